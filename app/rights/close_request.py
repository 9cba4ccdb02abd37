"""Close a request once its answer went out: what was decided, why, how it was handed over, in time or not (DSR-15)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import delete, select

from app.journal import Action, record
from app.rights.errors import FeeRefused, IdentityUnsettled, RefusalGroundMissing, RefusalGroundUnfit
from app.rights.identity import delete_documents
from app.rights.kinds import (
    Decision,
    DeliveryMeans,
    FeeGround,
    IdentityMethod,
    RefusalGround,
    RequestKind,
    RequestStatus,
    StepKind,
)
from app.rights.refusal import may_ask_fee, refusal_grounds
from app.rights.request_steps import note_step, waiting_request_of
from app.rights.vault_part import require_vault_searched
from app.values.text import LONG, clean_text
from db.tables import RequestMessage, SubjectRequest

if TYPE_CHECKING:
    from app.journal.chain import JsonScalar
    from app.workspace import UnitOfWork

_REFUSALS = (Decision.REFUSED, Decision.PARTIAL)
# What is refused in part is given for the rest.
_GIVING = (Decision.GRANTED, Decision.PARTIAL)


@dataclass(frozen=True, slots=True)
class Closing:
    """What was decided; a refusal, even in part, has its ground and its reason in words."""

    decision: Decision = Decision.GRANTED
    ground: RefusalGround | None = None
    reason: str = ""
    delivered_by: DeliveryMeans | None = None


GRANTED = Closing()


def decide_request(uow: UnitOfWork, request_id: int, closing: Closing) -> None:
    """Note what will be answered, before the letter is written; RefusalGroundMissing, RefusalGroundUnfit, RequestClosed."""
    request = waiting_request_of(uow, request_id)
    _require_ground(request, closing)
    request.decision = closing.decision.value
    request.refusal_ground = closing.ground.value if closing.ground else ""
    request.refusal_reason = clean_text(closing.reason, LONG)


def close_request(uow: UnitOfWork, request_id: int, closing: Closing = GRANTED, *, file_sha256: str = "") -> None:
    """Note that the answer went out.

    Raises RequestClosed, RefusalGroundMissing, RefusalGroundUnfit, IdentityUnsettled where data would have gone to
    somebody of whom nobody is sure, and VaultNotSearched, VaultHoldsData where archives would have been left out.
    """
    request = waiting_request_of(uow, request_id)
    if closing.decision in _GIVING and request.identity_method == IdentityMethod.DOUBT:
        raise IdentityUnsettled
    decide_request(uow, request_id, closing)
    require_vault_searched(uow, request)
    refused = closing.decision is Decision.REFUSED
    if closing.delivered_by is not None:
        request.delivered_by = closing.delivered_by.value
        note_step(uow, request, StepKind.DELIVERED, file_sha256=file_sha256, detail=closing.delivered_by.value)
    note_step(uow, request, StepKind.REFUSED if refused else StepKind.ANSWERED, file_sha256=file_sha256)
    request.status = (RequestStatus.REFUSED if refused else RequestStatus.ANSWERED).value
    request.closed_at = uow.clock.now()
    uow.session.flush()
    delete_documents(uow, request)
    _forget_stranger(uow, request)
    details: dict[str, JsonScalar] = {
        "request": request.id,
        "status": request.status,
        "in_time": uow.clock.today() <= (request.extended_until or request.due_on),
    }
    record(uow, Action.REQUEST_CLOSED, request.subject_id or "", details)


def set_fee(uow: UnitOfWork, request_id: int, ground: FeeGround, cents: int, reason: str) -> None:
    """Ask a reasonable fee, which the law allows in two cases only (DSR-17); FeeRefused elsewhere."""
    request = waiting_request_of(uow, request_id)
    if cents <= 0 or not may_ask_fee(ground, reason, RequestKind(request.kind)):
        raise FeeRefused
    request.fee_ground, request.fee_cents, request.fee_reason = ground.value, cents, clean_text(reason, LONG)
    note_step(uow, request, StepKind.FEE_SET, detail=ground.value)


def waive_fee(uow: UnitOfWork, request_id: int) -> None:
    """Give up a fee that was asked."""
    request = waiting_request_of(uow, request_id)
    if request.fee_cents is not None:
        request.fee_ground, request.fee_cents, request.fee_reason = "", None, ""
        note_step(uow, request, StepKind.FEE_WAIVED)


def _require_ground(request: SubjectRequest, closing: Closing) -> None:
    if closing.decision not in _REFUSALS:
        return
    if closing.ground is None or not closing.reason.strip():
        raise RefusalGroundMissing
    if closing.ground not in refusal_grounds(RequestKind(request.kind)):
        raise RefusalGroundUnfit


def _forget_stranger(uow: UnitOfWork, request: SubjectRequest) -> None:
    """Delete what someone outside the book wrote, once all is answered: its fingerprint in the steps is proof enough."""
    if request.contact_id is not None:
        return
    waiting = select(SubjectRequest.id).where(
        SubjectRequest.case_id == request.case_id, SubjectRequest.closed_at.is_(None)
    )
    held = select(RequestMessage.sha256).where(RequestMessage.case_id == request.case_id)
    digest = uow.session.scalar(held)
    if digest is not None and uow.session.scalar(waiting.limit(1)) is None:
        uow.session.execute(delete(RequestMessage).where(RequestMessage.case_id == request.case_id))
        note_step(uow, request, StepKind.MESSAGE_DELETED, file_sha256=digest)
