"""Look through the open vault: by reason and by folded words, a window of rows at a time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import ColumnElement, func, select

from app.values import fold
from app.vault.kinds import ArchiveReason
from db.tables import ArchivedRecord

if TYPE_CHECKING:
    from app.vault.open_vault import OpenVault


@dataclass(frozen=True, slots=True)
class ArchiveLine:
    """An archive as the list shows it; opening it asks a motive."""

    id: str
    name: str
    reason: ArchiveReason
    deposited_on: date
    ends_on: date


@dataclass(frozen=True, slots=True)
class ArchiveQuery:
    """Words that must all be in the archive, and a reason, or all."""

    words: str = ""
    reason: ArchiveReason | None = None


def count_archives(vault: OpenVault, query: ArchiveQuery) -> int:
    """Count what the query finds."""
    with vault.session() as session:
        return session.scalar(select(func.count()).select_from(ArchivedRecord).where(*_conditions(query))) or 0


def list_archives(vault: OpenVault, query: ArchiveQuery, *, offset: int, limit: int) -> list[ArchiveLine]:
    """Return a window of the list, by name."""
    statement = (
        select(
            ArchivedRecord.id,
            ArchivedRecord.display_name,
            ArchivedRecord.reason,
            ArchivedRecord.deposited_at,
            ArchivedRecord.ends_on,
        )
        .where(*_conditions(query))
        .order_by(ArchivedRecord.sort_name, ArchivedRecord.id)
        .offset(offset)
        .limit(limit)
    )
    with vault.session() as session:
        return [
            ArchiveLine(row.id, row.display_name, ArchiveReason(row.reason), row.deposited_at.date(), row.ends_on)
            for row in session.execute(statement)
        ]


def _conditions(query: ArchiveQuery) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = [
        ArchivedRecord.folded.contains(word, autoescape=True) for word in fold(query.words).split()
    ]
    if query.reason is not None:
        conditions.append(ArchivedRecord.reason == query.reason.value)
    return conditions
