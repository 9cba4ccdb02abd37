"""An answer that came back from the site: examined, matched with nobody on a doubt, and recorded once, by whoever decides.

What comes from a site is a claim: anyone may have typed it. A yes therefore waits for its confirmation wherever the mode of
its purpose asks one of weak evidence (``needs_confirmation``); a no is honoured as it stands.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from app.accounts.roles import Permission
from app.consent.evidence import EvidenceDraft, safe_name
from app.consent.kinds import ConsentAnswer, ConsentMethod, EvidenceKind, NoticeMeans
from app.consent.read_purposes import read_purposes
from app.consent.record_consent import ConsentDraft, record_consents
from app.consent.rules import needs_confirmation
from app.consent.texts import read_text
from app.consent.web_answer_reading import TypedPerson, WebAnswer, read_web_answer
from app.consent.web_kit import KitFacts, KitQuestion, facts_of_proof
from app.consent.web_kit_errors import (
    WebAnswerAltered,
    WebAnswerOutdated,
    WebAnswerRecorded,
    WebKitUnknown,
)
from app.contacts.kinds import AgeGroup, SourceKind
from app.contacts.read_contact import ContactLine, age_group_of, find_same
from app.contacts.relationship import contact_of
from app.contacts.write_contact import ContactDraft, add_contact, draft_of, edit_contact
from app.exchange.matching import are_compatible
from app.exchange.programs import folded
from app.exchange.suppressed import suppressed_among
from app.formats import format_instant
from app.journal import Action, record
from app.journal.chain import JsonScalar
from app.register.notice import note_information, notice_for
from db.tables import Contact, WebKit
from db.tables import WebAnswer as RecordedAnswer
from resources import wording

if TYPE_CHECKING:
    from app.workspace import UnitOfWork

# A device may be some hours wrong, or in another zone than it believes; by more, its clock says nothing.
_CLOCK_TOLERANCE = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class AnsweredQuestion:
    """One question with its answer; one that does not count was a yes to a text replaced before it was said."""

    question: KitQuestion
    answer: ConsentAnswer
    counts: bool


@dataclass(frozen=True, slots=True)
class ExaminedAnswer:
    """An answer as it is shown before anything is recorded: who may have given it, and what whoever decides must know.

    ``likely_id`` is the one contact whose address and name both fit; none on any doubt.
    """

    answer: WebAnswer
    kit: KitFacts
    questions: tuple[AnsweredQuestion, ...]
    candidates: tuple[ContactLine, ...]
    likely_id: int | None
    remarks: tuple[str, ...]
    file_name: str
    content: bytes = field(repr=False)


def clock_is_right(answer: WebAnswer, written_at: datetime, now: datetime) -> bool:
    """Say whether the time that the person's device gives can be true."""
    return written_at - _CLOCK_TOLERANCE <= answer.at <= now + _CLOCK_TOLERANCE


def dates_of(answer: WebAnswer, written_at: datetime, now: datetime) -> dict[ConsentAnswer, datetime]:
    """Return from when a yes and a no of an answer count: the person's own clock where it can be right.

    Where it cannot, whatever leaves the person less contactable: a no counts from now, a yes from as early as may be.
    """
    if clock_is_right(answer, written_at, now):
        moment = min(answer.at, now)
        return {ConsentAnswer.YES: moment, ConsentAnswer.NO: moment}
    return {ConsentAnswer.YES: min(written_at, now), ConsentAnswer.NO: now}


def answer_counts(said: ConsentAnswer, at: datetime, retired_at: datetime | None) -> bool:
    """Say whether an answer to a text counts: a no always does, a yes unless the text had been replaced before it was said."""
    return said is ConsentAnswer.NO or retired_at is None or at <= retired_at


