"""Which addresses of a file are on the *liste repoussoir*, by post those of a name at a street (INF-07, RET-12)."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select

from app.messaging.suppression import email_fingerprint, phone_fingerprint, post_fingerprint
from app.workspace import UnitOfWork
from db.tables import SuppressionEntry


def suppressed_among(
    uow: UnitOfWork, *, emails: Iterable[str], phones: Iterable[str], posts: Iterable[str] = ()
) -> frozenset[str]:
    """Return the normalised addresses and numbers that stand on the list, whatever the channel refused."""
    fingerprints = {email_fingerprint(uow, email): email for email in emails}
    fingerprints |= {phone_fingerprint(uow, phone): phone for phone in phones}
    fingerprints |= {post_fingerprint(uow, post): post for post in posts if post}
    listed = uow.session.scalars(
        select(SuppressionEntry.fingerprint).where(SuppressionEntry.fingerprint.in_(list(fingerprints)))
    )
    return frozenset(fingerprints[found] for found in listed)
