"""A contact added and a card changed, so that either may be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import insert

from app.accounts.roles import Permission
from app.contacts.acts import GoesOn, TakenBack, to_the_end
from app.contacts.card_access import readable_name
from app.contacts.derived import refresh_derived
from app.contacts.merge_rows import MOVED, Row, put_back, rows_of
from app.contacts.merge_snapshot import rows_before
from app.contacts.person_act import PersonAct, last_line, require_unbound
from app.contacts.relationship import contact_of
from app.contacts.undo_errors import ActOvertaken, HasHistory, PersonGone, WouldFree
from app.contacts.undo_rules import changed_fields, is_overtaken, is_protected_less, with_fields
from app.contacts.write_contact import ContactDraft, add_contact, edit_contact, whole_draft
from app.exchange.undo_batch import KeepReason, history_since
from app.journal import Action, record
from db.tables import Contact
from resources import wording

if TYPE_CHECKING:
    from app.workspace import UnitOfWork, UnlockedWorkspace

_CONTACT = "contact"


def add_undoably(uow: UnitOfWork, draft: ContactDraft) -> ContactAdded:
    """Add a contact, and return the act; NothingToName, NumberForbidden."""
    contact = contact_of(uow, add_contact(uow, draft))
    return ContactAdded(uow, contact)


def edit_undoably(uow: UnitOfWork, contact_id: int, draft: ContactDraft) -> CardEdited | None:
    """Replace a contact's fields, and return the act, or nothing where no field that an undo may write is other than it was.

    ContactUnknown, ProcessingRestricted, NothingToName, NumberForbidden.
    """
    uow.account.require(Permission.EDIT_CONTACTS)
    contact = contact_of(uow, contact_id)
    before = whole_draft(uow, contact)
    edit_contact(uow, contact_id, draft)
    after = whole_draft(uow, contact)
    return CardEdited(uow, contact, before, after) if changed_fields(before, after) else None


class CardEdited(PersonAct):
    """Some fields of a card changed. What the edit did not touch is left as it is, whoever changed it since."""

    action = Action.CONTACT_EDITED

    def __init__(self, uow: UnitOfWork, contact: Contact, before: ContactDraft, after: ContactDraft) -> None:
        super().__init__(contact.id, contact.subject_id, readable_name(uow, contact))
        self._before, self._after = before, after
        self._names = changed_fields(before, after)
        self._offered = before
        self._since = last_line(uow)

    @property
    def what(self) -> str:
        """The fields that changed."""
        labels = dict.fromkeys(wording(f"acts.field.{name}") for name in self._names)
        return wording("acts.what.edited", fields=", ".join(labels))

    def take_back(self, uow: UnitOfWork) -> None:
        """Give the fields their former values; ActOvertaken, BoundSince, WouldFree."""
        self._write(uow, self._after, self._before)

    def do_again(self, uow: UnitOfWork) -> None:
        """Give the fields their later values again; ActOvertaken, BoundSince, WouldFree."""
        self._write(uow, self._before, self._after)

    def _write(self, uow: UnitOfWork, expected: ContactDraft, wanted: ContactDraft) -> None:
        now = whole_draft(uow, self.require_same(uow))
        if is_overtaken(now, expected, self._names):
            raise ActOvertaken(name=self.name)
        require_unbound(uow, self.subject_id, self.name, self._since)
        self._offered = with_fields(now, self._names, wanted)
        if is_protected_less(now, self._offered):
            raise self.refused()
        edit_contact(uow, self.contact_id, self._offered)
        self._since = last_line(uow)

    def refused(self) -> WouldFree:
        """Return what is said where the rule refuses, with the card as it would have been."""
        return WouldFree(self._offered, self.contact_id, name=self.name)


class ContactAdded(PersonAct):
    """A contact added. Taken back, their rows are kept aside; done again, they come back as they were."""

    action = Action.CONTACT_ADDED

    def __init__(self, uow: UnitOfWork, contact: Contact) -> None:
        super().__init__(contact.id, contact.subject_id, readable_name(uow, contact))
        self._written_at, self._since = contact.updated_at, last_line(uow)
        self._aside: dict[str, list[Row]] = {}

    @property
    def what(self) -> str:
        """That they were added."""
        return wording("acts.what.added")

    @property
    def holds_person(self) -> bool:
        """Say whether the contact was taken out of the book, and is held here."""
        return bool(self._aside)

    def take_back(self, uow: UnitOfWork) -> None:
        """Take the contact out of the book; HasHistory where something ties them to the business already."""
        contact = self.require_same(uow)
        ties = history_since(uow, [self.contact_id], self._written_at)
        if ties or any(rows_of(uow.session, table, self.contact_id) for table in MOVED):
            raise HasHistory(name=self.name, why=ties.get(self.contact_id, KeepReason.EDITED).label)
        require_unbound(uow, self.subject_id, self.name, self._since)
        self._aside = rows_before(uow.session, self.contact_id)
        uow.session.delete(contact)
        uow.session.flush()
        uow.session.expire_all()

    def redo(self, workspace: UnlockedWorkspace, goes_on: GoesOn = to_the_end) -> TakenBack:
        """Put the contact back in one transaction: nobody is there yet who could become more contactable."""
        with workspace.unit_of_work() as uow:
            self.do_again(uow)
            record(uow, Action.ACT_REDONE, self.subject_id, {"act": self.action.value})
        return TakenBack()

    def do_again(self, uow: UnitOfWork) -> None:
        """Put the contact back as they were, under the same number; PersonGone where somebody has it meanwhile."""
        if uow.session.get(Contact, self.contact_id) is not None:
            raise PersonGone(name=self.name)
        uow.session.execute(insert(Contact).values(self._aside[_CONTACT][0]))
        for table, rows in self._aside.items():
            if table != _CONTACT:
                put_back(uow.session, table, rows)
        contact = contact_of(uow, self.contact_id)
        refresh_derived(uow, contact)
        self._written_at = contact.updated_at
        record(uow, Action.CONTACT_ADDED, self.subject_id, {"source": contact.source_kind})
        self._since, self._aside = last_line(uow), {}
