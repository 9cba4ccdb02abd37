"""Columns of a file that become own fields of the business: which may be, which are recognised, what their cells say."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from app.accounts.roles import Permission
from app.exchange.columns import Layout
from app.exchange.programs import folded
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
