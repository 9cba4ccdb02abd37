"""The yearly review of who reads what: the day of the last one is kept, and a reminder says when a year has gone by (REG-08)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from dateutil.relativedelta import relativedelta
from sqlalchemy import func, select

from app.accounts.business import read_setting, write_setting
from app.accounts.roles import Permission
from app.clock import BUSINESS_ZONE
from app.journal import Action, record
from app.workspace import UnitOfWork
from db.tables import FieldAccessChange, JournalEntry

_KEY = "access_reviews"
_EVERY = relativedelta(years=1)


@dataclass(frozen=True, slots=True)
class AccessReview:
    """One review: its day, who made it, and the number of changes that the grid had had."""

    on: date
    by: str
    changes: int


def read_reviews(uow: UnitOfWork) -> tuple[AccessReview, ...]:
    """Return the reviews that were made, the latest first."""
    kept = read_setting(uow, _KEY, [])
    found = (AccessReview(date.fromisoformat(one["on"]), one["by"], one["changes"]) for one in kept)
    return tuple(reversed(tuple(found)))


def note_review(uow: UnitOfWork) -> AccessReview:
    """Keep that the rights on fields were reviewed today; an earlier review stays on record."""
    uow.account.require(Permission.EDIT_SETTINGS)
    changes = uow.session.scalar(select(func.count()).select_from(FieldAccessChange)) or 0
    review = AccessReview(uow.clock.today(), uow.account.id, changes)
    kept = [*read_setting(uow, _KEY, []), {"on": review.on.isoformat(), "by": review.by, "changes": changes}]
    write_setting(uow, _KEY, kept)
    record(uow, Action.FIELD_ACCESS_REVIEWED, details={"changes": changes})
    return review


def review_due_on(last: date | None, begun_on: date) -> date:
    """Return the day from which a review is due: a year after the last, or after the business began."""
    return (last or begun_on) + _EVERY


def next_review_on(uow: UnitOfWork) -> date:
    """Return the day from which the next review is due."""
    last = next(iter(read_reviews(uow)), None)
    return review_due_on(last.on if last else None, _begun_on(uow))


def count_review_due(uow: UnitOfWork) -> int:
    """Return 1 where a year has gone by since the last review."""
    return int(uow.clock.today() >= next_review_on(uow))


def _begun_on(uow: UnitOfWork) -> date:
    first: datetime | None = uow.session.scalar(select(JournalEntry.at).order_by(JournalEntry.seq).limit(1))
    return first.astimezone(BUSINESS_ZONE).date() if first else uow.clock.today()
