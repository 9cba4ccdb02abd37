"""Everything held on one person, found by walking the field catalogue: what a pack gives and what a deposit keeps."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Integer, LargeBinary, Select, Table, bindparam, select

from app.accounts.key_errors import ClosedKeyNeeded
from app.contacts.closed_values import closed_fields, holds_closed_key, opened_values
from app.contacts.derived import display_name
from app.contacts.errors import ContactUnknown
from app.register import CATALOGUE
from db.tables import Base

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.register.field_entry import FieldEntry

CellValue = str | int | bool | bytes | date | datetime | None
_SUBJECT_TABLE, _OWN_VALUES = "contact", "own_value"
# Whose rows a statement is about.
OWNER = bindparam("owner", type_=Integer)


@dataclass(frozen=True, slots=True)
class HeldRow:
    """One row of a table that concerns the person; ``values`` holds its catalogued columns."""

    table: str
    id: int
    values: dict[str, CellValue]


@dataclass(frozen=True, slots=True)
class Holdings:
    """All rows held on one person, table by table in the order of the catalogue."""

    contact_id: int
    subject_id: str
    rows: tuple[HeldRow, ...]

    def of(self, table: str) -> tuple[HeldRow, ...]:
        """Return the rows of one table."""
        return tuple(row for row in self.rows if row.table == table)

    @property
    def contact(self) -> HeldRow:
        """The row of the book itself."""
        return self.of(_SUBJECT_TABLE)[0]

    @property
    def tables(self) -> tuple[str, ...]:
        """The tables that hold something."""
        return tuple(dict.fromkeys(row.table for row in self.rows))

    @property
    def display_name(self) -> str:
        """The person's name, or the organisation's, or the first address where there is neither."""
        values = self.contact.values
        given, family, organisation = (str(values[part]) for part in ("given_name", "family_name", "organisation"))
        return display_name(given, family, organisation, self._first_means())

    def _first_means(self) -> str:
        for table, column in (("contact_email", "value"), ("contact_phone", "e164")):
            for row in self.of(table):
                return str(row.values[column])
        return self.subject_id[:8]


def personal_tables() -> dict[str, tuple[FieldEntry, ...]]:
    """Return the catalogued fields of each table whose rows belong to one contact."""
    return _fields_of(lambda table: table.name == _SUBJECT_TABLE or "contact_id" in table.columns)


def reached_tables() -> dict[str, tuple[FieldEntry, ...]]:
    """Return the catalogued fields of each table whose rows hang on a contact's request, and not on the contact."""
    return _fields_of(lambda table: "request_id" in table.columns and "contact_id" not in table.columns)


def _fields_of(is_wanted: Callable[[Table], bool]) -> dict[str, tuple[FieldEntry, ...]]:
    tables: dict[str, list[FieldEntry]] = {}
    for field in CATALOGUE:
        if is_wanted(table_named(field.table)):
            tables.setdefault(field.table, []).append(field)
    return {name: tuple(fields) for name, fields in tables.items()}


def table_named(name: str) -> Table:
    """Return a table of the main file."""
    return Base.metadata.tables[name]


def is_file(table: str, column: str) -> bool:
    """Say whether a column holds a file, which is handed over as such."""
    return isinstance(table_named(table).columns[column].type, LargeBinary)


def collect_holdings(session: Session, contact_id: int, *, access_pack_only: bool = False) -> Holdings:
    """Return everything held on a contact; ``access_pack_only`` leaves out what merely repeats other fields.

    An access pack also tells what hangs on the person's requests: who was told of them. Own values that a key closes are opened
    where the session holds it; in place of the others stand words that say so.
    """
    contact = table_named(_SUBJECT_TABLE)
    subject_id = session.scalar(select(contact.c.subject_id).where(contact.c.id == contact_id))
    if subject_id is None:
        raise ContactUnknown
    rows: list[HeldRow] = []
    tables = personal_tables() | (reached_tables() if access_pack_only else {})
    for name, fields in tables.items():
        wanted = tuple(field.column for field in fields if field.in_access_pack or not access_pack_only)
        if wanted:
            found = tuple(_rows_of(session, name, wanted, contact_id))
            rows.extend(_opened(session, contact_id, found) if name == _OWN_VALUES else found)
    return Holdings(contact_id, subject_id, tuple(rows))


def owned(table: Table) -> ColumnElement[bool]:
    """Return the condition by which rows of a table are the contact's whose number is ``OWNER``, through a request if need be."""
    if table.name == _SUBJECT_TABLE:
        return table.c.id == OWNER
    if "contact_id" in table.columns:
        return table.c.contact_id == OWNER
    request = table_named("subject_request")
    return table.c.request_id.in_(select(request.c.id).where(request.c.contact_id == OWNER))


def require_closed_key(session: Session, holdings: Holdings) -> None:
    """Raise ClosedKeyNeeded where values of the person are closed by a key that the session lacks: a right is given whole."""
    closed = closed_fields(session)
    if not holds_closed_key(session) and any(row.values["own_field_id"] in closed for row in holdings.of(_OWN_VALUES)):
        raise ClosedKeyNeeded


def _opened(session: Session, contact_id: int, rows: tuple[HeldRow, ...]) -> Iterator[HeldRow]:
    held = [(contact_id, int(str(row.values["own_field_id"])), str(row.values["value"])) for row in rows]
    for row, said in zip(rows, opened_values(session, held), strict=True):
        yield HeldRow(row.table, row.id, row.values | {"value": said})


def _rows_of(session: Session, name: str, columns: tuple[str, ...], contact_id: int) -> Iterator[HeldRow]:
    for row in session.execute(_selection(name, columns), {OWNER.key: contact_id}):
        key_value, *cells = row
        yield HeldRow(name, key_value, dict(zip(columns, cells, strict=True)))


@cache
def _selection(name: str, columns: tuple[str, ...]) -> Select[*tuple[Any, ...]]:
    """Return what reads a table, made once: there are dozens, and their making took longer than their answers."""
    table = table_named(name)
    key = next(iter(table.primary_key.columns))
    query = select(key.label("row_key"), *(table.c[column] for column in columns)).where(owned(table))
    return query.order_by(*table.primary_key.columns)
