"""Objections, the list of people who must not be contacted, and what was exported to write to people."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, UtcDateTime


class ObjectionEvent(Base):
    """A person's objection to prospecting on a channel, or on all where ``channel`` is empty; ``lifted`` ends it."""

    __tablename__ = "objection_event"

    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"), index=True)
    channel: Mapped[str | None] = mapped_column(String(20))
    lifted: Mapped[bool] = mapped_column(default=False)
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    recorded_by: Mapped[str] = mapped_column(String(40))
    method: Mapped[str] = mapped_column(String(20))


class SuppressionEntry(Base):
    """A keyed fingerprint of an address or number that nobody may use again; it holds nothing else."""

    __tablename__ = "suppression_entry"
    __table_args__ = (UniqueConstraint("channel", "fingerprint"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    channel: Mapped[str] = mapped_column(String(20))
    fingerprint: Mapped[str] = mapped_column(String(64))
    added_at: Mapped[datetime] = mapped_column(UtcDateTime)
    review_on: Mapped[date]


class MailingListExport(Base):
    """A mailing list that left the program: for what, how many, and why the others stayed out (JSON by reason)."""

    __tablename__ = "mailing_list_export"

    id: Mapped[int] = mapped_column(primary_key=True)
    list_id: Mapped[int] = mapped_column(ForeignKey("subscription_list.id"))
    channel: Mapped[str] = mapped_column(String(20))
    exported_at: Mapped[datetime] = mapped_column(UtcDateTime)
    exported_by: Mapped[str] = mapped_column(String(40))
    recipients: Mapped[int]
    excluded: Mapped[str] = mapped_column(Text)
    sha256: Mapped[str] = mapped_column(String(64))
