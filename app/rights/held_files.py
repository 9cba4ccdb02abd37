"""The files held on one person: attachments, evidence of consents, messages by which requests came, papers of identity."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.vault.seal import FileContent
from db.tables import Attachment, Evidence, RequestDocument, RequestMessage

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_TABLES = (Attachment, Evidence, RequestMessage, RequestDocument)


@dataclass(frozen=True, slots=True)
class HeldFile:
    """A file and the row that holds it."""

    table: str
    id: int
    file: FileContent


def held_files(session: Session, contact_id: int) -> tuple[HeldFile, ...]:
    """Return the files held on a contact, table by table."""
    return tuple(held for table in _TABLES for held in _files_of(session, table, contact_id))


def _files_of(
    session: Session, table: type[Attachment | Evidence | RequestMessage | RequestDocument], contact_id: int
) -> Iterator[HeldFile]:
    rows = session.execute(
        select(table.id, table.file_name, table.media_type, table.content)
        .where(table.contact_id == contact_id, table.content.is_not(None))
        .order_by(table.id)
    )
    for row in rows:
        yield HeldFile(table.__tablename__, row.id, FileContent(row.file_name, row.media_type, row.content))
