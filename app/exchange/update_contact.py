"""Give contacts that were known already what a file says of them, field by field, and take that back.

Nothing is overwritten by nothing. A new e-mail or number is added behind those that are there, so that the address on which
decisions rest stays the same; kind, category and dates are left alone. Whoever is given something by a file that did not come
from them is to be told. So an update frees nobody: the most it can do is to make an address known. Each field keeps the file and row that gave it and what stood there before.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import selectinload

from app.accounts.roles import Permission
from app.contacts.derived import refresh_derived
from app.contacts.kinds import AgeGroup, SourceKind
from app.exchange.compare_row import EMAILS, PHONES, FieldDifference, compare_row, held_value, values_taken
from app.exchange.indirect_origin import FROM_ELSEWHERE, held_origin, origin_from, write_origin
from app.exchange.own_columns import age_told, births_among, own_columns
from app.exchange.own_differences import held_own_value, own_differences, put_own_value
from app.exchange.typed_row import TypedRow
from app.journal import Action, record
from app.register.own_entries import own_field_of
from app.values import EmailAddress
from app.workspace import UnitOfWork
from db.tables import Contact, ContactEmail, ContactPhone, FieldOrigin

_AGE = "age_group"
Choose = Callable[[TypedRow, tuple[FieldDifference, ...]], frozenset[str]]


@dataclass(frozen=True, slots=True)
class RowUpdate:
    """A row and the contact that it is about; ``source_label`` is the file that its values come from, ``source`` of what kind."""

    contact_id: int
    row: TypedRow
    source_label: str
    source: SourceKind


@dataclass(slots=True)
class Updated:
    """What an update did, by row number: whether it replaced something, and since when the contact was as it was."""

    replaced: dict[int, bool] = field(default_factory=dict)
    as_it_was_since: dict[int, datetime] = field(default_factory=dict)


def update_contacts(
    uow: UnitOfWork, batch_id: int, updates: Iterable[RowUpdate], choose: Choose, at: datetime
) -> Updated:
    """Write what ``choose`` takes of each row's differences; a contact whose processing is restricted is left alone (art. 18)."""
    done, own = Updated(), own_columns(uow)
    births = births_among(own)
    for update in updates:
        contact = _loaded(uow, update.contact_id)
        if contact is None or contact.restricted_since is not None:
            continue
        differences = (*compare_row(contact, update.row), *own_differences(uow, contact.id, update.row, own))
        taken = choose(update.row, differences)
        chosen = [one for one in differences if one.field in taken]
        if not chosen:
            continue
        done.replaced[update.row.number] = any(one.replaces for one in chosen)
        done.as_it_was_since[update.row.number] = contact.updated_at
        given = {FROM_ELSEWHERE: origin_from(contact, update.source, update.source_label)}
        # First, so that it is taken back last, once nothing of the file stays.
        values = (given if update.source.is_indirect else {}) | _taken(contact, update.row, chosen)
        values |= _age_told(contact, update.row, values, births, uow.clock.today())
        for name, text in values.items():
            _write(uow, contact, name, text, FieldOrigin(
                contact_id=contact.id, batch_id=batch_id, field=name, source_label=update.source_label[:200],
                source_row=update.row.number, before=_held(uow, contact, name), sha256=_digest(text), recorded_at=at,
            ))  # fmt: skip
        refresh_derived(uow, contact)
        contact.updated_at = at
        record(uow, Action.CONTACT_EDITED, contact.subject_id, {"batch": batch_id, "row": update.row.number})
    uow.session.flush()
    return done


def read_differences(uow: UnitOfWork, contact_id: int, row: TypedRow) -> tuple[FieldDifference, ...]:
    """Return where a row says more than a contact's page, or something else; nothing of one whose processing is restricted."""
    uow.account.require(Permission.IMPORT_CONTACTS)
    contact = _loaded(uow, contact_id)
    if contact is None or contact.restricted_since is not None:
        return ()
    return (*compare_row(contact, row), *own_differences(uow, contact_id, row, own_columns(uow)))


@dataclass(frozen=True, slots=True)
class TakenBack:
    """How many contacts are as they were, and which fields of whom were changed since and stay."""

    restored: int
    kept: Mapping[int, tuple[str, ...]]


