"""Call a person: may we, now, and what is said first; note what came of it; stop at a word (C. conso L. 223-1 s.)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select

from app.accounts.business import Business, read_business
from app.accounts.roles import Permission
from app.consent.evidence import EvidenceDraft, keep_evidence
from app.consent.history import current_states
from app.consent.kinds import Channel, ConsentMethod, ConsentState
from app.consent.purposes import PurposeView, read_purpose
from app.consent.record_consent import withdraw_consent
from app.contacts.derived import display_name
from app.contacts.kinds import InteractionKind
from app.contacts.relationship import contact_of, record_interaction
from app.journal import Action, record
from app.messaging.call_hours import ATTEMPTS_WINDOW, AgreedSlot, CallObstacle, zones_of
from app.messaging.decide_contact import decide_contact
from app.messaging.eligibility import ContactDecision
from app.messaging.errors import CallNotAllowed, SlotNotPrecise, SlotProofMissing
from app.messaging.kinds import CallOutcome, Condition
from app.messaging.next_call import next_lawful_instant, obstacle_now
from app.messaging.record_objection import record_objection
from app.register.access_rules import PHONE
from app.register.field_access import require_reading
from app.values import PhoneNumber
from app.workspace import UnitOfWork
from db.tables import AgreedSlot as AgreedSlotRow
from db.tables import CallAttempt, ContactPhone
from resources import wording

_LONGEST_SLOT = timedelta(hours=2)
_HELD = (ConsentState.GIVEN, ConsentState.PENDING)
_ANSWERED = frozenset({CallOutcome.REACHED, CallOutcome.CALL_BACK, CallOutcome.NOT_INTERESTED, CallOutcome.DO_NOT_CALL})


@dataclass(frozen=True, slots=True)
class CallSheet:
    """All that the caller needs before lifting the receiver; ``next_at`` is when a call is lawful, ``now`` included.

    ``obstacle`` holds consumers to their hours and their four attempts in thirty days; a professional has none.
    """

    contact_id: int
    name: str
    number: PhoneNumber | None
    purpose: PurposeView
    decision: ContactDecision
    obstacle: CallObstacle | None
    next_at: datetime | None
    local_times: tuple[datetime, ...]
    attempts: int
    script: tuple[str, ...]

    @property
    def may_call(self) -> bool:
        """Say whether a call is lawful now."""
        return self.decision.may_be_contacted and self.obstacle is None

    @property
    def sentence(self) -> str:
        """Why, for the person reading."""
        if self.decision.may_be_contacted and self.obstacle is not None:
            return self.obstacle.sentence
        return self.decision.sentence


def prepare_call(uow: UnitOfWork, contact_id: int, purpose_id: int) -> CallSheet:
    """Decide on one call at this instant, for the person's own time zone (PRO-08 to PRO-11, PRO-14)."""
    uow.account.require(Permission.PLACE_CALLS)
    require_reading(uow, PHONE)
    contact, purpose, now = contact_of(uow, contact_id), read_purpose(uow, purpose_id), uow.clock.now()
    decision = decide_contact(uow, purpose, Channel.PHONE, contact_id)
    number = _number(uow, contact_id)
    attempts, slots = attempts_of(uow, contact_id), slots_of(uow, contact_id)
    business = read_business(uow)
    obstacle, next_at = None, now
    if number is not None and Condition.CALL_HOURS in decision.conditions:
        obstacle = obstacle_now(now, number, attempts, slots, business.calendar)
        next_at = next_lawful_instant(now, number, attempts, slots, business.calendar) or now
    name = display_name(contact.given_name, contact.family_name, contact.organisation)
    return CallSheet(
        contact_id=contact_id,
        name=name or (number.national if number else ""),
        number=number,
        purpose=purpose,
        decision=decision,
        obstacle=obstacle,
        next_at=next_at if decision.may_be_contacted else None,
        local_times=tuple(now.astimezone(zone) for zone in zones_of(number)) if number else (),
        attempts=len(attempts),
        script=call_script(business, purpose, uow.account.display_name, name),
    )


def call_script(business: Business, purpose: PurposeView, caller: str, name: str) -> tuple[str, ...]:
    """Return what is said first: who calls, for whom, and that it is commercial (C. conso L. 221-16)."""
    on_behalf = purpose.third_party_caller
    key = "on_behalf" if on_behalf else "own"
    nature = "commercial" if purpose.message_kind.is_commercial else "service"
    return (
        wording("messaging.call_script.greeting", name=name),
        wording(f"messaging.call_script.{key}", caller=caller, business=business.name, third_party=on_behalf),
        wording(f"messaging.call_script.{nature}", goods=purpose.product_family or purpose.name),
        wording("messaging.call_script.stop"),
    )


