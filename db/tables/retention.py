"""How long data stay, what was decided at their term, and what was asked."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, UtcDateTime


class RetentionRuleChange(Base):
    """A business's own retention period for a category, with its reason; the latest row is in force."""

    __tablename__ = "retention_rule_change"

    id: Mapped[int] = mapped_column(primary_key=True)
    category: Mapped[str] = mapped_column(String(20), index=True)
    months: Mapped[int]
    reason: Mapped[str] = mapped_column(Text)
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime)
    changed_by: Mapped[str] = mapped_column(String(40))


class RetentionDecision(Base):
    """What was decided for a contact at its term: kept for a running contract, asked, moved to the vault."""

    __tablename__ = "retention_decision"

    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"), index=True)
    choice: Mapped[str] = mapped_column(String(20))
    contract_id: Mapped[int | None] = mapped_column(ForeignKey("contract.id", ondelete="SET NULL"))
    decided_at: Mapped[datetime] = mapped_column(UtcDateTime)
    decided_by: Mapped[str] = mapped_column(String(40))


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


class PurgeRun(Base):
    """The log of one erasure run (RET-10): no name, e-mail or number in it."""

    __tablename__ = "purge_run"

    id: Mapped[int] = mapped_column(primary_key=True)
    technical_id: Mapped[str] = mapped_column(String(32))
    ran_on: Mapped[date]
    category: Mapped[str] = mapped_column(String(20))
    rule: Mapped[str] = mapped_column(String(40))
    erased: Mapped[int]


class ReminderSnooze(Base):
    """A reminder that an account put off until a day."""

    __tablename__ = "reminder_snooze"

    account_id: Mapped[str] = mapped_column(String(40), primary_key=True)
    topic: Mapped[str] = mapped_column(String(40), primary_key=True)
    first_snoozed_on: Mapped[date]
    until: Mapped[date]
