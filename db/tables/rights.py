"""Requests of data subjects, and erasure with what must outlive it."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, UtcDateTime


class SubjectRequest(Base):
    """A person's request to exercise one right, with its deadline and its outcome.

    Requests that came in one message share a ``case_id``. ``subject_id`` stays after the person is erased; ``contact_id``
    then becomes empty, and so does all that was written freely.
    """

    __tablename__ = "subject_request"

    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contact.id", ondelete="SET NULL"), index=True)
    subject_id: Mapped[str | None] = mapped_column(String(32))
    requester: Mapped[str] = mapped_column(String(200), default="")
    kind: Mapped[str] = mapped_column(String(20))
    status: Mapped[str] = mapped_column(String(20))
    channel: Mapped[str] = mapped_column(String(20))
    received_on: Mapped[date]
    due_on: Mapped[date] = mapped_column(index=True)
    extended_until: Mapped[date | None]
    extension_reason: Mapped[str] = mapped_column(Text, default="")
    identity_method: Mapped[str] = mapped_column(String(30), default="")
    identity_reason: Mapped[str] = mapped_column(Text, default="", server_default="")
    identity_asked_on: Mapped[date | None]
    identity_settled_on: Mapped[date | None]
    case_id: Mapped[str] = mapped_column(String(32), default="", server_default="", index=True)
    asked: Mapped[str] = mapped_column(Text, default="", server_default="")
    heir_ground: Mapped[str] = mapped_column(String(30), default="", server_default="")
    decision: Mapped[str] = mapped_column(String(20), default="", server_default="")
    refusal_ground: Mapped[str] = mapped_column(String(30), default="", server_default="")
    refusal_reason: Mapped[str] = mapped_column(Text, default="", server_default="")
    fee_ground: Mapped[str] = mapped_column(String(30), default="", server_default="")
    fee_reason: Mapped[str] = mapped_column(Text, default="", server_default="")
    fee_cents: Mapped[int | None]
    delivered_by: Mapped[str] = mapped_column(String(20), default="", server_default="")
    closed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    created_by: Mapped[str] = mapped_column(String(40))


class RequestStep(Base):
    """One step taken on a request; never changed. ``detail`` is a code or a count, never a name."""

    __tablename__ = "request_step"

    id: Mapped[int] = mapped_column(primary_key=True)
    request_id: Mapped[int] = mapped_column(ForeignKey("subject_request.id"), index=True)
    taken_at: Mapped[datetime] = mapped_column(UtcDateTime)
    taken_by: Mapped[str] = mapped_column(String(40))
    action: Mapped[str] = mapped_column(String(40))
    file_sha256: Mapped[str] = mapped_column(String(64), default="")
    detail: Mapped[str] = mapped_column(String(200), default="", server_default="")


class RequestMessage(Base):
    """The message by which requests came, pasted or dropped; ``content`` is the file where there was one."""

    __tablename__ = "request_message"

    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"), index=True)
    case_id: Mapped[str] = mapped_column(String(32), index=True)
    sender: Mapped[str] = mapped_column(String(320), default="")
    subject: Mapped[str] = mapped_column(String(300), default="")
    body: Mapped[str] = mapped_column(Text, default="")
    file_name: Mapped[str] = mapped_column(String(120), default="")
    media_type: Mapped[str] = mapped_column(String(80), default="")
    content: Mapped[bytes | None] = mapped_column(LargeBinary)
    sha256: Mapped[str] = mapped_column(String(64))
    recorded_at: Mapped[datetime] = mapped_column(UtcDateTime)
    recorded_by: Mapped[str] = mapped_column(String(40))


class RequestLetter(Base):
    """A letter written about a request, as it was sent; its fingerprint stays in the steps when it goes."""

    __tablename__ = "request_letter"

    id: Mapped[int] = mapped_column(primary_key=True)
    request_id: Mapped[int] = mapped_column(ForeignKey("subject_request.id"), index=True)
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str] = mapped_column(String(30))
    language: Mapped[str] = mapped_column(String(5), default="fr", server_default="fr")
    addressee: Mapped[str] = mapped_column(Text, default="")
    body: Mapped[str] = mapped_column(Text)
    sha256: Mapped[str] = mapped_column(String(64))
    written_at: Mapped[datetime] = mapped_column(UtcDateTime)
    written_by: Mapped[str] = mapped_column(String(40))
    sent_on: Mapped[date | None]
    sent_how: Mapped[str] = mapped_column(String(20), default="")


class RequestDocument(Base):
    """A copy that served to recognise the person; it is deleted as soon as it has served."""

    __tablename__ = "request_document"

    id: Mapped[int] = mapped_column(primary_key=True)
    request_id: Mapped[int] = mapped_column(ForeignKey("subject_request.id"), index=True)
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"), index=True)
    file_name: Mapped[str] = mapped_column(String(120))
    media_type: Mapped[str] = mapped_column(String(80))
    content: Mapped[bytes] = mapped_column(LargeBinary)
    recorded_at: Mapped[datetime] = mapped_column(UtcDateTime)
    recorded_by: Mapped[str] = mapped_column(String(40))


class RequestRecipient(Base):
    """Someone to whom the data had been given and who must be told of what a request changed."""

    __tablename__ = "request_recipient"

    id: Mapped[int] = mapped_column(primary_key=True)
    request_id: Mapped[int] = mapped_column(ForeignKey("subject_request.id"), index=True)
    recipient: Mapped[str] = mapped_column(String(200))
    means: Mapped[str] = mapped_column(String(320), default="")
    told_on: Mapped[date | None]
    impossible_because: Mapped[str] = mapped_column(Text, default="")


class Disclosure(Base):
    """Data of a person given to somebody outside: to whom, what and when."""

    __tablename__ = "disclosure"

    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"), index=True)
    recipient: Mapped[str] = mapped_column(String(200))
    means: Mapped[str] = mapped_column(String(320), default="")
    what: Mapped[str] = mapped_column(String(300), default="")
    disclosed_on: Mapped[date]
    recorded_at: Mapped[datetime] = mapped_column(UtcDateTime)
    recorded_by: Mapped[str] = mapped_column(String(40))


class Rectification(Base):
    """One field corrected at the person's request: what stood there, what stands there now."""

    __tablename__ = "rectification"

    id: Mapped[int] = mapped_column(primary_key=True)
    request_id: Mapped[int] = mapped_column(ForeignKey("subject_request.id"), index=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"), index=True)
    field: Mapped[str] = mapped_column(String(80))
    before: Mapped[str] = mapped_column(Text, default="")
    after: Mapped[str] = mapped_column(Text, default="")
    applied_at: Mapped[datetime] = mapped_column(UtcDateTime)
    applied_by: Mapped[str] = mapped_column(String(40))


class ProcessingRestriction(Base):
    """A record frozen at the person's request, from ``set_at`` until it is lifted."""

    __tablename__ = "processing_restriction"

    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"), index=True)
    request_id: Mapped[int] = mapped_column(ForeignKey("subject_request.id"), index=True)
    ground: Mapped[str] = mapped_column(String(30))
    set_at: Mapped[datetime] = mapped_column(UtcDateTime)
    set_by: Mapped[str] = mapped_column(String(40))
    lifted_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    lifted_by: Mapped[str] = mapped_column(String(40), default="")


class PostMortemDirective(Base):
    """What a person wants done with their data after their death; a later one replaces it."""

    __tablename__ = "post_mortem_directive"

    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"), index=True)
    scope: Mapped[str] = mapped_column(String(20))
    body: Mapped[str] = mapped_column(Text)
    executor: Mapped[str] = mapped_column(String(200), default="")
    executor_means: Mapped[str] = mapped_column(String(320), default="")
    given_on: Mapped[date]
    replaced_on: Mapped[date | None]
    recorded_at: Mapped[datetime] = mapped_column(UtcDateTime)
    recorded_by: Mapped[str] = mapped_column(String(40))


class LetterTemplate(Base):
    """The business's own wording of a letter, instead of the shipped one."""

    __tablename__ = "letter_template"

    kind: Mapped[str] = mapped_column(String(30), primary_key=True)
    body: Mapped[str] = mapped_column(Text)
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime)
    changed_by: Mapped[str] = mapped_column(String(40))


class ErasureJob(Base):
    """An erasure under way or done; its later steps are resumed at start until ``state`` is ``done``."""

    __tablename__ = "erasure_job"

    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int]
    subject_id: Mapped[str] = mapped_column(String(32))
    state: Mapped[str] = mapped_column(String(20), index=True)
    started_at: Mapped[datetime] = mapped_column(UtcDateTime)
    started_by: Mapped[str] = mapped_column(String(40))
    finished_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class Tombstone(Base):
    """The trace of an erased person that a restore replays: a random id, never a name."""

    __tablename__ = "tombstone"

    subject_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    erased_at: Mapped[datetime] = mapped_column(UtcDateTime)
