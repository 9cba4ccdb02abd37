"""The processing register as a file: a workbook of Excel or LibreOffice, one sheet an activity, or one table of text (REG-02)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum
from io import BytesIO

from rustpy_xlsxwriter import Format, write_worksheets

from app.accounts.roles import Permission
from app.documents.register_pdf import register_pdf
from app.exchange.export_tables import write_text
from app.exchange.ods_writing import TextSheet, write_ods
from app.register.activity_kinds import ActivityView
from app.register.activity_table import RegisterTable, list_table, sheet_table, wide_table
from app.register.read_activities import read_activities
from app.values.text import clean_line, inert_cell
from app.workspace import UnitOfWork
from resources import wording

_LIST_WIDTHS = (6, 34, 60, 30, 14, 14, 14, 40)
_SHEET_WIDTHS = (34, 90, 18)
# No row is higher in Excel.
_LINE_POINTS, _HIGHEST_ROW = 15.0, 409.0
# Lying on A4, each sheet as wide as one page, its first row on every page.
_PRINTED = {"landscape": True, "paper_size": 9, "fit_to_pages": (1, 0), "repeat_rows": 0}
# What the name of a sheet may not hold, and how long it may be, in Excel.
_NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\']")
_NAME_LENGTH = 31


class RegisterFormat(StrEnum):
    """How the register is written."""

    PDF = "pdf"
    XLSX = "xlsx"
    ODS = "ods"
    CSV = "csv"

    @property
    def label(self) -> str:
        """The format's name for the person reading."""
        return wording(f"processing.format.{self.value}")

    def file_name(self, day: str) -> str:
        """Return the name that the file should have; ``day`` as 2026-11-23."""
        return wording("processing.file.name", day=day, suffix=self.value)


def export_register(uow: UnitOfWork, form: RegisterFormat) -> bytes:
    """Return the activities in use as a file of the form; no cell of it is ever calculated."""
    uow.account.require(Permission.EDIT_PURPOSES)
    activities = read_activities(uow)
    match form:
        case RegisterFormat.PDF:
            return register_pdf(uow, activities)
        case RegisterFormat.XLSX:
            return _workbook(_sheets(activities))
        case RegisterFormat.ODS:
            buffer = BytesIO()
            write_ods(buffer, _sheets(activities))
            return buffer.getvalue()
        case RegisterFormat.CSV:
            return _csv(wide_table(activities))


def _sheets(activities: Sequence[ActivityView]) -> list[TextSheet]:
    first = list_table(activities)
    sheets = [TextSheet(_sheet_name(first.title), first.head, first.rows, _LIST_WIDTHS)]
    for one in activities:
        table = sheet_table(one)
        sheets.append(TextSheet(_sheet_name(f"{one.number} {one.name}"), table.head, table.rows, _SHEET_WIDTHS))
    return sheets


def _workbook(sheets: Sequence[TextSheet]) -> bytes:
    """Write the sheets for Excel; strings stay in memory, as in ``export_workbook``."""
    buffer = BytesIO()
    bold, wrapped = Format().set_bold(), Format().set_text_wrap().set_align("top")
    names = [one.name for one in sheets]
    write_worksheets(
        [(one.name, [_record(one, row) for row in one.rows]) for one in sheets],
        buffer,
        freeze_panes={name: {"row": 1, "col": 0} for name in names},
        column_widths={one.name: dict(zip(one.head, map(float, one.widths), strict=True)) for one in sheets},
        column_formats={one.name: dict.fromkeys(one.head, wrapped) for one in sheets},
        header_format=dict.fromkeys(names, bold),
        row_heights={
            one.name: {place: _height(one, row) for place, row in enumerate((one.head, *one.rows))} for one in sheets
        },
        page_setup=dict.fromkeys(names, _PRINTED),
        dedupe_strings={"general": True, **dict.fromkeys(names, True)},
    )
    return buffer.getvalue()


def _height(sheet: TextSheet, row: Sequence[str]) -> float:
    return min(sheet.lines_of(row) * _LINE_POINTS, _HIGHEST_ROW)


def _record(sheet: TextSheet, row: Sequence[str]) -> Mapping[str, str]:
    return dict(zip(sheet.head, row, strict=True))


def _csv(table: RegisterTable) -> bytes:
    buffer = BytesIO()
    lines = ([inert_cell(cell) for cell in row] for row in table.rows)
    write_text(buffer, table.head, lines, delimiter=";", encoding="utf-8-sig")
    return buffer.getvalue()


def _sheet_name(name: str) -> str:
    return clean_line(_NOT_IN_A_NAME.sub(" ", name), _NAME_LENGTH)
