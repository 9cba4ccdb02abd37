"""Requests counted by right, and those whose delay was not kept: kinds and days alone, nobody's name (art. 12(3), DSR-01).

What was written freely of a request, such as why it was put off, may name somebody and stays in the folder.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.accounts.roles import Permission
from app.clock import BUSINESS_ZONE
from app.rights.kinds import Decision, RequestKind
from db.tables import SubjectRequest

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.register.file_period import FilePeriod
    from app.workspace import UnitOfWork


@dataclass(frozen=True, slots=True)
class RequestFact:
    """One request: its number in the folder, its right and its days; ``due_on`` is the day that counts, put off or not."""

    number: int
    kind: RequestKind
    received_on: date
    due_on: date
    is_extended: bool
    answered_on: date | None
    decision: Decision | None

    def is_late(self, today: date) -> bool:
        """Say whether the answer came after its day, or has not come by then."""
        return (self.answered_on or today) > self.due_on

    def days_late(self, today: date) -> int:
        """Return the days by which the delay was passed."""
        return max(0, ((self.answered_on or today) - self.due_on).days)


@dataclass(frozen=True, slots=True)
class RightCounts:
    """The requests of one right: received, answered in time, answered late, waiting in time, waiting late, put off."""

    kind: RequestKind
    received: int
    in_time: int
    late: int
    waiting: int
    waiting_late: int
    extended: int
    refused: int


def requests_received(uow: UnitOfWork, period: FilePeriod) -> tuple[RequestFact, ...]:
    """Return the requests that came in a period, the oldest first; PermissionDenied."""
    uow.account.require(Permission.OPEN_REQUEST)
    rows = uow.session.execute(
        select(
            SubjectRequest.id,
            SubjectRequest.kind,
            SubjectRequest.received_on,
            SubjectRequest.due_on,
            SubjectRequest.extended_until,
            SubjectRequest.closed_at,
            SubjectRequest.decision,
        )
        .where(SubjectRequest.received_on >= period.first, SubjectRequest.received_on <= period.last)
        .order_by(SubjectRequest.received_on, SubjectRequest.id)
    )
    return tuple(
        RequestFact(
            number=row.id,
            kind=RequestKind(row.kind),
            received_on=row.received_on,
            due_on=row.extended_until or row.due_on,
            is_extended=row.extended_until is not None,
            answered_on=row.closed_at.astimezone(BUSINESS_ZONE).date() if row.closed_at else None,
            decision=Decision(row.decision) if row.decision else None,
        )
        for row in rows
    )


def count_by_right(requests: Iterable[RequestFact], today: date) -> tuple[RightCounts, ...]:
    """Count requests by right; a right that nobody exercised is left out."""
    of_kind: dict[RequestKind, list[RequestFact]] = {}
    for one in requests:
        of_kind.setdefault(one.kind, []).append(one)
    return tuple(_counted(kind, of_kind[kind], today) for kind in RequestKind if kind in of_kind)


def _counted(kind: RequestKind, requests: list[RequestFact], today: date) -> RightCounts:
    answered = [one for one in requests if one.answered_on is not None]
    waiting = [one for one in requests if one.answered_on is None]
    late, waiting_late = (sum(one.is_late(today) for one in some) for some in (answered, waiting))
    return RightCounts(
        kind=kind,
        received=len(requests),
        in_time=len(answered) - late,
        late=late,
        waiting=len(waiting) - waiting_late,
        waiting_late=waiting_late,
        extended=sum(one.is_extended for one in requests),
        refused=sum(one.decision is Decision.REFUSED for one in requests),
    )
