"""Files that were named after somebody who is being erased: « Camille Roy.vcf » would outlive them as the name of its import."""

from __future__ import annotations

from pathlib import PurePath

from sqlalchemy import or_, select

from app.values import folded_words
from app.workspace import UnitOfWork
from db.tables import Contact, FieldOrigin, ImportBatch, ImportRow
from resources import wording

# Shorter words are articles and initials.
_SHORTEST = 3


def forget_file_names(uow: UnitOfWork, contact_id: int) -> None:
    """Rename the imports that gave something of a contact and bear their name, or their address where they have none."""
    session = uow.session
    contact = session.get_one(Contact, contact_id)
    mailbox = next((email.value.partition("@")[0] for email in contact.emails), "")
    marks = _words(contact.family_name or contact.given_name or contact.organisation or mailbox)
    theirs = or_(
        ImportBatch.id == (contact.import_batch_id or 0),
        ImportBatch.id.in_(select(FieldOrigin.batch_id).where(FieldOrigin.contact_id == contact_id)),
        ImportBatch.id.in_(select(ImportRow.batch_id).where(ImportRow.contact_id == contact_id)),
    )
    for batch in session.scalars(select(ImportBatch).where(theirs)):
        if marks and marks <= _words(batch.file_name):
            suffix = PurePath(batch.file_name).suffix
            batch.file_name = wording("exchange.origin.erased_file", suffix=suffix)


def _words(text: str) -> frozenset[str]:
    return frozenset(word for word in folded_words(text) if len(word) >= _SHORTEST)
