"""The day's reminders: what is due, said once a day, put off until tomorrow and never hidden for long when late."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from sqlalchemy import func, select

from app.accounts.roles import Permission
from app.retention.review import count_due
from app.workspace import UnitOfWork
from db.tables import Contact, OutboxDeposit, ReminderSnooze, SubjectRequest

_HIDDEN_AT_MOST = timedelta(days=7)


class Topic(StrEnum):
    """What a reminder is about; the value names its sentence and its place."""

    RETENTION_DUE = "retention_due"
    RETENTION_SOON = "retention_soon"
    RETENTION_UNANSWERED = "retention_unanswered"
    REQUEST_LATE = "request_late"
    REQUEST_SOON = "request_soon"
    NOT_INFORMED = "not_informed"
    DEPOSITS_WAITING = "deposits_waiting"


_LATE = frozenset({Topic.RETENTION_DUE, Topic.RETENTION_UNANSWERED, Topic.REQUEST_LATE})
_PLACES = {
    Topic.RETENTION_DUE: "retention",
    Topic.RETENTION_SOON: "retention",
    Topic.RETENTION_UNANSWERED: "retention",
    Topic.REQUEST_LATE: "requests",
    Topic.REQUEST_SOON: "requests",
    Topic.NOT_INFORMED: "contacts",
    Topic.DEPOSITS_WAITING: "vault",
}
_NEEDS = {
    "retention": Permission.REVIEW_RETENTION,
    "requests": Permission.OPEN_REQUEST,
    "contacts": Permission.EDIT_CONTACTS,
    "vault": Permission.OPEN_VAULT,
}


@dataclass(frozen=True, slots=True)
class Reminder:
    """One line: how many, about what, and the place that settles it."""

    topic: Topic
    count: int
    place: str
    is_late: bool


def reminders(uow: UnitOfWork) -> tuple[Reminder, ...]:
    """Return what the account has to be reminded of now, the late first."""
    today = uow.clock.today()
    counts = count_due(uow)
    figures: dict[Topic, Callable[[], int]] = {
        Topic.REQUEST_LATE: lambda: _open_requests(uow, None, today),
        Topic.RETENTION_DUE: lambda: counts.due,
        Topic.RETENTION_UNANSWERED: lambda: counts.unanswered,
        Topic.REQUEST_SOON: lambda: _open_requests(uow, today, today + timedelta(days=11)),
        Topic.RETENTION_SOON: lambda: counts.within_30,
        Topic.NOT_INFORMED: lambda: _not_informed(uow),
        Topic.DEPOSITS_WAITING: lambda: uow.session.scalar(select(func.count()).select_from(OutboxDeposit)) or 0,
    }
    found = []
    for topic, figure in figures.items():
        place = _PLACES[topic]
        if not uow.account.may(_NEEDS[place]) or _is_snoozed(uow, topic, today):
            continue
        count = figure()
        if count:
            found.append(Reminder(topic, count, place, topic in _LATE))
    return tuple(found)


def snooze(uow: UnitOfWork, topic: Topic) -> bool:
    """Put a reminder off until tomorrow; say whether it was: what is late cannot be hidden for more than a week."""
    today = uow.clock.today()
    held = uow.session.get(ReminderSnooze, (uow.account.id, topic.value))
    first = held.first_snoozed_on if held is not None and _goes_on(held, today) else today
    if topic in _LATE and today - first >= _HIDDEN_AT_MOST:
        return False
    uow.session.merge(
        ReminderSnooze(
            account_id=uow.account.id, topic=topic.value, first_snoozed_on=first, until=today + timedelta(days=1)
        )
    )
    return True


def _goes_on(held: ReminderSnooze, today: date) -> bool:
    """Say whether putting off again continues the series rather than beginning one."""
    return today - held.until <= timedelta(days=1)


def _is_snoozed(uow: UnitOfWork, topic: Topic, today: date) -> bool:
    held = uow.session.get(ReminderSnooze, (uow.account.id, topic.value))
    return held is not None and held.until > today


def _open_requests(uow: UnitOfWork, first: date | None, last: date) -> int:
    due = func.coalesce(SubjectRequest.extended_until, SubjectRequest.due_on)
    statement = select(func.count()).select_from(SubjectRequest).where(SubjectRequest.closed_at.is_(None), due < last)
    if first is not None:
        statement = statement.where(due >= first)
    return uow.session.scalar(statement) or 0


def _not_informed(uow: UnitOfWork) -> int:
    never = select(func.count()).select_from(Contact).where(Contact.informed_on.is_(None))
    return uow.session.scalar(never) or 0
