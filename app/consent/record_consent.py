"""Record what a person answered, and what they take back: one event per purpose and channel, each with its proof."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from app.accounts.business import read_business
from app.accounts.roles import Permission
from app.consent.errors import GuardianMissing, NothingAnswered, PhonePeriodTooLong, ProofIncomplete
from app.consent.evidence import EvidenceDraft, keep_evidence
from app.consent.history import after_last_word, current_states
from app.consent.keep_event import keep_event
from app.consent.kinds import Channel, ConsentAnswer, ConsentEventType, ConsentMethod, ConsentState
from app.consent.purposes import read_purposes
from app.consent.rules import ProofDraft, events_of_answers, missing_proof_items, valid_until
from app.consent.texts import TextView, current_text, read_text
from app.contacts.kinds import AgeGroup, InteractionKind
from app.contacts.minors import guardian_needed
from app.contacts.note_guard import require_no_number
from app.contacts.relationship import contact_of, record_interaction
from app.journal import Action
from app.register.notice import notice_for
from app.values.text import LONG, clean_line, clean_text
from app.workspace import UnitOfWork
from db.tables import ConsentEvent
from resources import wording

Cell = tuple[int, Channel]


@dataclass(frozen=True, slots=True)
class ConsentDraft:
    """The answers of one person at one moment; a cell is (purpose id, channel) and an untouched one is no answer.

    ``text_versions`` and ``notice_version_id`` name the versions shown where they are not the ones in use now in
    ``language``: a form that came back.
    """

    contact_id: int
    answers: dict[Cell, ConsentAnswer]
    method: ConsentMethod
    collected_at: datetime | None = None
    evidence: EvidenceDraft | None = None
    phone_until: date | None = None
    comment: str = ""
    positive_act: str = field(default="")
    guardian: str = ""
    language: str = "fr"
    text_versions: dict[Cell, int] = field(default_factory=dict)
    notice_version_id: int | None = None


def record_consents(uow: UnitOfWork, draft: ConsentDraft) -> tuple[int, ...]:
    """Write one event per answered cell and return their ids.

    The text recorded is the one in use now in the person's language. Raises NothingAnswered,
    ProofIncomplete (CON-01), PhonePeriodTooLong, GuardianMissing where a yes of a
    person under fifteen names no holder of parental authority (MIN-01), NumberForbidden (MIN-08).
    """
    uow.account.require(Permission.RECORD_CONSENT)
    contact = contact_of(uow, draft.contact_id)
    events = events_of_answers(draft.answers)
    if not events:
        raise NothingAnswered
    guardian = _guardian(draft, AgeGroup(contact.age_group), events)
    require_no_number(draft.comment)
    # Nothing was said after now: a yes dated this evening would outlive a no of this noon.
    now = uow.clock.now()
    collected_at = min(draft.collected_at or now, now)
    act = draft.positive_act or wording(f"consent.positive_act.{draft.method.value}")
    texts = {cell: _text_shown(uow, draft, cell) for cell in events}
    _require_proof(draft, collected_at, act, texts={cell: text.id for cell, text in texts.items() if text})
    evidence_id = keep_evidence(uow, contact.id, draft.evidence) if draft.evidence else None
    identity = read_business(uow).name
    purposes = {purpose.id: purpose for purpose in read_purposes(uow, active_only=False)}
    notice_id = draft.notice_version_id or _notice_in_use(uow, contact.id, draft.language)
    rows = []
    for cell, event_type in events.items():
        purpose_id, channel = cell
        text = texts[cell]
        rows.append(
            ConsentEvent(
                contact_id=contact.id,
                purpose_id=purpose_id,
                channel=channel.value,
                event_type=event_type.value,
                controller_identity=identity,
                collected_at=_counts_from(uow, draft, cell, event_type, collected_at, now),
                recorded_at=now,
                recorded_by=uow.account.id,
                method=draft.method.value,
                positive_act=act,
                text_version_id=text.id if text else None,
                notice_version_id=notice_id,
                evidence_id=evidence_id,
                valid_until=_until(event_type, channel, collected_at, draft.phone_until),
                comment=clean_text(draft.comment, LONG),
                guardian=guardian,
                object=purposes[purpose_id].product_family,
                opt_in_mode=purposes[purpose_id].opt_in_mode.value,
                third_party_caller=purposes[purpose_id].third_party_caller if channel is Channel.PHONE else "",
            )
        )
    for row in rows:
        keep_event(uow, contact, row, Action.CONSENT_RECORDED)
    if ConsentEventType.GRANTED in events.values() and draft.method is not ConsentMethod.IMPORT:
        record_interaction(uow, contact.id, InteractionKind.POSITIVE_ANSWER, occurred_at=collected_at)
    return tuple(row.id for row in rows)


def withdraw_consent(
    uow: UnitOfWork, contact_id: int, purpose_id: int, channel: Channel, *, method: ConsentMethod = ConsentMethod.DESK
) -> int:
    """Take a consent back at once; a spoken word is enough and nothing else is asked (CON-06, CON-08)."""
    uow.account.require(Permission.RECORD_CONSENT)
    contact, now = contact_of(uow, contact_id), uow.clock.now()
    text = current_text(uow, purpose_id, channel)
    event = ConsentEvent(
        contact_id=contact_id,
        purpose_id=purpose_id,
        channel=channel.value,
        event_type=ConsentEventType.WITHDRAWN.value,
        controller_identity=read_business(uow).name,
        collected_at=after_last_word(uow, contact_id, purpose_id, channel, now),
        recorded_at=now,
        recorded_by=uow.account.id,
        method=method.value,
        positive_act=wording(f"consent.withdrawal_act.{method.value}"),
        text_version_id=text.id if text else None,
    )
    return keep_event(uow, contact, event, Action.CONSENT_WITHDRAWN)


def withdraw_all(uow: UnitOfWork, contact_id: int, *, method: ConsentMethod = ConsentMethod.DESK) -> tuple[int, ...]:
    """Take back everything in one act (CON-07)."""
    uow.account.require(Permission.RECORD_CONSENT)
    held = (ConsentState.GIVEN, ConsentState.PENDING)
    return tuple(
        withdraw_consent(uow, contact_id, purpose_id, channel, method=method)
        for (purpose_id, channel), state in current_states(uow, contact_id).items()
        if state in held
    )


def _notice_in_use(uow: UnitOfWork, contact_id: int, language: str) -> int | None:
    notice = notice_for(uow, contact_id, language)
    return None if notice is None else notice.id


def _guardian(draft: ConsentDraft, age_group: AgeGroup, events: Mapping[Cell, ConsentEventType]) -> str:
    """Return who holds parental authority, noted only where a yes needs it: no data that nobody needs (art. 5)."""
    if not guardian_needed(age_group) or ConsentEventType.GRANTED not in events.values():
        return ""
    guardian = clean_line(draft.guardian)
    if not guardian:
        raise GuardianMissing
    return guardian


def _text_shown(uow: UnitOfWork, draft: ConsentDraft, cell: Cell) -> TextView | None:
    if cell in draft.text_versions:
        return read_text(uow, draft.text_versions[cell])
    return current_text(uow, *cell, draft.language)


def _counts_from(
    uow: UnitOfWork, draft: ConsentDraft, cell: Cell, event: ConsentEventType, collected_at: datetime, now: datetime
) -> datetime:
    """Return the instant of an event: a no said now comes after all that was heard, whatever the clock tells."""
    said_now = draft.collected_at is None or draft.collected_at >= now
    if event is ConsentEventType.REFUSED and said_now:
        return after_last_word(uow, draft.contact_id, *cell, now)
    return collected_at


def _require_proof(draft: ConsentDraft, collected_at: datetime, act: str, texts: dict[Cell, int]) -> None:
    missing: dict[str, None] = {}
    for (purpose_id, channel), event in events_of_answers(draft.answers).items():
        proof = ProofDraft(purpose_id, channel, draft.method, collected_at, texts.get((purpose_id, channel)), act)
        # A no needs no text to be heard.
        needless = {"text"} if event is ConsentEventType.REFUSED else set[str]()
        missing.update(dict.fromkeys(one for one in missing_proof_items(proof) if one not in needless))
    if missing:
        raise ProofIncomplete(missing=", ".join(wording(f"consent.proof_item.{item}") for item in missing))


def _until(event: ConsentEventType, channel: Channel, collected_at: datetime, wished: date | None) -> date | None:
    if event is not ConsentEventType.GRANTED:
        return None
    try:
        return valid_until(channel, collected_at, wished if channel is Channel.PHONE else None)
    except ValueError as error:
        raise PhonePeriodTooLong from error
