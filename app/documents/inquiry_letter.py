"""The one question at the end of the term: neutral, no offer, the last day to answer in a box that is seen (RET-06)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from typing import TYPE_CHECKING

from app.documents.rights_letters import letter_head
from app.documents.sheet import Sheet
from app.formats import format_date
from app.values import PhoneNumber
from resources import wording

if TYPE_CHECKING:
    from app.accounts.business import Business
    from app.rights.erasure_preview import Addressee

_RULE = "=" * 62


@dataclass(frozen=True, slots=True)
class InquiryLetter:
    """What the question tells, and to whom; ``months`` is the period after which data go."""

    addressee: Addressee
    no_news_since: date
    months: int
    asked_on: date
    answer_by: date


def inquiry_letters(business: Business, letters: Sequence[InquiryLetter]) -> bytes:
    """Return the letters as one PDF, each on a page of its own; the same letters give the same file to the byte."""
    title = wording("retention.inquiry.title")
    sheet = Sheet(title, business)
    for number, letter in enumerate(letters):
        if number:
            sheet.new_page()
            sheet.heading(title)
        _write(sheet, business, letter)
    return sheet.to_bytes(invariant=True)


def inquiry_mail(business: Business, letter: InquiryLetter) -> bytes:
    """Return the same as an `.eml` draft in plain text, to be read again and sent by hand."""
    addresses = (letter.addressee.email, business.email)
    message = EmailMessage(policy=SMTP if all(one.isascii() for one in addresses) else SMTPUTF8)
    message["X-Unsent"] = "1"
    message["To"] = _address(letter.addressee.name, letter.addressee.email)
    if business.email:
        message["From"] = _address(business.name, business.email)
    message["Subject"] = wording("retention.inquiry.subject", business=business.name)
    framed = "\n".join((_RULE, _deadline(letter), _RULE))
    parts = [wording("rights.letter.greeting"), *_opening(business, letter), framed, *_rest(business, letter)]
    signed = (business.name, *business.address_lines)
    parts += [wording("rights.letter.closing"), "\n".join(signed)]
    message.set_content("\n\n".join(parts) + "\n", charset="utf-8", cte="quoted-printable")
    return message.as_bytes()


def _write(sheet: Sheet, business: Business, letter: InquiryLetter) -> None:
    letter_head(sheet, business, letter.addressee, letter.asked_on)
    sheet.paragraph(wording("rights.letter.greeting"))
    for text in _opening(business, letter):
        sheet.paragraph(text)
    sheet.box(_deadline(letter), size=13)
    for text in _rest(business, letter):
        sheet.paragraph(text)
    sheet.paragraph(wording("rights.letter.closing"))
    sheet.paragraph(business.name)


def _opening(business: Business, letter: InquiryLetter) -> list[str]:
    since = format_date(letter.no_news_since)
    return [
        wording("retention.inquiry.since", business=business.name, day=since),
        wording("retention.inquiry.why", months=letter.months),
        wording("retention.inquiry.question"),
    ]


def _deadline(letter: InquiryLetter) -> str:
    return wording("retention.inquiry.deadline", day=format_date(letter.answer_by))


def _rest(business: Business, letter: InquiryLetter) -> list[str]:
    """Return how to answer, what each answer brings about, the rights and the authority."""
    phone = PhoneNumber(business.phone).national if business.phone else ""
    ways = [
        wording(f"retention.inquiry.by_{means}", where=where)
        for means, where in (("email", business.email), ("post", _postal(business)), ("phone", phone))
        if where
    ]
    how = wording("retention.inquiry.or").join(ways) or wording("retention.inquiry.by_answer")
    told = [
        wording("retention.inquiry.how", ways=how),
        wording("retention.inquiry.silence", day=format_date(letter.answer_by)),
        wording("retention.inquiry.kept"),
        wording("retention.inquiry.rights"),
        wording("rights.letter.complaint"),
    ]
    contact = business.rights_contact
    return [*told, wording("rights.letter.contact", contact=contact)] if contact else told


def _postal(business: Business) -> str:
    return ", ".join((business.name, *business.address_lines)) if business.address_lines else ""


def _address(name: str, email: str) -> Address:
    local, _, domain = email.rpartition("@")
    return Address(name, local, domain)
