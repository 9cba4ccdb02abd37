"""The message that asks to confirm: a draft for the mail program, in plain text, without link nor image (COO-03).

Aparté never sends it: the file opens as a draft, and whoever serves the person reads it again and sends it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8

from app.accounts.business import Business
from app.clock import BUSINESS_ZONE
from app.consent.kinds import Channel, ConsentMethod
from app.formats import format_date
from app.values import PhoneNumber
from resources import wording_in

CODE_TO_COME = "····-····-····"


@dataclass(frozen=True, slots=True)
class AskedItem:
    """One yes to confirm, as the message quotes it."""

    purpose: str
    channel: Channel
    text: str
    agreed_at: datetime
    method: ConsentMethod


@dataclass(frozen=True, slots=True)
class ConfirmationMail:
    """All that the message says; ``first_asked_on`` is set in a reminder, ``request_id`` is none before it is prepared."""

    request_id: int | None
    contact_id: int
    name: str
    address: str
    code: str
    items: tuple[AskedItem, ...]
    business: Business
    last_day: date
    language: str = "fr"
    first_asked_on: date | None = None

    @property
    def subject(self) -> str:
        """The subject, which says who writes and what for, and carries the code where a quotation is cut off."""
        return _say(self.language, "subject", business=self.business.name, code=self.code)

    @property
    def body(self) -> str:
        """The text."""
        return "\n\n".join(part for part in _parts(self) if part) + "\n"

    @property
    def file_name(self) -> str:
        """The draft's file name, which names nobody."""
        return f"confirmation-{self.request_id}.eml"


def as_draft(mail: ConfirmationMail) -> bytes:
    """Return the message as an `.eml` file that mail programs open as a draft."""
    policy = SMTP if mail.address.isascii() else SMTPUTF8
    message = EmailMessage(policy=policy)
    message["X-Unsent"] = "1"
    message["To"] = mail.address
    message["Subject"] = mail.subject
    message["Content-Language"] = mail.language
    message.set_content(mail.body, subtype="plain", charset="utf-8", cte="quoted-printable")
    return message.as_bytes()


def _parts(mail: ConfirmationMail) -> list[str]:
    def say(name: str, /, **params: object) -> str:
        return _say(mail.language, name, **params)

    business, several = mail.business, len(mail.items) > 1
    phone = PhoneNumber(business.phone).national if business.phone else ""
    return [
        say("above"),
        say("hello", name=mail.name) if mail.name else say("hello_nobody"),
        say("reminder", day=format_date(mail.first_asked_on)) if mail.first_asked_on else "",
        say("what", business=business.name),
        "\n\n".join(_item(mail.language, number, item) for number, item in enumerate(mail.items, start=1)),
        say("how"),
        f"    {mail.code}",
        say("all_or_part") if several else "",
        say("by_phone", phone=phone) if phone else "",
        say("refuse"),
        say("silence", day=format_date(mail.last_day)),
        say("withdraw", contact=business.rights_contact) if business.rights_contact else "",
        say("why"),
        "\n".join(_identity(mail)),
    ]


def _item(language: str, number: int, item: AskedItem) -> str:
    day = format_date(item.agreed_at.astimezone(BUSINESS_ZONE).date())
    channel = wording_in(language, f"consent.channel.{item.channel.value}")
    method = wording_in(language, f"consent.consent_method.{item.method.value}")
    said = _say(language, "noted", day=day, channel=channel, method=method)
    return f"{number}. {_say(language, 'quoted', text=item.text)}\n   {said}"


def _identity(mail: ConfirmationMail) -> list[str]:
    business = mail.business
    name = " ".join(part for part in (business.name, business.legal_form) if part)
    siret = _say(mail.language, "siret", siret=business.siret) if business.siret else ""
    return [line for line in (name, siret, *business.address_lines, business.email) if line]


def _say(language: str, name: str, /, **params: object) -> str:
    return wording_in(language, f"confirmation.mail.{name}", **params)
