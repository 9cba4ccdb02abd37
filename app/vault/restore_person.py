"""Bring a person back from the vault to the contacts, no more contactable than they were before they were erased.

Two files, which cannot commit together: the contacts are written first, with the archive's id in the journal, and the archive is
marked after. A crash in between leaves the person in both, and the next opening of the vault makes the mark. The archive keeps
its own reason and end: it stays until then.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import delete, select

from app.accounts.roles import Permission
from app.backup.refusals import Refusal, RefusalKind
from app.consent.purposes import read_purposes
from app.contacts.derived import refresh_derived
from app.contacts.kinds import LawfulBasis
from app.contacts.relationship import add_contract, record_interaction
from app.contacts.write_contact import add_contact
from app.journal import Action, record
from app.retention.in_force import schedule_in_force
from app.values.text import LONG, clean_text
from app.vault.archived_person import OwnAct, read_person
from app.vault.errors import ActReasonMissing, AlreadyRestored, ArchiveUnknown, RestoreForbidden
from app.vault.kinds import ArchiveAct, RestoreMotive
from app.vault.restore_history import bring_history, past_refusals
from app.vault.restore_rules import NewContract, clock_begins, require_ground, restored_term
from app.vault.told_acts import ToldAct, finish_acts, mark_restored, told_acts
from db.tables import ArchivedRecord, ArchiveEvent, Contact, ContactLawfulBasis, JournalEntry

if TYPE_CHECKING:
    from app.vault.consult import Archive
    from app.vault.open_vault import OpenVault
    from app.workspace import UnitOfWork

_AGAINST = (RefusalKind.DEATH, RefusalKind.RESTRICTION)


@dataclass(frozen=True, slots=True)
class RestoreOrder:
    """For what, on which basis and why someone is restored; ``act`` and ``contract`` are what keeps them, where needed."""

    purpose_id: int
    basis: LawfulBasis | None
    motive: RestoreMotive
    text: str
    act: OwnAct | None = None
    contract: NewContract | None = None


def restore_person(vault: OpenVault, archive: Archive, order: RestoreOrder) -> int:
    """Make a new contact of an archive that was consulted, mark the archive, and return the contact's id.

    Withdrawals, refusals and objections come back with the person, also those that only the list of refusals remembers; of a
    past yes only its memory does. One purpose is served, on the basis chosen, and it does not prospect. Raises ActReasonMissing,
    ArchiveUnknown, AlreadyRestored, RestoreForbidden, RestoreBasisMissing, RestorePurposeMissing, RestoreTermPassed,
    RefusalsUnreadable, NothingToName, InTheFuture, VaultClosed: then nothing is changed in either file.
    """
    unlocked = vault.unlocked
    unlocked.account.require(Permission.OPEN_VAULT)
    text = clean_text(order.text, LONG)
    if not text:
        raise ActReasonMissing
    finish_acts(vault)
    marked, refusals = _marks(vault, archive.id), past_refusals(unlocked, archive)
    vault.stay_open()
    with unlocked.unit_of_work() as uow:
        _require_first_time(uow, archive.id, marked)
        contact_id = _write_person(uow, archive, order, refusals)
        told = _tell(uow, contact_id, archive.id, order)
    with vault.session(writes=True) as session:
        mark_restored(session, told, text)
    return contact_id


def foresee_term(
    uow: UnitOfWork, archive: Archive, act: OwnAct | None = None, contract: NewContract | None = None
) -> date | None:
    """Return until when the person would be kept, none while the contract runs; RestoreTermPassed."""
    return restored_term(read_person(archive), act, contract, schedule_in_force(uow.session), uow.clock.today())


def _marks(vault: OpenVault, archive_id: str) -> frozenset[str]:
    """Return the subjects that were restored from an archive; ArchiveUnknown."""
    marks = select(ArchiveEvent.restored_subject).where(
        ArchiveEvent.archive_id == archive_id, ArchiveEvent.kind == ArchiveAct.RESTORED.value
    )
    with vault.session() as session:
        if session.get(ArchivedRecord, archive_id) is None:
            raise ArchiveUnknown
        return frozenset(session.scalars(marks))


def _require_first_time(uow: UnitOfWork, archive_id: str, marked: frozenset[str]) -> None:
    """Raise AlreadyRestored where this journal tells of it; one that an older backup put back may not, nor have the person."""
    lines = select(JournalEntry.seq).where(
        JournalEntry.action == Action.ARCHIVE_RESTORED.value, JournalEntry.subject.in_(marked)
    )
    if uow.session.scalar(lines.limit(1)) is not None:
        raise AlreadyRestored
    if any(told.archive_id == archive_id for told in told_acts(uow.session, Action.ARCHIVE_RESTORED)):
        raise AlreadyRestored


def _write_person(uow: UnitOfWork, archive: Archive, order: RestoreOrder, refusals: tuple[Refusal, ...]) -> int:
    person = read_person(archive)
    purposes = {purpose.id: purpose for purpose in read_purposes(uow)}
    purpose = purposes.get(order.purpose_id)
    require_ground(order.basis, None if purpose is None else purpose.message_kind)
    if person.is_restricted or person.is_deceased or any(one.kind in _AGAINST for one in refusals):
        raise RestoreForbidden
    foresee_term(uow, archive, order.act, order.contract)
    assert order.basis is not None
    contact_id = add_contact(uow, replace(person.draft, lawful_bases={order.purpose_id: order.basis}))
    # A new contact serves every purpose; one who comes back, only what they came back for.
    uow.session.execute(
        delete(ContactLawfulBasis).where(
            ContactLawfulBasis.contact_id == contact_id, ContactLawfulBasis.purpose_id != order.purpose_id
        )
    )
    contact = uow.session.get_one(Contact, contact_id)
    contact.collected_on = clock_begins(person, order.act, order.contract)
    for act in (person.last_act, order.act):
        if act is not None:
            record_interaction(uow, contact_id, act.kind, occurred_at=act.at)
    if order.contract is not None:
        add_contract(uow, contact_id, order.contract.label, order.contract.started_on)
    refresh_derived(uow, contact)
    bring_history(uow, contact, archive, person, refusals)
    return contact_id


def _tell(uow: UnitOfWork, contact_id: int, archive_id: str, order: RestoreOrder) -> ToldAct:
    contact = uow.session.get_one(Contact, contact_id)
    details = {"archive": archive_id, "motive": order.motive.value, "purpose": order.purpose_id}
    seq = record(uow, Action.ARCHIVE_RESTORED, contact.subject_id, details, signed=True)
    return ToldAct(seq, uow.clock.now(), uow.account.id, contact.subject_id, dict(details))
