"""Read the journal for the screen, page by page, newest first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import ColumnElement, func, select

from app.accounts.roles import Permission
from app.clock import BUSINESS_ZONE
from app.journal.actions import Action
from app.journal.let_go import LET_GO
from db.tables import JournalEntry, JournalPayload

if TYPE_CHECKING:
    from app.workspace import UnitOfWork


@dataclass(frozen=True, slots=True)
class JournalRow:
    """One line as it is shown; ``details`` is empty once an erasure took it."""

    seq: int
    at: datetime
    actor: str
    action: str
    subject: str
    details: str
    is_signed: bool


@dataclass(frozen=True, slots=True)
class JournalFilter:
    """What to show: acts, an account, one person by all their random ids, days from and to; all where a field is empty.

    Both days belong to the period, as the calendar of metropolitan France counts them.
    """

    action: Action | None = None
    actor: str = ""
    subjects: tuple[str, ...] = ()
    first_day: date | None = None
    last_day: date | None = None


def count_rows(uow: UnitOfWork, chosen: JournalFilter) -> int:
    """Count the lines that the filter lets through."""
    uow.account.require(Permission.READ_JOURNAL)
    return uow.session.scalar(select(func.count()).select_from(JournalEntry).where(*conditions(chosen))) or 0


def read_rows(uow: UnitOfWork, chosen: JournalFilter, *, limit: int, before: int | None = None) -> list[JournalRow]:
    """Return a window of lines, newest first: the first, or the one that follows the line ``before``."""
    uow.account.require(Permission.READ_JOURNAL)
    statement = (
        select(JournalEntry, JournalPayload.body)
        .join(JournalPayload, JournalPayload.seq == JournalEntry.seq, isouter=True)
        .where(*conditions(chosen))
        .order_by(JournalEntry.seq.desc())
        .limit(limit)
    )
    if before is not None:
        statement = statement.where(JournalEntry.seq < before)
    return [
        JournalRow(
            entry.seq, entry.at, entry.actor, entry.action, entry.subject, body or "", is_signed=bool(entry.signature)
        )
        for entry, body in uow.session.execute(statement)
    ]


def conditions(chosen: JournalFilter) -> list[ColumnElement[bool]]:
    """Return what a filter asks of a line; lines that were let go say nothing and are not shown."""
    asked: list[ColumnElement[bool]] = [JournalEntry.action != LET_GO]
    if chosen.action is not None:
        asked.append(JournalEntry.action == chosen.action.value)
    if chosen.actor:
        asked.append(JournalEntry.actor == chosen.actor)
    if chosen.subjects:
        asked.append(JournalEntry.subject.in_(chosen.subjects))
    if chosen.first_day is not None:
        asked.append(JournalEntry.at >= _midnight(chosen.first_day))
    if chosen.last_day is not None:
        asked.append(JournalEntry.at < _midnight(chosen.last_day + timedelta(days=1)))
    return asked


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), BUSINESS_ZONE)
