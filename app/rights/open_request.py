"""Receive a person's request and follow it, step by step, until it is answered in time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.accounts.business import read_business
from app.accounts.roles import Permission
from app.contacts.relationship import contact_of
from app.journal import Action, record
from app.journal.chain import JsonScalar
from app.rights.deadlines import answer_due, extended_due, may_extend
from app.rights.errors import (
    ExtendedAlready,
    ExtensionReasonMissing,
    ExtensionTooLate,
    ReceivedInFuture,
    RequestClosed,
    RequesterMissing,
)
from app.rights.kinds import IdentityMethod, RequestChannel, RequestKind, RequestStatus, StepKind
from app.rights.open_requests import is_open, request_of
from app.values.text import LONG, clean_line, clean_text
from db.tables import RequestStep, SubjectRequest

if TYPE_CHECKING:
    from datetime import date

    from app.workspace import UnitOfWork


@dataclass(frozen=True, slots=True)
class RequestDraft:
    """A request as it came; ``contact_id`` is empty for someone who is not in the book, then named by ``requester``."""

    kind: RequestKind
    received_on: date
    channel: RequestChannel
    identity: IdentityMethod
    contact_id: int | None = None
    requester: str = ""


def open_request(uow: UnitOfWork, draft: RequestDraft) -> int:
    """Put a request on record with its deadline and return its id (DSR-01).

    The clock starts on the day it reached the business, not the day someone read it. Raises RequesterMissing,
    ReceivedInFuture, ContactUnknown.
    """
    uow.account.require(Permission.OPEN_REQUEST)
    requester = clean_line(draft.requester)
    if draft.contact_id is None and not requester:
        raise RequesterMissing
    if draft.received_on > uow.clock.today():
        raise ReceivedInFuture
    subject_id = None if draft.contact_id is None else contact_of(uow, draft.contact_id).subject_id
    request = SubjectRequest(
        contact_id=draft.contact_id,
        subject_id=subject_id,
        requester=requester,
        kind=draft.kind.value,
        status=RequestStatus.RECEIVED.value,
        channel=draft.channel.value,
        received_on=draft.received_on,
        due_on=expected_deadline(uow, draft.received_on),
        identity_method=draft.identity.value,
        created_at=uow.clock.now(),
        created_by=uow.account.id,
    )
    uow.session.add(request)
    uow.session.flush()
    details = {"request": request.id, "kind": draft.kind.value, "due": request.due_on.isoformat()}
    record(uow, Action.REQUEST_OPENED, subject_id or "", details)
    _step(uow, request, StepKind.OPENED)
    identified = draft.identity is not IdentityMethod.DOUBT
    _step(uow, request, StepKind.IDENTITY_ESTABLISHED if identified else StepKind.IDENTITY_ASKED)
    return request.id


def expected_deadline(uow: UnitOfWork, received_on: date) -> date:
    """Return the last day to answer a request received on a day, by the holidays of the business's place."""
    return answer_due(received_on, alsace_moselle=read_business(uow).alsace_moselle)


def take_step(uow: UnitOfWork, request_id: int, step: StepKind, *, file_sha256: str = "") -> None:
    """Note a step, with the fingerprint of the file it produced; RequestClosed."""
    uow.account.require(Permission.ANSWER_REQUEST)
    request = _open_request(uow, request_id)
    request.status = RequestStatus.IN_PROGRESS.value
    _step(uow, request, step, file_sha256)


def establish_identity(uow: UnitOfWork, request_id: int, method: IdentityMethod) -> None:
    """Note how the person was recognised, by the least intrusive means that settles the doubt (DSR-02)."""
    uow.account.require(Permission.ANSWER_REQUEST)
    request = _open_request(uow, request_id)
    request.identity_method = method.value
    asked = method is IdentityMethod.DOUBT
    _step(uow, request, StepKind.IDENTITY_ASKED if asked else StepKind.IDENTITY_ESTABLISHED)


def extend_request(uow: UnitOfWork, request_id: int, reason: str) -> date:
    """Take two months more and return the new deadline (DSR-03).

    Raises ExtensionReasonMissing, ExtendedAlready, ExtensionTooLate, RequestClosed.
    """
    uow.account.require(Permission.ANSWER_REQUEST)
    request = _open_request(uow, request_id)
    why = clean_text(reason, LONG)
    if not why:
        raise ExtensionReasonMissing
    if request.extended_until is not None:
        raise ExtendedAlready
    if not may_extend(request.due_on, uow.clock.today(), extended_already=False):
        raise ExtensionTooLate
    request.extended_until = extended_due(request.received_on, alsace_moselle=read_business(uow).alsace_moselle)
    request.extension_reason = why
    request.status = RequestStatus.IN_PROGRESS.value
    _step(uow, request, StepKind.EXTENDED)
    return request.extended_until


def close_request(uow: UnitOfWork, request_id: int, *, refused: bool = False, file_sha256: str = "") -> None:
    """Note that the answer went out; RequestClosed where it had already."""
    uow.account.require(Permission.ANSWER_REQUEST)
    request = _open_request(uow, request_id)
    _step(uow, request, StepKind.REFUSED if refused else StepKind.ANSWERED, file_sha256)
    request.status = (RequestStatus.REFUSED if refused else RequestStatus.ANSWERED).value
    request.closed_at = uow.clock.now()
    in_time = uow.clock.today() <= (request.extended_until or request.due_on)
    details: dict[str, JsonScalar] = {"request": request.id, "status": request.status, "in_time": in_time}
    record(uow, Action.REQUEST_CLOSED, request.subject_id or "", details)


def _open_request(uow: UnitOfWork, request_id: int) -> SubjectRequest:
    request = request_of(uow.session, request_id)
    if not is_open(request):
        raise RequestClosed
    return request


def _step(uow: UnitOfWork, request: SubjectRequest, step: StepKind, file_sha256: str = "") -> None:
    uow.session.add(
        RequestStep(
            request_id=request.id,
            taken_at=uow.clock.now(),
            taken_by=uow.account.id,
            action=step.value,
            file_sha256=file_sha256,
        )
    )
    uow.session.flush()
    details = {"request": request.id, "step": step.value}
    record(uow, Action.REQUEST_STEP, request.subject_id or "", details)
