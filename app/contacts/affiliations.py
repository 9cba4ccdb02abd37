"""Who belongs to which organisation, and is its contact for what: a link between two cards of the book.

The link is the person's: it goes with them, and the organisation stays.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from app.accounts.roles import Permission
from app.contacts.derived import refresh_derived
from app.contacts.errors import (
    AffiliatedAlready,
    AffiliationDates,
    AffiliationUnknown,
    NotAnOrganisation,
    NotAPerson,
)
from app.contacts.note_guard import require_lawful_note
from app.contacts.read_contact import ContactLine, ContactQuery, list_contacts, read_lines
from app.contacts.relationship import contact_of
from app.contacts.write_contact import ContactDraft, require_editable
from app.journal import Action, record
from app.register.access_rules import LINKS
from app.register.field_access import may_read, require_writing
from app.values import fold
from app.values.text import clean_line
from app.workspace import UnitOfWork
from db.tables import Affiliation, Contact

ROLE_LENGTH = 80


@dataclass(frozen=True, slots=True)
class AffiliationDraft:
    """What is said of a link: the role, in a word, and its days so far as they are known."""

    role: str = ""
    started_on: date | None = None
    ended_on: date | None = None


@dataclass(frozen=True, slots=True)
class AffiliationLine:
    """A link as one of its two pages shows it: the card at its other end, the role, whether it still holds."""

    id: int
    other: ContactLine
    role: str
    started_on: date | None
    ended_on: date | None
    is_current: bool


def is_organisation(card: Contact | ContactDraft) -> bool:
    """Say whether a card is an organisation's: it has a company's name and no person's."""
    return bool(card.organisation) and not (card.given_name or card.family_name)


def link_person(uow: UnitOfWork, person_id: int, organisation_id: int, draft: AffiliationDraft) -> int:
    """Link a person to an organisation and return the link's id.

    Raises NotAPerson, NotAnOrganisation, AffiliatedAlready, AffiliationDates, NoteForbidden, NoteToJustify, and what
    ``require_editable`` raises.
    """
    person, organisation = require_editable(uow, person_id), require_editable(uow, organisation_id)
    require_writing(uow, LINKS)
    if not is_organisation(organisation) or person is organisation:
        raise NotAnOrganisation
    if is_organisation(person):
        raise NotAPerson
    role = _checked_role(uow, draft)
    _require_new(uow, person_id, organisation_id, role)
    row = Affiliation(
        contact_id=person_id,
        organisation_id=organisation_id,
        role=role,
        started_on=draft.started_on,
        ended_on=draft.ended_on,
        created_at=uow.clock.now(),
        created_by=uow.account.id,
    )
    uow.session.add(row)
    _note(uow, row)
    return row.id


def change_link(uow: UnitOfWork, link_id: int, draft: AffiliationDraft) -> AffiliationDraft:
    """Say something else of a link, its last day for one, and return what was said before; as ``link_person``."""
    uow.account.require(Permission.EDIT_CONTACTS)
    row = _editable(uow, link_id)
    before = AffiliationDraft(row.role, row.started_on, row.ended_on)
    role = _checked_role(uow, draft)
    if fold(role) != fold(row.role):
        _require_new(uow, row.contact_id, row.organisation_id, role)
    row.role, row.started_on, row.ended_on = role, draft.started_on, draft.ended_on
    _note(uow, row)
    return before


def unlink(uow: UnitOfWork, link_id: int) -> tuple[int, int, AffiliationDraft]:
    """Take away a link that never was; return what ``link_person`` needs to make it again. AffiliationUnknown."""
    uow.account.require(Permission.EDIT_CONTACTS)
    row = _editable(uow, link_id)
    was = row.contact_id, row.organisation_id, AffiliationDraft(row.role, row.started_on, row.ended_on)
    uow.session.delete(row)
    _note(uow, row)
    return was


