"""The postal addresses of a contact: the main one, which decisions and letters use, and those beside it."""

from __future__ import annotations

from dataclasses import dataclass, fields

from sqlalchemy import select

from app.accounts.roles import Permission
from app.contacts.derived import refresh_derived
from app.contacts.errors import AddressEmpty, AddressUnknown
from app.contacts.kinds import AddressLabel
from app.contacts.note_guard import require_no_number
from app.contacts.relationship import contact_of
from app.contacts.write_contact import require_editable
from app.journal import Action, record
from app.register.access_rules import ADDRESS
from app.register.field_access import may_read, require_writing
from app.values.text import clean_line
from app.workspace import UnitOfWork
from db.tables import Contact, ContactAddress
from resources import wording


@dataclass(frozen=True, slots=True)
class PostalDraft:
    """A postal address as it was typed, and what it is for."""

    address_label: AddressLabel | None = None
    address_line1: str = ""
    address_line2: str = ""
    postcode: str = ""
    town: str = ""
    country: str = ""

    @property
    def is_empty(self) -> bool:
        """Say whether no letter would arrive there."""
        return not (self.address_line1 or self.town)

    @property
    def text(self) -> str:
        """The address in one line."""
        town = f"{self.postcode} {self.town}".strip()
        return ", ".join(part for part in (self.address_line1, self.address_line2, town, self.country) if part)


@dataclass(frozen=True, slots=True)
class AddressLine:
    """An address on a contact's page; the main one has no id of its own."""

    id: int | None
    address: PostalDraft

    @property
    def label(self) -> str:
        """What it is for, in a word; empty where nobody said."""
        label = self.address.address_label
        return wording(f"contacts.address_label.{label.value}") if label else ""


_TEXTS = tuple(field.name for field in fields(PostalDraft) if field.name != "address_label")


def read_addresses(uow: UnitOfWork, contact_id: int) -> tuple[AddressLine, ...]:
    """Return a contact's addresses, the main one first where there is one."""
    uow.account.require(Permission.READ_CONTACTS)
    if not may_read(uow, *ADDRESS):
        return ()
    main = _held(contact_of(uow, contact_id))
    rows = uow.session.scalars(
        select(ContactAddress).where(ContactAddress.contact_id == contact_id).order_by(ContactAddress.id)
    )
    first = () if main.is_empty else (AddressLine(None, main),)
    return (*first, *(AddressLine(row.id, _held(row)) for row in rows))


def add_address(uow: UnitOfWork, contact_id: int, draft: PostalDraft) -> int | None:
    """Add an address and return its id; the first of a contact is the main one, which has none.

    Raises AddressEmpty, NumberForbidden (MIN-08), and what ``require_editable`` raises.
    """
    contact, cleaned = _editable(uow, contact_id), _checked(draft)
    if _held(contact).is_empty:
        _write(contact, cleaned)
        _note(uow, contact)
        return None
    row = ContactAddress(contact_id=contact_id, created_at=uow.clock.now(), created_by=uow.account.id)
    _write(row, cleaned)
    uow.session.add(row)
    _note(uow, contact)
    return row.id


def change_address(uow: UnitOfWork, contact_id: int, address_id: int | None, draft: PostalDraft) -> PostalDraft:
    """Correct an address, the main one where there is no id, and return what stood there; as ``add_address``, AddressUnknown."""
    contact, cleaned = _editable(uow, contact_id), _checked(draft)
    row = contact if address_id is None else _row(uow, contact_id, address_id)
    before = _held(row)
    _write(row, cleaned)
    _note(uow, contact)
    return before


def make_main(uow: UnitOfWork, contact_id: int, address_id: int) -> int | None:
    """Make an address the main one, and return the id under which the former one now stands, where there was one."""
    contact, row = _editable(uow, contact_id), _row(uow, contact_id, address_id)
    former, chosen = _held(contact), _held(row)
    _write(contact, chosen)
    if former.is_empty:
        uow.session.delete(row)
    else:
        _write(row, former)
    _note(uow, contact)
    return None if former.is_empty else address_id


def remove_address(uow: UnitOfWork, contact_id: int, address_id: int) -> PostalDraft:
    """Take an address away that is not the main one, and return it, so that it may be put back. AddressUnknown."""
    contact, row = _editable(uow, contact_id), _row(uow, contact_id, address_id)
    was = _held(row)
    uow.session.delete(row)
    _note(uow, contact)
    return was


def _editable(uow: UnitOfWork, contact_id: int) -> Contact:
    contact = require_editable(uow, contact_id)
    require_writing(uow, *ADDRESS)
    return contact


def _row(uow: UnitOfWork, contact_id: int, address_id: int) -> ContactAddress:
    row = uow.session.get(ContactAddress, address_id)
    if row is None or row.contact_id != contact_id:
        raise AddressUnknown
    return row


def _held(row: Contact | ContactAddress) -> PostalDraft:
    label = AddressLabel(row.address_label) if row.address_label else None
    return PostalDraft(label, *(getattr(row, name) for name in _TEXTS))


def _write(row: Contact | ContactAddress, draft: PostalDraft) -> None:
    row.address_label = draft.address_label.value if draft.address_label else ""
    for name in _TEXTS:
        setattr(row, name, getattr(draft, name))


def _checked(draft: PostalDraft) -> PostalDraft:
    texts = [clean_line(getattr(draft, name)) for name in _TEXTS]
    cleaned = PostalDraft(draft.address_label, *texts)
    if cleaned.is_empty:
        raise AddressEmpty
    require_no_number(*texts)
    return cleaned


def _note(uow: UnitOfWork, contact: Contact) -> None:
    refresh_derived(uow, contact)
    record(uow, Action.CONTACT_EDITED, contact.subject_id)
