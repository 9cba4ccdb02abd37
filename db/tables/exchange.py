"""Files that came in: one batch per file, one line per row."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, UtcDateTime


class ImportBatch(Base):
    """One imported file: where it came from, on what basis, and whether it was taken back."""

    __tablename__ = "import_batch"

    id: Mapped[int] = mapped_column(primary_key=True)
    file_name: Mapped[str] = mapped_column(String(200))
    file_sha256: Mapped[str] = mapped_column(String(64))
    source_kind: Mapped[str] = mapped_column(String(20))
    supplier: Mapped[str] = mapped_column(String(200), default="")
    obtained_on: Mapped[date]
    lawful_basis: Mapped[str] = mapped_column(String(30))
    inform_by: Mapped[date | None]
    imported_at: Mapped[datetime] = mapped_column(UtcDateTime)
    imported_by: Mapped[str] = mapped_column(String(40))
    undone_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class ImportRow(Base):
    """What became of one row of a file; a refused row's content is never kept here."""

    __tablename__ = "import_row"

    batch_id: Mapped[int] = mapped_column(ForeignKey("import_batch.id"), primary_key=True)
    row: Mapped[int] = mapped_column(primary_key=True)
    outcome: Mapped[str] = mapped_column(String(20))
    reason: Mapped[str] = mapped_column(String(60), default="")
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contact.id", ondelete="SET NULL"), index=True)
