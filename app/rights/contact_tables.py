"""A person's card as tables that other programs import.

The format of Google Contacts is that of its own export (« Google CSV »), of the generation with « First Name » and
« Label » columns, whose first line this writes as it stands there; support.google.com/contacts/answer/1069522 tells how
such a file is imported. Other address books read it too.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from app.values import PhoneNumber
from app.values.text import inert_cell
from resources import wording_in

if TYPE_CHECKING:
    from app.rights.person_card import PersonCard

_NAMES = (
    *("First Name", "Middle Name", "Last Name"),
    *("Phonetic First Name", "Phonetic Middle Name", "Phonetic Last Name"),
    *("Name Prefix", "Name Suffix", "Nickname", "File As"),
    *("Organization Name", "Organization Title", "Organization Department"),
    *("Birthday", "Notes", "Photo", "Labels"),
)
_MEANS = ("Label", "Value")
_ADDRESS = (
    *("Label", "Formatted", "Street", "City", "PO Box"),
    *("Region", "Postal Code", "Country", "Extended Address"),
)
_PLACES = {"home": "Home", "work": "Work", "": ""}
_PLAIN = (
    *("given_name", "family_name", "organisation", "job_title"),
    *("address_line1", "address_line2", "postcode", "town", "country"),
)


def google_table(card: PersonCard) -> bytes:
    """Return the card in the format of Google Contacts."""
    emails, phones = max(1, len(card.emails)), max(1, len(card.phones))
    rows = [google_headings(emails, phones), google_cells(card, emails, phones)]
    return _table(rows, ",").encode()


def google_headings(emails: int, phones: int) -> tuple[str, ...]:
    """Return the first line of a file of Google Contacts, with room for so many addresses and numbers."""
    means = [(name, place) for name, count in (("E-mail", emails), ("Phone", phones)) for place in range(1, count + 1)]
    return (
        *_NAMES,
        *(f"{name} {place} - {part}" for name, place in means for part in _MEANS),
        *(f"Address 1 - {part}" for part in _ADDRESS),
    )


def google_cells(card: PersonCard, emails: int, phones: int, labels: Sequence[str] = ()) -> list[str]:
    """Return a person's line under those headings; ``labels`` are those under which Google files the person."""
    place = _PLACES[card.place]
    own = {"First Name": card.given_name, "Last Name": card.family_name, "Labels": " ::: ".join(labels)}
    own |= {"Organization Name": card.organisation, "Organization Title": card.job_title}
    found = [(place, inert_cell(email)) for email in card.emails]
    # A plus and digits are a number to a spreadsheet, never a formula.
    numbers = [("Mobile" if PhoneNumber(number).is_mobile else place, number) for number in card.phones]
    means = [*found, *[("", "")] * (emails - len(found)), *numbers, *[("", "")] * (phones - len(numbers))]
    address = (
        *(place if card.address_lines else "", "\n".join(card.address_lines), card.address_line1, card.town, ""),
        *("", card.postcode, card.country, card.address_line2),
    )
    return [
        *(inert_cell(own.get(name, "")) for name in _NAMES),
        *(cell for pair in means for cell in pair),
        *map(inert_cell, address),
    ]


def french_table(card: PersonCard) -> bytes:
    """Return the card under French headings, as French spreadsheets open it and as our own import reads it (DSR-10)."""
    headings, cells = [], []
    for column in _PLAIN:
        headings.append(wording_in("fr", f"portability.heading.{column}"))
        cells.append(getattr(card, column))
    phones = [PhoneNumber(number).national for number in card.phones]
    for name, means in (("email", card.emails), ("phone", phones)):
        for place, value in enumerate(means or [""], 1):
            headings.append(wording_in("fr", f"portability.heading.{name}", place=place))
            cells.append(value)
    return table_bytes([headings, [inert_cell(cell) for cell in cells]])


def table_bytes(rows: Iterable[Sequence[object]]) -> bytes:
    """Return rows as French spreadsheets open them: semicolons, UTF-8 told by its mark."""
    return _table(rows, ";").encode("utf-8-sig")


def _table(rows: Iterable[Sequence[object]], delimiter: str) -> str:
    buffer = io.StringIO()
    csv.writer(buffer, delimiter=delimiter, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerows(rows)
    return buffer.getvalue()
