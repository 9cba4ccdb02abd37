"""People who stood twice: who is not the same, which cards were merged, what moved, and what a merge must not allow."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, UtcDateTime


class NeverSame(Base):
    """Two contacts that look alike and are two people; ``contact_id`` is the smaller."""

    __tablename__ = "never_same"
    __table_args__ = (UniqueConstraint("contact_id", "other_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"))
    other_id: Mapped[int] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"), index=True)
    said_at: Mapped[datetime] = mapped_column(UtcDateTime)
    said_by: Mapped[str] = mapped_column(String(40))


class ContactMerge(Base):
    """A card that went into another, which stays; the random id of the one that went still leads to the person.

    ``into_subject`` is the card that stayed, which may itself have gone into a third since. While ``state`` is running, and
    then alone, the histories of these two cards may pass from one to the other. ``snapshot`` (JSON) is how both cards stood;
    it goes after thirty days.
    """

    __tablename__ = "contact_merge"

    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"), index=True)
    into_subject: Mapped[str] = mapped_column(String(32))
    merged_subject: Mapped[str] = mapped_column(String(32), index=True)
    merged_id: Mapped[int]
    merged_created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    merged_at: Mapped[datetime] = mapped_column(UtcDateTime)
    merged_by: Mapped[str] = mapped_column(String(40))
    state: Mapped[str] = mapped_column(String(20))
    snapshot: Mapped[str] = mapped_column(Text, default="")


class MergedRow(Base):
    """One row that a merge moved: whose it was is told for ever, for proofs name the card on which they were given."""

    __tablename__ = "merged_row"
    __table_args__ = (Index("ix_merged_row_row", "table_name", "row_id"),)

    merge_id: Mapped[int] = mapped_column(ForeignKey("contact_merge.id", ondelete="CASCADE"), primary_key=True)
    table_name: Mapped[str] = mapped_column(String(40), primary_key=True)
    row_id: Mapped[int] = mapped_column(primary_key=True)


class MergeHold(Base):
    """What a merge must not allow: a purpose and channel that wait for a new yes, at one address or at all.

    ``ground`` says why: on one card the person had said no, or the yes was never for this address. ``fingerprint`` is the
    address's, keyed; empty for all.
    """

    __tablename__ = "merge_hold"
    __table_args__ = (Index("ix_merge_hold_cell", "purpose_id", "channel", "contact_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    merge_id: Mapped[int] = mapped_column(ForeignKey("contact_merge.id", ondelete="CASCADE"), index=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"), index=True)
    purpose_id: Mapped[int] = mapped_column(ForeignKey("purpose.id"))
    channel: Mapped[str] = mapped_column(String(20))
    ground: Mapped[str] = mapped_column(String(20))
    fingerprint: Mapped[str] = mapped_column(String(64), default="")
    held_at: Mapped[datetime] = mapped_column(UtcDateTime)
