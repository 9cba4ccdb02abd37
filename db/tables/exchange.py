"""Files that came in: one batch per file, one line per row, one origin per field that a file changed."""

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


class FieldOrigin(Base):
    """Which row of which file gave a field of a contact that was known already, and what stood there before.

    ``sha256`` is of what the file gave: it tells whether the field is still as the file gave it, so that an undo never takes back what came later.
    """

    __tablename__ = "field_origin"

    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"), index=True)
    batch_id: Mapped[int] = mapped_column(ForeignKey("import_batch.id"), index=True)
    field: Mapped[str] = mapped_column(String(40))
    source_label: Mapped[str] = mapped_column(String(200))
    source_row: Mapped[int]
    before: Mapped[str]
    sha256: Mapped[str] = mapped_column(String(64))
    recorded_at: Mapped[datetime] = mapped_column(UtcDateTime)


class ImportMapping(Base):
    """What the columns of a shape of file become, as a person settled it; ``shape`` is a fingerprint of its headings."""

    __tablename__ = "import_mapping"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(100))
    shape: Mapped[str] = mapped_column(String(64), index=True)
    targets: Mapped[str]
    saved_at: Mapped[datetime] = mapped_column(UtcDateTime)
    saved_by: Mapped[str] = mapped_column(String(40))
