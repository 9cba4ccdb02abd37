"""Where a known contact's data come from, once a file of somebody else's gave some of them (RGPD art. 14).

Whoever was told of what they gave themselves was not told of what a seller gave: they are to be told again, and no offer goes
before that, as for those whom such a file creates. What stood there is kept with the fields, for the undo.
"""

from __future__ import annotations

from datetime import date

from app.contacts.kinds import SourceKind
from app.formats import format_date
from db.tables import Contact
from resources import wording

FROM_ELSEWHERE = "origin"
_LONGEST = 200


def origin_from(contact: Contact, source: SourceKind, source_label: str) -> str:
    """Return what the origin of a contact becomes when an indirect source gives some of their data; nobody is told of it yet."""
    labels = [one for one in (contact.source_label, source_label) if one]
    return _text(source.value, " ; ".join(dict.fromkeys(labels))[:_LONGEST], None)


def held_origin(contact: Contact) -> str:
    """Return the origin of a contact, and when they were told, as it is kept."""
    return _text(contact.source_kind, contact.source_label, contact.informed_on)


def write_origin(contact: Contact, text: str) -> None:
    """Write an origin as it was kept."""
    contact.source_kind, informed_on, contact.source_label = text.split("\n", 2)
    contact.informed_on = date.fromisoformat(informed_on) if informed_on else None


def origin_words(text: str) -> str:
    """Return an origin as it was kept, for whoever reads it: whence, when they were told of it, and from whom."""
    kind, informed_on, label = text.split("\n", 2)
    told = (
        wording("rights.situation.informed_on", day=format_date(date.fromisoformat(informed_on))) if informed_on else ""
    )
    return " · ".join(part for part in (wording(f"contacts.source_kind.{kind}"), told, label) if part)


def _text(kind: str, label: str, informed_on: date | None) -> str:
    return "\n".join((kind, informed_on.isoformat() if informed_on else "", label))