def people_in(uow: UnitOfWork, organisation_id: int) -> tuple[AffiliationLine, ...]:
    """Return the people of an organisation, those of today first; frozen cards only within reach (art. 18)."""
    uow.account.require(Permission.READ_CONTACTS)
    contact_of(uow, organisation_id)
    rows = uow.session.scalars(
        select(Affiliation).where(
            Affiliation.organisation_id == organisation_id, Affiliation.contact_id != organisation_id
        )
    ).all()
    return _lines(uow, [(row, row.contact_id) for row in rows])


def organisations_of(uow: UnitOfWork, person_id: int) -> tuple[AffiliationLine, ...]:
    """Return the organisations of a person, those of today first."""
    uow.account.require(Permission.READ_CONTACTS)
    contact_of(uow, person_id)
    rows = uow.session.scalars(
        select(Affiliation).where(Affiliation.contact_id == person_id, Affiliation.organisation_id != person_id)
    ).all()
    return _lines(uow, [(row, row.organisation_id) for row in rows])


def find_linkable(uow: UnitOfWork, words: str, *, are_organisations: bool, limit: int) -> list[ContactLine]:
    """Return the organisations, or the people, that some words find: those that may stand at the other end of a link."""
    found = list_contacts(uow, ContactQuery(words), limit=limit)
    companies = uow.session.scalars(
        select(Contact.id).where(
            Contact.id.in_([line.id for line in found]),
            Contact.organisation != "",
            Contact.given_name == "",
            Contact.family_name == "",
        )
    )
    ids = frozenset(companies)
    return [line for line in found if (line.id in ids) is are_organisations]


def _lines(uow: UnitOfWork, rows: Sequence[tuple[Affiliation, int]]) -> tuple[AffiliationLine, ...]:
    if not may_read(uow, LINKS):
        return ()
    cards = {line.id: line for line in read_lines(uow, [other for _, other in rows])}
    today = uow.clock.today()
    found = [
        AffiliationLine(
            row.id,
            cards[other],
            row.role,
            row.started_on,
            row.ended_on,
            row.ended_on is None or row.ended_on >= today,
        )
        for row, other in rows
        if other in cards
    ]
    return tuple(sorted(found, key=lambda line: (not line.is_current, fold(line.role), fold(line.other.name))))


def _checked_role(uow: UnitOfWork, draft: AffiliationDraft) -> str:
    """Return the role as it is kept; it is said of a person, so it is read as a note is (MIN-02)."""
    if draft.started_on and draft.ended_on and draft.ended_on < draft.started_on:
        raise AffiliationDates
    role = clean_line(draft.role, ROLE_LENGTH)
    require_lawful_note(uow, role)
    return role


def _require_new(uow: UnitOfWork, person_id: int, organisation_id: int, role: str) -> None:
    held = select(Affiliation.role, Affiliation.ended_on).where(
        Affiliation.contact_id == person_id, Affiliation.organisation_id == organisation_id
    )
    today = uow.clock.today()
    for held_role, ended_on in uow.session.execute(held):
        if fold(held_role) == fold(role) and (ended_on is None or ended_on >= today):
            raise AffiliatedAlready


def _editable(uow: UnitOfWork, link_id: int) -> Affiliation:
    row = uow.session.get(Affiliation, link_id)
    if row is None:
        raise AffiliationUnknown
    require_writing(uow, LINKS)
    require_editable(uow, row.contact_id)
    return row


def _note(uow: UnitOfWork, row: Affiliation) -> None:
    """Refresh both cards, which were changed by a hand, and write it in the journal: ids, never names."""
    person, organisation = contact_of(uow, row.contact_id), contact_of(uow, row.organisation_id)
    uow.session.flush()
    refresh_derived(uow, person)
    organisation.updated_at = uow.clock.now()
    record(uow, Action.AFFILIATION_CHANGED, person.subject_id, {"organisation": organisation.subject_id})
