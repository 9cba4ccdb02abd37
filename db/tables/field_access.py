"""Who may read and write which field: what a business changed of the grid that ships, one row a change, never rewritten."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, UtcDateTime


class FieldAccessChange(Base):
    """One cell of the grid as it was changed; the latest row of a field and a role is in force.

    ``field`` is a catalogue name. ``batch`` is shared by what was changed at once, for one ``reason``.
    """

    __tablename__ = "field_access_change"

    id: Mapped[int] = mapped_column(primary_key=True)
    batch: Mapped[str] = mapped_column(String(40))
    field: Mapped[str] = mapped_column(String(80))
    role: Mapped[str] = mapped_column(String(20))
    before: Mapped[str] = mapped_column(String(10))
    after: Mapped[str] = mapped_column(String(10))
    reason: Mapped[str] = mapped_column(Text)
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime)
    changed_by: Mapped[str] = mapped_column(String(40))
