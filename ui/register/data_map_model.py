"""The data map: each field, why, on what basis, how long, who reads it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.register import CATALOGUE
from resources import wording

_Index = QModelIndex | QPersistentModelIndex


class DataMapModel(QAbstractTableModel):
    """The field catalogue, as it stands in the code."""

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """One row per field."""
        return 0 if parent.isValid() else len(CATALOGUE)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        """Six columns."""
        return 0 if parent.isValid() else 6

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Column titles."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        titles = (
            self.tr("Donnée"),
            self.tr("Nature"),
            self.tr("Finalité"),
            self.tr("Base légale"),
            self.tr("Durée"),
            self.tr("Qui la lit"),
        )
        return titles[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        field = CATALOGUE[index.row()]
        readers = ", ".join(one.label for one in sorted(field.readable_by)) or self.tr("personne")
        cells = (
            field.label,
            wording(f"register.data_category.{field.category.value}"),
            wording(f"register.field_purpose.{field.purpose.value}"),
            wording(f"contacts.lawful_basis.{field.lawful_basis.value}"),
            wording(f"register.retention_follows.{field.retention.value}"),
            readers,
        )
        return cells[index.column()]
