"""The archives of the open vault, by name, a window at a time."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.formats import format_date
from app.vault.browse import ArchiveLine, ArchiveQuery, list_archives
from app.vault.open_vault import OpenVault

_Index = QModelIndex | QPersistentModelIndex
_WINDOW = 200


class ArchivesModel(QAbstractTableModel):
    """Name, reason, deposited on, destroyed on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._vault: OpenVault | None = None
        self._query = ArchiveQuery()
        self._lines: list[ArchiveLine] = []
        self._has_more = False

    def show(self, vault: OpenVault | None, query: ArchiveQuery) -> None:
        """Show what a query finds; without a vault, forget everything."""
        self.beginResetModel()
        self._vault, self._query = vault, query
        self._lines = self._read(0)
        self._has_more = len(self._lines) == _WINDOW
        self.endResetModel()

    def line(self, row: int) -> ArchiveLine:
        """Return the archive of a row."""
        return self._lines[row]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """Rows read so far."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        """Four columns."""
        return 0 if parent.isValid() else 4

    def canFetchMore(self, parent: _Index) -> bool:
        """Say whether more follow."""
        return not parent.isValid() and self._has_more and self._vault is not None and bool(self._vault.remaining)

    def fetchMore(self, parent: _Index) -> None:
        """Read the next window."""
        more = self._read(len(self._lines))
        self._has_more = len(more) == _WINDOW
        if more:
            self.beginInsertRows(QModelIndex(), len(self._lines), len(self._lines) + len(more) - 1)
            self._lines.extend(more)
            self.endInsertRows()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Column titles."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        titles = (self.tr("Personne"), self.tr("Raison"), self.tr("Déposée le"), self.tr("Détruite le"))
        return titles[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        line = self._lines[index.row()]
        cells = (line.name, line.reason.label, format_date(line.deposited_on), format_date(line.ends_on))
        return cells[index.column()]

    def _read(self, offset: int) -> list[ArchiveLine]:
        if self._vault is None:
            return []
        return list_archives(self._vault, self._query, offset=offset, limit=_WINDOW)
