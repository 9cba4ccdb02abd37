"""The confirmation requests that wait for an answer, and those whose time is over: these close by themselves (CON-09)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import func, select

from app.accounts.roles import Permission
from app.clock import BUSINESS_ZONE
from app.consent.answer_confirmation import write_answers
from app.consent.confirmation import close_request, day_of, items_of, last_day_of, name_of, open_requests, still_pending
from app.consent.confirmation_period import read_waiting_days
from app.consent.kinds import Channel, ConfirmationOutcome, ConsentEventType
from app.consent.pending import pending_yeses
from app.journal.known_days import clock_stands
from app.register.access_rules import EMAIL
from app.register.field_access import may_read
from app.workspace import UnitOfWork
from db.tables import ConfirmationRequest, Contact


@dataclass(frozen=True, slots=True)
class WaitingLine:
    """An open request as the list shows it; ``days_left`` is negative once its time is over."""

    request_id: int
    contact_id: int
    name: str
    address: str
    sent_on: date
    reminded_on: date | None
    last_day: date
    days_left: int
    channels: tuple[Channel, ...]


def waiting_confirmations(uow: UnitOfWork) -> tuple[WaitingLine, ...]:
    """Return the open requests, those whose time is nearest first."""
    uow.account.require(Permission.READ_CONTACTS)
    days, today, reads_address = read_waiting_days(uow), uow.clock.today(), may_read(uow, EMAIL)
    requests = list(uow.session.scalars(open_requests()))
    waiting = {one.event_id: one.channel for one in pending_yeses(uow, {one.contact_id for one in requests})}
    items = items_of(uow, [request.id for request in requests])
    lines = []
    for request in requests:
        shown = request.address if reads_address else ""
        contact, last_day = uow.session.get_one(Contact, request.contact_id), last_day_of(request, days)
        channels = {waiting[event]: None for event in items.get(request.id, ()) if event in waiting}
        lines.append(
            WaitingLine(
                request.id,
                contact.id,
                name_of(contact, shown),
                shown,
                day_of(request.sent_at),
                None if request.reminded_at is None else day_of(request.reminded_at),
                last_day,
                (last_day - today).days,
                tuple(channels),
            )
        )
    return tuple(sorted(lines, key=lambda line: (line.last_day, line.request_id)))


def count_waiting(uow: UnitOfWork) -> int:
    """Count the requests that wait for an answer within their time."""
    uow.account.require(Permission.READ_CONTACTS)
    return _count(uow) - count_overdue(uow)


def count_overdue(uow: UnitOfWork) -> int:
    """Count the open requests whose time is over."""
    uow.account.require(Permission.READ_CONTACTS)
    oldest = uow.clock.today() - timedelta(days=read_waiting_days(uow))
    return _count(uow, before=datetime.combine(oldest, time(), BUSINESS_ZONE))


def close_overdue(uow: UnitOfWork) -> int:
    """Close the requests whose time is over and return how many; each yes that still waited expires.

    A request of which nothing waits any more, because the person took it back or said it again, is closed as cancelled.
    While the computer's date is in doubt nothing is closed.
    """
    uow.account.require(Permission.RECORD_CONSENT)
    if not clock_stands(uow):
        return 0
    days, today, closed = read_waiting_days(uow), uow.clock.today(), 0
    for request in list(uow.session.scalars(open_requests())):
        yeses = still_pending(uow, request)
        if not yeses:
            close_request(uow, request, ConfirmationOutcome.CANCELLED)
        elif today > last_day_of(request, days):
            write_answers(uow, request.contact_id, yeses, ConsentEventType.EXPIRED)
            close_request(uow, request, ConfirmationOutcome.EXPIRED)
        else:
            continue
        closed += 1
    return closed


def _count(uow: UnitOfWork, *, before: datetime | None = None) -> int:
    statement = select(func.count()).select_from(ConfirmationRequest).where(ConfirmationRequest.outcome == "")
    if before is not None:
        statement = statement.where(ConfirmationRequest.sent_at < before)
    return uow.session.scalar(statement) or 0
