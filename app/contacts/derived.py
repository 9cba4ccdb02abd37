"""What is derived from a contact's fields and events; import and forms go through these same functions."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sqlalchemy import BindParameter, bindparam, func, select
from sqlalchemy.orm import Session

from app.clock import BUSINESS_ZONE
from app.contacts.kinds import ContactCategory
from app.contacts.search_texts import rewrite_texts
from app.retention.in_force import schedule_in_force
from app.retention.schedule import RetentionFacts, retention_due
from app.values import PhoneNumber, fold
from app.workspace import UnitOfWork
from db.tables import Affiliation, Contact, Contract, Interaction

_NAMED = ("family_name", "given_name", "organisation")
_ONE: BindParameter[int] = bindparam("contact")
# Asked at each save, so made once and asked in one go.
_EVENTS = select(
    select(func.max(Interaction.occurred_at))
    .where(Interaction.contact_id == _ONE, Interaction.from_person.is_(True))
    .scalar_subquery()
    .label("own_act"),
    select(func.max(Contract.ended_on)).where(Contract.contact_id == _ONE).scalar_subquery().label("contract_end"),
    select(Contract.id)
    .where(Contract.contact_id == _ONE, Contract.ended_on.is_(None))
    .exists()
    .label("has_endless_contract"),
)


def sort_name(values: dict[str, str], means: Iterable[str] = ()) -> str:
    """Return the folded name by which a contact is ordered: family name, given name, else organisation or address."""
    person = f"{values.get('family_name', '')} {values.get('given_name', '')}".strip()
    return fold(person or values.get("organisation", "") or next(iter(means), ""))[:300]


def display_name(given_name: str, family_name: str, organisation: str, fallback: str = "") -> str:
    """Return the name as it is read: given then family name, else the organisation."""
    person = f"{given_name} {family_name}" if given_name and family_name else given_name or family_name
    return person or organisation or fallback


def reachable_at(
    contact: Contact, *, with_emails: bool = True, with_phones: bool = True, with_address: bool = True
) -> tuple[str, ...]:
    """Return a contact's own addresses and numbers as they are read, the postal one last."""
    emails = [email.value for email in contact.emails] if with_emails else []
    phones = [PhoneNumber(phone.e164).national for phone in contact.phones] if with_phones else []
    address = " ".join(part for part in (contact.address_line1, contact.postcode, contact.town) if part)
    return tuple(part for part in (*emails, *phones, address if with_address else "") if part)


def refresh_derived(uow: UnitOfWork, contact: Contact) -> None:
    """Write again what depends on the contact's fields, interactions and contracts."""
    session = uow.session
    session.flush()
    values = {column: getattr(contact, column) for column in _NAMED}
    means = (*(email.value for email in contact.emails), *(phone.e164 for phone in contact.phones))
    facts, schedule = facts_of(session, contact), schedule_in_force(session)
    contact.sort_name = sort_name(values, means)
    contact.last_inbound_on = facts.last_inbound_on
    contact.retention_due_on = retention_due(facts, schedule)
    contact.updated_at = uow.clock.now()
    rewrite_texts(session, [contact.id, *people_of(session, contact.id)])


def people_of(session: Session, organisation_id: int) -> tuple[int, ...]:
    """Return the people of an organisation: the search finds them by its name."""
    linked = select(Affiliation.contact_id).where(Affiliation.organisation_id == organisation_id)
    return tuple(session.scalars(linked.where(Affiliation.contact_id != organisation_id).distinct()))


def facts_of(session: Session, contact: Contact) -> RetentionFacts:
    """Return what decides a contact's term: its fields, and what its interactions and contracts say now.

    A contract that ends, today or later, has its term already, which nobody need recount: one without an end runs.
    """
    events = session.execute(_EVENTS, {_ONE.key: contact.id}).one()
    ends = [day for day in (contact.relationship_ended_on, events.contract_end) if day is not None]
    return RetentionFacts(
        category=ContactCategory(contact.category),
        collected_on=contact.collected_on,
        last_inbound_on=None if events.own_act is None else events.own_act.astimezone(BUSINESS_ZONE).date(),
        relationship_ended_on=max(ends, default=None),
        has_running_contract=events.has_endless_contract,
    )


def has_running_contract(session: Session, contact_id: int, today: date) -> bool:
    """Say whether a contract runs on that day."""
    running = select(Contract.id).where(
        Contract.contact_id == contact_id,
        Contract.started_on <= today,
        Contract.ended_on.is_(None) | (Contract.ended_on >= today),
    )
    return session.scalar(running.limit(1)) is not None


def recount_missing_terms(uow: UnitOfWork) -> int:
    """Give a term to whoever has none though each of their contracts has its end; return how many those were.

    Before, a contract that ended on the day it was noted left its person without a term for ever.
    """
    endless = select(Contract.contact_id).where(Contract.ended_on.is_(None))
    without = select(Contact).where(Contact.retention_due_on.is_(None), Contact.id.not_in(endless))
    found = uow.session.scalars(without).all()
    for contact in found:
        refresh_derived(uow, contact)
    return len(found)
