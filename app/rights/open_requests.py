"""Which requests of a person still wait for their answer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from app.rights.errors import RequestUnknown
from app.rights.kinds import RequestStatus
from db.tables import SubjectRequest

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy.orm import Session

OPEN_STATUSES = (RequestStatus.RECEIVED, RequestStatus.IN_PROGRESS)


def is_open(request: SubjectRequest) -> bool:
    """Say whether the request still waits for its answer."""
    return request.status in OPEN_STATUSES


def requests_of(session: Session, contact_id: int) -> Sequence[SubjectRequest]:
    """Return a contact's requests, the most pressing first."""
    return session.scalars(
        select(SubjectRequest)
        .where(SubjectRequest.contact_id == contact_id)
        .order_by(SubjectRequest.due_on, SubjectRequest.id)
    ).all()


def request_of(session: Session, request_id: int) -> SubjectRequest:
    """Return a request; RequestUnknown."""
    request = session.get(SubjectRequest, request_id)
    if request is None:
        raise RequestUnknown
    return request


def has_open_request(session: Session, contact_id: int) -> bool:
    """Say whether a purge must leave this contact alone for now (DSR-07)."""
    waiting = select(SubjectRequest.id).where(
        SubjectRequest.contact_id == contact_id, SubjectRequest.status.in_(OPEN_STATUSES)
    )
    return session.scalar(waiting.limit(1)) is not None


def count_open_due(session: Session, first: date | None, last: date) -> int:
    """Count the requests without an answer whose day, put off or not, falls before ``last`` and from ``first`` on."""
    due = func.coalesce(SubjectRequest.extended_until, SubjectRequest.due_on)
    waiting = select(func.count()).select_from(SubjectRequest).where(SubjectRequest.closed_at.is_(None), due < last)
    if first is not None:
        waiting = waiting.where(due >= first)
    return session.scalar(waiting) or 0
