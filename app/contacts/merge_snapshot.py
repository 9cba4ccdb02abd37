"""How two cards stood before they were merged, as text: kept thirty days in the encrypted file, for an exact undo."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import Date, Table, select

from app.contacts.merge_rows import LAID_ASIDE, UNITED, Row, rows_of, table_of
from db.tables import Contact, NeverSame, UtcDateTime

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_KEPT = ("contact_email", "contact_phone", "contact_lawful_basis", *UNITED, *LAID_ASIDE)
_CONTACT = "contact"


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The rows of both cards that a merge rewrites, and what the merge made of them.

    ``merged`` are the columns it wrote, ``emails`` and ``phones`` the addresses in the order it gave them; ``aside`` are
    rows of the card that went which the other had too; ``import_rows`` and ``apart`` are lines of imports and pairs of
    people who are not the same; ``ended`` are stays in lists that the merge ended. ``known`` are the numbers of the merged
    card's events right after the merge, and of its open stays: what is not among them came since. ``usages`` are
    what the merge says of those addresses, ``people`` the links of people with the organisation that went.
    """

    stays: dict[str, list[Row]]
    goes: dict[str, list[Row]]
    aside: dict[str, list[Row]] = field(default_factory=dict)
    import_rows: list[list[int]] = field(default_factory=list)
    apart: list[Row] = field(default_factory=list)
    ended: list[int] = field(default_factory=list)
    known: dict[str, list[int]] = field(default_factory=dict)
    merged: Row = field(default_factory=dict)
    emails: list[str] = field(default_factory=list)
    phones: list[str] = field(default_factory=list)
    usages: dict[str, str] = field(default_factory=dict)
    people: list[int] = field(default_factory=list)

    def contact(self, *, stays: bool) -> Row:
        """Return the row of the book itself."""
        return (self.stays if stays else self.goes)[_CONTACT][0]


def rows_before(session: Session, contact_id: int) -> dict[str, list[Row]]:
    """Return the rows of a card that a merge rewrites or lays aside."""
    contact = table_of(_CONTACT)
    own = session.execute(select(contact).where(contact.c.id == contact_id)).mappings().one()
    return {_CONTACT: [dict(own)]} | {name: rows_of(session, name, contact_id) for name in _KEPT}


def import_rows_of(session: Session, contact_id: int) -> list[list[int]]:
    """Return the lines of imports that tell of a contact."""
    rows = table_of("import_row")
    found = session.execute(select(rows.c.batch_id, rows.c.row).where(rows.c.contact_id == contact_id))
    return [[batch, row] for batch, row in found]


def apart_from(session: Session, contact_id: int) -> list[Row]:
    """Return who was said not to be the same as a contact."""
    pairs = table_of(NeverSame.__tablename__)
    mine = (pairs.c.contact_id == contact_id) | (pairs.c.other_id == contact_id)
    return [dict(row) for row in session.execute(select(pairs).where(mine)).mappings()]


def as_text(snapshot: Snapshot) -> str:
    """Return a snapshot as JSON."""
    return json.dumps(
        {
            "stays": snapshot.stays,
            "goes": snapshot.goes,
            "aside": snapshot.aside,
            "import_rows": snapshot.import_rows,
            "apart": snapshot.apart,
            "ended": snapshot.ended,
            "known": snapshot.known,
            "merged": snapshot.merged,
            "emails": snapshot.emails,
            "phones": snapshot.phones,
            "usages": snapshot.usages,
            "people": snapshot.people,
        },
        default=_iso,
        ensure_ascii=False,
        separators=(",", ":"),
    )


def from_text(text: str) -> Snapshot:
    """Read what ``as_text`` wrote."""
    held: dict[str, Any] = json.loads(text)
    for part in ("stays", "goes", "aside"):
        held[part] = {name: [_typed(table_of(name), row) for row in rows] for name, rows in held[part].items()}
    held["apart"] = [_typed(table_of(NeverSame.__tablename__), row) for row in held["apart"]]
    held["merged"] = _typed(table_of(Contact.__tablename__), held["merged"])
    return Snapshot(**held)


def _iso(value: date | datetime) -> str:
    return value.isoformat()


def _typed(table: Table, row: Row) -> Row:
    return {name: _value(table, name, value) for name, value in row.items()}


def _value(table: Table, name: str, value: Any) -> Any:
    if not isinstance(value, str):
        return value
    kind = table.columns[name].type
    if isinstance(kind, UtcDateTime):
        return datetime.fromisoformat(value)
    return date.fromisoformat(value) if isinstance(kind, Date) else value
