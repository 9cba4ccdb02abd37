"""What a row says of a contact that the contact's page does not, side by side; pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from app.exchange.matching import are_compatible
from app.exchange.postal import Address
from app.exchange.programs import folded
from app.exchange.typed_row import TypedRow
from app.values import PhoneNumber
from db.tables import Contact
from resources import wording

EMAILS, PHONES, ADDRESS = "emails", "phones", "address"
_NAMES = ("given_name", "family_name", "organisation", "job_title", "siret")
_PARTS = {
    "address_line1": "line1",
    "address_line2": "line2",
    "postcode": "postcode",
    "town": "town",
    "country": "country",
}


class Choice(StrEnum):
    """What becomes of a difference: the page stays, or takes what the file gives, in place of what it says or beside it."""

    KEEP = "keep"
    REPLACE = "replace"
    ADD = "add"

    @property
    def label(self) -> str:
        """The choice for the person reading."""
        return wording(f"exchange.choice.{self.value}")


@dataclass(frozen=True, slots=True)
class FieldDifference:
    """A field, an address as a whole, the e-mails or the numbers: what is held and what the file gives, as they are read.

    ``replaces`` is false where the file only adds to what is held, or fills what is empty.
    """

    field: str
    held: str
    given: str
    replaces: bool
    own_label: str = ""

    @property
    def label(self) -> str:
        """The field's name for the person reading; an own field has the one that the business gave it."""
        return self.own_label or field_label(self.field)

    @property
    def choices(self) -> tuple[Choice, Choice]:
        """What may become of it, the careful choice first."""
        return (Choice.KEEP, Choice.REPLACE if self.replaces else Choice.ADD)


def field_label(name: str) -> str:
    """Return the name of a field of an update for the person reading."""
    return wording(f"exchange.origin_field.{name}")


def compare_row(contact: Contact, row: TypedRow) -> tuple[FieldDifference, ...]:
    """Return where the row says more than the contact's page, or something else; what it leaves empty says nothing."""
    found = [_plain(contact, name, getattr(row, name)) for name in _NAMES]
    found.append(_address(contact, row))
    emails = [email.value for email in contact.emails]
    new = [email.value for email in row.emails if email.normalised not in {one.normalised for one in contact.emails}]
    found.append(FieldDifference(EMAILS, ", ".join(emails), ", ".join(new), replaces=False) if new else None)
    numbers = [phone.e164 for phone in contact.phones]
    added = [phone.national for phone in row.phones if phone.e164 not in numbers]
    shown = ", ".join(PhoneNumber(number).national for number in numbers)
    found.append(FieldDifference(PHONES, shown, ", ".join(added), replaces=False) if added else None)
    return tuple(one for one in found if one is not None)


def values_taken(contact: Contact, row: TypedRow, chosen: Iterable[FieldDifference]) -> dict[str, str]:
    """Return what each changed field becomes, several e-mails or numbers on lines of their own."""
    values: dict[str, str] = {}
    for one in chosen:
        if one.field == ADDRESS:
            values |= _address_taken(contact, row)
        elif one.field == EMAILS:
            held = {email.normalised for email in contact.emails}
            new = [email.value for email in row.emails if email.normalised not in held]
            values[EMAILS] = "\n".join([*(email.value for email in contact.emails), *new])
        elif one.field == PHONES:
            numbers = [phone.e164 for phone in contact.phones]
            values[PHONES] = "\n".join([*numbers, *(one.e164 for one in row.phones if one.e164 not in numbers)])
        else:
            values[one.field] = getattr(row, one.field)
    return {name: value for name, value in values.items() if value != held_value(contact, name)}


def held_value(contact: Contact, name: str) -> str:
    """Return what stands in a field, several e-mails or numbers on lines of their own."""
    if name == EMAILS:
        return "\n".join(email.value for email in contact.emails)
    if name == PHONES:
        return "\n".join(phone.e164 for phone in contact.phones)
    text: str = getattr(contact, name)
    return text


def _plain(contact: Contact, name: str, given: str) -> FieldDifference | None:
    held: str = getattr(contact, name)
    if not given or _says_no_more(given, held):
        return None
    return FieldDifference(name, held, given, replaces=bool(held))


def _says_no_more(given: str, held: str) -> bool:
    """Say whether a text is the held one but for accents and capitals, or an abbreviation of it."""
    shorter, longer = frozenset(folded(given).split()), frozenset(folded(held).split())
    return shorter == longer or (len(folded(given)) < len(folded(held)) and are_compatible(shorter, longer))


def _address(contact: Contact, row: TypedRow) -> FieldDifference | None:
    """Compare addresses as wholes: half of one and half of another is nobody's."""
    held, given = _held_address(contact), _given_address(row)
    if not given.line or all(
        folded(text) in {"", folded(getattr(held, part))}
        for part, text in ((part, getattr(given, part)) for part in _PARTS.values())
    ):
        return None
    if held.line and not (given.line1 and (given.town or given.postcode)):
        return None
    return FieldDifference(ADDRESS, held.line, given.line, replaces=bool(held.line))


def _address_taken(contact: Contact, row: TypedRow) -> dict[str, str]:
    """Return the new address; a part that the row does not give stays where the street is the same, and so does the country."""
    held, given = _held_address(contact), _given_address(row)
    is_same_street = folded(held.line1) == folded(given.line1)
    return {
        name: getattr(given, part) or (getattr(held, part) if is_same_street or part == "country" else "")
        for name, part in _PARTS.items()
    }


def _held_address(contact: Contact) -> Address:
    return Address(**{part: getattr(contact, name) for name, part in _PARTS.items()})


def _given_address(row: TypedRow) -> Address:
    return Address(**{part: getattr(row, name) for name, part in _PARTS.items()})
