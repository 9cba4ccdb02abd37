"""The contacts at or near their term, the oldest first."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.formats import format_date
from app.retention.kinds import RetentionState
from app.retention.review import DueLine, list_due
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.window_table import WINDOW, WindowTable

_STATE = 2
_MARKS = {
    RetentionState.DUE: ("circle-alert", "bad"),
    RetentionState.WITHIN_30: ("hourglass", "warn"),
    RetentionState.WITHIN_90: ("hourglass", "muted"),
    RetentionState.KEPT: ("check", "good"),
}


class DueModel(WindowTable[DueLine]):
    """Name, term, state, last sign, question put."""

    def __init__(self, workspace: UnlockedWorkspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._within = 0

    def show(self, within_days: int) -> None:
        """Show what is due within some days."""
        self._within = within_days
        self.reload()

    def titles(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return (
            self.tr("Contact"),
            self.tr("Échéance"),
            self.tr("État"),
            self.tr("Dernier signe"),
            self.tr("Question posée"),
        )

    def cells(self, row: DueLine) -> tuple[str, ...]:
        """The texts of a contact."""
        asked = self.tr("le {day}, réponse avant le {end}").format(
            day=format_date(row.asked_on), end=format_date(row.answer_due_on)
        )
        return (
            row.contact.name,
            format_date(row.due_on),
            wording(f"retention.retention_state.{row.contact.retention.value}"),
            format_date(row.last_inbound_on or row.collected_on),
            asked if row.asked_on else "—",
        )

    def mark(self, row: DueLine, column: int) -> tuple[str, str] | None:
        """The mark of how near the term is."""
        return _MARKS[row.contact.retention] if column == _STATE else None

    def read_window(self, offset: int) -> list[DueLine]:
        """Read contacts from a place on."""
        with self._workspace.reading() as uow:
            return list_due(uow, within_days=self._within, offset=offset, limit=WINDOW)