def take_back_updates(
    uow: UnitOfWork, batch_id: int, imported_at: datetime, since: Mapping[int, datetime], bound: Collection[int]
) -> TakenBack:
    """Give each field that an import changed what stood there before, unless it was changed since, or ``bound`` its contact.

    ``since`` tells when each contact was last changed before the import: who was not touched afterwards is given that back.
    """
    origins = uow.session.scalars(
        select(FieldOrigin)
        .join(Contact, Contact.id == FieldOrigin.contact_id)
        .where(FieldOrigin.batch_id == batch_id, Contact.import_batch_id.is_distinct_from(batch_id))
        .order_by(FieldOrigin.id.desc())
    ).all()
    by_contact: dict[int, list[FieldOrigin]] = {}
    for origin in origins:
        if origin.contact_id in bound:
            continue
        by_contact.setdefault(origin.contact_id, []).append(origin)
    kept: dict[int, tuple[str, ...]] = {}
    for contact_id, changed in by_contact.items():
        contact = _loaded(uow, contact_id)
        assert contact is not None
        is_untouched = contact.updated_at == imported_at
        stay = _take_back_each(uow, contact, changed)
        if stay:
            kept[contact_id] = tuple(dict.fromkeys(reversed(stay)))
        refresh_derived(uow, contact)
        if is_untouched and not stay and contact_id in since:
            contact.updated_at = since[contact_id]
    uow.session.flush()
    return TakenBack(len(by_contact) - len(kept), kept)


def _take_back_each(uow: UnitOfWork, contact: Contact, changed: Iterable[FieldOrigin]) -> list[str]:
    """Give fields back, the last written first; return those that stay. What stays still comes from where it came."""
    stay: list[str] = []
    for origin in changed:
        if origin.field == FROM_ELSEWHERE:
            if not stay:
                _take_back(uow, contact, origin)
        elif not _take_back(uow, contact, origin):
            stay.append(origin.field)
    return stay


def _age_told(
    contact: Contact, row: TypedRow, values: Mapping[str, str], births: frozenset[int], today: date
) -> dict[str, str]:
    """Return the age group where a date of birth that is taken tells of a child."""
    taken = births & {own_field_of(name) for name in values}
    told = age_told(AgeGroup(contact.age_group), row, frozenset(taken), today).value
    return {} if told == contact.age_group else {_AGE: told}


def _taken(contact: Contact, row: TypedRow, chosen: list[FieldDifference]) -> dict[str, str]:
    """Return what each changed field becomes, columns first, then own fields as they are kept."""
    own = dict(row.own_values)
    columns = values_taken(contact, row, [one for one in chosen if own_field_of(one.field) is None])
    return columns | {one.field: own[number] for one in chosen if (number := own_field_of(one.field)) is not None}


def _held(uow: UnitOfWork, contact: Contact, name: str) -> str:
    if name == FROM_ELSEWHERE:
        return held_origin(contact)
    number = own_field_of(name)
    return held_value(contact, name) if number is None else held_own_value(uow, contact.id, number)


def _loaded(uow: UnitOfWork, contact_id: int) -> Contact | None:
    return uow.session.scalar(
        select(Contact)
        .where(Contact.id == contact_id)
        .options(selectinload(Contact.emails), selectinload(Contact.phones))
    )


def _write(uow: UnitOfWork, contact: Contact, name: str, text: str, origin: FieldOrigin) -> None:
    uow.session.add(origin)
    held = origin.before.split("\n") if origin.before else []
    if name == EMAILS:
        for place, value in enumerate(text.split("\n")[len(held) :], len(held)):
            normalised = EmailAddress(value).normalised
            contact.emails.append(ContactEmail(position=place, value=value, normalised=normalised))
    elif name == PHONES:
        for place, value in enumerate(text.split("\n")[len(held) :], len(held)):
            contact.phones.append(ContactPhone(position=place, e164=value))
    elif name == FROM_ELSEWHERE:
        write_origin(contact, text)
    elif (number := own_field_of(name)) is not None:
        put_own_value(uow, contact.id, number, text, origin.recorded_at)
    else:
        setattr(contact, name, text)


def _take_back(uow: UnitOfWork, contact: Contact, origin: FieldOrigin) -> bool:
    """Give one field back; say whether it was still as the file gave it."""
    if _digest(_held(uow, contact, origin.field)) != origin.sha256:
        return False
    count = len(origin.before.split("\n")) if origin.before else 0
    if origin.field in {EMAILS, PHONES}:
        table: type[ContactEmail | ContactPhone] = ContactEmail if origin.field == EMAILS else ContactPhone
        uow.session.flush()
        uow.session.execute(delete(table).where(table.contact_id == contact.id, table.position >= count))
        uow.session.expire(contact, [origin.field])
    elif origin.field == FROM_ELSEWHERE:
        write_origin(contact, origin.before)
    elif (number := own_field_of(origin.field)) is not None:
        put_own_value(uow, contact.id, number, origin.before, origin.recorded_at)
    else:
        setattr(contact, origin.field, origin.before)
    uow.session.delete(origin)
    return True


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
