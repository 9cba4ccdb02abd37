"""A letter about a request, as it is printed and as it is mailed; the same letter gives the same PDF to the byte."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from typing import TYPE_CHECKING

from reportlab.lib.units import mm
from reportlab.platypus import Spacer

from app.documents.rights_letters import letter_head
from app.documents.sheet import Sheet
from resources import wording_in

if TYPE_CHECKING:
    from app.accounts.business import Business
    from app.rights.erasure_preview import Addressee

_LANGUAGE_TAGS = {"fr": "fr-FR", "en": "en-GB"}
_BULLET = "- "


@dataclass(frozen=True, slots=True)
class PrintedLetter:
    """What stands on the paper: the body holds its greeting, its closing and its signature."""

    title: str
    body: str
    addressee: Addressee
    written_on: date
    language: str = "fr"


def rights_letter(business: Business, letter: PrintedLetter) -> bytes:
    """Return the PDF."""
    return rights_letters_pdf(business, [letter])


def rights_letters_pdf(business: Business, letters: Sequence[PrintedLetter]) -> bytes:
    """Return letters of one title and one language as one PDF, each on a page of its own."""
    first = letters[0]
    sheet = Sheet(first.title, business, lang=_LANGUAGE_TAGS[first.language])
    for number, letter in enumerate(letters):
        if number:
            sheet.new_page()
            sheet.heading(letter.title)
        _write_letter(sheet, business, letter)
    return sheet.to_bytes(invariant=True)


def _write_letter(sheet: Sheet, business: Business, letter: PrintedLetter) -> None:
    letter_head(sheet, business, letter.addressee, letter.written_on, letter.language)
    *paragraphs, signature = letter.body.strip().split("\n\n")
    for paragraph in paragraphs:
        _write(sheet, paragraph.strip().splitlines())
        sheet.flow(Spacer(1, 1.5 * mm))
    sheet.flow(Spacer(1, 6 * mm))
    _write(sheet, signature.splitlines())


def letter_mail(business: Business, letter: PrintedLetter, pdf: bytes, file_name: str) -> bytes:
    """Return the letter as an `.eml` draft, its PDF attached; whoever answers reads it again and sends it."""
    addresses = (letter.addressee.email, business.email)
    message = EmailMessage(policy=SMTP if all(one.isascii() for one in addresses) else SMTPUTF8)
    message["X-Unsent"] = "1"
    message["To"] = _address(letter.addressee.name, letter.addressee.email)
    if business.email:
        message["From"] = _address(business.name, business.email)
    message["Subject"] = letter.title
    message["Content-Language"] = letter.language
    attached = wording_in(letter.language, "letters.mail.attached")
    message.set_content(f"{letter.body}\n\n-- \n{attached}\n", charset="utf-8", cte="quoted-printable")
    message.add_attachment(pdf, maintype="application", subtype="pdf", filename=file_name)
    return message.as_bytes()


def _address(name: str, email: str) -> Address:
    local, _, domain = email.rpartition("@")
    return Address(name, local, domain)


def _write(sheet: Sheet, lines: list[str]) -> None:
    """Write a paragraph; lines that begin with a dash are a list."""
    plain = [line for line in lines if not line.startswith(_BULLET)]
    listed = [line.removeprefix(_BULLET) for line in lines if line.startswith(_BULLET)]
    if plain:
        sheet.paragraph("\n".join(plain))
    if listed:
        sheet.bullets(listed)
