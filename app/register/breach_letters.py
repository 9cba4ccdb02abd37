"""Write to the people concerned by a breach, one by one: drafts of e-mail and letters in one PDF, all on record or nothing (art. 34)."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import func, insert, select

from app.accounts.business import read_business
from app.accounts.roles import Permission
from app.documents.rights_letter import PrintedLetter, letter_mail, rights_letter, rights_letters_pdf
from app.documents.save import save_files
from app.journal import Action, record
from app.register.breach_errors import LetterHasBlanks, LettersNotCalledFor, NobodyToTell
from app.register.breach_kinds import PeopleStep
from app.register.breach_people import ConcernedPerson
from app.register.breach_register import in_order, note_people_told, read_breach
from app.register.breach_rules import people_must_be_told
from app.register.breach_table import category_label
from app.retention.kinds import InquiryMeans
from app.values.text import LONG, clean_text
from db.tables import BreachLetter
from resources import wording, wording_in

if TYPE_CHECKING:
    from app.accounts.business import Business
    from app.register.breach_facts import BreachFacts
    from app.workspace import UnitOfWork

LANGUAGE = "fr"
_BLANKS = tuple(wording_in(code, "breaches.draft.to_complete") for code in ("fr", "en"))


@dataclass(frozen=True, slots=True)
class LettersWritten:
    """The files that were written, how many people were written to by each means, and who was not, with the reason."""

    files: tuple[Path, ...]
    emails: int
    letters: int
    left: tuple[tuple[str, str], ...]


def draft_body(facts: BreachFacts, business: Business) -> str:
    """Return the letter as it may begin: nature, contact, consequences, measures, advice, in plain words (art. 34(2)).

    What the register does not know yet stands as a blank; it is in French, the language of the people it goes to.
    """
    blank = wording_in(LANGUAGE, "breaches.draft.to_complete")
    categories = ", ".join(category_label(one) for one in in_order(facts.data_categories))
    measures = " ".join(text for text in (facts.measures_taken, facts.measures_planned) if text)
    return wording_in(
        LANGUAGE,
        "breaches.letter.body",
        greeting=wording_in(LANGUAGE, "rights.letter.greeting"),
        description=facts.description or blank,
        categories=categories or blank,
        consequences=facts.consequences or blank,
        measures=measures or blank,
        advice=wording_in(LANGUAGE, "breaches.letter.advice"),
        contact=business.rights_contact or blank,
        complaint=wording_in(LANGUAGE, "rights.letter.complaint"),
        closing=wording_in(LANGUAGE, "rights.letter.closing"),
        business=business.name,
    ).strip()


def preview_letter(uow: UnitOfWork, body: str, person: ConcernedPerson) -> bytes:
    """Return one person's letter as it would be; LetterHasBlanks."""
    uow.account.require(Permission.KEEP_BREACHES)
    return rights_letter(read_business(uow), _printed(uow, _complete(body), person))


def write_letters(
    uow: UnitOfWork,
    number: int,
    people: Sequence[ConcernedPerson],
    preferred: InquiryMeans,
    body: str,
    folder: Path,
    tell: Callable[[int, int], object] = lambda _done, _total: None,
) -> LettersWritten:
    """Write what is to be sent into the folder, put each person on record, and say in the register that they were told.

    PermissionDenied, NoSuchBreach, LettersNotCalledFor, LetterHasBlanks, NobodyToTell, SaveFailed; where one is raised, or ``tell``
    raises to stop, nothing is on record and no file is left.
    """
    uow.account.require(Permission.KEEP_BREACHES)
    breach = read_breach(uow, number)
    if not people_must_be_told(breach.facts):
        raise LettersNotCalledFor
    body = _complete(body)
    business, rows = read_business(uow), list[dict[str, object]]()
    files: dict[str, bytes] = {}
    paper: list[PrintedLetter] = []
    first = (uow.session.scalar(select(func.count()).select_from(BreachLetter)) or 0) + 1
    for done, person in enumerate(people):
        tell(done, len(people))
        means = person.by(preferred)
        if means is None:
            continue
        letter = _printed(uow, body, person)
        pdf = rights_letter(business, letter)
        if means is InquiryMeans.POST:
            paper.append(letter)
        else:
            name = wording("breaches.letter.eml", number=number, rank=first + len(rows)) + ".eml"
            files[name] = letter_mail(business, letter, pdf, wording("breaches.letter.file", number=number) + ".pdf")
        rows.append(_row(uow, number, person, means, pdf))
    if not rows:
        raise NobodyToTell
    emails = len(files)
    if paper:
        name = f"{wording('breaches.letter.file', number=number)}-{first}.pdf"
        files[name] = rights_letters_pdf(business, paper)
    uow.session.execute(insert(BreachLetter), rows)
    told = replace(breach.facts, people_told=PeopleStep.TOLD, told_on=uow.clock.today(), told_text=body)
    note_people_told(uow, number, told)
    details = {"breach": number, "count": len(rows), "left": len(people) - len(rows), "emails": emails}
    record(uow, Action.BREACH_LETTERS_WRITTEN, details=details, signed=True)
    left = tuple((person.to.name, person.reason) for person in people if person.obstacle is not None)
    return LettersWritten(save_files(folder, files), emails, len(paper), left)


def _complete(body: str) -> str:
    text = clean_text(body, LONG)
    if not text or any(blank in text for blank in _BLANKS):
        raise LetterHasBlanks
    return text


def _printed(uow: UnitOfWork, body: str, person: ConcernedPerson) -> PrintedLetter:
    return PrintedLetter(wording_in(LANGUAGE, "breaches.letter.title"), body, person.to, uow.clock.today(), LANGUAGE)


def _row(uow: UnitOfWork, number: int, person: ConcernedPerson, means: InquiryMeans, pdf: bytes) -> dict[str, object]:
    return {
        "contact_id": person.contact_id,
        "number": number,
        "means": means.value,
        "told_on": uow.clock.today(),
        "document_sha256": hashlib.sha256(pdf).hexdigest(),
        "written_by": uow.account.id,
    }
