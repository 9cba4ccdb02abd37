"""Fill what is empty of contacts that a file knows better, and take that back; nothing filled is ever overwritten."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import selectinload

from app.contacts.derived import refresh_derived
from app.exchange.typed_row import TypedRow
from app.workspace import UnitOfWork
from db.tables import Contact, ContactEmail, ContactPhone

# What was filled is kept with the row as one letter each, so that an undo knows it without keeping the values.
_LETTERS = {
    "g": "given_name",
    "f": "family_name",
    "o": "organisation",
    "j": "job_title",
    "s": "siret",
    "1": "address_line1",
    "2": "address_line2",
    "p": "postcode",
    "t": "town",
    "c": "country",
}
_ADDRESS = frozenset({"address_line1", "address_line2", "postcode", "town", "country"})
_EMAIL_LETTER, _PHONE_LETTER = "e", "n"


def complete_contacts(uow: UnitOfWork, rows: Sequence[tuple[int, TypedRow]], at: datetime) -> dict[int, str]:
    """Fill the empty fields of each contact from its row; return the letters of what was filled, by row number.

    An address is filled as a whole or not at all: half of one and half of another is nobody's. A contact whose processing
    is restricted is left alone (art. 18).
    """
    filled: dict[int, str] = {}
    for contact_id, row in rows:
        contact = _loaded(uow, contact_id)
        if contact is None or contact.restricted_since is not None:
            continue
        letters = _fill(contact, row)
        if letters:
            refresh_derived(uow, contact)
            contact.updated_at = at
            filled[row.number] = letters
    uow.session.flush()
    return filled


def take_back_completion(uow: UnitOfWork, contact: Contact, letters: str) -> None:
    """Empty again what ``complete_contacts`` filled."""
    for letter in letters:
        if letter in _LETTERS:
            setattr(contact, _LETTERS[letter], "")
    if _EMAIL_LETTER in letters:
        uow.session.execute(delete(ContactEmail).where(ContactEmail.contact_id == contact.id))
    if _PHONE_LETTER in letters:
        uow.session.execute(delete(ContactPhone).where(ContactPhone.contact_id == contact.id))
    uow.session.flush()
    uow.session.expire(contact, ["emails", "phones"])
    refresh_derived(uow, contact)


def _loaded(uow: UnitOfWork, contact_id: int) -> Contact | None:
    return uow.session.scalar(
        select(Contact)
        .where(Contact.id == contact_id)
        .options(selectinload(Contact.emails), selectinload(Contact.phones))
    )


def _fill(contact: Contact, row: TypedRow) -> str:
    has_address = any(getattr(contact, name) for name in _ADDRESS)
    letters = ""
    for letter, name in _LETTERS.items():
        value = getattr(row, name)
        if value and not getattr(contact, name) and not (name in _ADDRESS and has_address):
            setattr(contact, name, value)
            letters += letter
    if row.emails and not contact.emails:
        contact.emails = [
            ContactEmail(position=place, value=email.value, normalised=email.normalised)
            for place, email in enumerate(row.emails)
        ]
        letters += _EMAIL_LETTER
    if row.phones and not contact.phones:
        contact.phones = [ContactPhone(position=place, e164=phone.e164) for place, phone in enumerate(row.phones)]
        letters += _PHONE_LETTER
    return letters
