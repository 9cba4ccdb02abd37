"""The head of a message copied from a mail program with its « De : », « Envoyé : » and « Objet : »."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from email.utils import getaddresses, parsedate_to_datetime

from app.clock import BUSINESS_ZONE
from app.values import EmailAddress, InvalidDate, InvalidEmail, fold, parse_french_date
from app.values.text import clean_line

_LINE = re.compile(r"\s*\*?(?P<name>[^\W\d_]{1,12})\*?\s*:\s*\*?\s*(?P<value>.*)")
_NAMES = {
    "de": "from", "from": "from", "expediteur": "from", "envoye": "date", "sent": "date", "date": "date", "le": "date",
    "objet": "subject", "subject": "subject", "sujet": "subject", "a": "to", "to": "to", "cc": "to", "destinataire": "to",
}  # fmt: skip
_DAY = re.compile(r"\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}(?:er)? [^\W\d_]{3,9}\.? \d{4}")
_BRACKETS = re.compile(r"\[mailto:[^\]]*\]")


@dataclass(frozen=True, slots=True)
class PastedHead:
    """What the head says of the message, and the text that follows it."""

    body: str
    sender_name: str = ""
    sender_address: str = ""
    subject: str = ""
    sent_on: date | None = None


def read_head(text: str) -> PastedHead:
    """Return the head of a pasted message; a text that has none, a sender and one line more, is a body alone."""
    lines = text.lstrip("\ufeff\r\n ").splitlines()
    found: dict[str, str] = {}
    count = 0
    for line in lines:
        name, value = _named(line)
        if not name:
            break
        found.setdefault(name, value)
        count += 1
    if "from" not in found or len(found) < 2:
        return PastedHead(text)
    sender_name, address = sender_of(found["from"])
    body = "\n".join(lines[count:]).strip()
    return PastedHead(
        body, sender_name, address, clean_line(found.get("subject", ""), 300), _day(found.get("date", ""))
    )


def sender_of(written: str) -> tuple[str, str]:
    """Return the name and the address of « Ana Roux <ana@exemple.fr> »; empty where there is none."""
    for name, address in getaddresses([_BRACKETS.sub("", written)]):
        try:
            return clean_line(name), EmailAddress.parse(address).normalised
        except InvalidEmail:
            continue
    return clean_line(written.split("<", maxsplit=1)[0].strip(' "')), ""


def _named(line: str) -> tuple[str, str]:
    found = _LINE.match(line)
    return (_NAMES.get(fold(found["name"]), ""), found["value"].strip()) if found else ("", "")


def _day(written: str) -> date | None:
    try:
        sent = parsedate_to_datetime(written)
        return (sent.astimezone(BUSINESS_ZONE) if sent.tzinfo else sent).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        found = _DAY.search(written)
    try:
        return parse_french_date(found[0].replace(".", "/") if "." in found[0][:6] else found[0]) if found else None
    except InvalidDate:
        return None
