"""Put the one question to one or several people: drafts of e-mail, letters in one PDF, all on record or nothing (RET-06)."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.accounts.business import read_business
from app.accounts.roles import Permission
from app.contacts.derived import display_name
from app.contacts.kinds import ContactCategory
from app.contacts.postal_address import postal_lines, postal_of
from app.contacts.relationship import contact_of
from app.documents.inquiry_letter import InquiryLetter, inquiry_letters, inquiry_mail
from app.documents.save import save_files
from app.errors import UserError
from app.retention.errors import NothingAsked
from app.retention.in_force import schedule_in_force
from app.retention.inquiry_facts import no_news_since, read_inquiry_facts
from app.retention.inquiry_rules import inquiry_means, inquiry_obstacle
from app.retention.kinds import InquiryMeans, InquiryObstacle
from app.retention.review import ask_once
from app.retention.schedule import answer_due
from app.rights.erasure_preview import Addressee
from db.tables import RetentionInquiry

if TYPE_CHECKING:
    from datetime import date

    from app.accounts.business import Business
    from app.workspace import UnitOfWork
    from db.tables import Contact


@dataclass(frozen=True, slots=True)
class InquiryProposal:
    """One person, the means there are, and what forbids asking; ``obstacle`` is none where nothing does."""

    contact_id: int
    name: str
    means: tuple[InquiryMeans, ...]
    obstacle: InquiryObstacle | None

    def by(self, preferred: InquiryMeans) -> InquiryMeans | None:
        """Return the means to use: the preferred one where it is there, else the other; none where nobody may be asked."""
        if self.obstacle is not None or not self.means:
            return None
        return preferred if preferred in self.means else self.means[0]


@dataclass(frozen=True, slots=True)
class InquiryOutcome:
    """The files that were written, how many were asked by each means, and who was not, with the reason."""

    files: tuple[Path, ...]
    emails: int
    letters: int
    left: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class RemadeInquiry:
    """The letter or draft of a question that waits, made again."""

    file_name: str
    content: bytes

    @property
    def is_draft(self) -> bool:
        """Say whether it is an e-mail rather than a letter."""
        return self.file_name.endswith(".eml")


def propose_inquiries(uow: UnitOfWork, contact_ids: Sequence[int]) -> tuple[InquiryProposal, ...]:
    """Return for each whether they may be asked, and by what means."""
    uow.account.require(Permission.REVIEW_RETENTION)
    return tuple(_propose(uow, contact_of(uow, contact_id)) for contact_id in contact_ids)


def ask_people(
    uow: UnitOfWork,
    proposals: Sequence[InquiryProposal],
    preferred: InquiryMeans,
    folder: Path,
    tell: Callable[[int, int], object] = lambda _done, _total: None,
) -> InquiryOutcome:
    """Note the question to each who may be asked and write what is to be sent into the folder; NothingAsked, SaveFailed.

    Nothing is noted where a file cannot be written, nor where ``tell`` raises to stop.
    """
    uow.account.require(Permission.REVIEW_RETENTION)
    business = read_business(uow)
    letters: list[InquiryLetter] = []
    files: dict[str, bytes] = {}
    left: list[tuple[str, str]] = []
    first_letter = 0
    for done, proposal in enumerate(proposals):
        tell(done, len(proposals))
        means = proposal.by(preferred)
        if means is None:
            left.append((proposal.name, proposal.obstacle.label if proposal.obstacle else ""))
            continue
        letter = _letter(uow, contact_of(uow, proposal.contact_id), uow.clock.today())
        content = _content(business, letter, means)
        try:
            inquiry_id = ask_once(uow, proposal.contact_id, means, hashlib.sha256(content).hexdigest())
        except UserError as error:
            left.append((proposal.name, error.sentence))
            continue
        if means is InquiryMeans.POST:
            letters.append(letter)
            first_letter = first_letter or inquiry_id
        else:
            files[_file_name(means, inquiry_id)] = content
    emails = len(files)
    if letters:
        files[_file_name(InquiryMeans.POST, first_letter)] = inquiry_letters(business, letters)
    if not files:
        raise NothingAsked
    return InquiryOutcome(save_files(folder, files), emails, len(letters), tuple(left))


def remake_inquiry(uow: UnitOfWork, contact_id: int) -> RemadeInquiry | None:
    """Return again what was to be sent for the question that waits; nothing is asked anew. None where none waits."""
    uow.account.require(Permission.REVIEW_RETENTION)
    waiting = select(RetentionInquiry).where(
        RetentionInquiry.contact_id == contact_id, RetentionInquiry.answered_on.is_(None)
    )
    inquiry = uow.session.scalar(waiting.order_by(RetentionInquiry.id.desc()).limit(1))
    if inquiry is None:
        return None
    means = InquiryMeans(inquiry.means or InquiryMeans.POST)
    letter = _letter(uow, contact_of(uow, contact_id), inquiry.asked_on, inquiry.answer_due_on)
    return RemadeInquiry(_file_name(means, inquiry.id), _content(read_business(uow), letter, means))


def _propose(uow: UnitOfWork, contact: Contact) -> InquiryProposal:
    facts = read_inquiry_facts(uow, contact)
    return InquiryProposal(contact.id, _name(contact), inquiry_means(facts), inquiry_obstacle(facts))


def _name(contact: Contact) -> str:
    means = contact.emails[0].value if contact.emails else ""
    return display_name(contact.given_name, contact.family_name, contact.organisation, means)


def _letter(uow: UnitOfWork, contact: Contact, asked_on: date, answer_by: date | None = None) -> InquiryLetter:
    name = _name(contact)
    organisation = contact.organisation if contact.organisation != name else ""
    email = contact.emails[0].value if contact.emails else ""
    return InquiryLetter(
        addressee=Addressee(name, postal_lines((organisation,), postal_of(contact)), email),
        no_news_since=no_news_since(contact),
        months=schedule_in_force(uow.session).of_category(ContactCategory(contact.category)).months,
        asked_on=asked_on,
        answer_by=answer_by or answer_due(asked_on),
    )


def _content(business: Business, letter: InquiryLetter, means: InquiryMeans) -> bytes:
    if means is InquiryMeans.EMAIL:
        return inquiry_mail(business, letter)
    return inquiry_letters(business, [letter])


def _file_name(means: InquiryMeans, inquiry_id: int) -> str:
    """Return a name that names nobody."""
    return f"question-{inquiry_id}.eml" if means is InquiryMeans.EMAIL else f"lettres-{inquiry_id}.pdf"
