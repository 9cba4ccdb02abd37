"""Turn a file into rows of plain text, inside the limited child process and nowhere else.

Every cell becomes the text a person would read: dates in ISO form, whole numbers without a decimal point, errors of
formulas empty. Rows keep the number that the spreadsheet shows.
"""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time
from typing import Any, BinaryIO

import openpyxl
from openpyxl.cell.cell import ERROR_CODES
from openpyxl.worksheet._read_only import ReadOnlyWorksheet

from app.exchange.limits import (
    MAX_CELL,
    MAX_COLUMNS,
    MAX_FILE_BYTES,
    MAX_ROWS,
    OLE_START,
    ZIP_START,
    Refused,
    check_archive,
)
from app.exchange.text_detection import declared_separator, detect_encoding, detect_separator

Row = list[str]


@dataclass(slots=True)
class OpenedFile:
    """A file whose kind is known: how it is written, about how many rows it holds, and the rows, read once."""

    format: str
    sheets: list[str]
    sheet: str
    encoding: str
    separator: str
    expected_rows: int
    rows: Iterator[Row]


def open_file(file: BinaryIO, *, sheet: str, encoding: str, separator: str) -> OpenedFile:
    """Recognise a file by its content; an empty choice means: find out. Refused where it is none of ours."""
    size = file.seek(0, os.SEEK_END)
    file.seek(0)
    if size > MAX_FILE_BYTES:
        raise Refused("file_too_large", limit=MAX_FILE_BYTES // 1024**2)
    start = file.read(len(OLE_START))
    file.seek(0)
    if start.startswith(ZIP_START):
        return _open_workbook(file, sheet)
    if start == OLE_START:
        raise Refused("file_old_or_protected")
    return _open_text(file.read(), encoding, separator)


def _open_workbook(file: BinaryIO, wanted: str) -> OpenedFile:
    check_archive(file)
    file.seek(0)
    book = openpyxl.load_workbook(file, read_only=True, data_only=True, keep_links=False)
    # The stubs know only the sheets that are loaded whole.
    sheets: dict[str, Any] = {sheet.title: sheet for sheet in book.worksheets if isinstance(sheet, ReadOnlyWorksheet)}
    if not sheets:
        raise Refused("file_empty")
    declared = {title: sheet.max_row or 0 for title, sheet in sheets.items()}
    name = wanted if wanted in sheets else _first_filled(sheets)
    expected = declared[name] if declared[name] <= MAX_ROWS else 0
    return OpenedFile("xlsx", list(sheets), name, "", "", expected, _workbook_rows(sheets[name]))


def _first_filled(sheets: dict[str, Any]) -> str:
    for name, sheet in sheets.items():
        sheet.reset_dimensions()
        head = sheet.iter_rows(min_row=1, max_row=50, max_col=MAX_COLUMNS, values_only=True)
        if any(cell not in (None, "") for row in head for cell in row):
            return name
    return next(iter(sheets))


def _workbook_rows(sheet: Any) -> Iterator[Row]:
    # The size that a workbook declares may be a lie of a million rows by sixteen thousand columns.
    sheet.reset_dimensions()
    for number, cells in enumerate(
        sheet.iter_rows(min_row=1, max_row=MAX_ROWS + 1, max_col=MAX_COLUMNS, values_only=True), 1
    ):
        row = _trimmed([_as_text(cell) for cell in cells])
        if row and number > MAX_ROWS:
            raise Refused("file_too_long", limit=MAX_ROWS)
        yield row


def _as_text(cell: Any) -> str:
    if cell is None or cell in ERROR_CODES:
        return ""
    if isinstance(cell, str):
        return cell[:MAX_CELL]
    if isinstance(cell, bool):
        return "oui" if cell else "non"
    if isinstance(cell, datetime):
        cell = cell.date() if cell.time() == time() else cell.replace(microsecond=0)
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    return str(cell)[:MAX_CELL]


def _trimmed(row: Row) -> Row:
    while row and not row[-1].strip():
        row.pop()
    return row


def _open_text(content: bytes, encoding: str, separator: str) -> OpenedFile:
    encoding = encoding or detect_encoding(content)
    try:
        text = content.decode(encoding)
    except (UnicodeDecodeError, LookupError) as error:
        raise Refused("file_encoding_unknown") from error
    if _is_binary(text):
        raise Refused("file_kind_unknown")
    text = text.replace("\0", "")
    declared = declared_separator(text)
    separator = separator or declared or detect_separator(text)
    return OpenedFile("csv", [], "", encoding, separator, text.count("\n") + 1, _text_rows(text, separator, declared))


def _is_binary(text: str) -> bool:
    sample = text[:4096]
    controls = sum(sign < " " and sign not in "\t\r\n\x0b\x0c\x1c\x1d\x1e" for sign in sample)
    return controls > max(2, len(sample) // 50)


class _RememberedLines:
    """The lines of a text, keeping those that went into the record being read."""

    def __init__(self, text: str) -> None:
        self._lines = iter(io.StringIO(text, newline=""))
        self.current: list[str] = []

    def __iter__(self) -> _RememberedLines:
        return self

    def __next__(self) -> str:
        line = next(self._lines)
        self.current.append(line)
        return line


def _text_rows(text: str, separator: str, declared: str | None) -> Iterator[Row]:
    lines = _RememberedLines(text.removeprefix("\ufeff"))
    if declared is not None:
        next(lines)
        yield []
    reader = csv.reader(lines, delimiter=separator)
    first = 1 if declared is None else 2
    width = 0
    for number, cells in enumerate(reader, first):
        if number > MAX_ROWS:
            raise Refused("file_too_long", limit=MAX_ROWS)
        width = max(width, len(cells)) if len(lines.current) == 1 else width
        if _swallowed(cells, lines.current, separator, width):
            raise Refused("quote_not_closed", row=number)
        lines.current.clear()
        yield _trimmed([cell[:MAX_CELL] for cell in cells[:MAX_COLUMNS]])


def _swallowed(cells: list[str], lines: list[str], separator: str, width: int) -> bool:
    """Say whether a quotation mark left open made one cell of several rows, which would lose them silently."""
    if len(lines) > 1 and any(cell.count(separator) >= max(2, width - 1) and "\n" in cell for cell in cells):
        return True
    odd = sum(line.count('"') for line in lines) % 2 == 1
    return odd and bool(cells) and (len(lines) > 1 or separator in cells[-1])
