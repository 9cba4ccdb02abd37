"""Settings of the business, one row per key."""

from __future__ import annotations

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base


class Setting(Base):
    """One setting: ``value`` is JSON."""

    __tablename__ = "setting"

    key: Mapped[str] = mapped_column(String(80), primary_key=True)
    value: Mapped[str] = mapped_column(Text)


class FormDraft(Base):
    """What an account had typed in a form when the lock fell."""

    __tablename__ = "form_draft"

    account_id: Mapped[str] = mapped_column(String(40), primary_key=True)
    form: Mapped[str] = mapped_column(String(80), primary_key=True)
    body: Mapped[str] = mapped_column(Text)
