"""How long data stay, what was decided at their term, and what was asked."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, UtcDateTime


class RetentionRuleChange(Base):
    """A business's own line of the schedule, with its reason; the latest row of a line is in force, the rank its version.

    ``category`` is the line: a category of contacts, or a kind of record such as invoices. An empty ``start_event`` or
    ``outcome`` leaves the default of the line.
    """

    __tablename__ = "retention_rule_change"

    id: Mapped[int] = mapped_column(primary_key=True)
    category: Mapped[str] = mapped_column(String(20), index=True)
    months: Mapped[int]
    start_event: Mapped[str] = mapped_column(String(30), default="")
    outcome: Mapped[str] = mapped_column(String(30), default="")
    reason: Mapped[str] = mapped_column(Text)
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime)
    changed_by: Mapped[str] = mapped_column(String(40))


class RetentionDecision(Base):
    """What was decided for a contact at its term: kept for a running contract, asked, moved to the vault, spared.

    ``reason`` is what was written where a person is spared an announced erasure.
    """

    __tablename__ = "retention_decision"

    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"), index=True)
    choice: Mapped[str] = mapped_column(String(20))
    contract_id: Mapped[int | None] = mapped_column(ForeignKey("contract.id", ondelete="SET NULL"))
    decided_at: Mapped[datetime] = mapped_column(UtcDateTime)
    decided_by: Mapped[str] = mapped_column(String(40))
    reason: Mapped[str] = mapped_column(Text, default="", server_default="")


class RetentionInquiry(Base):
    """The one question put to a person whose data are due."""

    __tablename__ = "retention_inquiry"

    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"), index=True)
    asked_on: Mapped[date]
    answer_due_on: Mapped[date] = mapped_column(index=True)
    answered_on: Mapped[date | None]
    wants_to_stay: Mapped[bool | None]
    asked_by: Mapped[str] = mapped_column(String(40))
    means: Mapped[str] = mapped_column(String(10), default="")
    document_sha256: Mapped[str] = mapped_column(String(64), default="")


class PurgeAnnouncement(Base):
    """An erasure at term that was announced: it may run by itself from ``purge_on``, unless somebody stops it."""

    __tablename__ = "purge_announcement"

    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"), primary_key=True)
    announced_on: Mapped[date]
    purge_on: Mapped[date] = mapped_column(index=True)
    rule: Mapped[str] = mapped_column(String(40))


class AnonymousCount(Base):
    """What remains of anonymised contacts: how many of a category and kind were collected in a year, and nobody's traits."""

    __tablename__ = "anonymous_count"

    category: Mapped[str] = mapped_column(String(20), primary_key=True)
    kind: Mapped[str] = mapped_column(String(20), primary_key=True)
    collected_year: Mapped[int] = mapped_column(primary_key=True)
    contacts: Mapped[int]


class PurgeRun(Base):
    """The log of one erasure run (RET-10): no name, e-mail or number in it; ``announced_on`` where it ran by itself."""

    __tablename__ = "purge_run"

    id: Mapped[int] = mapped_column(primary_key=True)
    technical_id: Mapped[str] = mapped_column(String(32))
    ran_on: Mapped[date]
    category: Mapped[str] = mapped_column(String(20))
    rule: Mapped[str] = mapped_column(String(40))
    erased: Mapped[int]
    mode: Mapped[str] = mapped_column(String(20), default="")
    announced_on: Mapped[date | None]


class ReminderSnooze(Base):
    """A reminder that an account put off until a day."""

    __tablename__ = "reminder_snooze"

    account_id: Mapped[str] = mapped_column(String(40), primary_key=True)
    topic: Mapped[str] = mapped_column(String(40), primary_key=True)
    first_snoozed_on: Mapped[date]
    until: Mapped[date]
