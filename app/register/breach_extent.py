"""How far a breach reaches, so far as the journal tells: whose data a file held, how many, which fields (BRE-06).

The lines of the journal hold numbers and codes, never a name: who the people are is read in the book, while they are in it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from app.accounts.roles import Permission
from app.formats import format_count
from app.journal import Action
from app.register.breach_errors import NoSuchBreach
from app.register.breach_kinds import LetterSource
from app.register.field_entry import DataCategory
from app.register.own_entries import entries_with_own
from app.values.id_set import read_id_set
from db.tables import Contact, ContactMerge, JournalEntry, JournalPayload, MailingRecipient
from resources import counted, wording

if TYPE_CHECKING:
    from app.workspace import UnitOfWork

_LEFT = (Action.CONTACTS_EXPORTED, Action.MAILING_LIST_EXPORTED, Action.EVERYTHING_TAKEN)
_SHOWN = 200


@dataclass(frozen=True, slots=True)
class Extent:
    """What a line of the journal says of what left; ``persons`` is none where it does not tell.

    ``is_encrypted`` is none where the file's state is not on record, as on paper.
    """

    line: int
    at: datetime
    actor: str
    action: Action
    persons: int | None
    fields: tuple[str, ...]
    categories: frozenset[DataCategory]
    is_encrypted: bool | None

    @property
    def sentence(self) -> str:
        """What left, for the person reading: « ce fichier contenait 212 personnes : nom, e-mail »."""
        if self.persons is None:
            return wording("breaches.extent.unknown")
        said = counted("breaches.extent.people", self.persons, format_count(self.persons))
        if self.fields:
            said = wording("breaches.extent.fields", said=said, fields=", ".join(self.fields))
        if self.is_encrypted is None:
            return said
        state = "encrypted" if self.is_encrypted else "clear"
        return wording("breaches.extent.state", said=said, state=wording(f"breaches.extent.{state}"))


def read_extent(uow: UnitOfWork, line: int) -> Extent:
    """Return how far what a line tells of reaches; NoSuchBreach where the journal has no such line."""
    uow.account.require(Permission.KEEP_BREACHES)
    row = uow.session.execute(_LINES.where(JournalEntry.seq == line)).first()
    if row is None:
        raise NoSuchBreach
    return _extent(uow, row.JournalEntry, row.body)


def files_that_left(uow: UnitOfWork) -> tuple[Extent, ...]:
    """Return the last files and papers that left the book, newest first, encrypted ones too: a lost key may hold any of them."""
    uow.account.require(Permission.KEEP_BREACHES)
    left = _LINES.where(JournalEntry.action.in_([action.value for action in _LEFT]))
    rows = uow.session.execute(left.order_by(JournalEntry.seq.desc()).limit(_SHOWN))
    return tuple(_extent(uow, row.JournalEntry, row.body) for row in rows)


def people_in(uow: UnitOfWork, line: int) -> tuple[LetterSource, tuple[int, ...]] | None:
    """Return the contacts of today who were in the file that a line tells of; none where the line does not say who they were.

    A number that was given again belongs to somebody newer than the line, who was not in the file. Who went into another card
    since is found there.
    """
    uow.account.require(Permission.KEEP_BREACHES)
    row = uow.session.execute(_LINES.where(JournalEntry.seq == line)).first()
    if row is None:
        return None
    entry, details = row.JournalEntry, _details(row.body)
    if entry.action == Action.EVERYTHING_TAKEN.value:
        everyone = select(Contact.id).where(Contact.created_at <= entry.at)
        return LetterSource.WHOLE_BOOK, tuple(uow.session.scalars(everyone))
    if entry.action == Action.MAILING_LIST_EXPORTED.value:
        sent = select(MailingRecipient.contact_id).where(MailingRecipient.export_id == details.get("export", 0))
        return LetterSource.MAILING, tuple(uow.session.scalars(sent))
    if entry.subject:
        one = select(Contact.id).where(Contact.subject_id == entry.subject)
        return LetterSource.EXPORTED, tuple(uow.session.scalars(one))
    if not details.get("people"):
        return None
    return LetterSource.EXPORTED, _still_here(uow, read_id_set(str(details["people"])), entry.at)


_LINES = select(JournalEntry, JournalPayload.body).join(
    JournalPayload, JournalPayload.seq == JournalEntry.seq, isouter=True
)


def _extent(uow: UnitOfWork, entry: JournalEntry, body: str | None) -> Extent:
    details = _details(body)
    known = {field.name: field for field in entries_with_own(uow.session)}
    held = [known[name] for name in str(details.get("fields", "")).split(",") if name in known]
    action = Action(entry.action)
    everything = action is Action.EVERYTHING_TAKEN
    return Extent(
        line=entry.seq,
        at=entry.at,
        actor=entry.actor,
        action=action,
        persons=_count(details),
        fields=tuple(field.label for field in held),
        categories=frozenset(DataCategory) if everything else frozenset(field.category for field in held),
        is_encrypted=True if everything else details.get("encrypted"),
    )


def _count(details: Mapping[str, Any]) -> int | None:
    found = details.get("count", details.get("contacts"))
    return int(found) if found is not None else None


def _details(body: str | None) -> dict[str, Any]:
    return dict(json.loads(body)) if body else {}


def _still_here(uow: UnitOfWork, ids: frozenset[int], at: datetime) -> tuple[int, ...]:
    here = {
        row.id: row.created_at for row in uow.session.execute(select(Contact.id, Contact.created_at)) if row.id in ids
    }
    found = {contact_id for contact_id, created_at in here.items() if created_at <= at}
    merges = select(ContactMerge.merged_id, ContactMerge.contact_id, ContactMerge.merged_created_at)
    found |= {
        row.contact_id
        for row in uow.session.execute(merges)
        if row.merged_id in ids and row.merged_created_at <= at and row.contact_id not in found
    }
    return tuple(sorted(found))
