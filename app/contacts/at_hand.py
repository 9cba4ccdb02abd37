"""What an account has at hand: the contacts it marked with a star, and those it opened last."""

from __future__ import annotations

from sqlalchemy import delete, select

from app.accounts.roles import Permission
from app.contacts.read_contact import ContactLine, read_lines
from app.contacts.relationship import contact_of
from app.journal import Action, record
from app.workspace import UnitOfWork
from db.tables import Contact, FavouriteContact, RecentContact

RECENT_KEPT = 15


def note_opened(uow: UnitOfWork, contact_id: int) -> None:
    """Remember that the account opened a contact; of those opened before, only the latest stay known. ContactUnknown."""
    uow.account.require(Permission.READ_CONTACTS)
    contact_of(uow, contact_id)
    own = RecentContact.account_id == uow.account.id
    row = uow.session.get(RecentContact, (uow.account.id, contact_id))
    if row is None:
        row = RecentContact(account_id=uow.account.id, contact_id=contact_id)
        uow.session.add(row)
    row.opened_at = uow.clock.now()
    uow.session.flush()
    newest = select(RecentContact.contact_id).where(own).order_by(RecentContact.opened_at.desc()).limit(RECENT_KEPT)
    uow.session.execute(delete(RecentContact).where(own, RecentContact.contact_id.not_in(newest)))


def recent_contacts(uow: UnitOfWork) -> list[ContactLine]:
    """Return the contacts that the account opened last, the latest first; a frozen one only for those who answer requests."""
    uow.account.require(Permission.READ_CONTACTS)
    opened = select(RecentContact.contact_id).where(RecentContact.account_id == uow.account.id)
    return read_lines(uow, list(uow.session.scalars(opened.order_by(RecentContact.opened_at.desc()))))


def favourite_contacts(uow: UnitOfWork) -> list[ContactLine]:
    """Return the contacts that the account marked, by name; a frozen one only for those who answer requests."""
    uow.account.require(Permission.READ_CONTACTS)
    marked = select(FavouriteContact.contact_id).join(Contact, Contact.id == FavouriteContact.contact_id)
    own = marked.where(FavouriteContact.account_id == uow.account.id).order_by(Contact.sort_name, Contact.id)
    return read_lines(uow, list(uow.session.scalars(own)))


def is_favourite(uow: UnitOfWork, contact_id: int) -> bool:
    """Say whether the account marked a contact."""
    return uow.session.get(FavouriteContact, (uow.account.id, contact_id)) is not None


def mark_favourite(uow: UnitOfWork, contact_id: int, *, is_marked: bool) -> None:
    """Put the account's star on a contact, or take it off; ContactUnknown."""
    uow.account.require(Permission.READ_CONTACTS)
    contact = contact_of(uow, contact_id)
    held = uow.session.get(FavouriteContact, (uow.account.id, contact_id))
    if (held is not None) is is_marked:
        return
    if held is None:
        uow.session.add(FavouriteContact(account_id=uow.account.id, contact_id=contact_id))
    else:
        uow.session.delete(held)
    record(uow, Action.CONTACT_MARKED, contact.subject_id, {"on": is_marked})
