"""The fields that a business adds to its contacts, each with the reasons for which it may hold them (REG-03)."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, UtcDateTime


class OwnField(Base):
    """One field: its kind, and all that must be said before anything is collected in it.

    ``choices``, ``readable_by`` and ``writable_by`` are JSON lists. ``retention_months`` is zero where values leave with the
    contact; it is empty, as a text may be, while nobody said it, and then the field cannot be active. An inactive field
    keeps its values and takes no new one. ``closed_as`` is empty, or the random id to which the sealed values of a field closed
    by a key are bound.
    """

    __tablename__ = "own_field"

    id: Mapped[int] = mapped_column(primary_key=True)
    label: Mapped[str] = mapped_column(String(80))
    kind: Mapped[str] = mapped_column(String(20))
    choices: Mapped[str] = mapped_column(Text, default="[]")
    purpose: Mapped[str] = mapped_column(Text)
    lawful_basis: Mapped[str] = mapped_column(String(30))
    necessity: Mapped[str] = mapped_column(Text)
    is_required: Mapped[bool] = mapped_column(default=False)
    is_sensitive: Mapped[bool] = mapped_column(default=False)
    retention_months: Mapped[int | None]
    readable_by: Mapped[str] = mapped_column(Text)
    writable_by: Mapped[str] = mapped_column(Text)
    is_active: Mapped[bool] = mapped_column(default=True)
    closed_as: Mapped[str] = mapped_column(String(32), default="", server_default="")
    position: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    created_by: Mapped[str] = mapped_column(String(40))


class OwnValue(Base):
    """What one of these fields holds of a contact, written as text whatever its kind; sealed where the field is closed by a key."""

    __tablename__ = "own_value"

    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"), primary_key=True)
    own_field_id: Mapped[int] = mapped_column(
        ForeignKey("own_field.id", ondelete="CASCADE"), primary_key=True, index=True
    )
    value: Mapped[str] = mapped_column(Text)
    written_at: Mapped[datetime] = mapped_column(UtcDateTime)
    written_by: Mapped[str] = mapped_column(String(40))
