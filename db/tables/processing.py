"""The register of processing activities (RGPD art. 30): what the business says of each, never rewritten."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, UtcDateTime


class ProcessingActivityEvent(Base):
    """One thing done to an activity: written, read again or that taken back, archived, taken up again.

    ``activity`` is its stable key: a shipped activity bears its model's name, an added one a number after it. ``body`` is
    JSON, empty unless it was written. The latest writing is in force; nothing is ever changed or deleted.
    """

    __tablename__ = "processing_activity_event"

    id: Mapped[int] = mapped_column(primary_key=True)
    activity: Mapped[str] = mapped_column(String(40), index=True)
    model: Mapped[str] = mapped_column(String(20))
    kind: Mapped[str] = mapped_column(String(20))
    body: Mapped[str] = mapped_column(Text, default="")
    why: Mapped[str] = mapped_column(Text, default="")
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    made_by: Mapped[str] = mapped_column(String(40))
