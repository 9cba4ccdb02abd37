"""The letter that goes with what a person takes along: what is in it, what stays out and why (art. 12(4) and 20)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.documents.rights_letters import RequestReference, letter_foot, letter_head
from app.documents.sheet import Sheet
from app.formats import format_date
from resources import wording

if TYPE_CHECKING:
    from app.rights.portability import PortabilityPack


def portability_letter(pack: PortabilityPack, request: RequestReference, file_name: str) -> bytes:
    """Return the PDF of the letter."""
    sheet = Sheet(wording("portability.letter.title"), pack.business)
    letter_head(sheet, pack.business, pack.addressee, pack.made_on)
    sheet.paragraph(wording("rights.letter.greeting"))
    received = format_date(request.received_on)
    sheet.paragraph(wording("portability.letter.received", number=request.number, day=received))
    sheet.paragraph(wording("portability.letter.answer", file=file_name))
    sheet.bullets([wording(f"portability.letter.part_{number}") for number in (1, 2, 3)])
    sheet.paragraph(wording("rights.letter.access_passphrase"))
    if pack.left_out:
        sheet.heading(wording("portability.letter.heading_left_out"))
        sheet.paragraph(wording("portability.letter.left_out"))
        sheet.bullets(
            [
                wording("portability.letter.left_out_line", tables=tables, why=reason.sentence)
                for reason, tables in pack.left_out_by_reason.items()
            ]
        )
    letter_foot(sheet, pack.business)
    return sheet.to_bytes()
