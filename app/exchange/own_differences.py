"""What a row says of the business's own fields and a contact's page does not; written, named and taken back like any field."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import select

from app.contacts.own_value_rules import own_value_words
from app.exchange.compare_row import FieldDifference, field_label
from app.exchange.typed_row import TypedRow
from app.register.own_entries import OwnFieldEntry, own_field_of, own_name
from app.register.read_own_fields import all_own_fields
from app.workspace import UnitOfWork
from db.tables import OwnValue


def own_differences(
    uow: UnitOfWork, contact_id: int, row: TypedRow, fields: Iterable[OwnFieldEntry]
) -> tuple[FieldDifference, ...]:
    """Return where the row fills one of these fields, or says something else; what it leaves empty says nothing."""
    given = dict(row.own_values)
    if not given:
        return ()
    rows = select(OwnValue.own_field_id, OwnValue.value).where(OwnValue.contact_id == contact_id)
    held: dict[int, str] = {one[0]: one[1] for one in uow.session.execute(rows)}
    return tuple(
        FieldDifference(
            field.name,
            own_value_words(field.kind, held[number]) if number in held else "",
            own_value_words(field.kind, given[number]),
            replaces=number in held,
            own_label=field.label,
        )
        for field in fields
        if (number := field.own_field_id) in given and held.get(number) != given[number]
    )


def held_own_value(uow: UnitOfWork, contact_id: int, number: int) -> str:
    """Return what a field holds of a contact as it is kept, empty for nothing."""
    held = uow.session.get(OwnValue, (contact_id, number))
    return held.value if held is not None else ""


def put_own_value(uow: UnitOfWork, contact_id: int, number: int, value: str, at: datetime) -> None:
    """Write a value; an empty one takes what was there away."""
    held = uow.session.get(OwnValue, (contact_id, number))
    if not value:
        if held is not None:
            uow.session.delete(held)
    elif held is None:
        new = OwnValue(contact_id=contact_id, own_field_id=number, value=value)
        new.written_at, new.written_by = at, uow.account.id
        uow.session.add(new)
    else:
        held.value, held.written_at, held.written_by = value, at, uow.account.id


def origin_labels(uow: UnitOfWork, names: Iterable[str]) -> dict[str, str]:
    """Return what the fields of an update are called; an own field that the role may not read is left out (REG-06)."""
    own = {own_name(one.id): one for one in all_own_fields(uow.session)}
    labels: dict[str, str] = {}
    for name in names:
        if own_field_of(name) is None:
            labels[name] = field_label(name)
        elif name in own and own[name].is_readable_by(uow.account.role):
            labels[name] = own[name].label
    return labels
