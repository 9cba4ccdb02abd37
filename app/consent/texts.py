"""The exact texts shown: a new wording is a new version, and a used one is frozen for ever (CON-04)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from app.accounts.business import read_business
from app.accounts.roles import Permission
from app.consent.errors import PurposeUnknown, TextIncomplete
from app.consent.kinds import Channel, TextKind
from app.consent.phone_text import missing_phone_mentions
from app.journal import Action, record
from app.values.text import LONG, clean_text
from app.workspace import UnitOfWork
from db.tables import Purpose, TextVersion
from resources import wording

CONSENT_TEXT = TextKind.CONSENT.value


@dataclass(frozen=True, slots=True)
class TextView:
    """One version of a text."""

    id: int
    purpose_id: int | None
    channel: Channel | None
    version: int
    language: str
    body: str
    sha256: str
    created_at: datetime
    retired_at: datetime | None


def publish_text(uow: UnitOfWork, purpose_id: int, channel: Channel, body: str, *, language: str = "fr") -> int:
    """Put a new version of a consent text in use and retire the one before.

    A telephone text without its five mentions raises TextIncomplete (CON-11).
    """
    uow.account.require(Permission.EDIT_PURPOSES)
    purpose = uow.session.get(Purpose, purpose_id)
    if purpose is None:
        raise PurposeUnknown
    text = clean_text(body, LONG)
    if channel is Channel.PHONE:
        goods = (language == "en" and purpose.product_family_en) or purpose.product_family
        caller = purpose.third_party_caller
        missing = missing_phone_mentions(text, read_business(uow).name, goods, language, caller=caller)
        if missing:
            names = ", ".join(wording(f"consent.phone_mention.{mention.value}") for mention in missing)
            raise TextIncomplete(missing=names)
    now = uow.clock.now()
    current = _current(uow, purpose_id, channel, language)
    if current is not None:
        current.retired_at = now
    version = TextVersion(
        kind=CONSENT_TEXT,
        purpose_id=purpose_id,
        channel=channel.value,
        language=language,
        version=_latest(uow, purpose_id, channel, language) + 1,
        body=text,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        created_at=now,
        created_by=uow.account.id,
    )
    uow.session.add(version)
    uow.session.flush()
    record(uow, Action.TEXT_PUBLISHED, details={"text": version.id, "sha256": version.sha256})
    return version.id


def current_text(uow: UnitOfWork, purpose_id: int, channel: Channel, language: str = "fr") -> TextView | None:
    """Return the text in use for a purpose and channel, if any."""
    row = _current(uow, purpose_id, channel, language)
    return None if row is None else _view(row)


def read_text(uow: UnitOfWork, text_id: int) -> TextView:
    """Return a version by its id."""
    return _view(uow.session.get_one(TextVersion, text_id))


def text_history(uow: UnitOfWork, purpose_id: int, channel: Channel, language: str = "fr") -> tuple[TextView, ...]:
    """Return every version of a text in a language, newest first."""
    rows = uow.session.scalars(
        select(TextVersion)
        .where(
            TextVersion.purpose_id == purpose_id,
            TextVersion.channel == channel.value,
            TextVersion.language == language,
        )
        .order_by(TextVersion.version.desc())
    )
    return tuple(_view(row) for row in rows)


def _current(uow: UnitOfWork, purpose_id: int, channel: Channel, language: str) -> TextVersion | None:
    return uow.session.scalar(
        select(TextVersion).where(
            TextVersion.kind == CONSENT_TEXT,
            TextVersion.purpose_id == purpose_id,
            TextVersion.channel == channel.value,
            TextVersion.language == language,
            TextVersion.retired_at.is_(None),
        )
    )


def _latest(uow: UnitOfWork, purpose_id: int, channel: Channel, language: str) -> int:
    latest = select(func.max(TextVersion.version)).where(
        TextVersion.kind == CONSENT_TEXT,
        TextVersion.purpose_id == purpose_id,
        TextVersion.channel == channel.value,
        TextVersion.language == language,
    )
    return uow.session.scalar(latest) or 0


def _view(row: TextVersion) -> TextView:
    return TextView(
        row.id,
        row.purpose_id,
        Channel(row.channel) if row.channel else None,
        row.version,
        row.language,
        row.body,
        row.sha256,
        row.created_at,
        row.retired_at,
    )
