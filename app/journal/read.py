"""Read the journal for the screen, page by page, newest first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import ColumnElement, func, select

from app.accounts.roles import Permission
from app.journal.actions import Action
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
    """What to show: an action, an account, a subject, or all where a field is empty."""

    action: Action | None = None
    actor: str = ""
    subject: str = ""


def count_rows(uow: UnitOfWork, chosen: JournalFilter) -> int:
    """Count the lines that the filter lets through."""
    uow.account.require(Permission.READ_JOURNAL)
    return uow.session.scalar(select(func.count()).select_from(JournalEntry).where(*_conditions(chosen))) or 0


def read_rows(uow: UnitOfWork, chosen: JournalFilter, *, offset: int, limit: int) -> list[JournalRow]:
    """Return a window of lines, newest first."""
    uow.account.require(Permission.READ_JOURNAL)
    statement = (
        select(JournalEntry, JournalPayload.body)
        .join(JournalPayload, JournalPayload.seq == JournalEntry.seq, isouter=True)
        .where(*_conditions(chosen))
        .order_by(JournalEntry.seq.desc())
        .offset(offset)
        .limit(limit)
    )
    return [
        JournalRow(
            entry.seq, entry.at, entry.actor, entry.action, entry.subject, body or "", is_signed=bool(entry.signature)
        )
        for entry, body in uow.session.execute(statement)
    ]


def _conditions(chosen: JournalFilter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if chosen.action is not None:
        conditions.append(JournalEntry.action == chosen.action.value)
    if chosen.actor:
        conditions.append(JournalEntry.actor == chosen.actor)
    if chosen.subject:
        conditions.append(JournalEntry.subject == chosen.subject)
    return conditions
