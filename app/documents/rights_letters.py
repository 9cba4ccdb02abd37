"""Letters that go with an answer: the one that comes with the access pack, and the sheet of its passphrase."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, cast

from reportlab.lib.units import mm
from reportlab.platypus import Spacer

from app.documents.sheet import Sheet
from app.formats import format_date
from resources import language as screen_language
from resources import wording, wording_in

if TYPE_CHECKING:
    from reportlab.platypus import Paragraph

    from app.accounts.business import Business
    from app.rights.erasure_preview import Addressee


_ADDRESS_INDENT = 88 * mm


@dataclass(frozen=True, slots=True)
class RequestReference:
    """The request that a letter answers."""

    number: int
    received_on: date


def letter_head(
    sheet: Sheet, business: Business, addressee: Addressee, written_on: date, language: str | None = None
) -> None:
    """Write to whom, where and when, in the language of the screen or the one given."""
    _write_right(sheet, "\n".join((addressee.name, *addressee.address_lines)) or addressee.email)
    code = language or screen_language()
    place = wording_in(code, "rights.letter.place", town=business.town, day=format_date(written_on))
    _write_right(sheet, place if business.town else format_date(written_on))


def _write_right(sheet: Sheet, text: str) -> None:
    """Write where the window of an envelope shows it, with room below."""
    made = cast("Paragraph", sheet.made_paragraph(text))
    made.style.leftIndent = _ADDRESS_INDENT
    sheet.flow(made)
    sheet.flow(Spacer(1, 4 * mm))


def letter_foot(sheet: Sheet, business: Business) -> None:
    """Write the rights that remain, the complaint, the judge, where to write, and the business's name."""
    sheet.heading(wording("rights.letter.heading_remedies"))
    sheet.paragraph(wording("rights.letter.complaint"))
    sheet.paragraph(wording("rights.letter.judge"))
    sheet.paragraph(wording("rights.letter.contact", contact=business.rights_contact))
    sheet.paragraph(wording("rights.letter.closing"))
    sheet.paragraph(business.name)


def access_letter(
    business: Business, addressee: Addressee, request: RequestReference, written_on: date, file_name: str
) -> bytes:
    """Return the letter that accompanies the access pack."""
    sheet = Sheet(wording("rights.letter.access_title"), business)
    letter_head(sheet, business, addressee, written_on)
    sheet.paragraph(wording("rights.letter.greeting"))
    received = format_date(request.received_on)
    sheet.paragraph(wording("rights.letter.access_received", number=request.number, day=received))
    sheet.paragraph(wording("rights.letter.access_answer", file=file_name))
    sheet.bullets([wording(f"rights.letter.access_part_{number}") for number in (1, 2, 3, 4)])
    sheet.paragraph(wording("rights.letter.access_passphrase"))
    letter_foot(sheet, business)
    return sheet.to_bytes()


def passphrase_sheet(
    business: Business, file_name: str, passphrase: str, made_on: date, *, read_first: str = "vos-donnees.pdf"
) -> bytes:
    """Return the sheet of the passphrase, which goes by another way than the file; it names nobody."""
    sheet = Sheet(wording("rights.passphrase.title"), business, subtitle=wording("rights.passphrase.subtitle"))
    sheet.facts(
        [
            (wording("rights.passphrase.file"), file_name),
            (wording("rights.passphrase.made_on"), format_date(made_on)),
        ]
    )
    words = passphrase.split("-")
    half = len(words) // 2
    # The hyphen at the end of the first line belongs to the phrase: nothing is left to guess at the break.
    sheet.box("-".join(words[:half]) + "-\n" + "-".join(words[half:]), size=16)
    sheet.paragraph(wording("rights.passphrase.hyphens"))
    sheet.heading(wording("rights.passphrase.how"))
    sheet.bullets([wording(f"rights.passphrase.step_{number}", file=read_first) for number in (1, 2, 3)])
    return sheet.to_bytes()
