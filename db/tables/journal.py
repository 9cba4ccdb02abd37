"""The journal: a hash chain that triggers keep from being changed, and its erasable details."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, UtcDateTime


class JournalEntry(Base):
    """One act: who (account id), what, on whom (random subject id), chained to the act before.

    There is no second UNIQUE on purpose: INSERT OR REPLACE through one would delete a row unseen. A routine line past its term keeps
    its place in the chain and loses all that it said: its ``action`` is empty then (``app/journal/let_go.py``).
    """

    __tablename__ = "journal_entry"

    seq: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    actor: Mapped[str] = mapped_column(String(40))
    action: Mapped[str] = mapped_column(String(40), index=True)
    subject: Mapped[str] = mapped_column(String(40), default="", index=True)
    commitment: Mapped[str] = mapped_column(String(64))
    previous: Mapped[str] = mapped_column(String(64))
    hash: Mapped[str] = mapped_column(String(64))
    signature: Mapped[str] = mapped_column(String(128), default="")
    tag: Mapped[str] = mapped_column(String(64), default="")


class JournalPayload(Base):
    """The details of an act, which may be deleted without breaking the chain."""

    __tablename__ = "journal_payload"

    seq: Mapped[int] = mapped_column(primary_key=True)
    salt: Mapped[bytes] = mapped_column(LargeBinary)
    body: Mapped[str] = mapped_column(Text)


class JournalSeal(Base):
    """The key that seals the journal's next line; each line replaces it by its successor, so that no earlier one is known."""

    __tablename__ = "journal_seal"

    id: Mapped[int] = mapped_column(primary_key=True)
    first_seq: Mapped[int]
    next_seq: Mapped[int]
    key: Mapped[bytes] = mapped_column(LargeBinary)
