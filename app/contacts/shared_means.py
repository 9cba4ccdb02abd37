"""Who else can be reached at the same address or number: couples, families and « contact@… » are normal."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Select, select

from app.accounts.roles import Permission
from app.contacts.read_contact import ContactLine, read_lines
from app.contacts.relationship import contact_of
from app.register.access_rules import EMAIL, PHONE
from app.register.field_access import may_read
from app.values import PhoneNumber
from app.workspace import UnitOfWork
from db.tables import Contact, ContactEmail, ContactPhone

_SHOWN = 5


@dataclass(frozen=True, slots=True)
class SharedMeans:
    """One address or number, as it is read, and the others who have it (the first five)."""

    address: str
    others: tuple[ContactLine, ...]


def shared_means(uow: UnitOfWork, contact_id: int) -> tuple[SharedMeans, ...]:
    """Return the addresses and numbers that a contact shares; those under restriction are named to nobody (art. 18)."""
    uow.account.require(Permission.READ_CONTACTS)
    contact = contact_of(uow, contact_id)
    found = []
    for email in contact.emails if may_read(uow, EMAIL) else ():
        holders = select(ContactEmail.contact_id).where(ContactEmail.normalised == email.normalised)
        found.append(SharedMeans(email.value, _others(uow, contact_id, holders)))
    for phone in contact.phones if may_read(uow, PHONE) else ():
        holders = select(ContactPhone.contact_id).where(ContactPhone.e164 == phone.e164)
        found.append(SharedMeans(PhoneNumber(phone.e164).national, _others(uow, contact_id, holders)))
    return tuple(one for one in found if one.others)


def _others(uow: UnitOfWork, contact_id: int, holders: Select[int]) -> tuple[ContactLine, ...]:
    ids = uow.session.scalars(
        select(Contact.id)
        .where(Contact.id.in_(holders), Contact.id != contact_id, Contact.restricted_since.is_(None))
        .order_by(Contact.sort_name)
        .limit(_SHOWN)
    )
    return tuple(read_lines(uow, list(ids)))
