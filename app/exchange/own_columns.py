"""Columns of a file that become own fields of the business: which may be, which are recognised, what their cells say."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from app.accounts.roles import Permission
from app.contacts.kinds import AgeGroup
from app.contacts.minors import heeding_birth
from app.exchange.columns import Layout
from app.exchange.programs import folded
from app.exchange.typed_row import TypedRow
from app.register.own_entries import OwnFieldEntry, own_entries
from app.workspace import UnitOfWork


def own_columns(uow: UnitOfWork) -> tuple[OwnFieldEntry, ...]:
    """Return the own fields that a column may become: those in use that the account's role may write (REG-06)."""
    uow.account.require(Permission.IMPORT_CONTACTS)
    role = uow.account.role
    return tuple(one for one in own_entries(uow.session, role) if one.importable and role in one.writable_by)


def with_own(layout: Layout, own: Iterable[OwnFieldEntry]) -> Layout:
    """Return a layout that knows the own fields; a column headed as one of them becomes it, unless its program says otherwise."""
    fields = tuple(own)
    named = {folded(one.label): one.name for one in fields}
    taken: set[str] = set()
    columns = []
    for column in layout.columns:
        target = named.get(folded(column.heading), "")
        if target and target not in taken and not (layout.program and column.target):
            taken.add(target)
            columns.append(replace(column, target=target, place=""))
        else:
            columns.append(column)
    return replace(layout, columns=tuple(columns), own=fields)


def births_among(fields: Iterable[OwnFieldEntry]) -> frozenset[int]:
    """Return the numbers of those fields that hold a date of birth, whole or in part."""
    return frozenset(one.own_field_id for one in fields if one.kind.is_birth)


def age_told(age_group: AgeGroup, row: TypedRow, births: frozenset[int], today: date) -> AgeGroup:
    """Return an age group once a row told when the person was born: a file that tells of a child makes one (MIN-01)."""
    for number, value in row.own_values:
        if number in births:
            age_group = heeding_birth(age_group, value, today)
    return age_group
