"""Which addresses of a file are on the *liste repoussoir* (INF-07, RET-12)."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select

from app.consent.kinds import Channel
from app.workspace import UnitOfWork
from db.tables import SuppressionEntry

_EMAIL_CHANNELS = (Channel.EMAIL,)
_PHONE_CHANNELS = (Channel.PHONE, Channel.SMS)


def suppressed_among(uow: UnitOfWork, *, emails: Iterable[str], phones: Iterable[str]) -> frozenset[str]:
    """Return the normalised addresses and numbers whose fingerprint is on the list, whatever the channel refused."""
    fingerprints = {
        uow.keys.fingerprint(channel.value, value): value
        for values, channels in ((emails, _EMAIL_CHANNELS), (phones, _PHONE_CHANNELS))
        for value in values
        for channel in channels
    }
    listed = uow.session.scalars(
        select(SuppressionEntry.fingerprint).where(SuppressionEntry.fingerprint.in_(list(fingerprints)))
    )
    return frozenset(fingerprints[found] for found in listed)
