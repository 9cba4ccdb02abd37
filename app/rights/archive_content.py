"""What of a person's record goes to the vault: the fields chosen, in words and in values, and the files among them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.register import CATALOGUE
from app.rights.held_files import held_files
from app.rights.readable import Reader, as_json
from app.values import fold
from app.vault.kinds import ArchiveReason
from app.vault.seal import ArchiveContent

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.rights.holdings import HeldRow, Holdings

_WHO = frozenset({"contact", "contact_email", "contact_phone"})
_DEALINGS = _WHO | {"contract", "sale"}
# Only what the reason needs is kept; what is not named here is destroyed (RET-07).
_TABLES_NEEDED = {
    ArchiveReason.ACCOUNTING: _DEALINGS,
    ArchiveReason.TAX: _DEALINGS,
    ArchiveReason.CONSUMER_CONTRACT: _DEALINGS | {"interaction"},
    ArchiveReason.LITIGATION: _DEALINGS | {"interaction", "consent_event", "evidence", "objection_event"},
    ArchiveReason.CONSENT_PROOF: _WHO | {"consent_event", "evidence", "objection_event", "subscription"},
}


def fields_needed(reason: ArchiveReason) -> frozenset[str]:
    """Return the fields ("table.column") that an archive for this reason needs; the wizard proposes them."""
    tables = _TABLES_NEEDED[reason]
    return frozenset(field.name for field in CATALOGUE if field.table in tables and not field.derived)


def archive_content(session: Session, holdings: Holdings, fields: frozenset[str] | None) -> ArchiveContent:
    """Return the record to be sealed; ``fields`` names what is kept, all where it is None."""
    reader, rows = Reader(session), []
    for row in holdings.rows:
        kept = {column for column in row.values if fields is None or f"{row.table}.{column}" in fields}
        if kept:
            rows.append(_row(reader, row, kept))
    record: dict[str, Any] = {"tables": rows}
    words = (text for row in rows for text in row["shown"].values())
    return ArchiveContent(
        subject_id=holdings.subject_id,
        display_name=holdings.display_name,
        sort_name=str(holdings.contact.values.get("sort_name") or fold(holdings.display_name)),
        folded=fold(" ".join((holdings.display_name, *words))),
        record=record,
        files=tuple(
            held.file
            for held in held_files(session, holdings.contact_id)
            if fields is None or f"{held.table}.content" in fields
        ),
    )


def _row(reader: Reader, row: HeldRow, kept: set[str]) -> dict[str, Any]:
    shown = reader.lines(row)
    return {
        "table": row.table,
        "id": row.id,
        "values": {column: as_json(value) for column, value in row.values.items() if column in kept},
        "shown": {column: text for column, text in shown.items() if column in kept},
    }
