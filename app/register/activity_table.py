"""The processing register as tables, for files and paper: the list, one sheet an activity, and all in one wide table (REG-02)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.formats import format_date
from app.register.activity_kinds import ActivityView, RegisterCell
from resources import wording

Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RegisterTable:
    """One table: its title, its first row and the others."""

    title: str
    head: Row
    rows: tuple[Row, ...]


def list_table(activities: Sequence[ActivityView]) -> RegisterTable:
    """Return the list of activities, as the CNIL's model begins."""
    cells = (RegisterCell.PURPOSE, RegisterCell.SENSITIVE)
    head = (
        *_named("number", "name"),
        *(one.label for one in cells),
        *_named("created", "updated", "reviewed", "state"),
    )
    rows = tuple(
        (
            str(one.number),
            one.name,
            *(cell_text(one, cell) for cell in cells),
            *_dates(one),
            state_words(one),
        )
        for one in activities
    )
    return RegisterTable(wording("processing.file.list"), head, rows)


def sheet_table(activity: ActivityView) -> RegisterTable:
    """Return one activity, column by column: what Aparté keeps up to date apart from the business's own words."""
    head = _named("cell", "content", "kept_by")
    rows = tuple(row for cell in RegisterCell for row in _cell_rows(activity, cell))
    return RegisterTable(wording("processing.file.sheet", number=activity.number), head, rows)


def wide_table(activities: Sequence[ActivityView]) -> RegisterTable:
    """Return every activity as one row."""
    head = (
        *_named("number", "name", "state", "created", "updated", "reviewed"),
        *(cell.label for cell in RegisterCell),
    )
    rows = tuple(
        (
            str(one.number),
            one.name,
            state_words(one),
            *_dates(one),
            *(cell_text(one, cell) or _missing(one, cell) for cell in RegisterCell),
        )
        for one in activities
    )
    return RegisterTable(wording("processing.file.title"), head, rows)


def cell_text(activity: ActivityView, cell: RegisterCell) -> str:
    """Return all that a column says, what Aparté knows first."""
    return "\n".join(part for part in (*activity.live.get(cell, ()), activity.said.said(cell)) if part)


def state_words(activity: ActivityView) -> str:
    """Return whether an activity may be shown as it is, and which columns are at fault."""
    if activity.is_archived:
        return wording("processing.table.archived")
    if activity.is_complete:
        return wording("processing.table.complete")
    lacking = ", ".join(f"{gap.cell.label} ({gap.kind.label})" for gap in activity.gaps)
    return wording("processing.live.named", name=wording("processing.table.incomplete"), text=lacking)


def _cell_rows(activity: ActivityView, cell: RegisterCell) -> tuple[Row, ...]:
    live, own = "\n".join(activity.live.get(cell, ())), activity.said.said(cell) or _missing(activity, cell)
    rows = ((cell.label, live, *_named("by_aparte")), (cell.label, own, *_named("by_business")))
    return tuple(row for row in rows if row[1])


def _missing(activity: ActivityView, cell: RegisterCell) -> str:
    return wording("processing.table.missing") if any(gap.cell is cell for gap in activity.gaps) else ""


def _dates(activity: ActivityView) -> Row:
    return tuple(format_date(day) for day in (activity.created_on, activity.updated_on, activity.reviewed_on))


def _named(*names: str) -> Row:
    return tuple(wording(f"processing.table.{name}") for name in names)
