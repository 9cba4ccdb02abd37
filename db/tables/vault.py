"""The outbox of sealed deposits in the main file, and the vault's own tables."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Index, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, UtcDateTime, VaultBase


class OutboxDeposit(Base):
    """A record sealed to the vault's public key, waiting for the vault to open; nothing in it is readable here."""

    __tablename__ = "outbox_deposit"

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    sha256: Mapped[str] = mapped_column(String(64))
    sealed: Mapped[bytes] = mapped_column(LargeBinary)


class VaultSecret(VaultBase):
    """The private key that opens deposits; it exists only inside the encrypted vault."""

    __tablename__ = "vault_secret"

    name: Mapped[str] = mapped_column(String(40), primary_key=True)
    value: Mapped[bytes] = mapped_column(LargeBinary)


class ArchivedRecord(VaultBase):
    """A person's record moved out of daily use, for a stated reason and until a day."""

    __tablename__ = "archived_record"
    __table_args__ = (Index("ix_archived_record_order", "sort_name", "id"),)

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    subject_id: Mapped[str] = mapped_column(String(32), index=True)
    display_name: Mapped[str] = mapped_column(String(300))
    sort_name: Mapped[str] = mapped_column(String(300))
    folded: Mapped[str] = mapped_column(Text)
    reason: Mapped[str] = mapped_column(String(30))
    article: Mapped[str] = mapped_column(String(120), default="")
    ends_on: Mapped[date] = mapped_column(index=True)
    deposited_at: Mapped[datetime] = mapped_column(UtcDateTime)
    deposited_by: Mapped[str] = mapped_column(String(40))
    record: Mapped[str] = mapped_column(Text)


class ArchivedFile(VaultBase):
    """A file that belongs to an archived record, such as the evidence of a consent."""

    __tablename__ = "archived_file"

    id: Mapped[int] = mapped_column(primary_key=True)
    archive_id: Mapped[str] = mapped_column(String(32), index=True)
    file_name: Mapped[str] = mapped_column(String(120))
    media_type: Mapped[str] = mapped_column(String(80))
    content: Mapped[bytes] = mapped_column(LargeBinary)


class Consultation(VaultBase):
    """One reading of one archived record, with the motive the controller gave."""

    __tablename__ = "consultation"

    id: Mapped[int] = mapped_column(primary_key=True)
    archive_id: Mapped[str] = mapped_column(String(32), index=True)
    consulted_at: Mapped[datetime] = mapped_column(UtcDateTime)
    account_id: Mapped[str] = mapped_column(String(40))
    motive: Mapped[str] = mapped_column(String(30))
    motive_text: Mapped[str] = mapped_column(Text, default="")


class ArchiveEvent(VaultBase):
    """What was done with one archive besides reading it: its end moved, its person restored, an extract made.

    ``journal_seq`` is its line in the daily file's journal, none until that is written; ``sha256`` is an extract's,
    ``restored_subject`` the new random id of a person who was restored.
    """

    __tablename__ = "archive_event"

    id: Mapped[int] = mapped_column(primary_key=True)
    archive_id: Mapped[str] = mapped_column(String(32), index=True)
    kind: Mapped[str] = mapped_column(String(20))
    done_at: Mapped[datetime] = mapped_column(UtcDateTime)
    account_id: Mapped[str] = mapped_column(String(40))
    motive: Mapped[str] = mapped_column(String(30))
    motive_text: Mapped[str] = mapped_column(Text, default="")
    ends_before: Mapped[date | None]
    ends_after: Mapped[date | None]
    restored_subject: Mapped[str] = mapped_column(String(32), default="", index=True)
    sha256: Mapped[str] = mapped_column(String(64), default="")
    journal_seq: Mapped[int | None]


class JournalAnchor(VaultBase):
    """How far the daily file's journal went at a moment; kept where whoever has the daily file alone cannot write."""

    __tablename__ = "journal_anchor"

    id: Mapped[int] = mapped_column(primary_key=True)
    seq: Mapped[int]
    head: Mapped[str] = mapped_column(String(64))
    anchored_at: Mapped[datetime] = mapped_column(UtcDateTime)
    source: Mapped[str] = mapped_column(String(20))
