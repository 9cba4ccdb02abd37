"""Everything the folder holds, table by table, in formats that any program reads."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import LargeBinary, Table, select

from app.contacts.closed_values import opened_values
from app.register.catalogue import CATALOGUE
from app.register.own_entries import OWN_VALUES
from app.rights.access_files import extension
from app.rights.readable import Reader
from app.values.text import inert_cell
from db.tables import Base
from resources import wording

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

# What is not written, and why: each name has its sentence in the wording of ``leaving``.
LEFT_OUT = ("contact_text", "journal_seal", "outbox_deposit", "form_draft")
_FILES = {
    ("attachment", "content"),
    ("evidence", "content"),
    ("request_message", "content"),
    ("request_document", "content"),
}
Told = Callable[[int, int], object]


def written_tables() -> tuple[Table, ...]:
    """Return the tables that are written, in an order in which each follows those it refers to."""
    return tuple(table for table in Base.metadata.sorted_tables if table.name not in LEFT_OUT)


def open_files(session: Session, told: Told) -> Iterator[tuple[str, bytes]]:
    """Give each file of the archive as its name and its content; ``told`` gets (tables done, tables in all)."""
    tables, reader, people = written_tables(), Reader(session), _names(session)
    for number, table in enumerate(tables):
        told(number, len(tables))
        rows = [dict(row) for row in session.execute(select(table).order_by(*table.primary_key)).mappings()]
        if table.name == OWN_VALUES:
            rows = _opened(session, rows)
        yield from _held_files(table, rows)
        yield f"donnees/{table.name}.jsonl", _lines(table, rows)
        labels = _labels(table)
        if labels and rows:
            yield f"tableaux/{_sheet_name(table)}", _sheet(table, rows, labels, reader, people)
    told(len(tables), len(tables))


def _opened(session: Session, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return own values as they read, for nothing but Aparté opens what a key closes."""
    said = opened_values(session, [(row["contact_id"], row["own_field_id"], row["value"]) for row in rows])
    return [row | {"value": value} for row, value in zip(rows, said, strict=True)]


def _names(session: Session) -> dict[int, str]:
    contact = Base.metadata.tables["contact"].c
    rows = session.execute(select(contact.id, contact.given_name, contact.family_name, contact.organisation))
    return {row.id: f"{row.given_name} {row.family_name}".strip() or row.organisation for row in rows}


def _labels(table: Table) -> Mapping[str, str]:
    """Return the columns that a person can read, with their labels; a copy made by the program itself is left to the data."""
    return {field.column: field.label for field in CATALOGUE if field.table == table.name and not field.derived}


def _sheet_name(table: Table) -> str:
    return f"{wording(f'rights.table.{table.name}')}.csv"


def _lines(table: Table, rows: list[dict[str, Any]]) -> bytes:
    """Return one JSON object a line, exact: instants in ISO 8601, bytes as the name of their file or in hexadecimal."""
    lines = (json.dumps(_exact(table, row), ensure_ascii=False, sort_keys=True) for row in rows)
    return "".join(f"{line}\n" for line in lines).encode()


def _exact(table: Table, row: dict[str, Any]) -> dict[str, Any]:
    return {name: _value(table, name, row) for name in row}


def _value(table: Table, column: str, row: dict[str, Any]) -> Any:
    value = row[column]
    if isinstance(value, bytes):
        return _file_name(table, row) if (table.name, column) in _FILES else value.hex()
    return value.isoformat() if isinstance(value, date | datetime) else value


def _file_name(table: Table, row: dict[str, Any]) -> str:
    """Return the file's name under its number: the names inside an archive are not encrypted, and may name people."""
    return f"fichiers/{table.name}-{row['id']}{extension(row['file_name'])}"


def _held_files(table: Table, rows: list[dict[str, Any]]) -> Iterator[tuple[str, bytes]]:
    for name, column in _FILES:
        if name == table.name:
            for row in rows:
                if row[column] is not None:
                    yield _file_name(table, row), row[column]


def _sheet(
    table: Table, rows: list[dict[str, Any]], labels: Mapping[str, str], reader: Reader, people: dict[int, str]
) -> bytes:
    """Return a table as French spreadsheets open it by a double click."""
    columns = [name for name in labels if not isinstance(table.c[name].type, LargeBinary)]
    with_person = "contact_id" in table.c
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=";", lineterminator="\r\n")
    writer.writerow([wording("leaving.text.person")] * with_person + [labels[name] for name in columns])
    for row in rows:
        person = [inert_cell(people.get(row["contact_id"], ""))] if with_person else []
        cells = reader.cells(table.name, {name: row[name] for name in columns})
        writer.writerow(person + [inert_cell(cells[name]) for name in columns])
    return buffer.getvalue().encode("utf-8-sig")
