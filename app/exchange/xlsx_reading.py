"""Read the sheets of an Excel workbook as rows of plain text, inside the limited child process and nowhere else."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time
from typing import Any, BinaryIO

import openpyxl
from openpyxl.cell.cell import ERROR_CODES
from openpyxl.worksheet._read_only import ReadOnlyWorksheet

from app.exchange.limits import MAX_CELL, MAX_COLUMNS, MAX_ROWS, Refused

# The stubs know only the sheets that are loaded whole.
Sheet = Any
# The first sheet of a book that Numbers exports tells of the others.
_SUMMARIES = frozenset({"Export Summary", "Résumé de l’exportation", "Récapitulatif de l’exportation"})


def open_sheets(file: BinaryIO) -> dict[str, Sheet]:
    """Open a workbook and return its sheets of cells by their names, in its order."""
    book = openpyxl.load_workbook(file, read_only=True, data_only=True, keep_links=False)
    return {sheet.title: sheet for sheet in book.worksheets if isinstance(sheet, ReadOnlyWorksheet)}


def first_filled(sheets: dict[str, Sheet]) -> str:
    """Return the name of the first sheet that holds something, summaries aside; of the first where none does."""
    for name, sheet in sheets.items():
        if name in _SUMMARIES:
            continue
        sheet.reset_dimensions()
        head = sheet.iter_rows(min_row=1, max_row=50, max_col=MAX_COLUMNS, values_only=True)
        if any(cell not in (None, "") for row in head for cell in row):
            return name
    return next(iter(sheets))


def declared_rows(sheet: Sheet) -> int:
    """Return how many rows the sheet says that it has, 0 where it says nothing or too many."""
    declared = sheet.max_row or 0
    return declared if declared <= MAX_ROWS else 0


def sheet_rows(sheet: Sheet) -> Iterator[list[str]]:
    """Yield each row as texts; Refused where there are more than may come in."""
    # The size that a workbook declares may be a lie of a million rows by sixteen thousand columns.
    sheet.reset_dimensions()
    for number, cells in enumerate(
        sheet.iter_rows(min_row=1, max_row=MAX_ROWS + 1, max_col=MAX_COLUMNS, values_only=True), 1
    ):
        row = [_as_text(cell) for cell in cells]
        if number > MAX_ROWS and any(text.strip() for text in row):
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
