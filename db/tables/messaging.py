"""Objections, the list of people who must not be contacted, and what was exported to write to people."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint
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
    source: Mapped[str] = mapped_column(String(20), default="objection", server_default="objection")
    reviewed_on: Mapped[date | None]


class Campaign(Base):
    """A message to many for one purpose and channel, to a list or to a segment (JSON); ``state`` says how far it is."""

    __tablename__ = "campaign"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(120))
    purpose_id: Mapped[int] = mapped_column(ForeignKey("purpose.id"))
    message_kind: Mapped[str] = mapped_column(String(20))
    channel: Mapped[str] = mapped_column(String(20))
    list_id: Mapped[int | None] = mapped_column(ForeignKey("subscription_list.id"))
    segment: Mapped[str] = mapped_column(Text, default="{}")
    subject: Mapped[str] = mapped_column(String(200), default="")
    body: Mapped[str] = mapped_column(Text, default="")
    promotion_reason: Mapped[str] = mapped_column(Text, default="")
    embeds_notice: Mapped[bool] = mapped_column(default=False)
    state: Mapped[str] = mapped_column(String(20))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    created_by: Mapped[str] = mapped_column(String(40))
    closed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class MailingListExport(Base):
    """A mailing list that left the program: for what, how many, and why the others stayed out (JSON by reason).

    After ``expires_on`` it must not be used any more.
    """

    __tablename__ = "mailing_list_export"

    id: Mapped[int] = mapped_column(primary_key=True)
    list_id: Mapped[int | None] = mapped_column(ForeignKey("subscription_list.id"))
    campaign_id: Mapped[int | None] = mapped_column(ForeignKey("campaign.id"), index=True)
    purpose_id: Mapped[int | None] = mapped_column(ForeignKey("purpose.id"))
    form: Mapped[str] = mapped_column(String(20), default="xlsx", server_default="xlsx")
    expires_on: Mapped[date | None]
    channel: Mapped[str] = mapped_column(String(20))
    exported_at: Mapped[datetime] = mapped_column(UtcDateTime)
    exported_by: Mapped[str] = mapped_column(String(40))
    recipients: Mapped[int]
    excluded: Mapped[str] = mapped_column(Text)
    sha256: Mapped[str] = mapped_column(String(64))


class MailingRecipient(Base):
    """One person on a list that left, with the basis at that instant, and whether the message came back."""

    __tablename__ = "mailing_recipient"
    __table_args__ = (UniqueConstraint("export_id", "contact_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    export_id: Mapped[int] = mapped_column(ForeignKey("mailing_list_export.id"))
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"), index=True)
    reason: Mapped[str] = mapped_column(String(30))
    conditions: Mapped[str] = mapped_column(String(200), default="")
    returned_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    return_kind: Mapped[str] = mapped_column(String(20), default="")


class CallAttempt(Base):
    """A call tried, answered or not; never changed."""

    __tablename__ = "call_attempt"
    __table_args__ = (Index("ix_call_attempt_contact_time", "contact_id", "called_at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"))
    purpose_id: Mapped[int | None] = mapped_column(ForeignKey("purpose.id"))
    e164: Mapped[str] = mapped_column(String(20))
    called_at: Mapped[datetime] = mapped_column(UtcDateTime)
    outcome: Mapped[str] = mapped_column(String(30))
    recorded_by: Mapped[str] = mapped_column(String(40))


class AgreedSlot(Base):
    """A precise time outside the usual hours at which a person accepted to be called, with its proof."""

    __tablename__ = "agreed_slot"

    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"), index=True)
    begins_at: Mapped[datetime] = mapped_column(UtcDateTime)
    ends_at: Mapped[datetime] = mapped_column(UtcDateTime)
    agreed_at: Mapped[datetime] = mapped_column(UtcDateTime)
    method: Mapped[str] = mapped_column(String(20))
    evidence_id: Mapped[int | None] = mapped_column(ForeignKey("evidence.id"))
    recorded_by: Mapped[str] = mapped_column(String(40))
    cancelled_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class RenewalNotice(Base):
    """A compulsory notice of tacit renewal that was made for a contract (C. conso L. 215-1)."""

    __tablename__ = "renewal_notice"

    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"), index=True)
    contract_id: Mapped[int] = mapped_column(ForeignKey("contract.id", ondelete="CASCADE"), index=True)
    last_refusal_on: Mapped[date]
    channel: Mapped[str] = mapped_column(String(20))
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    made_by: Mapped[str] = mapped_column(String(40))
    sha256: Mapped[str] = mapped_column(String(64))


class ContactFactChange(Base):
    """What decisions on a contact rested on (JSON) until something changed; never changed itself."""

    __tablename__ = "contact_fact_change"
    __table_args__ = (Index("ix_contact_fact_change_time", "contact_id", "changed_at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"))
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime)
    facts: Mapped[str] = mapped_column(Text)


class SettingFactChange(Base):
    """What decisions rested on of a purpose or of the business (JSON) until it changed; never changed itself."""

    __tablename__ = "setting_fact_change"
    __table_args__ = (Index("ix_setting_fact_change_time", "subject", "changed_at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    subject: Mapped[str] = mapped_column(String(40))
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime)
    facts: Mapped[str] = mapped_column(Text)
