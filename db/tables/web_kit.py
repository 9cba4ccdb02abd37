"""The kits made for the business's site, and the answers that came back from them; nobody is named in either."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, UtcDateTime


class WebKit(Base):
    """One version of the kit as it was handed over; never changed.

    ``content`` (JSON) is the proof file that lies in the folder and ``sha256`` its fingerprint; ``shown_sha256`` is that of
    the texts which the form shows, which each answer repeats.
    """

    __tablename__ = "web_kit"

    version: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    language: Mapped[str] = mapped_column(String(5))
    shown_sha256: Mapped[str] = mapped_column(String(64))
    sha256: Mapped[str] = mapped_column(String(64))
    content: Mapped[str] = mapped_column(Text)
    written_at: Mapped[datetime] = mapped_column(UtcDateTime)
    written_by: Mapped[str] = mapped_column(String(40))


class WebAnswer(Base):
    """An answer of the site that was recorded: its fingerprint alone, so that it counts once, whoever is erased since.

    Each answer holds a random number of its own: without it nobody is found again by the fingerprint.
    """

    __tablename__ = "web_answer"

    sha256: Mapped[str] = mapped_column(String(64), primary_key=True)
    kit_version: Mapped[int] = mapped_column(ForeignKey("web_kit.version"))
    recorded_at: Mapped[datetime] = mapped_column(UtcDateTime)
    recorded_by: Mapped[str] = mapped_column(String(40))
