"""The contacts at or near their term, the oldest first."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.formats import format_date
from app.retention.due_lines import DueLine
from app.retention.kinds import DueFilter, RetentionState
from app.retention.review import list_due
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.window_table import WINDOW, WindowTable

_STATE, WHY, REMARK = 2, 3, 4
_MARKS = {
    RetentionState.DUE: ("circle-alert", "bad"),
    RetentionState.WITHIN_30: ("hourglass", "warn"),
    RetentionState.WITHIN_90: ("hourglass", "muted"),
    RetentionState.KEPT: ("check", "good"),
}


class DueModel(WindowTable[DueLine]):
    """Name, term, state, why it is due, and what else must be known."""

    def __init__(self, workspace: UnlockedWorkspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._which = DueFilter.DUE

    def read(self, which: DueFilter) -> list[DueLine]:
        """Return the first of what a filter lists without showing them; in any thread."""
        with self._workspace.reading() as uow:
            return list_due(uow, which=which, limit=WINDOW)

    def show(self, which: DueFilter, rows: list[DueLine]) -> None:
        """Show what a filter lists, as it was read."""
        self._which = which
        self.take(rows)

    def titles(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return (
            self.tr("Contact"),
            self.tr("Échéance"),
            self.tr("État"),
            self.tr("Pourquoi"),
            self.tr("À savoir"),
        )

    def cells(self, row: DueLine) -> tuple[str, ...]:
        """The texts of a contact."""
        return (
            row.contact.name,
            format_date(row.due_on) if row.due_on is not None else "—",
            wording(f"retention.retention_state.{row.contact.retention.value}"),
            row.why,
            row.remark,
        )

    def mark(self, row: DueLine, column: int) -> tuple[str, str] | None:
        """The mark of how near the term is."""
        return _MARKS[row.contact.retention] if column == _STATE else None

    def tool_tip(self, row: DueLine, column: int) -> str:
        """What is cut off in a narrow column."""
        return {WHY: row.why, REMARK: row.remark}.get(column, "")

    def read_window(self, offset: int) -> list[DueLine]:
        """Read contacts from a place on."""
        with self._workspace.reading() as uow:
            return list_due(uow, which=self._which, offset=offset, limit=WINDOW)
