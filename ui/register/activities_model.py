"""The sheets of the processing register as a table: what each is about, whether it lacks something, when it is read again."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.formats import format_count, format_date
from app.register.activity_kinds import ActivityView
from ui.kit.window_table import WindowTable

_STATE, _REVIEW = 1, 2


class ActivitiesModel(WindowTable[ActivityView]):
    """The sheets shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._activities: tuple[ActivityView, ...] = ()

    def show_activities(self, activities: tuple[ActivityView, ...]) -> None:
        """Show the sheets in the order of the register."""
        self._activities = activities
        self.reload()

    def titles(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return self.tr("Traitement"), self.tr("État"), self.tr("À relire le")

    def cells(self, row: ActivityView) -> tuple[str, ...]:
        """The texts of a sheet."""
        return f"{row.number}. {row.name}", self._state(row), format_date(row.review_due_on)

    def mark(self, row: ActivityView, column: int) -> tuple[str, str] | None:
        """A sign before the state, and before a day that has come."""
        if row.is_archived:
            return None
        if column == _STATE:
            return ("circle-check", "good") if row.is_complete else ("circle-alert", "bad")
        return ("circle-alert", "warn") if column == _REVIEW and row.is_review_due else None

    def tool_tip(self, row: ActivityView, column: int) -> str:
        """The whole text, where the column is narrow."""
        return self.cells(row)[column]

    def read_window(self, offset: int) -> list[ActivityView]:
        """Read the sheets: all at once."""
        return [] if offset else list(self._activities)

    def _state(self, row: ActivityView) -> str:
        if row.is_archived:
            return self.tr("archivée")
        if row.is_complete:
            return self.tr("complète")
        return self.tr("incomplète\u00a0: {count}").format(count=format_count(len(row.gaps)))
