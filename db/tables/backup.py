"""The backups that were made: where they are and when they were last read again; nothing of what they hold."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base, UtcDateTime


class BackupCopy(Base):
    """One backup in one folder. ``state`` says whether it reads well, reads badly, was removed or could not be reached."""

    __tablename__ = "backup_copy"

    id: Mapped[int] = mapped_column(primary_key=True)
    file_name: Mapped[str] = mapped_column(String(120), index=True)
    folder: Mapped[str] = mapped_column(String(400))
    is_removable: Mapped[bool]
    size: Mapped[int]
    sha256: Mapped[str] = mapped_column(String(64))
    journal_seq: Mapped[int]
    contacts: Mapped[int]
    made_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    verified_at: Mapped[datetime] = mapped_column(UtcDateTime)
    state: Mapped[str] = mapped_column(String(20))
