"""What passes between a person and the business: interactions, contracts, sales and lawful bases."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import select

from app.accounts.roles import Permission
from app.contacts.derived import refresh_derived
from app.contacts.errors import ContactUnknown, ContractDates, InTheFuture
from app.contacts.kinds import InteractionKind, LawfulBasis
from app.contacts.note_guard import NO_REASONS, Reasons, keep_reasons, require_lawful_note, require_no_number
from app.journal import Action, record
from app.journal.chain import JsonScalar
from app.register.access_rules import CONTRACTS
from app.register.field_access import require_writing
from app.values.text import LONG, clean_line, clean_text
from app.workspace import UnitOfWork
from db.tables import Contact, ContactLawfulBasis, Contract, Interaction


def contact_of(uow: UnitOfWork, contact_id: int) -> Contact:
    """Return a contact; ContactUnknown where there is none."""
    contact = uow.session.get(Contact, contact_id)
    if contact is None:
        raise ContactUnknown
    return contact


def subjects_of(uow: UnitOfWork, contact_ids: Sequence[int]) -> dict[int, str]:
    """Return the random ids of those of some contacts who are in the book, by contact."""
    named = select(Contact.id, Contact.subject_id).where(Contact.id.in_(contact_ids)).order_by(Contact.id)
    return {row.id: row.subject_id for row in uow.session.execute(named)}


def record_interaction(
    uow: UnitOfWork,
    contact_id: int,
    kind: InteractionKind,
    *,
    occurred_at: datetime | None = None,
    note: str = "",
    product_family: str = "",
    reasons: Reasons = NO_REASONS,
) -> int:
    """Note what passed; the kind alone says whether it is the person's own act (RET-01). InTheFuture.

    ``product_family`` says what a request for information was about: for five working days it allows an answer by telephone.
    ``reasons`` say, by id of term, why a term to check stands in the note: NoteForbidden, NoteToJustify (MIN-02).
    """
    uow.account.require(Permission.EDIT_CONTACTS)
    contact, now = contact_of(uow, contact_id), uow.clock.now()
    when = occurred_at or now
    if when > now:
        raise InTheFuture
    written = clean_text(note, LONG)
    found = require_lawful_note(uow, written, reasons) if written else ()
    require_no_number(product_family)
    interaction = Interaction(
        contact_id=contact_id,
        kind=kind.value,
        from_person=kind.from_person,
        occurred_at=when,
        note=written,
        product_family=clean_line(product_family, 80),
        recorded_at=now,
        recorded_by=uow.account.id,
    )
    uow.session.add(interaction)
    refresh_derived(uow, contact)
    record(uow, Action.INTERACTION_RECORDED, contact.subject_id, {"kind": kind.value})
    if found:
        keep_reasons(uow, contact, interaction.id, found, reasons)
    return interaction.id


def add_contract(
    uow: UnitOfWork,
    contact_id: int,
    label: str,
    started_on: date,
    ended_on: date | None = None,
    product_family: str = "",
    *,
    last_refusal_on: date | None = None,
) -> int:
    """Note a contract; ContractDates where it ends before it starts, NumberForbidden (MIN-08).

    ``last_refusal_on`` is the last day to refuse its tacit renewal, where it renews itself.
    """
    uow.account.require(Permission.EDIT_CONTACTS)
    require_writing(uow, CONTRACTS)
    contact = contact_of(uow, contact_id)
    if ended_on is not None and ended_on < started_on:
        raise ContractDates
    require_no_number(label, product_family)
    contract = Contract(
        contact_id=contact_id,
        label=clean_line(label),
        product_family=clean_line(product_family, 80),
        started_on=started_on,
        ended_on=ended_on,
        tacit_renewal=last_refusal_on is not None,
        last_refusal_on=last_refusal_on,
    )
    uow.session.add(contract)
    refresh_derived(uow, contact)
    record(uow, Action.CONTRACT_CHANGED, contact.subject_id, {"contract": contract.id, "ended": ended_on is not None})
    return contract.id


def end_contract(uow: UnitOfWork, contract_id: int, ended_on: date) -> None:
    """Note the last day of a contract, from which the retention clock counts."""
    uow.account.require(Permission.EDIT_CONTACTS)
    require_writing(uow, CONTRACTS)
    contract = uow.session.get(Contract, contract_id)
    if contract is None:
        raise ContactUnknown
    if ended_on < contract.started_on:
        raise ContractDates
    contract.ended_on = ended_on
    contact = contact_of(uow, contract.contact_id)
    refresh_derived(uow, contact)
    record(uow, Action.CONTRACT_CHANGED, contact.subject_id, {"contract": contract.id, "ended": True})


def set_tacit_renewal(uow: UnitOfWork, contract_id: int, last_refusal_on: date | None) -> None:
    """Note the last day to refuse the tacit renewal of a contract, or that it does not renew itself (C. conso L. 215-1)."""
    uow.account.require(Permission.EDIT_CONTACTS)
    require_writing(uow, CONTRACTS)
    contract = uow.session.get(Contract, contract_id)
    if contract is None:
        raise ContactUnknown
    contract.tacit_renewal, contract.last_refusal_on = last_refusal_on is not None, last_refusal_on
    contact = contact_of(uow, contract.contact_id)
    details: dict[str, JsonScalar] = {"contract": contract.id, "tacit_renewal": contract.tacit_renewal}
    record(uow, Action.CONTRACT_CHANGED, contact.subject_id, details)


def assign_lawful_basis(uow: UnitOfWork, contact_id: int, purpose_id: int, basis: LawfulBasis) -> None:
    """Choose the one basis on which a contact's data serve a purpose (REG-05)."""
    uow.account.require(Permission.EDIT_CONTACTS)
    contact = contact_of(uow, contact_id)
    held = uow.session.scalar(
        select(ContactLawfulBasis).where(
            ContactLawfulBasis.contact_id == contact_id, ContactLawfulBasis.purpose_id == purpose_id
        )
    )
    if held is None:
        held = ContactLawfulBasis(contact_id=contact_id, purpose_id=purpose_id)
        uow.session.add(held)
    held.basis, held.assigned_at, held.assigned_by = basis.value, uow.clock.now(), uow.account.id
    uow.session.flush()
    record(uow, Action.LAWFUL_BASIS_ASSIGNED, contact.subject_id, {"purpose": purpose_id, "basis": basis.value})
