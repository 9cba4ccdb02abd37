"""May this role read this field, or write it? The one answer, from the live grid, that every reader asks (REG-06).

The grid is what ships in the catalogue with the latest change of each cell over it; an own field says its own. It is read once
per unit of work: a change is in force at the next reading, in windows that are open too.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.accounts.roles import Role
from app.register.access_errors import FieldClosed
from app.register.access_kinds import Access, RoleAccess
from app.register.access_rules import ANSWERABLE, GOVERNED, access_in, leader_of, with_cells
from app.register.catalogue import CATALOGUE, entry
from app.register.field_entry import FieldEntry
from db.prepared import Prepared
from db.tables import FieldAccessChange

if TYPE_CHECKING:
    from app.workspace import UnitOfWork

_KNOWN = "live_fields"
# Made once: it is asked at each keystroke.
_CELLS = Prepared(
    select(FieldAccessChange.field, FieldAccessChange.role, FieldAccessChange.after).order_by(FieldAccessChange.id)
)


@dataclass(slots=True)
class _Grid:
    """What one unit of work read of the grid, and what each role that was asked about may do."""

    fields: tuple[FieldEntry, ...]
    by_role: dict[Role, RoleAccess] = field(default_factory=dict)


def live_fields(session: Session) -> tuple[FieldEntry, ...]:
    """Return the built-in fields of the catalogue with their readers and writers as the grid now says."""
    return _grid(session).fields


def forget_grid(session: Session) -> None:
    """Read the grid again at the next question: it has just changed."""
    session.flush()
    session.info.pop(_KNOWN, None)


def access_of(uow: UnitOfWork, role: Role | None = None) -> RoleAccess:
    """Return what the account's role, or another, may do with each built-in field."""
    grid, chosen = _grid(uow.session), role or uow.account.role
    if grid.fields is CATALOGUE:
        return shipped_access(chosen)
    if chosen not in grid.by_role:
        grid.by_role[chosen] = RoleAccess(chosen, {one.name: access_in(one, chosen) for one in grid.fields})
    return grid.by_role[chosen]


@cache
def shipped_access(role: Role) -> RoleAccess:
    """Return what ships for a role, whatever a business made of it."""
    return RoleAccess(role, {one.name: access_in(one, role) for one in CATALOGUE})


def may_read(uow: UnitOfWork, *names: str) -> bool:
    """Say whether the account may read all of these fields."""
    return access_of(uow).reads(*names)


def require_reading(uow: UnitOfWork, *names: str) -> None:
    """Raise FieldClosed unless the account may read all of these fields."""
    access = access_of(uow)
    _refuse(name for name in names if not access.reads(name))


def require_writing(uow: UnitOfWork, *names: str) -> None:
    """Raise FieldClosed unless the account may write all of these fields."""
    access = access_of(uow)
    _refuse(name for name in names if not access.writes(name))


def require_whole_cards(uow: UnitOfWork) -> None:
    """Raise FieldClosed unless the account may read all that a card holds: comparing and merging show it whole."""
    require_reading(uow, *_whole_card(uow))


def reads_whole_cards(uow: UnitOfWork) -> bool:
    """Say whether the account may read all that a card holds, as its role ships."""
    return may_read(uow, *_whole_card(uow))


def _whole_card(uow: UnitOfWork) -> list[str]:
    return sorted(GOVERNED - _SHIPPED_CLOSED.get(uow.account.role, frozenset()))


def _grid(session: Session) -> _Grid:
    known: _Grid | None = session.info.get(_KNOWN)
    if known is None:
        changed = _changed_cells(session)
        fields = CATALOGUE if not changed else tuple(_live(one, changed) for one in CATALOGUE)
        known = session.info[_KNOWN] = _Grid(fields)
    return known


def _refuse(closed: Iterable[str]) -> None:
    labels = [_label(name) for name in closed]
    if labels:
        raise FieldClosed(fields=", ".join(labels))


def _label(name: str) -> str:
    table, _, column = name.partition(".")
    return entry(table, column).label


def _changed_cells(session: Session) -> dict[tuple[str, Role], Access]:
    rows = _CELLS.rows(session.connection())
    # A role or an access that a later version added is left out.
    return {
        (name, Role(role)): Access(after)
        for name, role, after in rows
        if role in set(Role) and after in set(Access) and name in GOVERNED
    }


def _live(entered: FieldEntry, changed: dict[tuple[str, Role], Access]) -> FieldEntry:
    leader = leader_of(entered.name)
    cells = {role: changed[leader, role] for role in Role if (leader, role) in changed}
    if not cells:
        return entered
    if entered.name != leader:
        cells = {role: _following(entered, role, access) for role, access in cells.items()}
    readers, writers = with_cells(entered, cells.items())
    return replace(entered, readable_by=readers, writable_by=writers)


def _following(entered: FieldEntry, role: Role, access: Access) -> Access:
    """A field that follows is never written where nobody writes it, nor opened where only the answerable read it."""
    if entered.readable_by <= ANSWERABLE and role not in entered.readable_by:
        return Access.NONE
    return Access.READ if access.writes and not entered.writable_by else access


# What a role ships without (a field that only those who answer may read) does not keep it from its work.
_SHIPPED_CLOSED = {role: frozenset(one.name for one in CATALOGUE if role not in one.readable_by) for role in Role}
