"""The people who leave as an Excel workbook: typed cells, a frozen and filtered first row, and nothing that calculates.

Every text is written as a text cell, so that a name such as ``=HYPERLINK(…)`` stays a name. Strings are kept in memory:
the library's other way would put them in clear into the system's folder of temporary files.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import BinaryIO

from rustpy_xlsxwriter import Format, write_worksheets

from app.exchange.columns import POSTCODE
from app.exchange.export_fields import DATES
from app.exchange.export_rows import Outgoing
from app.exchange.export_tables import Cell, headings, holds_days, rows
from app.values.text import inert_cell
from resources import wording

_WIDTHS = {"contact.family_name": 22, "contact.given_name": 18, "contact.organisation": 26, "contact_email.value": 32}
_USUAL_WIDTH, _ANSWER_WIDTH = 16, 44
_ABOUT_WIDTHS = (28, 70)


def write_workbook(file: BinaryIO, outgoing: Outgoing, about: Mapping[str, str]) -> None:
    """Write the people on a first sheet, and what the file is on a second one."""
    first = headings(outgoing)
    people, told = wording("going_out.sheet.people"), wording("going_out.sheet.about")
    name, value = wording("going_out.sheet.name"), wording("going_out.sheet.value")
    bold = Format().set_bold()
    write_worksheets(
        [
            (people, _records(first, outgoing)),
            (told, [{name: wording(f"going_out.about.{one}"), value: text} for one, text in about.items()]),
        ],
        file,
        freeze_panes={people: {"row": 1, "col": 0}, told: {"row": 1, "col": 0}},
        autofilter={people: True},
        column_widths={people: _widths(outgoing, first), told: dict(zip((name, value), _ABOUT_WIDTHS, strict=True))},
        column_formats={people: _formats(outgoing)},
        header_format={people: bold, told: bold},
        dedupe_strings={"general": True, people: True, told: True},
    )


def _records(first: Sequence[str], outgoing: Outgoing) -> Iterator[dict[str, Cell | None]]:
    """Yield each row under its headings; somebody is always there, so that the headings are written."""
    for cells in rows(outgoing):
        yield {heading: _kept(cell) for heading, cell in zip(first, cells, strict=True)}


def _kept(cell: Cell) -> Cell | None:
    """Return a cell as it is; one that begins as a guarded text gets a guard, which the import takes away again."""
    if isinstance(cell, str):
        return inert_cell(cell) if cell.startswith("'") else cell or None
    return cell


def _widths(outgoing: Outgoing, first: Sequence[str]) -> dict[str, float]:
    own = {field.label: float(_WIDTHS.get(field.name, _USUAL_WIDTH)) for field in outgoing.fields}
    asked = {question.heading for question in outgoing.questions}
    return {heading: float(_ANSWER_WIDTH) if heading in asked else own.get(heading, 20.0) for heading in first}


def _formats(outgoing: Outgoing) -> dict[str, Format]:
    """Dates as dates; a postcode stays text even where somebody types over it."""
    day, text = Format().set_num_format("dd/mm/yyyy"), Format().set_num_format("@")
    formats = {field.label: day for field in outgoing.fields if field.name in DATES or holds_days(field)}
    return formats | {field.label: text for field in outgoing.fields if field.name == POSTCODE}
