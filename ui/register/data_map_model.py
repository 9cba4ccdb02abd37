"""The data map: each field, why, on what basis, how long, who reads it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.register import FieldEntry
from app.register.how_long import how_long_of
from app.register.own_entries import entries_with_own
from app.retention.lines import DEFAULT_SCHEDULE
from app.retention.read_schedule import read_schedule
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.window_table import WindowTable


class DataMapModel(WindowTable[FieldEntry]):
    """The field catalogue with the business's own fields in it, and the periods in force."""

    def __init__(self, workspace: UnlockedWorkspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._schedule = DEFAULT_SCHEDULE
        self.reload()

    def titles(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return (
            self.tr("Donnée"),
            self.tr("Nature"),
            self.tr("Finalité"),
            self.tr("Base légale"),
            self.tr("Durée"),
            self.tr("Qui la lit"),
        )

    def cells(self, row: FieldEntry) -> tuple[str, ...]:
        """The texts of a field."""
        readers = ", ".join(one.label for one in sorted(row.readable_by)) or self.tr("personne")
        return (
            row.label,
            wording(f"register.data_category.{row.category.value}"),
            row.purpose_words,
            wording(f"contacts.lawful_basis.{row.lawful_basis.value}"),
            how_long_of(row, lambda line: self._schedule.of(line).months),
            readers,
        )

    def tool_tip(self, row: FieldEntry, column: int) -> str:
        """The whole text, where the column is narrow."""
        return self.cells(row)[column]

    def read_window(self, offset: int) -> list[FieldEntry]:
        """Read the catalogue, all at once, and the periods of the schedule."""
        with self._workspace.reading() as uow:
            self._schedule = read_schedule(uow)
            fields = entries_with_own(uow.session)
        return [] if offset else list(fields)
