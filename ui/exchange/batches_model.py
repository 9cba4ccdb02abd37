"""Past imports as a table."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.exchange.import_batch import ImportedAs
from app.exchange.past_batches import PastBatch
from app.formats import format_count, format_date, format_instant
from resources import wording

_Index = QModelIndex | QPersistentModelIndex


class BatchesModel(QAbstractTableModel):
    """When, which file, from where, how many contacts, until when to inform, and whether it stands."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._batches: list[PastBatch] = []

    def show(self, batches: list[PastBatch]) -> None:
        """Show these imports."""
        self.beginResetModel()
        self._batches = batches
        self.endResetModel()

    def batch(self, row: int) -> PastBatch | None:
        """Return the import of a row."""
        return self._batches[row] if 0 <= row < len(self._batches) else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """One row per import."""
        return 0 if parent.isValid() else len(self._batches)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        """Six columns."""
        return 0 if parent.isValid() else 6

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        headings = (
            self.tr("Importé le"),
            self.tr("Fichier"),
            self.tr("Origine"),
            self.tr("Contacts"),
            self.tr("À informer avant le"),
            self.tr("État"),
        )
        return headings[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell; numbers stand to the right."""
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == 3:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        batch = self._batches[index.row()]
        texts = (
            format_instant(batch.imported_at),
            batch.file_name,
            wording(f"contacts.source_kind.{batch.source_kind.value}"),
            format_count(batch.counts.get(ImportedAs.CREATED, 0)),
            format_date(batch.inform_by),
            self._state(batch),
        )
        return texts[index.column()]

    def _state(self, batch: PastBatch) -> str:
        if batch.undone_at is None:
            return self.tr("en place")
        return self.tr("annulé le {when}").format(when=format_instant(batch.undone_at))
