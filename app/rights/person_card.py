"""A person as other address books know people: one value for the vCard and the tables of contacts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from app.contacts.kinds import ContactKind

if TYPE_CHECKING:
    from app.rights.holdings import HeldRow

_PLACES = {
    ContactKind.CONSUMER.value: "home",
    ContactKind.PROFESSIONAL.value: "work",
    ContactKind.GENERIC.value: "work",
}


@dataclass(frozen=True, slots=True)
class PersonCard:
    """Identity and means of contact; ``place`` is "home" or "work", empty where the rows do not say it."""

    subject_id: str
    name: str
    made_at: datetime
    given_name: str
    family_name: str
    organisation: str
    job_title: str
    address_line1: str
    address_line2: str
    postcode: str
    town: str
    country: str
    emails: tuple[str, ...]
    phones: tuple[str, ...]
    languages: tuple[str, ...]
    place: str

    @property
    def street(self) -> tuple[str, ...]:
        """The filled lines of the address above the town."""
        return tuple(line for line in (self.address_line1, self.address_line2) if line)

    @property
    def address_lines(self) -> tuple[str, ...]:
        """The address as it is written on an envelope; empty where none is known."""
        town = f"{self.postcode} {self.town}".strip()
        return tuple(line for line in (*self.street, town, self.country) if line)


def place_of(kind: str) -> str:
    """Return where a contact of a kind is reached: "home" or "work", empty where nobody knows."""
    return _PLACES.get(kind, "")


def card_of(rows: Iterable[HeldRow], subject_id: str, name: str, made_at: datetime) -> PersonCard:
    """Return the card that some held rows make; what they do not hold stays empty."""
    held = list(rows)
    values = next((row.values for row in held if row.table == "contact"), {})
    kind = str(values.get("kind") or "")

    def text(column: str) -> str:
        return str(values.get(column) or "")

    def each(table: str, column: str) -> tuple[str, ...]:
        found = (row.values.get(column) for row in held if row.table == table)
        return tuple(dict.fromkeys(str(value) for value in found if value))

    return PersonCard(
        subject_id=subject_id,
        name=name,
        made_at=made_at,
        given_name=text("given_name"),
        family_name=text("family_name"),
        organisation=text("organisation"),
        job_title=text("job_title"),
        address_line1=text("address_line1"),
        address_line2=text("address_line2"),
        postcode=text("postcode"),
        town=text("town"),
        country=text("country"),
        emails=each("contact_email", "value"),
        phones=each("contact_phone", "e164"),
        languages=each("consent_form", "language"),
        place=place_of(kind),
    )