def examine_web_answer(uow: UnitOfWork, file_name: str, content: bytes) -> ExaminedAnswer:
    """Read and check an answer without writing anything.

    Raises what ``read_web_answer`` raises, WebKitUnknown, WebAnswerAltered, WebAnswerRecorded, WebAnswerOutdated.
    """
    uow.account.require(Permission.RECORD_CONSENT)
    name = safe_name(file_name)
    answer = read_web_answer(name, content)
    kit = _kit_of(uow, answer, name)
    if uow.session.get(RecordedAnswer, answer.sha256) is not None:
        raise WebAnswerRecorded(file=name)
    dates = dates_of(answer, kit.written_at, uow.clock.now())
    questions = tuple(_answered(uow, kit, answer, dates))
    if not any(one.counts for one in questions):
        raise WebAnswerOutdated(file=name)
    candidates = _candidates(uow, answer.person)
    likely = _likely(uow, candidates, answer.person)
    remarks = _remarks(uow, answer, kit, questions, dates)
    if candidates and likely is None:
        remarks = (wording("web_kit.remark.shared" if len(candidates) > 1 else "web_kit.remark.other_name"), *remarks)
    return ExaminedAnswer(answer, kit, questions, candidates, likely, remarks, name, content)


def record_web_answer(
    uow: UnitOfWork, file_name: str, content: bytes, contact_id: int | None
) -> tuple[int, tuple[int, ...]]:
    """Record what an answer says, with its file as evidence; return the contact and the ids of the events.

    The file is examined again. Without ``contact_id`` the person gets a card of their own, from what they wrote. Raises what
    ``examine_web_answer``, ``add_contact`` and ``record_consents`` raise, and then nothing is recorded.
    """
    uow.account.require(Permission.RECORD_CONSENT)
    examined = examine_web_answer(uow, file_name, content)
    answer, kit = examined.answer, examined.kit
    if contact_id is None:
        contact_id = add_contact(uow, new_card(answer))
    contact = contact_of(uow, contact_id)
    _note_age(uow, contact, answer)
    notice = notice_for(uow, contact_id, kit.language)
    if notice is not None and notice.id == kit.notice.text_id:
        note_information(uow, contact_id, NoticeMeans.SHOWN, kit.language)
    row = RecordedAnswer(
        sha256=answer.sha256, kit_version=kit.version, recorded_at=uow.clock.now(), recorded_by=uow.account.id
    )
    uow.session.add(row)
    events = _record(uow, examined, contact_id)
    details: dict[str, JsonScalar] = {"version": kit.version, "answers": len(events), "sha256": answer.sha256}
    record(uow, Action.WEB_ANSWER_RECORDED, contact.subject_id, details, signed=True)
    return contact_id, events


def new_card(answer: WebAnswer) -> ContactDraft:
    """Return the card of somebody who is not in the book yet: what they wrote, and nothing guessed."""
    person = answer.person
    return ContactDraft(
        given_name=person.given_name,
        family_name=person.family_name,
        emails=(person.email,) if person.email else (),
        phones=(person.phone,) if person.phone else (),
        address_line1=person.address,
        postcode=person.postcode,
        town=person.town,
        age_group=AgeGroup.UNDER_15 if answer.is_under_15 else AgeGroup.UNKNOWN,
        source_kind=SourceKind.WEB_FORM,
        source_label=wording("consent.consent_method.web_form"),
    )


def _record(uow: UnitOfWork, examined: ExaminedAnswer, contact_id: int) -> tuple[int, ...]:
    answer, kit = examined.answer, examined.kit
    dates = dates_of(answer, kit.written_at, uow.clock.now())
    evidence = EvidenceDraft(EvidenceKind.MESSAGE, _evidence_name(examined.file_name), examined.content)
    events: list[int] = []
    for moment in sorted(set(dates.values())):
        said = [one for one in examined.questions if one.counts and dates[one.answer] == moment]
        if not said:
            continue
        cells = {(one.question.purpose_id, one.question.channel): one for one in said}
        draft = ConsentDraft(
            contact_id,
            {cell: one.answer for cell, one in cells.items()},
            ConsentMethod.WEB_FORM,
            collected_at=moment,
            evidence=evidence,
            positive_act=wording("web_kit.act.web_form", version=kit.version),
            guardian=answer.guardian,
            language=kit.language,
            text_versions={cell: one.question.text_id for cell, one in cells.items()},
            notice_version_id=kit.notice.text_id,
        )
        events += record_consents(uow, draft)
    return tuple(events)


