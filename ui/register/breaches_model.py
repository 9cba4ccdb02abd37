"""The register of breaches as a table, the newest entry first."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject

from app.register.breach_kinds import BreachState
from app.register.breach_register import Breach, read_breaches
from app.register.breach_rules import is_to_be_notified, state_of, time_left
from app.workspace import UnlockedWorkspace
from ui.kit.window_table import WindowTable

_STATE, _LEFT = 1, 2
# Each state: its icon and its colour; its word stands beside.
MARKS: dict[BreachState, tuple[str, str]] = {
    BreachState.LATE: ("triangle-alert", "bad"),
    BreachState.RUNNING: ("hourglass", "warn"),
    BreachState.PEOPLE_TO_TELL: ("mail", "warn"),
    BreachState.DECIDED: ("circle-check", "good"),
    BreachState.CLOSED: ("lock", "muted"),
}


class BreachesModel(WindowTable[Breach]):
    """Number, state, time left, what happened; the rest stands beside."""

    def __init__(self, workspace: UnlockedWorkspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def titles(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return (
            self.tr("N°"),
            self.tr("État"),
            self.tr("Délai"),
            self.tr("Ce qui s'est passé"),
        )

    def cells(self, row: Breach) -> tuple[str, ...]:
        """The texts of an entry; the time left is that of the moment at which it is drawn."""
        facts, now = row.facts, self._workspace.clock.now()
        waits = facts.closed_on is None and is_to_be_notified(facts)
        return (
            str(row.number),
            state_of(facts, now).label,
            time_left(facts.aware_at, now) if waits else "—",
            facts.description.splitlines()[0],
        )

    def mark(self, row: Breach, column: int) -> tuple[str, str] | None:
        """The icon of the state."""
        return MARKS[state_of(row.facts, self._workspace.clock.now())] if column == _STATE else None

    def tool_tip(self, row: Breach, column: int) -> str:
        """The whole description."""
        return row.facts.description

    def read_window(self, offset: int) -> list[Breach]:
        """Read every entry: a business has a handful."""
        if offset:
            return []
        with self._workspace.reading() as uow:
            return list(read_breaches(uow))

    def row_of(self, number: int) -> int:
        """Return the row of an entry, -1 where it is not there."""
        return next((row for row, one in enumerate(self.rows) if one.number == number), -1)

    def count_down(self) -> None:
        """Say again how long is left, without moving what is chosen."""
        if self.rows:
            self.dataChanged.emit(self.index(0, _STATE), self.index(len(self.rows) - 1, _LEFT))

    def number_at(self, index: QModelIndex) -> int:
        """Return the number of an entry."""
        return self.rows[index.row()].number
