"""Read the sheets of LibreOffice (OpenDocument, .ods) as a stream: nothing is unpacked whole, no repetition is believed.

A sheet of three kilobytes may say that a cell is repeated a million times on a million rows. Repeated empty cells and rows
are what LibreOffice writes to fill a sheet and cost nothing here; repeated text counts against the limits.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from typing import IO, BinaryIO
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import iterparse

from app.exchange.limits import MAX_CELL, MAX_COLUMNS, MAX_ROWS, Refused

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_CELLS = frozenset({f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"})
_SHEET = re.compile(rb'<table:table\s[^<>]{0,4000}?table:name="([^"]*)"')
_BLOCK = 1024 * 1024
_LONGEST_TAG = 4096
_VALUES = {"float": "value", "currency": "value", "percentage": "value", "date": "date-value", "time": "time-value"}


@dataclass(slots=True)
class _Row:
    cells: list[str] = field(default_factory=list)
    width: int = 0

    def add(self, text: str, times: int) -> None:
        """Take a cell; empty ones are only counted until a filled one follows."""
        if text.strip() and self.width < MAX_COLUMNS:
            self.cells.extend([""] * (self.width - len(self.cells)))
            self.cells.extend([text] * min(times, MAX_COLUMNS - self.width))
        self.width += times


def sheet_names(file: BinaryIO) -> list[str]:
    """Return the names of the sheets, in their order; Refused where the book is under a password.

    The text is only searched: reading a long book twice would double the wait before its first row.
    """
    with zipfile.ZipFile(file) as archive:
        if b"encryption-data" in archive.read("META-INF/manifest.xml"):
            raise Refused("file_old_or_protected")
        with archive.open("content.xml") as content:
            return list(_names(content))


def _names(content: IO[bytes]) -> Iterator[str]:
    held = b""
    while block := content.read(_BLOCK):
        held += block
        end = 0
        for found in _SHEET.finditer(held):
            yield unescape(found[1].decode("utf-8", "replace"))
            end = found.end()
        # A name may be cut by the end of the block, never longer than this.
        held = held[max(end, len(held) - _LONGEST_TAG) :]


def sheet_rows(file: BinaryIO, sheet: str) -> Iterator[list[str]]:
    """Yield the rows of a sheet up to its last filled one."""
    with zipfile.ZipFile(file) as archive, archive.open("content.xml") as content:
        number = empty = 0
        for row, times in _rows(_events(content), sheet):
            if not row:
                empty += times
                continue
            number += empty + times
            if number > MAX_ROWS:
                raise Refused("file_too_long", limit=MAX_ROWS)
            for _ in range(empty):
                yield []
            empty = 0
            for _ in range(times):
                yield row


def _events(content: IO[bytes]) -> Iterator[tuple[str, Element]]:
    """Yield what the parser meets, letting go of what was read: a large sheet must not be held whole."""
    opened: list[Element] = []
    for kind, element in iterparse(content, events=("start", "end"), forbid_dtd=True):
        if kind == "start":
            opened.append(element)
        else:
            opened.pop()
        yield kind, element
        if kind == "end" and opened and element.tag == f"{_TABLE}table-row":
            opened[-1].remove(element)


def _rows(events: Iterator[tuple[str, Element]], sheet: str) -> Iterator[tuple[list[str], int]]:
    is_wanted = False
    for kind, element in events:
        if element.tag == f"{_TABLE}table":
            is_wanted = kind == "start" and element.get(f"{_TABLE}name", "") == sheet
        elif is_wanted and kind == "end" and element.tag == f"{_TABLE}table-row":
            yield _row(element), _times(element, "number-rows-repeated")


def _row(element: Element) -> list[str]:
    row = _Row()
    for cell in element:
        if cell.tag in _CELLS:
            row.add(_cell_text(cell), _times(cell, "number-columns-repeated"))
    return row.cells


def _times(element: Element, attribute: str) -> int:
    text = element.get(f"{_TABLE}{attribute}", "1")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 9 else 1


def _cell_text(cell: Element) -> str:
    kind = cell.get(f"{_OFFICE}value-type", "")
    if kind == "boolean":
        return "oui" if cell.get(f"{_OFFICE}boolean-value") == "true" else "non"
    if kind in _VALUES:
        value = cell.get(f"{_OFFICE}{_VALUES[kind]}", "")
        return _date(value) if kind == "date" else value.removesuffix(".0")
    return "\n".join(_paragraph(part) for part in cell if part.tag == f"{_TEXT}p")[:MAX_CELL]


def _date(value: str) -> str:
    """Return a day without the midnight that it may carry, or a day and its hour as other sheets give it."""
    day, _, hour = value.partition("T")
    return f"{day} {hour.split('.')[0]}" if hour.strip("0:.") else day


def _paragraph(element: Element) -> str:
    """Return the text of a paragraph, its spaces, tabulations and breaks as signs."""
    signs = {f"{_TEXT}tab": "\t", f"{_TEXT}line-break": "\n"}
    parts = [element.text or ""]
    for child in element:
        if child.tag == f"{_TEXT}s":
            count = child.get(f"{_TEXT}c", "1")
            parts.append(
                " " * (min(int(count), MAX_CELL) if count.isascii() and count.isdigit() and len(count) < 9 else 1)
            )
        elif child.tag in signs:
            parts.append(signs[child.tag])
        elif child.tag.startswith(_TEXT):
            parts.append(_paragraph(child))
        parts.append(child.tail or "")
    return "".join(parts)[:MAX_CELL]
