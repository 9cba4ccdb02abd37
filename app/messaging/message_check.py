"""What a commercial message must hold before it may leave: who writes, how to say stop, an honest subject (PRO-04).

CPCE L. 34-5 al. 5 and RGPD art. 21(2) to (4), to consumers and professionals alike.
"""

from __future__ import annotations

import re
from enum import StrEnum

from app.accounts.business import Business
from app.consent.kinds import Channel
from app.messaging.kinds import MessageKind
from app.values import fold
from resources import wording

_FALSE_REPLY = re.compile(r"^\s*(?:re|fwd?|tr|rep)\s*(?:\[\d+\])?\s*:", re.IGNORECASE)
_STOP = r"(?:desinscri\w*|desabonn\w*|ne plus (?:recevoir|etre (?:contacte|sollicite|appele)\w*)|\boppos(?:er|ition|ez)\b|\bstop\b)"
_OPT_OUT = re.compile(rf"{_STOP}|refuser (?:de recevoir|nos|ces|ce|d'autres)|vous pouvez (?:les |le )?refuser")
_DENIED = re.compile(rf"(?:impossible|ne pou(?:vez|rrez) pas|sans pouvoir)[^.]{{0,30}}{_STOP}")
_SHORTEST_SHOUT = 8
_DIGITS = re.compile(r"\D+")


class Element(StrEnum):
    """Something that a message must hold."""

    BODY = "body"
    SUBJECT = "subject"
    HONEST_SUBJECT = "honest_subject"
    IDENTITY = "identity"
    CONTACT = "contact"
    OPT_OUT = "opt_out"


def required_elements(kind: MessageKind, channel: Channel) -> tuple[Element, ...]:
    """Return what a message of a kind must hold on a channel; a call is spoken and checked by its own script."""
    if channel is Channel.PHONE:
        return ()
    written = (Element.BODY, Element.SUBJECT, Element.HONEST_SUBJECT) if channel is Channel.EMAIL else (Element.BODY,)
    if not kind.is_commercial:
        return written
    return (*written, Element.IDENTITY, Element.CONTACT, Element.OPT_OUT)


def missing_elements(
    kind: MessageKind, channel: Channel, subject: str, body: str, business: Business
) -> tuple[Element, ...]:
    """Return what a message lacks; an empty answer lets it leave."""
    said, said_digits = fold(body), _DIGITS.sub("", body)
    present = {
        Element.BODY: bool(said),
        Element.SUBJECT: bool(subject.strip()),
        Element.HONEST_SUBJECT: is_honest(subject),
        Element.IDENTITY: bool(business.name) and fold(business.name) in said,
        Element.CONTACT: _holds_contact(business, said, said_digits),
        Element.OPT_OUT: _OPT_OUT.search(said) is not None and _DENIED.search(said) is None,
    }
    return tuple(element for element in required_elements(kind, channel) if not present[element])


def is_honest(subject: str) -> bool:
    """Say whether a subject pretends nothing: no false answer to a message never sent, no shouting."""
    letters = [one for one in subject if one.isalpha()]
    shouts = len(letters) >= _SHORTEST_SHOUT and all(one.isupper() for one in letters)
    return not shouts and _FALSE_REPLY.match(fold(subject)) is None


def proposed_footer(kind: MessageKind, channel: Channel, business: Business) -> str:
    """Return ready words that hold every element of a channel; nothing where none is asked."""
    if not kind.is_commercial or channel is Channel.PHONE:
        return ""
    name = {Channel.EMAIL: "email", Channel.SMS: "sms"}.get(channel, "post")
    address = ", ".join(business.address_lines)
    contact = business.email or business.phone or address
    if channel is Channel.SMS:
        contact = business.phone or business.email or address
    line = " · ".join(part for part in (business.name, address) if part)
    return wording(f"campaigns.footer.{name}", business=business.name, contact=contact, line=line)


def _holds_contact(business: Business, said: str, said_digits: str) -> bool:
    """Say whether the message tells where to write or call to say stop."""
    written = [business.email, business.contact_for_rights, business.address]
    if any(fold(one) in said for one in written if one):
        return True
    national = _DIGITS.sub("", business.phone)[-9:]
    return len(national) == 9 and national in said_digits
