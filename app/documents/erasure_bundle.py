"""One PDF after several erasures: who was left and why, a letter to each who had asked, a certificate of each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from app.documents.erasure_certificate import write_certificate
from app.documents.erasure_letter import write_letter
from app.documents.sheet import Sheet
from app.formats import format_count, format_date
from resources import wording

if TYPE_CHECKING:
    from app.accounts.business import Business
    from app.rights.certify_erasure import ErasureFactsKept
    from app.rights.erase_several import SeveralOutcome


def erasure_bundle(
    business: Business, outcome: SeveralOutcome, certified: Sequence[ErasureFactsKept], written_on: date
) -> bytes:
    """Return the document; each letter and each certificate begins on a page of its own."""
    erased, kept = format_count(len(outcome.answers)), format_count(len(outcome.left))
    subtitle = _say("subtitle", day=format_date(written_on), erased=erased, kept=kept)
    sheet = Sheet(_say("title"), business, subtitle=subtitle)
    sheet.heading(_say("heading_content"))
    sheet.bullets(
        [
            _say("content_letters", count=format_count(len(outcome.letters))),
            _say("content_certificates", count=format_count(len(certified))),
        ]
    )
    if outcome.letters:
        sheet.box(_say("how_to"))
    sheet.heading(_say("heading_left"))
    if outcome.left:
        sheet.table([_say("who"), _say("why")], [[left.name, left.why] for left in outcome.left], (0.35, 0.65))
    else:
        sheet.paragraph(_say("nobody_left"))
    for answer in outcome.letters:
        sheet.new_page()
        sheet.heading(wording("rights.erasure_letter.title"))
        write_letter(sheet, business, answer, written_on)
    for facts in certified:
        sheet.new_page()
        sheet.heading(wording("erasure.certificate.title"))
        sheet.paragraph(wording("erasure.certificate.subtitle"), muted=True)
        write_certificate(sheet, facts)
    return sheet.to_bytes()


def _say(name: str, **params: object) -> str:
    return wording(f"erasure.several.{name}", **params)
