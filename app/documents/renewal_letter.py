"""The letter of tacit renewal: one subject, the last day to refuse in a box that is seen, and no offer (L. 215-1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from typing import TYPE_CHECKING

from app.documents.rights_letters import letter_head
from app.documents.sheet import Sheet
from app.formats import format_date
from resources import wording

if TYPE_CHECKING:
    from app.accounts.business import Business
    from app.rights.erasure_preview import Addressee

_RULE = "=" * 62


@dataclass(frozen=True, slots=True)
class RenewalAnnouncement:
    """What the notice tells, and to whom."""

    addressee: Addressee
    contract: str
    started_on: date
    last_refusal_on: date
    is_late: bool = False
    is_missed: bool = False


def renewal_letter(business: Business, announced: RenewalAnnouncement, written_on: date) -> bytes:
    """Return the letter as a PDF."""
    sheet = Sheet(wording("campaigns.renewal.title"), business, subtitle=announced.contract)
    letter_head(sheet, business, announced.addressee, written_on)
    sheet.paragraph(wording("rights.letter.greeting"))
    sheet.paragraph(_opening(announced))
    sheet.box(_deadline(announced), size=13)
    for text in _how(business, announced):
        sheet.paragraph(text)
    sheet.paragraph(wording("campaigns.renewal.law"), muted=True)
    sheet.paragraph(wording("rights.letter.closing"))
    sheet.paragraph(business.name)
    return sheet.to_bytes()


def renewal_email(business: Business, announced: RenewalAnnouncement, written_on: date) -> bytes:
    """Return the same as a draft of e-mail of its own, with the letter attached; it is not sent yet."""
    framed = "\n".join((_RULE, _deadline(announced), _RULE))
    parts = [wording("rights.letter.greeting"), _opening(announced), framed, *_how(business, announced)]
    parts += [wording("campaigns.renewal.law"), wording("rights.letter.closing"), business.name]
    message = EmailMessage(policy=SMTP)
    local, _, domain = announced.addressee.email.rpartition("@")
    message["To"] = Address(announced.addressee.name, local, domain)
    if business.email:
        local, _, domain = business.email.rpartition("@")
        message["From"] = Address(business.name, local, domain)
    message["Subject"] = wording("campaigns.renewal.subject", day=format_date(announced.last_refusal_on))
    message["X-Unsent"] = "1"
    message.set_content("\n\n".join(parts), charset="utf-8", cte="base64")
    letter = renewal_letter(business, announced, written_on)
    name = wording("campaigns.renewal.file") + ".pdf"
    message.add_attachment(letter, maintype="application", subtype="pdf", filename=name)
    return message.as_bytes()


def _opening(announced: RenewalAnnouncement) -> str:
    since = format_date(announced.started_on)
    key = "campaigns.renewal.opening_missed" if announced.is_missed else "campaigns.renewal.opening"
    return wording(key, contract=announced.contract, since=since)


def _deadline(announced: RenewalAnnouncement) -> str:
    return wording("campaigns.renewal.deadline", day=format_date(announced.last_refusal_on))


def _how(business: Business, announced: RenewalAnnouncement) -> list[str]:
    where = business.email or business.rights_contact
    address = ", ".join((business.name, *business.address_lines))
    if announced.is_missed:
        return [wording("campaigns.renewal.missed", email=where, address=address)]
    told = [wording("campaigns.renewal.how", email=where, address=address), wording("campaigns.renewal.silence")]
    if announced.is_late:
        told.append(wording("campaigns.renewal.late"))
    return told
