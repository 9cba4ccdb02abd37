"""The journal in sentences: who did what to whom, for a person who reads it; names are read in the book, the journal holds none."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.contacts.derived import display_name
from app.contacts.merged_subjects import merged_into, subjects_of
from app.formats import format_count
from app.journal.read import JournalFilter, JournalRow, read_rows
from app.register.own_entries import entries_with_own
from db.tables import Contact, ContactEmail
from resources import language, wording, wording_table

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.journal.chain import JsonScalar
    from app.workspace import UnitOfWork

_CODES = {
    "flaw": "integrity.title",
    "purpose": "going_out.purpose",
    "form": "going_out.format",
    "channel": "consent.channel",
}


@dataclass(frozen=True, slots=True)
class ToldLine:
    """A line as it is told: its sentence, the person by name where the book still knows them, its details in words."""

    seq: int
    at: datetime
    who: str
    whom: str
    sentence: str
    details: tuple[tuple[str, str], ...]
    is_signed: bool

    @property
    def details_text(self) -> str:
        """The details one after the other; nothing where there are none."""
        return " · ".join(wording("journal.told.pair", name=name, value=value) for name, value in self.details)


@dataclass(frozen=True, slots=True)
class _Names:
    """The names that a window of lines needs; an extract that leaves the book is given none of persons."""

    accounts: Mapping[str, str]
    persons: Mapping[str, str]
    fields: Mapping[str, str]


def tell_rows(
    uow: UnitOfWork, chosen: JournalFilter, accounts: Mapping[str, str], *, limit: int, before: int | None = None
) -> list[ToldLine]:
    """Return a window of lines in sentences; ``accounts`` gives the name of each account. PermissionDenied."""
    rows = read_rows(uow, chosen, limit=limit, before=before)
    names = _Names(accounts, persons_of(uow.session, {row.subject for row in rows}), field_labels(uow.session))
    return [_told(row, names) for row in rows]


def tell_without_names(
    rows: Iterable[JournalRow], accounts: Mapping[str, str], fields: Mapping[str, str]
) -> list[ToldLine]:
    """Return lines in sentences that name nobody of the book: their random id, in short, stands for each person."""
    found = list(rows)
    ids = {row.subject: short_id(row.subject) for row in found if row.subject}
    return [_told(row, _Names(accounts, ids, fields)) for row in found]


def filter_of_person(uow: UnitOfWork, contact_id: int) -> tuple[str, ...]:
    """Return the random ids by which the journal knows a person, those of cards that went into theirs included."""
    return subjects_of(uow.session, contact_id)


def short_id(subject: str) -> str:
    """Return the beginning of a random id, enough to tell two people apart."""
    return subject[:8]


def persons_of(session: Session, subjects: Iterable[str]) -> dict[str, str]:
    """Return the name of each random id whose person is still in the book, through merges."""
    moved, wanted = merged_into(session), set(subjects) - {""}
    here = {subject: moved.get(subject, subject) for subject in wanted}
    columns = (Contact.subject_id, Contact.given_name, Contact.family_name, Contact.organisation, ContactEmail.value)
    rows = session.execute(
        select(*columns)
        .join(ContactEmail, (ContactEmail.contact_id == Contact.id) & (ContactEmail.position == 0), isouter=True)
        .where(Contact.subject_id.in_(set(here.values())))
    )
    names = {row[0]: display_name(row[1], row[2], row[3], row[4] or "") for row in rows}
    return {subject: names[known] for subject, known in here.items() if known in names}


def field_labels(session: Session) -> dict[str, str]:
    """Return the name of each field that an export may tell of."""
    return {field.name: field.label for field in entries_with_own(session)}


def sentence(action: str, who: str, whom: str) -> str:
    """Return the sentence of an act; one that is told of nobody says so."""
    return wording(f"journal.sentence.{action}", who=who, whom=whom)


def _told(row: JournalRow, names: _Names) -> ToldLine:
    who = names.accounts.get(row.actor, wording("journal.told.unknown_account"))
    known = wording("journal.told.nobody") if row.subject else wording("journal.told.several")
    whom = names.persons.get(row.subject, known)
    return ToldLine(
        row.seq,
        row.at,
        who,
        whom if row.subject else "",
        sentence(row.action, who, whom),
        told_details(row.details, names.accounts, names.fields),
        row.is_signed,
    )


def told_details(details: str, accounts: Mapping[str, str], fields: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Return the details that have a name in the wording, in words; ids that serve the program alone are left out."""
    said: dict[str, JsonScalar] = json.loads(details) if details else {}
    known = wording_table(language(), "journal")["detail"]
    found = []
    for name, value in said.items():
        if name in known and value not in (None, ""):
            found.append((known[name], _value(name, value, accounts, fields)))
    return tuple(found)


def _value(name: str, value: JsonScalar, accounts: Mapping[str, str], fields: Mapping[str, str]) -> str:
    if isinstance(value, bool):
        return wording(f"journal.told.{'yes' if value else 'no'}")
    if isinstance(value, (int, float)):
        return format_count(int(value))
    text = str(value)
    if name == "account":
        return accounts.get(text, wording("journal.told.unknown_account"))
    if name == "fields":
        return ", ".join(fields.get(one, one) for one in text.split(","))
    return _coded(name, text)


def _coded(name: str, code: str) -> str:
    """Return a code in words where it has some."""
    room, _, table = _CODES.get(name, "").partition(".")
    return wording_table(language(), room)[table].get(code, code) if room else code
