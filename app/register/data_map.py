"""The data map as people read it: of each field why, on what ground, how necessary, how long, how sensitive, and who (REG-03)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import select

from app.accounts.roles import Permission, Role
from app.register.access_kinds import Access, AccessVersion, CellChange, Sensitivity
from app.register.access_rules import (
    ADDRESS,
    ANSWERABLE,
    EMAIL,
    GOVERNED,
    LINKS,
    NAMING,
    PHONE,
    STREET,
    TOWN,
    access_in,
    choices_for,
    is_governed,
    leader_of,
    needs_reason,
    sensitivity_of,
)
from app.register.catalogue import entry
from app.register.field_entry import FieldEntry
from app.register.how_long import how_long_of
from app.register.own_entries import OwnFieldEntry, entries_with_own
from app.retention.read_schedule import read_schedule
from app.workspace import UnitOfWork
from db.tables import FieldAccessChange
from resources import wording

_SEARCHED = frozenset({EMAIL, PHONE, "contact.siret", TOWN, STREET, LINKS})


@dataclass(frozen=True, slots=True)
class FieldLine:
    """One field with all that is said of it; ``leader`` is the label of the field whose access it follows, if any."""

    field: FieldEntry
    necessity: str
    how_long: str
    sensitivity: Sensitivity
    is_required: bool
    leader: str
    cells: Mapping[Role, Access]
    choices: Mapping[Role, tuple[Access, ...]]

    @property
    def may_change(self) -> bool:
        """Say whether a cell of it may become something else."""
        return any(len(choices) > 1 for choices in self.choices.values())

    def fixed_roles(self) -> tuple[str, ...]:
        """Say of the cells that stay as they are whose they are, and why."""
        whys: dict[str, list[str]] = {}
        for role in Role:
            if why := self.why_fixed(role):
                whys.setdefault(why, []).append(role.label)
        if len(whys) == 1 and len(next(iter(whys.values()))) == len(Role):
            return tuple(whys)
        return tuple(
            wording("data_map.fixed.roles", roles=_begun(", ".join(roles)), why=why) for why, roles in whys.items()
        )

    def why_fixed(self, role: Role) -> str:
        """Return why a cell stays as it is; nothing where it may change."""
        if len(self.choices[role]) > 1:
            return ""
        if self.leader:
            return wording("data_map.fixed.follows", leader=self.leader)
        if not is_governed(self.field):
            return wording("data_map.fixed.duty")
        if self.field.is_closed:
            return wording("data_map.fixed.closed")
        return wording("data_map.fixed.answerable" if role in ANSWERABLE else "data_map.fixed.naming")


def read_data_map(uow: UnitOfWork) -> tuple[FieldLine, ...]:
    """Return every field of the folder, built-in or own, as the grid and the schedule now say."""
    uow.account.require(Permission.EDIT_PURPOSES)
    schedule = read_schedule(uow)
    return tuple(
        FieldLine(
            field=field,
            necessity=necessity_of(field),
            how_long=how_long_of(field, lambda line: schedule.of(line).months),
            sensitivity=sensitivity_of(field),
            is_required=isinstance(field, OwnFieldEntry) and field.is_required,
            leader=_leader_label(field),
            cells={role: access_in(field, role) for role in Role},
            choices={role: choices_for(field, role) for role in Role},
        )
        for field in entries_with_own(uow.session)
    )


def necessity_of(field: FieldEntry) -> str:
    """Return why a field is needed, and not merely useful."""
    if isinstance(field, OwnFieldEntry):
        return field.necessity
    if field.name in GOVERNED:
        return wording(f"data_map.necessity.{field.table}_{field.column}")
    return wording(f"data_map.necessity_of.{field.purpose.value}")


def effects(lines: Iterable[FieldLine], changes: Iterable[CellChange]) -> tuple[str, ...]:
    """Say in sentences what some changes would do, before they are made."""
    known, told, wanted = {line.field.name: line for line in lines}, dict[str, None](), list(changes)
    for one in wanted:
        line = known[one.field]
        told |= dict.fromkeys(_effects_of(line, one.role, line.cells[one.role], one.access))
    for name in dict.fromkeys(one.field for one in wanted):
        line = known[name]
        cells = dict(line.cells) | {one.role: one.access for one in wanted if one.field == name}
        if needs_reason(line.field, cells) and not needs_reason(line.field, line.cells):
            told[wording("data_map.effect.high")] = None
    return tuple(told)


def all_changes(uow: UnitOfWork) -> tuple[AccessVersion, ...]:
    """Return every change of the grid, the earliest first."""
    uow.account.require(Permission.EDIT_PURPOSES)
    rows = uow.session.scalars(select(FieldAccessChange).order_by(FieldAccessChange.id))
    return tuple(version_of(row) for row in rows)


def version_of(row: FieldAccessChange) -> AccessVersion:
    """Return a change as it was kept."""
    return AccessVersion(
        row.field, Role(row.role), Access(row.before), Access(row.after), row.reason, row.changed_at, row.changed_by
    )


def _leader_label(field: FieldEntry) -> str:
    leader = leader_of(field.name)
    if field.is_own or leader == field.name:
        return ""
    table, _, column = leader.partition(".")
    return entry(table, column).label


def _effects_of(line: FieldLine, role: Role, before: Access, after: Access) -> Iterable[str]:
    params = {"role": wording(f"data_map.who.{role.value}"), "field": line.field.label}
    if before.reads and not after.reads:
        yield wording("data_map.effect.loses", **params)
        yield from _costs(line.field)
    elif after.reads and not before.reads:
        yield wording("data_map.effect.gains", **params)
    elif before.writes and not after.writes:
        yield wording("data_map.effect.stops_writing", **params)
    if after.writes and not before.writes:
        yield wording("data_map.effect.starts_writing", **params)


def _begun(text: str) -> str:
    """Begin a sentence with a word that is written small elsewhere."""
    return text[:1].upper() + text[1:]


def _costs(field: FieldEntry) -> Iterable[str]:
    """What a role can no longer do once it does not read a field."""
    if field.is_own:
        if field.searchable:
            yield wording("data_map.effect.search_own")
        return
    if field.name in _SEARCHED:
        yield wording("data_map.effect.search")
    for names, cost in (((EMAIL,), "email"), ((PHONE,), "phone"), (ADDRESS, "address")):
        if field.name in names:
            yield wording(f"data_map.effect.{cost}")
    if field.name in GOVERNED - NAMING:
        yield wording("data_map.effect.whole")
