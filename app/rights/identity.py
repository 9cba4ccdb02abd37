"""Establish who asks by the least intrusive means that settles the doubt (DSR-02; RGPD art. 12(6), CNIL SAN-2020-008)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, func, select

from app.consent.evidence import checked_file
from app.rights.errors import DoubtReasonMissing
from app.rights.kinds import IdentityMethod, StepKind
from app.rights.request_steps import note_step, waiting_request_of
from app.values.text import LONG, clean_text
from db.tables import RequestDocument, SubjectRequest

if TYPE_CHECKING:
    from app.workspace import UnitOfWork


def ask_identity(uow: UnitOfWork, request_id: int, reason: str) -> None:
    """Note that there is a reasonable doubt, and why: the person is asked for what settles it. DoubtReasonMissing."""
    request = waiting_request_of(uow, request_id)
    why = clean_text(reason, LONG)
    if not why:
        raise DoubtReasonMissing
    for one in _same_person(uow, request):
        one.identity_method, one.identity_reason = IdentityMethod.DOUBT.value, why
        one.identity_asked_on, one.identity_settled_on = uow.clock.today(), None
        note_step(uow, one, StepKind.IDENTITY_ASKED)


def keep_document(uow: UnitOfWork, request_id: int, file_name: str, content: bytes) -> None:
    """Keep a copy of a paper that the person sent, until the doubt is settled and not a moment longer.

    Raises DoubtReasonMissing where nobody wrote why the person's word was not enough: a paper asked of everyone is a
    breach (CNIL SAN-2020-008 §§46-49); and the errors of a file that cannot be kept.
    """
    request = waiting_request_of(uow, request_id)
    if not request.identity_reason:
        raise DoubtReasonMissing
    file = checked_file(file_name, content)
    uow.session.add(
        RequestDocument(
            request_id=request.id,
            contact_id=request.contact_id,
            file_name=file.file_name,
            media_type=file.media_type,
            content=file.content,
            recorded_at=uow.clock.now(),
            recorded_by=uow.account.id,
        )
    )
    note_step(uow, request, StepKind.DOCUMENT_RECEIVED)


def establish_identity(uow: UnitOfWork, request_id: int, method: IdentityMethod) -> int:
    """Note how the person was recognised, for all that they asked together, and delete the copies that served for it.

    Return how many copies were deleted.
    """
    request, deleted = waiting_request_of(uow, request_id), 0
    for one in _same_person(uow, request):
        one.identity_method = method.value
        one.identity_settled_on = uow.clock.today()
        note_step(uow, one, StepKind.IDENTITY_ESTABLISHED)
        deleted += delete_documents(uow, one)
    return deleted


def delete_documents(uow: UnitOfWork, request: SubjectRequest) -> int:
    """Delete the copies of papers that a request holds; return how many there were."""
    held = select(func.count()).select_from(RequestDocument).where(RequestDocument.request_id == request.id)
    count = uow.session.scalar(held) or 0
    if count:
        uow.session.execute(delete(RequestDocument).where(RequestDocument.request_id == request.id))
        note_step(uow, request, StepKind.DOCUMENT_DELETED, detail=str(count))
    return count


def count_documents(uow: UnitOfWork, request_id: int) -> int:
    """Count the copies of papers that a request still holds."""
    held = select(func.count()).select_from(RequestDocument).where(RequestDocument.request_id == request_id)
    return uow.session.scalar(held) or 0


def _same_person(uow: UnitOfWork, request: SubjectRequest) -> list[SubjectRequest]:
    """Return the request with the others of the same message that still wait: one person sent them all."""
    if not request.case_id:
        return [request]
    together = select(SubjectRequest).where(
        SubjectRequest.case_id == request.case_id, SubjectRequest.closed_at.is_(None)
    )
    return list(uow.session.scalars(together.order_by(SubjectRequest.id)))
