"""The letter that confirms an erasure: what went, what stays and why, until when, and where to complain (DSR-08)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from app.documents.rights_letters import RequestReference, letter_foot, letter_head
from app.documents.sheet import Sheet
from app.formats import format_count, format_date
from app.rights.retention_split import KeptBecause
from resources import wording

if TYPE_CHECKING:
    from app.accounts.business import Business
    from app.rights.erase import ErasureReceipt
    from app.rights.erasure_preview import Addressee
    from app.vault.seal import DepositOrder


@dataclass(frozen=True, slots=True)
class ErasureAnswer:
    """What the letter tells; the addressee was read before the erasure, for the file knows nobody of that name now."""

    addressee: Addressee
    request: RequestReference | None
    receipt: ErasureReceipt
    deposit: DepositOrder | None
    keeps_suppression: bool
    keeps_request: bool


def erasure_letter(business: Business, answer: ErasureAnswer, written_on: date) -> bytes:
    """Return the letter."""
    sheet = Sheet(wording("rights.erasure_letter.title"), business)
    letter_head(sheet, business, answer.addressee, written_on)
    sheet.paragraph(wording("rights.letter.greeting"))
    if answer.request is not None:
        received = format_date(answer.request.received_on)
        sheet.paragraph(wording("rights.erasure_letter.received", number=answer.request.number, day=received))
    sheet.paragraph(wording("rights.erasure_letter.done", day=format_date(answer.receipt.erased_at.date())))
    sheet.heading(wording("rights.erasure_letter.heading_gone"))
    sheet.table(
        [wording("rights.erasure_letter.what"), wording("rights.erasure_letter.rows")],
        [[going.label, format_count(going.rows)] for going in answer.receipt.gone],
        (0.7, 0.3),
    )
    sheet.heading(wording("rights.erasure_letter.heading_kept"))
    sheet.bullets(_kept(answer))
    sheet.paragraph(wording("rights.erasure_letter.backups"))
    letter_foot(sheet, business)
    return sheet.to_bytes()


def _kept(answer: ErasureAnswer) -> list[str]:
    lines = []
    if answer.deposit is not None:
        lines.append(
            wording(
                "rights.erasure_letter.archived",
                reason=answer.deposit.reason.label,
                article=answer.deposit.reason.article,
                day=format_date(answer.deposit.ends_on),
            )
        )
    if answer.keeps_suppression:
        lines.append(_line(KeptBecause.SUPPRESSION))
    if answer.keeps_request:
        lines.append(_line(KeptBecause.REQUEST_FILE))
    lines.append(_line(KeptBecause.JOURNAL))
    return lines


def _line(because: KeptBecause) -> str:
    what, article = (wording(f"rights.{table}.{because}") for table in ("kept_because", "kept_article"))
    return wording("rights.erasure_letter.kept", what=what[:1].upper() + what[1:], article=article)