def _kit_of(uow: UnitOfWork, answer: WebAnswer, name: str) -> KitFacts:
    """Return the kit that an answer comes from, whose texts it must have shown word for word."""
    row = uow.session.get(WebKit, answer.kit_version)
    if row is None:
        raise WebKitUnknown(file=name)
    kit = facts_of_proof(row.content)
    asked = {one.text_id for one in kit.questions}
    if answer.shown_sha256 != row.shown_sha256 or not answer.answers.keys() <= asked:
        raise WebAnswerAltered(file=name)
    return kit


def _answered(
    uow: UnitOfWork, kit: KitFacts, answer: WebAnswer, dates: Mapping[ConsentAnswer, datetime]
) -> list[AnsweredQuestion]:
    found = []
    for question in kit.questions:
        said = answer.answers.get(question.text_id)
        if said is not None:
            retired_at = read_text(uow, question.text_id).retired_at
            found.append(AnsweredQuestion(question, said, answer_counts(said, dates[said], retired_at)))
    return found


def _candidates(uow: UnitOfWork, person: TypedPerson) -> tuple[ContactLine, ...]:
    emails = (person.email,) if person.email else ()
    phones = (person.phone,) if person.phone else ()
    return tuple(find_same(uow, emails, phones))


def _likely(uow: UnitOfWork, candidates: tuple[ContactLine, ...], person: TypedPerson) -> int | None:
    """Return the one contact at this address whose name fits what was written; addresses are shared, so a name is needed."""
    words = frozenset(folded(person.name).split())
    if len(candidates) != 1 or not words:
        return None
    contact = uow.session.get_one(Contact, candidates[0].id)
    held = folded(f"{contact.given_name} {contact.family_name}".strip() or contact.organisation).split()
    return contact.id if held and are_compatible(words, frozenset(held)) else None


def _remarks(
    uow: UnitOfWork,
    answer: WebAnswer,
    kit: KitFacts,
    questions: tuple[AnsweredQuestion, ...],
    dates: Mapping[ConsentAnswer, datetime],
) -> tuple[str, ...]:
    person = answer.person
    emails = [person.email.normalised] if person.email else []
    phones = [person.phone.e164] if person.phone else []
    modes = {one.id: one.opt_in_mode for one in read_purposes(uow, active_only=False)}
    waits = any(
        one.counts
        and one.answer is ConsentAnswer.YES
        and needs_confirmation(ConsentMethod.WEB_FORM, modes[one.question.purpose_id])
        for one in questions
    )
    said = {
        "under_15": answer.is_under_15,
        "suppressed": bool(suppressed_among(uow, emails=emails, phones=phones)),
        "sender": bool(answer.sender and emails and answer.sender not in emails),
        "unreadable": bool(person.unreadable),
        "clock": not clock_is_right(answer, kit.written_at, uow.clock.now()),
        "retired": not all(one.counts for one in questions),
        "confirm": waits,
    }
    params = {
        "guardian": answer.guardian,
        "sender": answer.sender,
        "texts": ", ".join(person.unreadable),
        "day": format_instant(max(dates[one.answer] for one in questions)),
    }
    return tuple(wording(f"web_kit.remark.{name}", **params) for name, is_so in said.items() if is_so)


def _note_age(uow: UnitOfWork, contact: Contact, answer: WebAnswer) -> None:
    """Keep that a person says to be under fifteen: of two ages on record, the one that protects more (MIN-01)."""
    if answer.is_under_15 and age_group_of(uow, contact.id) is not AgeGroup.UNDER_15:
        edit_contact(uow, contact.id, replace(draft_of(contact), age_group=AgeGroup.UNDER_15))


def _evidence_name(name: str) -> str:
    return name if name.lower().endswith((".eml", ".txt")) else f"{name}.txt"
