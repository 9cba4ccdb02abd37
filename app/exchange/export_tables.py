"""The people who leave as one table: headings that our own import knows again, values as a person reads them."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from io import TextIOWrapper
from itertools import count
from typing import BinaryIO

from app.contacts.own_value_rules import Unreadable, own_value_words
from app.exchange.columns import EMAIL, PHONE
from app.exchange.export_answers import AnswerWords
from app.exchange.export_rows import ExportedPerson, Outgoing
from app.formats import format_date
from app.register import FieldEntry
from app.register.own_entries import OwnFieldEntry
from app.register.own_kinds import OwnFieldKind
from app.rights.readable import CODED
from app.values import PhoneNumber
from app.values.text import inert_cell
from resources import wording

Cell = str | date


def headings(outgoing: Outgoing) -> list[str]:
    """Return the first row: the catalogue's labels, numbered where a person may have several, then the questions."""
    found: list[str] = []
    widths = {EMAIL: outgoing.most_emails, PHONE: outgoing.most_phones}
    for field in outgoing.fields:
        found += [field.label, *(f"{field.label} {place}" for place in range(2, widths.get(field.name, 1) + 1))]
    return _told_apart([*found, *(question.heading for question in outgoing.questions)])


def _told_apart(found: Iterable[str]) -> list[str]:
    """Number a heading that stands there already: an own field may be called as the second e-mail is, and loses nobody's."""
    apart: list[str] = []
    for heading in found:
        others = (f"{heading} ({place})" for place in count(2))
        apart.append(heading if heading not in apart else next(one for one in others if one not in apart))
    return apart


def rows(outgoing: Outgoing) -> Iterator[list[Cell]]:
    """Yield one row a person; codes are explained once each, numbers written so that no spreadsheet eats their zero."""
    words: dict[tuple[str, object], str] = {}
    answers = AnswerWords(outgoing.questions)
    for person in outgoing.people:
        cells: list[Cell] = []
        for field in outgoing.fields:
            if field.name == EMAIL:
                cells += _padded(person.emails, outgoing.most_emails)
            elif field.name == PHONE:
                cells += _padded([PhoneNumber(number).national for number in person.phones], outgoing.most_phones)
            else:
                cells.append(cell_of(field, person, words))
        yield [*cells, *answers.cells(person.answers)]


def write_csv(file: BinaryIO, outgoing: Outgoing) -> None:
    """Write what a French spreadsheet opens by a double click: semicolons, UTF-8 with its mark, every cell quoted, inert."""
    lines = ([as_text(cell) for cell in row] for row in rows(outgoing))
    write_text(file, headings(outgoing), lines, delimiter=";", encoding="utf-8-sig")


def write_text(
    file: BinaryIO, first: Sequence[str], lines: Iterable[Sequence[str]], *, delimiter: str, encoding: str
) -> None:
    """Write cells, inert already, under their headings; every cell quoted."""
    text = TextIOWrapper(file, encoding=encoding, newline="")
    try:
        writer = csv.writer(text, delimiter=delimiter, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
        writer.writerow([inert_cell(one) for one in first])
        writer.writerows(lines)
    finally:
        # The file is whose it was: it is not closed with the text.
        text.detach()


def as_text(cell: Cell) -> str:
    """Return a cell as inert text, a date as 23/11/2026."""
    return inert_cell(cell) if isinstance(cell, str) else format_date(cell)


def _padded(values: Sequence[str], width: int) -> list[str]:
    return [*values, *[""] * (width - len(values))]


def holds_days(field: FieldEntry) -> bool:
    """Say whether the cells of an own field are whole dates."""
    return isinstance(field, OwnFieldEntry) and field.kind in (OwnFieldKind.DATE, OwnFieldKind.BIRTH_DATE)


def cell_of(field: FieldEntry, person: ExportedPerson, words: dict[tuple[str, object], str]) -> Cell:
    """Return what a person's field says, a code explained; ``words`` keeps what was explained already."""
    name, value = field.name, person.values[field.name]
    if not value:
        return ""
    if isinstance(value, Unreadable):
        return value
    if isinstance(field, OwnFieldEntry):
        return date.fromisoformat(str(value)) if holds_days(field) else own_value_words(field.kind, str(value))
    table = CODED.get(name)
    if table is None:
        return value
    if (name, value) not in words:
        words[name, value] = wording(f"{table}.{value}")
    return words[name, value]
