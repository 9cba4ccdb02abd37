"""The data map: each field, why, on what basis, how long, who reads it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.register import CATALOGUE, FieldEntry
from resources import wording
from ui.kit.window_table import WindowTable


class DataMapModel(WindowTable[FieldEntry]):
    """The field catalogue, as it stands in the code."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
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
            wording(f"register.field_purpose.{row.purpose.value}"),
            wording(f"contacts.lawful_basis.{row.lawful_basis.value}"),
            wording(f"register.retention_follows.{row.retention.value}"),
            readers,
        )

    def tool_tip(self, row: FieldEntry, column: int) -> str:
        """The whole text, where the column is narrow."""
        return self.cells(row)[column]

    def read_window(self, offset: int) -> list[FieldEntry]:
        """Read the catalogue: all at once."""
        return [] if offset else list(CATALOGUE)
