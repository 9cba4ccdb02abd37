"""The letter that confirms an erasure: what went, what stays and why, until when, and where to complain (DSR-08)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from app.clock import BUSINESS_ZONE
from app.documents.erasure_parts import write_before, write_gone, write_kept
from app.documents.rights_letters import RequestReference, letter_foot, letter_head
from app.documents.sheet import Sheet
from app.formats import format_date
from app.rights.retention_split import Kept, KeptBecause
from resources import wording

if TYPE_CHECKING:
    from app.accounts.business import Business
    from app.rights.erase import ErasureReceipt
    from app.rights.erasure_preview import Addressee
    from app.vault.seal import DepositOrder


@dataclass(frozen=True, slots=True)
class ErasureAnswer:
    """What the letter tells; the addressee was read before the erasure, for the file knows nobody of that name now.

    ``kept`` is what stays without a name.
    """

    addressee: Addressee
    request: RequestReference | None
    receipt: ErasureReceipt
    deposit: DepositOrder | None
    kept: tuple[Kept, ...]

    @property
    def keeps_suppression(self) -> bool:
        """Say whether a fingerprint stays, so that the person is not written to again."""
        return any(one.because is KeptBecause.SUPPRESSION for one in self.kept)


def erasure_letter(business: Business, answer: ErasureAnswer, written_on: date) -> bytes:
    """Return the letter."""
    sheet = Sheet(wording("rights.erasure_letter.title"), business)
    write_letter(sheet, business, answer, written_on)
    return sheet.to_bytes()


def write_letter(sheet: Sheet, business: Business, answer: ErasureAnswer, written_on: date) -> None:
    """Write the letter below what the sheet holds already."""
    erased_on = answer.receipt.erased_at.astimezone(BUSINESS_ZONE).date()
    letter_head(sheet, business, answer.addressee, written_on)
    sheet.paragraph(wording("rights.letter.greeting"))
    if answer.request is not None:
        received = format_date(answer.request.received_on)
        sheet.paragraph(wording("rights.erasure_letter.received", number=answer.request.number, day=received))
    sheet.paragraph(wording("rights.erasure_letter.done", day=format_date(erased_on)))
    sheet.heading(wording("rights.erasure_letter.heading_gone"))
    write_gone(sheet, answer.receipt.gone)
    if answer.receipt.already_gone:
        sheet.heading(wording("erasure.certificate.heading_before"))
        write_before(sheet, answer.receipt.already_gone)
    sheet.heading(wording("rights.erasure_letter.heading_kept"))
    reason, ends_on = (answer.deposit.reason, answer.deposit.ends_on) if answer.deposit else (None, None)
    write_kept(sheet, reason, ends_on, answer.kept)
    sheet.paragraph(wording("rights.erasure_letter.backups"))
    letter_foot(sheet, business)
