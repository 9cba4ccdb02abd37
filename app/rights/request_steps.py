"""Follow a request step by step: each step is written once, with who took it and when (DSR-15)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.accounts.business import read_business
from app.accounts.roles import Permission
from app.journal import Action, record
from app.rights.deadlines import extended_due, may_extend
from app.rights.errors import ExtendedAlready, ExtensionReasonMissing, ExtensionTooLate, RequestClosed
from app.rights.kinds import RequestStatus, StepKind
from app.rights.open_requests import is_open, request_of
from app.values.text import LONG, clean_text
from db.tables import RequestStep

if TYPE_CHECKING:
    from datetime import date

    from app.workspace import UnitOfWork
    from db.tables import SubjectRequest


def note_step(
    uow: UnitOfWork, request: SubjectRequest, step: StepKind, *, file_sha256: str = "", detail: str = ""
) -> None:
    """Write a step down, with the fingerprint of the file it produced; ``detail`` is a code or a count, never a name."""
    uow.session.add(
        RequestStep(
            request_id=request.id,
            taken_at=uow.clock.now(),
            taken_by=uow.account.id,
            action=step.value,
            file_sha256=file_sha256,
            detail=detail,
        )
    )
    uow.session.flush()
    record(uow, Action.REQUEST_STEP, request.subject_id or "", {"request": request.id, "step": step.value})


def waiting_request_of(uow: UnitOfWork, request_id: int) -> SubjectRequest:
    """Return a request that may still be answered; RequestUnknown, RequestClosed."""
    uow.account.require(Permission.ANSWER_REQUEST)
    request = request_of(uow.session, request_id)
    if not is_open(request):
        raise RequestClosed
    return request


def take_step(
    uow: UnitOfWork, request_id: int, step: StepKind, *, file_sha256: str = "", detail: str = ""
) -> SubjectRequest:
    """Note a step on an open request and return it; RequestClosed."""
    request = waiting_request_of(uow, request_id)
    request.status = RequestStatus.IN_PROGRESS.value
    note_step(uow, request, step, file_sha256=file_sha256, detail=detail)
    return request


def extend_request(uow: UnitOfWork, request_id: int, reason: str) -> date:
    """Take two months more and return the new deadline (DSR-03).

    Raises ExtensionReasonMissing, ExtendedAlready, ExtensionTooLate, RequestClosed.
    """
    request = waiting_request_of(uow, request_id)
    why = clean_text(reason, LONG)
    if not why:
        raise ExtensionReasonMissing
    if request.extended_until is not None:
        raise ExtendedAlready
    if not may_extend(request.due_on, uow.clock.today(), extended_already=False):
        raise ExtensionTooLate
    request.extended_until = extended_due(request.received_on, read_business(uow).calendar)
    request.extension_reason = why
    request.status = RequestStatus.IN_PROGRESS.value
    note_step(uow, request, StepKind.EXTENDED)
    return request.extended_until
