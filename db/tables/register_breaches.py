"""The register of breaches: each entry in versions that nothing changes, what was answered to the program's proposals, who was told."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, UtcDateTime


class BreachVersion(Base):
    """One version of an entry (art. 33(5)); the newest of a ``number`` is in force, and none is ever changed or deleted.

    ``kinds`` and ``data_categories`` are codes joined by commas; ``source_line`` is the line of the journal that the entry began
    with, nothing where a person noticed by themselves.
    """

    __tablename__ = "breach_version"
    __table_args__ = (Index("ix_breach_version_number", "number", "version"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[int]
    version: Mapped[int]
    written_at: Mapped[datetime] = mapped_column(UtcDateTime)
    written_by: Mapped[str] = mapped_column(String(40))
    source_line: Mapped[int | None]
    discovered_at: Mapped[datetime] = mapped_column(UtcDateTime)
    aware_at: Mapped[datetime] = mapped_column(UtcDateTime)
    occurred_from: Mapped[datetime | None] = mapped_column(UtcDateTime)
    occurred_to: Mapped[datetime | None] = mapped_column(UtcDateTime)
    reporter: Mapped[str] = mapped_column(String(120))
    kinds: Mapped[str] = mapped_column(String(60))
    cause: Mapped[str] = mapped_column(String(30))
    description: Mapped[str] = mapped_column(Text)
    data_categories: Mapped[str] = mapped_column(String(200))
    has_sensitive: Mapped[bool]
    persons: Mapped[int | None]
    records: Mapped[int | None]
    was_encrypted: Mapped[bool]
    has_backup: Mapped[bool]
    consequences: Mapped[str] = mapped_column(Text)
    risk: Mapped[str] = mapped_column(String(10))
    reasoning: Mapped[str] = mapped_column(Text)
    measures_taken: Mapped[str] = mapped_column(Text)
    measures_planned: Mapped[str] = mapped_column(Text)
    authority: Mapped[str] = mapped_column(String(20))
    notified_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    authority_reference: Mapped[str] = mapped_column(String(60))
    not_notified_because: Mapped[str] = mapped_column(Text)
    late_because: Mapped[str] = mapped_column(Text)
    people_told: Mapped[str] = mapped_column(String(20))
    told_on: Mapped[date | None]
    told_text: Mapped[str] = mapped_column(Text)
    not_told_because: Mapped[str] = mapped_column(Text)
    processor: Mapped[str] = mapped_column(String(120))
    closed_on: Mapped[date | None]


class BreachAnswer(Base):
    """What was answered to a proposal: ``line`` is the line of the journal that made it, ``number`` the entry that was opened."""

    __tablename__ = "breach_answer"

    line: Mapped[int] = mapped_column(primary_key=True)
    trigger: Mapped[str] = mapped_column(String(30))
    number: Mapped[int | None]
    reason: Mapped[str] = mapped_column(Text)
    answered_at: Mapped[datetime] = mapped_column(UtcDateTime)
    answered_by: Mapped[str] = mapped_column(String(40))


class BreachLetter(Base):
    """A person was written to about a breach (art. 34); the entry counts them, and only this row says who."""

    __tablename__ = "breach_letter"

    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"), index=True)
    number: Mapped[int] = mapped_column(index=True)
    means: Mapped[str] = mapped_column(String(10))
    told_on: Mapped[date]
    document_sha256: Mapped[str] = mapped_column(String(64))
    written_by: Mapped[str] = mapped_column(String(40))
