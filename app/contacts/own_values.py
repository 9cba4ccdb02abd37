"""What the business's own fields hold of a contact: written with the rest of the form, read by role (REG-06)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select

from app.accounts.key_errors import ClosedKeyNeeded
from app.accounts.roles import Permission
from app.contacts.closed_values import opened_value, opened_values, value_to_keep
from app.contacts.kinds import AgeGroup
from app.contacts.minors import heeding_birth
from app.contacts.note_guard import require_lawful_note
from app.contacts.own_value_errors import ClosedValueAltered, OwnFieldClosed, OwnValueMissing
from app.contacts.own_value_rules import Unreadable, own_value_words
from app.register.own_kinds import OwnFieldKind
from app.register.read_own_fields import OwnFieldView, all_own_fields, form_fields, shown_fields
from app.workspace import UnitOfWork
from db.tables import Contact, OwnValue

OwnValues = Mapping[int, str]


@dataclass(frozen=True, slots=True)
class OwnLine:
    """One field of a contact as its page shows it; no words where nothing is known, ``is_closed`` where a key closes it."""

    field_id: int
    label: str
    words: str
    is_closed: bool = False


def own_values_of(uow: UnitOfWork, contact_id: int) -> dict[int, str]:
    """Return what the fields that the account may write hold, by number, as it is kept: what the form starts from."""
    asked = {one.id for one in form_fields(uow)}
    held = _held(uow, contact_id).items()
    return {number: value for number, value in held if number in asked and not isinstance(value, Unreadable)}


def own_lines(uow: UnitOfWork, contact_id: int) -> tuple[OwnLine, ...]:
    """Return each field that the account may read, with what it says of a contact."""
    held = _held(uow, contact_id)
    return tuple(_line(one, held.get(one.id)) for one in shown_fields(uow))


def _line(field: OwnFieldView, value: str | None) -> OwnLine:
    words = "" if value is None else own_value_words(field.kind, value)
    return OwnLine(field.id, field.label, words, field.said.is_closed)


def write_own_values(uow: UnitOfWork, contact_id: int, values: OwnValues) -> None:
    """Write what a form says of the fields that it asked; an empty value takes what was there away, the others stay.

    A value that says the same keeps its day, from which its own term counts. OwnFieldClosed, OwnValueMissing, NoteForbidden,
    NoteToJustify; ClosedKeyNeeded where a field is closed by a key that the account does not hold.
    """
    if not values:
        return
    uow.account.require(Permission.EDIT_CONTACTS)
    fields = {one.id: one for one in form_fields(uow)}
    for number, value in values.items():
        field = fields.get(number)
        if field is None:
            raise OwnFieldClosed
        _require(uow, field, value)
        _write(uow, contact_id, number, value)
    uow.session.flush()


def heed_births(uow: UnitOfWork, contact: Contact) -> None:
    """Let a birth date that the book holds say so where the person is a child, whoever writes the card (MIN-01)."""
    born = {one.id for one in all_own_fields(uow.session) if one.kind.is_birth}
    if not born:
        return
    age_group, today = AgeGroup(contact.age_group), uow.clock.today()
    for number, value in _held(uow, contact.id).items():
        if number in born and not isinstance(value, Unreadable):
            age_group = heeding_birth(age_group, value, today)
    if age_group.value != contact.age_group:
        contact.age_group, contact.age_checked_on = age_group.value, today


def _require(uow: UnitOfWork, field: OwnFieldView, value: str) -> None:
    if field.said.is_required and not value:
        raise OwnValueMissing(name=field.label)
    if value and field.kind is OwnFieldKind.TEXT:
        require_lawful_note(uow, value)


def _write(uow: UnitOfWork, contact_id: int, number: int, value: str) -> None:
    held = uow.session.get(OwnValue, (contact_id, number))
    if held is not None and _says(uow, held) == value:
        return
    if held is not None and not value:
        uow.session.delete(held)
    elif value:
        kept = value_to_keep(uow.session, contact_id, number, value)
        written = OwnValue(contact_id=contact_id, own_field_id=number, value=kept)
        written.written_at, written.written_by = uow.clock.now(), uow.account.id
        uow.session.merge(written)


def _says(uow: UnitOfWork, held: OwnValue) -> str:
    """Return what a value says; one that does not open says nothing, so that an empty form leaves it as it is."""
    try:
        return opened_value(uow.session, held.contact_id, held.own_field_id, held.value)
    except (ClosedKeyNeeded, ClosedValueAltered):
        return ""


def _held(uow: UnitOfWork, contact_id: int) -> dict[int, str]:
    query = select(OwnValue.own_field_id, OwnValue.value).where(OwnValue.contact_id == contact_id)
    rows = [(row[0], row[1]) for row in uow.session.execute(query)]
    said = opened_values(uow.session, [(contact_id, number, kept) for number, kept in rows])
    return {number: value for (number, _), value in zip(rows, said, strict=True)}
