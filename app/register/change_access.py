"""Change who reads and writes which field; each change is kept with its day, its author and its reason, and never rewritten."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import select

from app.accounts.roles import Permission, Role
from app.contacts.note_rules import find_forbidden_numbers
from app.contacts.search_texts import rewrite_texts_of_field
from app.journal import Action, record
from app.progress import quiet
from app.register.access_errors import AccessFixed, GridOvertaken, OpenToAllUnexplained, ReasonNamesSomebody
from app.register.access_kinds import Access, AccessVersion, CellChange
from app.register.access_rules import access_in, choices_for, needs_reason, with_cells
from app.register.data_map import version_of
from app.register.field_access import forget_grid
from app.register.field_entry import FieldEntry
from app.register.own_entries import OwnFieldEntry, entries_with_own, own_entries
from app.register.read_own_fields import stored_roles
from app.values.text import clean_text
from app.workspace import UnitOfWork
from db.tables import FieldAccessChange, OwnField
from resources import wording

_BATCH_BYTES = 8
Told = Callable[[int, int], object]


def change_access(
    uow: UnitOfWork, changes: Iterable[CellChange], reason: str = "", *, told: Told = quiet
) -> tuple[CellChange, ...]:
    """Put cells of the grid to other values, all or none; return what they were, which undoes it.

    In force at the next reading of whoever has the folder open. ``told`` gets (contacts done, contacts in all) where search
    texts are written again. PermissionDenied, AccessFixed, OpenToAllUnexplained, ReasonNamesSomebody.
    """
    uow.account.require(Permission.EDIT_SETTINGS)
    why, fields = check_reason(reason), {one.name: one for one in entries_with_own(uow.session)}
    wanted = _changing(changes, fields)
    for name, cells in wanted.items():
        _require_allowed(fields[name], cells, why)
    before = _keep(uow, {fields[name]: cells for name, cells in wanted.items()}, why)
    for name, cells in wanted.items():
        field = fields[name]
        if isinstance(field, OwnFieldEntry):
            _write_own(uow, field, cells, told)
    forget_grid(uow.session)
    return before


def undo_access(uow: UnitOfWork, before: Sequence[CellChange], after: Iterable[CellChange]) -> None:
    """Give cells back what they were, as a change of its own; GridOvertaken where somebody changed them since."""
    uow.account.require(Permission.EDIT_SETTINGS)
    fields = {one.name: one for one in entries_with_own(uow.session)}
    for one in after:
        if one.field not in fields or access_in(fields[one.field], one.role) is not one.access:
            raise GridOvertaken
    change_access(uow, before, _last_reason(uow, before) or wording("data_map.said.undone"))


def check_reason(text: str) -> str:
    """Return a reason as it is kept; ReasonNamesSomebody."""
    why = clean_text(text)
    if "@" in why or find_forbidden_numbers(why):
        raise ReasonNamesSomebody
    return why


def access_history(uow: UnitOfWork, field: str) -> tuple[AccessVersion, ...]:
    """Return every change of a field's cells, the latest first."""
    uow.account.require(Permission.EDIT_PURPOSES)
    rows = uow.session.scalars(
        select(FieldAccessChange).where(FieldAccessChange.field == field).order_by(FieldAccessChange.id.desc())
    )
    return tuple(version_of(row) for row in rows)


def note_own_access(uow: UnitOfWork, field_id: int, readers: frozenset[Role], writers: frozenset[Role]) -> None:
    """Keep in the grid's history what the form of an own field says of its readers and writers."""
    field = next((one for one in own_entries(uow.session) if one.own_field_id == field_id), None)
    if field is not None:
        said = {role: access_in(replace(field, readable_by=readers, writable_by=writers), role) for role in Role}
        _keep(uow, {field: said}, "")


def _changing(changes: Iterable[CellChange], fields: Mapping[str, FieldEntry]) -> dict[str, dict[Role, Access]]:
    """Return the cells that would be other than they are, by field; AccessFixed for a field that is not there."""
    found: dict[str, dict[Role, Access]] = {}
    for one in changes:
        field = fields.get(one.field)
        if field is None:
            raise AccessFixed
        if access_in(field, one.role) is not one.access:
            found.setdefault(one.field, {})[one.role] = one.access
    return found


def _require_allowed(field: FieldEntry, cells: Mapping[Role, Access], why: str) -> None:
    if any(access not in choices_for(field, role) for role, access in cells.items()):
        raise AccessFixed
    whole = {role: access_in(field, role) for role in Role} | dict(cells)
    if needs_reason(field, whole) and not why:
        raise OpenToAllUnexplained(field=field.label)


def _keep(uow: UnitOfWork, wanted: Mapping[FieldEntry, Mapping[Role, Access]], why: str) -> tuple[CellChange, ...]:
    """Write down each cell that changes and one line of the journal; return what the cells were."""
    batch, before, told = secrets.token_hex(_BATCH_BYTES), list[CellChange](), list[str]()
    for field, cells in wanted.items():
        for role, access in cells.items():
            held = access_in(field, role)
            if held is access:
                continue
            row = FieldAccessChange(batch=batch, field=field.name, role=role.value, before=held.value)
            row.after, row.reason = access.value, why
            row.changed_at, row.changed_by = uow.clock.now(), uow.account.id
            uow.session.add(row)
            before.append(CellChange(field.name, role, held))
            told.append(f"{field.name} {role.value} {access.value}")
    uow.session.flush()
    if before:
        record(uow, Action.FIELD_ACCESS_CHANGED, details={"batch": batch, "cells": ", ".join(told)})
    return tuple(before)


def _write_own(uow: UnitOfWork, field: OwnFieldEntry, cells: Mapping[Role, Access], told: Told) -> None:
    """Let an own field say its new readers and writers itself: its form and the grid are one."""
    readers, writers = with_cells(field, cells.items())
    row = uow.session.get_one(OwnField, field.own_field_id)
    row.readable_by, row.writable_by = stored_roles(readers), stored_roles(writers)
    uow.session.flush()
    now = next(one for one in own_entries(uow.session) if one.own_field_id == field.own_field_id)
    if now.searchable != field.searchable:
        rewrite_texts_of_field(uow, field.own_field_id, told)


def _last_reason(uow: UnitOfWork, changes: Sequence[CellChange]) -> str:
    """Return the reason for which the cells were as they were, so that putting them back is explained as well."""
    for one in changes:
        for row in access_history(uow, one.field):
            if row.role is one.role and row.after is one.access and row.reason:
                return row.reason
    return ""
