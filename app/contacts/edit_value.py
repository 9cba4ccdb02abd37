"""Correct one value of a card in place: the same checks and the same writing as the form's, for one value at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from app.contacts.card_acts import CardEdited, edit_undoably
from app.contacts.errors import ValueGone
from app.contacts.write_contact import ContactDraft, require_editable, whole_draft
from app.register import entry
from app.register.field_access import require_writing
from app.values import EmailAddress, PhoneNumber, Siret
from app.workspace import UnitOfWork


class CardValue(StrEnum):
    """A value that is corrected in place; a name and an address are made of several parts."""

    NAME = "name"
    ORGANISATION = "organisation"
    JOB_TITLE = "job_title"
    SIRET = "siret"
    EMAIL = "email"
    PHONE = "phone"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class ValuePart:
    """One field of a value: its label, its text, and what refuses a wrong text with a UserError."""

    column: str
    label: str
    text: str
    check: Callable[[str], object] | None = None


_COLUMNS = {
    CardValue.NAME: ("given_name", "family_name"),
    CardValue.ORGANISATION: ("organisation",),
    CardValue.JOB_TITLE: ("job_title",),
    CardValue.ADDRESS: ("address_line1", "address_line2", "postcode", "town", "country"),
}
_MEANS: Mapping[CardValue, tuple[str, str]] = {
    CardValue.EMAIL: ("contact_email", "value"),
    CardValue.PHONE: ("contact_phone", "e164"),
}


def fields_of(value: CardValue) -> tuple[str, ...]:
    """Return the catalogue's names of the fields of a value."""
    if value in _MEANS:
        return (".".join(_MEANS[value]),)
    return tuple(f"contact.{column}" for column in _COLUMNS.get(value, (value.value,)))


def parts_of(value: CardValue, fields: ContactDraft, place: int = 0) -> tuple[ValuePart, ...]:
    """Return the fields of a value as they are shown and typed; ``place`` tells one e-mail or number from the others.

    The place after the last is an empty one, to be filled.
    """
    if value in _COLUMNS:
        return tuple(
            ValuePart(column, entry("contact", column).label, getattr(fields, column)) for column in _COLUMNS[value]
        )
    if value is CardValue.SIRET:
        text = fields.siret.grouped if fields.siret else ""
        return (ValuePart("siret", entry("contact", "siret").label, text, Siret.parse),)
    texts = (
        [one.value for one in fields.emails] if value is CardValue.EMAIL else [one.national for one in fields.phones]
    )
    table, column = _MEANS[value]
    check: Callable[[str], object] = EmailAddress.parse if value is CardValue.EMAIL else PhoneNumber.parse
    return (ValuePart(column, entry(table, column).label, texts[place] if place < len(texts) else "", check),)


def edit_value(
    uow: UnitOfWork, contact_id: int, value: CardValue, texts: tuple[str, ...], *, was: tuple[str, ...], place: int = 0
) -> CardEdited | None:
    """Write a value in place of what stood there, and return the act, or nothing where nothing is other than it was.

    ``was`` is what the page showed: ValueGone where something else stands there by now. An empty e-mail or number goes. The
    usage that was said of a corrected address stays said. Raises what the parsing and ``edit_contact`` raise.
    """
    contact = require_editable(uow, contact_id)
    require_writing(uow, *fields_of(value))
    before = whole_draft(uow, contact)
    if tuple(part.text for part in parts_of(value, before, place)) != was:
        raise ValueGone
    return edit_undoably(uow, contact_id, replace(before, **_changes(value, before, texts, place)))


def _changes(value: CardValue, before: ContactDraft, texts: tuple[str, ...], place: int) -> dict[str, Any]:
    if value in _COLUMNS:
        return dict(zip(_COLUMNS[value], texts, strict=True))
    text = texts[0]
    if value is CardValue.SIRET:
        return {"siret": Siret.parse(text) if text else None}
    parse: Callable[[str], EmailAddress | PhoneNumber]
    name, parse = ("emails", EmailAddress.parse) if value is CardValue.EMAIL else ("phones", PhoneNumber.parse)
    held: list[EmailAddress | PhoneNumber] = list(getattr(before, name))
    old, new = held[place : place + 1], [parse(text)] if text else []
    said = before.usages.get(old[0]) if old else None
    usages = {**before.usages, new[0]: said} if new and said else before.usages
    return {name: (*held[:place], *new, *held[place + 1 :]), "usages": usages}
