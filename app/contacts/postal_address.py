"""A postal address as the post reads it: the norm NF Z 10-011, for labels and letters alike."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.contacts.towns import is_in_france
from app.values.text import clean_line, fold
from db.tables import Contact

LONGEST_LINE, MOST_LINES = 38, 6
_SIGNS = re.compile(r"[.,;:!?«»\"()]+")


@dataclass(frozen=True, slots=True)
class Postal:
    """A postal address as the book holds it."""

    line1: str
    line2: str
    postcode: str
    town: str
    country: str


def postal_lines(who: Sequence[str], postal: Postal) -> tuple[str, ...]:
    """Return at most six lines of 38 signs: who, where, then the town in capitals and the country where it is abroad.

    From the street on the post wants no punctuation; the last lines are in capitals without accents. A line that is too long
    is broken between two words while there is room for one more.
    """
    street = (_plain(postal.line1), _plain(postal.line2))
    town = _capitals(f"{postal.postcode} {postal.town}")
    abroad = "" if is_in_france(postal.country) else _capitals(postal.country)
    lines = [line for line in (*who, *street, town, abroad) if line]
    spare = MOST_LINES - len(lines)
    written: list[str] = []
    for line in lines:
        parts = _cut(line) if spare > 0 else [line]
        spare -= len(parts) - 1
        written += parts
    return tuple(written[:MOST_LINES])


def postal_of(contact: Contact) -> Postal:
    """Return a contact's address."""
    return Postal(contact.address_line1, contact.address_line2, contact.postcode, contact.town, contact.country)


def _plain(text: str) -> str:
    return clean_line(_SIGNS.sub(" ", text))


def _capitals(text: str) -> str:
    return fold(_plain(text)).upper()


def _cut(line: str) -> list[str]:
    """Break a line that is too long for the post between two words."""
    if len(line) <= LONGEST_LINE:
        return [line]
    place = line.rfind(" ", 0, LONGEST_LINE + 1)
    return [line] if place <= 0 else [line[:place], line[place + 1 :]]
