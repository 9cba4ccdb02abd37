"""Write what a person answered to a confirmation request: one event for each yes that still waits."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select

from app.accounts.roles import Permission
from app.consent.confirmation import close_request, open_request, still_pending
from app.consent.confirmation_errors import CodeMistyped, CodeUnknown, NothingToConfirm
from app.consent.history import after_last_word
from app.consent.keep_event import keep_event
from app.consent.kinds import Channel, ConfirmationOutcome, ConsentEventType, ConsentMethod
from app.consent.one_time_code import find_codes
from app.consent.pending import PendingYes
from app.contacts.kinds import InteractionKind
from app.contacts.relationship import contact_of, record_interaction
from app.journal import Action
from app.values.text import LONG, clean_text
from app.workspace import UnitOfWork
from db.tables import ConfirmationRequest, ConsentEvent
from resources import wording

_ACTIONS = {
    ConsentEventType.CONFIRMED: Action.CONSENT_CONFIRMED,
    ConsentEventType.REFUSED: Action.CONSENT_RECORDED,
    ConsentEventType.EXPIRED: Action.CONSENT_RECORDED,
}


@dataclass(frozen=True, slots=True)
class HowAnswered:
    """By what means an answer came, and what proves it."""

    method: ConsentMethod
    positive_act: str = ""
    evidence_id: int | None = None
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Answered:
    """Whose answer was written, and the events."""

    contact_id: int
    event_ids: tuple[int, ...]


def confirm_by_code(uow: UnitOfWork, code: str) -> Answered:
    """Confirm by the code that the person reads out on the telephone.

    Raises CodeMistyped, CodeUnknown, RequestClosed, and NothingToConfirm where the person changed their mind since.
    """
    uow.account.require(Permission.RECORD_CONSENT)
    codes = find_codes(code)
    if len(codes) != 1:
        raise CodeMistyped
    request_id = uow.session.scalar(select(ConfirmationRequest.id).where(ConfirmationRequest.code == codes[0]))
    if request_id is None:
        raise CodeUnknown
    how = HowAnswered(ConsentMethod.PHONE_CALL, wording("confirmation.act.code_read_out"))
    return confirm_request(uow, request_id, how)


def confirm_request(uow: UnitOfWork, request_id: int, how: HowAnswered) -> Answered:
    """Confirm what still waits of a request and close it; a yes refused or taken back in between is not revived.

    The confirmation adds no time to a consent that has a term. RequestUnknown, RequestClosed, NothingToConfirm.
    """
    answered = _answer(uow, request_id, ConsentEventType.CONFIRMED, ConfirmationOutcome.CONFIRMED, how)
    record_interaction(uow, answered.contact_id, InteractionKind.POSITIVE_ANSWER)
    return answered


def decline_request(uow: UnitOfWork, request_id: int, how: HowAnswered) -> Answered:
    """Record that the person said no to what still waits of a request, and close it; raises as ``confirm_request``."""
    return _answer(uow, request_id, ConsentEventType.REFUSED, ConfirmationOutcome.DECLINED, how)


def write_answers(
    uow: UnitOfWork,
    contact_id: int,
    yeses: Iterable[PendingYes],
    event_type: ConsentEventType,
    how: HowAnswered | None = None,
) -> tuple[int, ...]:
    """Write one event per pending yes, about the very text that was agreed to, each signed in the journal."""
    contact, now = contact_of(uow, contact_id), uow.clock.now()
    ids = []
    for one in yeses:
        granted = uow.session.get_one(ConsentEvent, one.event_id)
        event = ConsentEvent(
            contact_id=contact_id,
            purpose_id=granted.purpose_id,
            channel=granted.channel,
            event_type=event_type.value,
            controller_identity=granted.controller_identity,
            collected_at=now
            if event_type is ConsentEventType.CONFIRMED
            else after_last_word(uow, contact_id, granted.purpose_id, Channel(granted.channel), now),
            recorded_at=now,
            recorded_by=uow.account.id,
            method=how.method.value if how else granted.method,
            positive_act=how.positive_act if how else "",
            text_version_id=granted.text_version_id,
            evidence_id=how.evidence_id if how else None,
            comment=clean_text(how.comment, LONG) if how else "",
            object=granted.object,
            opt_in_mode=granted.opt_in_mode,
            third_party_caller=granted.third_party_caller,
            guardian=granted.guardian,
            confirms_id=granted.id if event_type is ConsentEventType.CONFIRMED else None,
        )
        ids.append(keep_event(uow, contact, event, _ACTIONS[event_type]))
    return tuple(ids)


def _answer(
    uow: UnitOfWork, request_id: int, event_type: ConsentEventType, outcome: ConfirmationOutcome, how: HowAnswered
) -> Answered:
    uow.account.require(Permission.RECORD_CONSENT)
    request = open_request(uow, request_id)
    yeses = still_pending(uow, request)
    if not yeses:
        raise NothingToConfirm
    events = write_answers(uow, request.contact_id, yeses, event_type, how)
    close_request(uow, request, outcome)
    return Answered(request.contact_id, events)