def record_call(
    uow: UnitOfWork,
    contact_id: int,
    purpose_id: int,
    outcome: CallOutcome,
    *,
    note: str = "",
    already_made: bool = False,
) -> int:
    """Note a call tried, answered or not: it counts among the four of thirty days (PRO-10) and moves no clock (RET-03).

    A call that is not lawful now raises CallNotAllowed, unless it was made already: what happened is never hidden. Who says
    no in the call takes the telephone consent back (R. 223-3): « pas intéressée » for this purpose, « ne plus appeler » for all.
    """
    uow.account.require(Permission.PLACE_CALLS)
    require_reading(uow, PHONE)
    sheet, contact = prepare_call(uow, contact_id, purpose_id), contact_of(uow, contact_id)
    if not sheet.may_call and not already_made:
        raise CallNotAllowed(reason=sheet.sentence)
    attempt = CallAttempt(
        contact_id=contact_id,
        purpose_id=purpose_id,
        e164=sheet.number.e164 if sheet.number else "",
        called_at=uow.clock.now(),
        outcome=outcome.value,
        recorded_by=uow.account.id,
    )
    uow.session.add(attempt)
    uow.session.flush()
    kind = InteractionKind.OUTGOING_CALL if outcome in _ANSWERED else InteractionKind.UNANSWERED_CALL
    record_interaction(uow, contact_id, kind, note=note)
    details = {"call": attempt.id, "outcome": outcome.value, "lawful": sheet.may_call}
    record(uow, Action.CALL_RECORDED, contact.subject_id, details, signed=True)
    if outcome is CallOutcome.NOT_INTERESTED:
        _heed_no(uow, sheet)
    elif outcome is CallOutcome.DO_NOT_CALL:
        stop_calling(uow, contact_id)
    return attempt.id


def stop_calling(uow: UnitOfWork, contact_id: int) -> None:
    """« Ne plus appeler »: every telephone consent is taken back and the person objects to calls, at once (PRO-12, CON-08)."""
    uow.account.require(Permission.RECORD_CONSENT)
    _take_back(uow, contact_id)
    record_objection(uow, contact_id, Channel.PHONE, method=ConsentMethod.PHONE_CALL)


def agree_slot(
    uow: UnitOfWork,
    contact_id: int,
    begins_at: datetime,
    ends_at: datetime,
    evidence: EvidenceDraft | None,
    *,
    method: ConsentMethod = ConsentMethod.EMAIL_REPLY,
) -> int:
    """Note a precise time at which the person accepted to be called, with its proof (PRO-11, L. 223-1 al. 6).

    Raises SlotProofMissing without the file that proves it, SlotNotPrecise where it is past, empty or longer than two hours.
    """
    uow.account.require(Permission.RECORD_CONSENT)
    contact, now = contact_of(uow, contact_id), uow.clock.now()
    if evidence is None:
        raise SlotProofMissing
    if not (now < ends_at and begins_at < ends_at <= begins_at + _LONGEST_SLOT):
        raise SlotNotPrecise
    row = AgreedSlotRow(
        contact_id=contact_id,
        begins_at=begins_at,
        ends_at=ends_at,
        agreed_at=now,
        method=method.value,
        evidence_id=keep_evidence(uow, contact_id, evidence),
        recorded_by=uow.account.id,
    )
    uow.session.add(row)
    uow.session.flush()
    record(uow, Action.SLOT_AGREED, contact.subject_id, {"slot": row.id}, signed=True)
    return row.id


def slots_of(uow: UnitOfWork, contact_id: int) -> tuple[AgreedSlot, ...]:
    """Return the times agreed on with a person that are not over."""
    rows = uow.session.scalars(
        select(AgreedSlotRow).where(
            AgreedSlotRow.contact_id == contact_id,
            AgreedSlotRow.cancelled_at.is_(None),
            AgreedSlotRow.ends_at > uow.clock.now(),
        )
    )
    return tuple(AgreedSlot(row.begins_at, row.ends_at, row.evidence_id is not None) for row in rows)


def attempts_of(uow: UnitOfWork, contact_id: int) -> tuple[datetime, ...]:
    """Return when a person was called in the last thirty days, answered or not."""
    # A day more than the window: whose calendar days count depends on the zone of the person called.
    since = uow.clock.now() - ATTEMPTS_WINDOW - timedelta(days=1)
    rows = select(CallAttempt.called_at).where(CallAttempt.contact_id == contact_id, CallAttempt.called_at > since)
    return tuple(uow.session.scalars(rows.order_by(CallAttempt.called_at)))


def _heed_no(uow: UnitOfWork, sheet: CallSheet) -> None:
    """Take a consumer's no in a call as one for its purpose, be it that a contract or their own question allowed the call."""
    state = current_states(uow, sheet.contact_id).get((sheet.purpose.id, Channel.PHONE))
    if state in _HELD or Condition.CALL_HOURS in sheet.decision.conditions:
        withdraw_consent(uow, sheet.contact_id, sheet.purpose.id, Channel.PHONE, method=ConsentMethod.PHONE_CALL)


def _take_back(uow: UnitOfWork, contact_id: int) -> None:
    for (purpose, channel), state in current_states(uow, contact_id).items():
        if channel is Channel.PHONE and state in _HELD:
            withdraw_consent(uow, contact_id, purpose, channel, method=ConsentMethod.PHONE_CALL)


def _number(uow: UnitOfWork, contact_id: int) -> PhoneNumber | None:
    first = select(ContactPhone.e164).where(ContactPhone.contact_id == contact_id, ContactPhone.position == 0)
    e164 = uow.session.scalar(first)
    return None if e164 is None else PhoneNumber(e164)
