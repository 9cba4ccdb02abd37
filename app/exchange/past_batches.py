"""What was imported so far, newest first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select

from app.accounts.roles import Permission
from app.contacts.kinds import SourceKind
from app.exchange.import_batch import ImportedAs
from app.workspace import UnitOfWork
from db.tables import ImportBatch, ImportRow


@dataclass(frozen=True, slots=True)
class PastBatch:
    """One import as the list shows it."""

    id: int
    file_name: str
    source_kind: SourceKind
    imported_at: datetime
    inform_by: date | None
    undone_at: datetime | None
    counts: dict[ImportedAs, int]


def past_batches(uow: UnitOfWork) -> list[PastBatch]:
    """Return every import with what became of its rows, newest first."""
    uow.account.require(Permission.IMPORT_CONTACTS)
    counts: dict[int, dict[ImportedAs, int]] = {}
    grouped = select(ImportRow.batch_id, ImportRow.outcome, func.count()).group_by(
        ImportRow.batch_id, ImportRow.outcome
    )
    for batch_id, outcome, number in uow.session.execute(grouped):
        counts.setdefault(batch_id, {})[ImportedAs(outcome)] = number
    return [
        PastBatch(
            batch.id,
            batch.file_name,
            SourceKind(batch.source_kind),
            batch.imported_at,
            batch.inform_by,
            batch.undone_at,
            counts.get(batch.id, {}),
        )
        for batch in uow.session.scalars(select(ImportBatch).order_by(ImportBatch.id.desc()))
    ]
