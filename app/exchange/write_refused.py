"""Write the rows that were refused into a workbook, for correction and another import."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.exchange.columns import Layout
from app.exchange.errors import FileLocked
from app.exchange.matching import ClassifiedRow, RowOutcome
from app.values import clean_text
from resources import wording

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.styles import Font
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

_LONGEST_CELL = 32_767
# Sheet XML reads _x000D_ as an escape; a text that holds such a thing is escaped itself.
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


def write_refused(target: Path, layout: Layout, rows: Sequence[ClassifiedRow]) -> int:
    """Write the refused rows with their own columns, then the row number and the reason; return how many.

    Every cell is typed as text, so that a name such as ``=HYPERLINK(…)`` stays a name. FileLocked where the target is open
    elsewhere.
    """
    refused = [row for row in rows if row.outcome is RowOutcome.REFUSED]
    extra = (wording("exchange.refused_sheet.row"), wording("exchange.refused_sheet.reason"))
    lines = []
    for row in refused:
        kept = [row.cells[column.index] if column.index < len(row.cells) else "" for column in layout.columns]
        lines.append([*kept, str(row.number), row.remark])
    save_texts(target, wording("exchange.refused_sheet.title"), [*layout.headings, *extra], lines)
    return len(refused)


def save_texts(target: Path, title: str, headings: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write a workbook of one sheet, every cell typed as text; FileLocked where the target is open elsewhere."""
    try:
        _book_of_texts(title, headings, rows).save(target)
    except OSError as error:
        raise FileLocked(file=target.name) from error


def workbook_of_texts(title: str, headings: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Return a workbook of one sheet, every cell typed as text."""
    file = BytesIO()
    _book_of_texts(title, headings, rows).save(file)
    return file.getvalue()


def _book_of_texts(title: str, headings: Sequence[str], rows: Iterable[Sequence[str]]) -> Workbook:
    from openpyxl import Workbook  # noqa: PLC0415 - loaded when wanted: eleven MiB
    from openpyxl.styles import Font  # noqa: PLC0415

    book = Workbook(write_only=True)
    sheet = book.create_sheet(title)
    bold = Font(bold=True)
    sheet.append([_text(sheet, heading, bold) for heading in headings])
    for row in rows:
        sheet.append([_text(sheet, text) for text in row])
    return book


def _text(sheet: WriteOnlyWorksheet, text: str, font: Font | None = None) -> Any:
    from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415

    cell = WriteOnlyCell(sheet, value="")
    cell.value = _ESCAPE.sub("_x005F_", clean_text(text, _LONGEST_CELL))
    cell.data_type = "s"
    if font is not None:
        cell.font = font
    return cell
