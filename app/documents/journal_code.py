"""The code of the journal on paper: one page to file away, and the part of it that other reports carry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.documents.sheet import Sheet
from app.formats import format_count, format_date
from app.values.checked_code import groups
from resources import wording

if TYPE_CHECKING:
    from app.accounts.business import Business
    from app.journal.printed_code import PrintedCode

_CODE_SIZE = 15


def journal_code_page(business: Business, printed: PrintedCode) -> bytes:
    """Return the page."""
    sheet = Sheet(_say("title"), business, subtitle=_say("subtitle", day=format_date(printed.day)))
    sheet.paragraph(_say("why"))
    write_journal_code(sheet, printed)
    sheet.heading(_say("how"))
    sheet.bullets([_say(f"how_{number}") for number in (1, 2, 3)])
    return sheet.to_bytes()


def write_journal_code(sheet: Sheet, printed: PrintedCode) -> None:
    """Write the code, its line and its day below what the sheet holds already."""
    sheet.box(" – ".join(groups(printed.code)), size=_CODE_SIZE)
    sheet.facts([(_say("line"), format_count(printed.seq)), (_say("day"), format_date(printed.day))])


def _say(name: str, **params: object) -> str:
    return wording(f"journal.code_page.{name}", **params)
