"""Purposes, the texts shown, the consent events with their evidence, and the lists people subscribe to."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, LargeBinary, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, UtcDateTime


class Purpose(Base):
    """What data are used for: one lawful basis, some channels, one product family."""

    __tablename__ = "purpose"

    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(String(40), unique=True)
    name: Mapped[str] = mapped_column(String(120))
    description: Mapped[str] = mapped_column(Text, default="")
    lawful_basis: Mapped[str] = mapped_column(String(30))
    message_kind: Mapped[str] = mapped_column(String(20))
    product_family: Mapped[str] = mapped_column(String(80), default="")
    recipients: Mapped[str] = mapped_column(Text, default="")
    retention: Mapped[str] = mapped_column(Text, default="")
    opt_in_mode: Mapped[str] = mapped_column(String(20), default="simple")
    product_family_en: Mapped[str] = mapped_column(String(80), default="", server_default="")
    legitimate_interest: Mapped[str] = mapped_column(Text, default="", server_default="")
    third_party_caller: Mapped[str] = mapped_column(String(200), default="", server_default="")
    job_related: Mapped[bool] = mapped_column(default=True, server_default="1")
    active: Mapped[bool] = mapped_column(default=True)


class PurposeChannel(Base):
    """A channel on which a purpose may be pursued."""

    __tablename__ = "purpose_channel"

    purpose_id: Mapped[int] = mapped_column(ForeignKey("purpose.id"), primary_key=True)
    channel: Mapped[str] = mapped_column(String(20), primary_key=True)


class TextVersion(Base):
    """One exact wording, frozen by its first use: of a consent (purpose and channel) or of a notice.

    ``facts`` (JSON) are the register's data that a notice was written from, ``facts_sha256`` their fingerprint.
    """

    __tablename__ = "text_version"
    __table_args__ = (UniqueConstraint("kind", "purpose_id", "channel", "language", "version"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(20))
    purpose_id: Mapped[int | None] = mapped_column(ForeignKey("purpose.id"))
    channel: Mapped[str | None] = mapped_column(String(20))
    language: Mapped[str] = mapped_column(String(5))
    version: Mapped[int]
    body: Mapped[str] = mapped_column(Text)
    sha256: Mapped[str] = mapped_column(String(64))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    created_by: Mapped[str] = mapped_column(String(40))
    retired_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    facts_sha256: Mapped[str] = mapped_column(String(64), default="", server_default="")
    facts: Mapped[str] = mapped_column(Text, default="", server_default="")


class NoticeGiven(Base):
    """A privacy notice that a person was given: which version, when and how; never changed."""

    __tablename__ = "notice_given"

    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"), index=True)
    text_version_id: Mapped[int] = mapped_column(ForeignKey("text_version.id"), index=True)
    given_at: Mapped[datetime] = mapped_column(UtcDateTime)
    how: Mapped[str] = mapped_column(String(20))
    recorded_by: Mapped[str] = mapped_column(String(40))


class Evidence(Base):
    """A file that proves a consent: a scan, a message, a signature drawn on the screen."""

    __tablename__ = "evidence"

    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str] = mapped_column(String(20))
    file_name: Mapped[str] = mapped_column(String(120))
    media_type: Mapped[str] = mapped_column(String(80))
    sha256: Mapped[str] = mapped_column(String(64))
    content: Mapped[bytes] = mapped_column(LargeBinary)
    added_at: Mapped[datetime] = mapped_column(UtcDateTime)
    added_by: Mapped[str] = mapped_column(String(40))


class ConsentEvent(Base):
    """What a person said once, for one purpose and one channel; never changed, states are derived from it."""

    __tablename__ = "consent_event"
    __table_args__ = (
        Index("ix_consent_event_state", "contact_id", "purpose_id", "channel", "collected_at"),
        Index("ix_consent_event_said", "channel", "contact_id", "event_type"),
        Index("ix_consent_event_no_text", "event_type", "contact_id", sqlite_where=text("text_version_id IS NULL")),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"))
    purpose_id: Mapped[int] = mapped_column(ForeignKey("purpose.id"), index=True)
    channel: Mapped[str] = mapped_column(String(20))
    event_type: Mapped[str] = mapped_column(String(20))
    controller_identity: Mapped[str] = mapped_column(String(200))
    collected_at: Mapped[datetime] = mapped_column(UtcDateTime)
    recorded_at: Mapped[datetime] = mapped_column(UtcDateTime)
    recorded_by: Mapped[str] = mapped_column(String(40))
    method: Mapped[str] = mapped_column(String(20))
    positive_act: Mapped[str] = mapped_column(String(200), default="")
    text_version_id: Mapped[int | None] = mapped_column(ForeignKey("text_version.id"), index=True)
    notice_version_id: Mapped[int | None] = mapped_column(ForeignKey("text_version.id"))
    evidence_id: Mapped[int | None] = mapped_column(ForeignKey("evidence.id"))
    valid_until: Mapped[date | None]
    comment: Mapped[str] = mapped_column(Text, default="")
    object: Mapped[str] = mapped_column(String(80), default="", server_default="")
    opt_in_mode: Mapped[str] = mapped_column(String(20), default="", server_default="")
    third_party_caller: Mapped[str] = mapped_column(String(200), default="", server_default="")
    guardian: Mapped[str] = mapped_column(String(200), default="", server_default="")
    confirms_id: Mapped[int | None] = mapped_column(ForeignKey("consent_event.id"))


class ConfirmationRequest(Base):
    """A message that asks a person to confirm what they agreed to: its one-time code, where it went, how it ended."""

    __tablename__ = "confirmation_request"

    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"), index=True)
    code: Mapped[str] = mapped_column(String(20), unique=True)
    address: Mapped[str] = mapped_column(String(320))
    sent_at: Mapped[datetime] = mapped_column(UtcDateTime)
    sent_by: Mapped[str] = mapped_column(String(40))
    reminded_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    closed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    outcome: Mapped[str] = mapped_column(String(20), default="")


class ConfirmationItem(Base):
    """One pending yes that a confirmation request is about."""

    __tablename__ = "confirmation_item"

    request_id: Mapped[int] = mapped_column(ForeignKey("confirmation_request.id", ondelete="CASCADE"), primary_key=True)
    event_id: Mapped[int] = mapped_column(ForeignKey("consent_event.id", ondelete="CASCADE"), primary_key=True)


class ConsentForm(Base):
    """A form printed or sent to one person; its token finds it again when it comes back, once."""

    __tablename__ = "consent_form"

    id: Mapped[int] = mapped_column(primary_key=True)
    token: Mapped[str] = mapped_column(String(40), unique=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"), index=True)
    medium: Mapped[str] = mapped_column(String(20))
    language: Mapped[str] = mapped_column(String(5))
    notice_version_id: Mapped[int | None] = mapped_column(ForeignKey("text_version.id"))
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    made_by: Mapped[str] = mapped_column(String(40))
    returned_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    evidence_id: Mapped[int | None] = mapped_column(ForeignKey("evidence.id"))


class ConsentFormQuestion(Base):
    """One question of a form: the exact text asked."""

    __tablename__ = "consent_form_question"

    form_id: Mapped[int] = mapped_column(ForeignKey("consent_form.id", ondelete="CASCADE"), primary_key=True)
    text_version_id: Mapped[int] = mapped_column(ForeignKey("text_version.id"), primary_key=True)


class SubscriptionList(Base):
    """A list that people join for one purpose."""

    __tablename__ = "subscription_list"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(120), unique=True)
    description: Mapped[str] = mapped_column(Text, default="")
    purpose_id: Mapped[int] = mapped_column(ForeignKey("purpose.id"), index=True)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    closed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class Subscription(Base):
    """A stay of a person in a list, from joining until leaving."""

    __tablename__ = "subscription"
    __table_args__ = (Index("ix_subscription_list_contact", "list_id", "contact_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    list_id: Mapped[int] = mapped_column(ForeignKey("subscription_list.id"))
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"), index=True)
    subscribed_at: Mapped[datetime] = mapped_column(UtcDateTime)
    subscribed_by: Mapped[str] = mapped_column(String(40))
    unsubscribed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    unsubscribed_by: Mapped[str | None] = mapped_column(String(40))
