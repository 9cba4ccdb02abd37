"""The people who leave, read some thousands at a time: memory does not grow with the book."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Select, func, select
from sqlalchemy.orm import InstrumentedAttribute

from app.contacts.closed_values import opened_values
from app.exchange.columns import EMAIL, PHONE
from app.exchange.export_answers import Question, answer_each
from app.messaging.eligibility import ContactDecision
from app.register import FieldEntry
from app.register.own_entries import OwnFieldEntry
from app.workspace import UnitOfWork
from db.tables import Contact, ContactEmail, ContactPhone, OwnValue

Told = Callable[[int, int], object]
_AT_ONCE = 2_000
_MEANS = (EMAIL, PHONE)
_EMAILS = select(ContactEmail.contact_id, ContactEmail.value).order_by(ContactEmail.contact_id, ContactEmail.position)
_PHONES = select(ContactPhone.contact_id, ContactPhone.e164).order_by(ContactPhone.contact_id, ContactPhone.position)


@dataclass(frozen=True, slots=True)
class ExportedPerson:
    """One person: the values of the chosen fields by name, means of contact apart, and the answer to each question."""

    values: dict[str, str | date | None]
    emails: tuple[str, ...]
    phones: tuple[str, ...]
    answers: tuple[ContactDecision, ...]


@dataclass(frozen=True, slots=True)
class Outgoing:
    """All that a file is written from; ``people`` is read once, and tells how far it is as it goes."""

    fields: tuple[FieldEntry, ...]
    questions: tuple[Question, ...]
    most_emails: int
    most_phones: int
    total: int
    people: Iterator[ExportedPerson]


def read_outgoing(
    uow: UnitOfWork, ids: Sequence[int], fields: tuple[FieldEntry, ...], questions: tuple[Question, ...], told: Told
) -> Outgoing:
    """Decide on everybody, count the widest rows, and hand out the people in the order given."""
    answers = [answer_each(uow, question, list(ids)) for question in questions]
    names = {field.name for field in fields}
    return Outgoing(
        fields,
        questions,
        _most(uow, ids, ContactEmail.contact_id) if EMAIL in names else 0,
        _most(uow, ids, ContactPhone.contact_id) if PHONE in names else 0,
        len(ids),
        _people(uow, ids, fields, answers, told),
    )


def _most(uow: UnitOfWork, ids: Sequence[int], owner: InstrumentedAttribute[int]) -> int:
    """Return how many addresses the person with most has, one where nobody has any: the column is there all the same."""
    several = select(owner, func.count()).group_by(owner).having(func.count() > 1)
    counts = {row[0]: row[1] for row in uow.session.execute(several)}
    leaving = frozenset(ids) if counts else frozenset[int]()
    return max((count for one, count in counts.items() if one in leaving), default=1)


def _people(
    uow: UnitOfWork,
    ids: Sequence[int],
    fields: tuple[FieldEntry, ...],
    answers: list[dict[int, ContactDecision]],
    told: Told,
) -> Iterator[ExportedPerson]:
    own = {field.own_field_id: field.name for field in fields if isinstance(field, OwnFieldEntry)}
    names = [field.name for field in fields if field.name not in _MEANS and field.name not in own.values()]
    chosen = {field.name for field in fields}
    columns = select(Contact.id, *(getattr(Contact, name.partition(".")[2]) for name in names))
    for start in range(0, len(ids), _AT_ONCE):
        told(start, len(ids))
        some = ids[start : start + _AT_ONCE]
        rows = {row[0]: row[1:] for row in uow.session.execute(columns.where(Contact.id.in_(some)))}
        emails = _grouped(uow, _EMAILS.where(ContactEmail.contact_id.in_(some))) if EMAIL in chosen else {}
        phones = _grouped(uow, _PHONES.where(ContactPhone.contact_id.in_(some))) if PHONE in chosen else {}
        said = _own_values(uow, some, own)
        for one in some:
            yield ExportedPerson(
                dict(zip(names, rows[one], strict=True)) | dict.fromkeys(own.values()) | said.get(one, {}),
                emails.get(one, ()),
                phones.get(one, ()),
                tuple(decided[one] for decided in answers),
            )
    told(len(ids), len(ids))


def _own_values(uow: UnitOfWork, ids: Sequence[int], own: dict[int, str]) -> dict[int, dict[str, str | date | None]]:
    """Return what the chosen own fields hold of each, as it is kept, under their names in the catalogue."""
    found: dict[int, dict[str, str | date | None]] = {}
    if own:
        held = select(OwnValue.contact_id, OwnValue.own_field_id, OwnValue.value)
        wanted = held.where(OwnValue.contact_id.in_(ids), OwnValue.own_field_id.in_(own))
        rows = [(row[0], row[1], row[2]) for row in uow.session.execute(wanted)]
        said = opened_values(uow.session, rows)
        for (contact_id, field_id, _), value in zip(rows, said, strict=True):
            found.setdefault(contact_id, {})[own[field_id]] = value
    return found


def _grouped(uow: UnitOfWork, wanted: Select[int, str]) -> dict[int, tuple[str, ...]]:
    found: dict[int, tuple[str, ...]] = {}
    for owner, value in uow.session.execute(wanted):
        found[owner] = (*found.get(owner, ()), value)
    return found
