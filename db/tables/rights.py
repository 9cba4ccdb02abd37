"""Requests of data subjects, and erasure with what must outlive it."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, UtcDateTime


class SubjectRequest(Base):
    """A person's request to exercise one right, with its deadline and its outcome.

    ``subject_id`` stays after the person is erased; ``contact_id`` then becomes empty, and so does ``requester``.
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
    closed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    created_by: Mapped[str] = mapped_column(String(40))


class RequestStep(Base):
    """One step taken on a request; never changed."""

    __tablename__ = "request_step"

    id: Mapped[int] = mapped_column(primary_key=True)
    request_id: Mapped[int] = mapped_column(ForeignKey("subject_request.id"), index=True)
    taken_at: Mapped[datetime] = mapped_column(UtcDateTime)
    taken_by: Mapped[str] = mapped_column(String(40))
    action: Mapped[str] = mapped_column(String(40))
    file_sha256: Mapped[str] = mapped_column(String(64), default="")


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
