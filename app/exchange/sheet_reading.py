"""Turn a file into rows of plain text, inside the limited child process and nowhere else.

Every cell becomes the text a person would read: dates in ISO form, whole numbers without a decimal point, errors of
formulas empty. Rows keep the number that the spreadsheet shows.
"""

from __future__ import annotations

import codecs
import csv
import io
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from app.exchange import ldif_reading, ods_reading, vcard_reading
from app.exchange.card_table import Card, table_of
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
    """A file whose kind is known: how it is written, about how many rows it holds, and the rows, read once.

    ``fields`` names the columns of cards, which have no row of headings; ``writer`` the program that left its marks in them.
    """

    format: str
    rows: Iterator[Row]
    sheets: list[str] = field(default_factory=list)
    sheet: str = ""
    encoding: str = ""
    separator: str = ""
    expected_rows: int = 0
    fields: list[str] = field(default_factory=list)
    writer: str = ""


def open_file(file: BinaryIO, *, sheet: str, encoding: str, separator: str) -> OpenedFile:
    """Recognise a file by its content; an empty choice means: find out. Refused where it is none of ours."""
    size = file.seek(0, os.SEEK_END)
    file.seek(0)
    if size > MAX_FILE_BYTES:
        raise Refused("file_too_large", limit=MAX_FILE_BYTES // 1024**2)
    start = file.read(len(OLE_START))
    file.seek(0)
    if start.startswith(ZIP_START):
        kind = check_archive(file).kind
        file.seek(0)
        return _open_workbook(file, sheet) if kind == "xlsx" else _open_ods(file, sheet)
    if start == OLE_START:
        raise Refused("file_old_or_protected")
    content = file.read()
    return _open_book_of_cards(content, encoding) or _open_text(content, encoding, separator)


def open_cards(files: Iterable[tuple[str, bytes]]) -> OpenedFile:
    """Open several files of cards as one table that says which file each card stands in."""
    cards: list[Card] = []
    writers: set[str] = set()
    for name, content in files:
        plain = _in_utf8(content)
        if vcard_reading.looks_like_cards(plain):
            writers.add(vcard_reading.card_writer(plain))
            for card in vcard_reading.read_cards(plain, detect_encoding(plain)):
                card.add("file", name)
                cards.append(card)
    return _table("vcard", cards, "", writers.pop() if len(writers) == 1 else "")


def _open_book_of_cards(content: bytes, encoding: str) -> OpenedFile | None:
    """Open a file of cards or of a directory; none where it is a table of text."""
    plain = _in_utf8(content)
    encoding = encoding or detect_encoding(plain)
    if vcard_reading.looks_like_cards(plain):
        cards = list(vcard_reading.read_cards(plain, encoding))
        return _table("vcard", cards, encoding, vcard_reading.card_writer(plain))
    if ldif_reading.looks_like_ldif(plain):
        return _table("ldif", list(ldif_reading.read_people(plain)), "", ldif_reading.ldif_writer(plain))
    return None


def _table(kind: str, cards: list[Card], encoding: str, writer: str) -> OpenedFile:
    if not cards:
        raise Refused("file_empty")
    if len(cards) > MAX_ROWS:
        raise Refused("file_too_long", limit=MAX_ROWS)
    fields, rows = table_of(cards)
    capped = (_trimmed([cell[:MAX_CELL] for cell in row]) for row in rows)
    return OpenedFile(kind, capped, encoding=encoding, expected_rows=len(cards), fields=fields, writer=writer)


def _in_utf8(content: bytes) -> bytes:
    """Return cards and directories as their readers take them: what is written by two bytes a letter is written anew."""
    name = detect_encoding(content[:4])
    if not name.startswith(("utf-16", "utf-32")):
        return content.removeprefix(codecs.BOM_UTF8)
    return content.decode(name, "replace").encode("utf-8", "replace")


def _open_ods(file: BinaryIO, wanted: str) -> OpenedFile:
    sheets = ods_reading.sheet_names(file)
    if not sheets:
        raise Refused("file_empty")
    name = wanted if wanted in sheets else _first_with_rows(file, sheets)
    return OpenedFile("ods", map(_trimmed, ods_reading.sheet_rows(file, name)), sheets=sheets, sheet=name)


def _first_with_rows(file: BinaryIO, sheets: list[str]) -> str:
    return next((name for name in sheets if next(ods_reading.sheet_rows(file, name), None) is not None), sheets[0])


def _open_workbook(file: BinaryIO, wanted: str) -> OpenedFile:
    # Taking the library in lasts longer than reading a table of text, which has no need of it.
    from app.exchange import xlsx_reading  # noqa: PLC0415

    sheets = xlsx_reading.open_sheets(file)
    if not sheets:
        raise Refused("file_empty")
    # Before anything is read, which forgets what a sheet says of its size.
    declared = {title: xlsx_reading.declared_rows(sheet) for title, sheet in sheets.items()}
    name = wanted if wanted in sheets else xlsx_reading.first_filled(sheets)
    rows = map(_trimmed, xlsx_reading.sheet_rows(sheets[name]))
    return OpenedFile("xlsx", rows, sheets=list(sheets), sheet=name, expected_rows=declared[name])


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
    rows = _text_rows(text, separator, declared)
    expected = text.count("\n") + 1
    return OpenedFile("csv", rows, encoding=encoding, separator=separator, expected_rows=expected)


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
