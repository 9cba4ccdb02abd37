"""The journal as a table that reads a window of lines at a time."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.formats import format_instant
from app.journal.read import JournalFilter, JournalRow, count_rows, read_rows
from app.workspace import UnlockedWorkspace
from resources import wording

_WINDOW = 200
_Index = QModelIndex | QPersistentModelIndex


class JournalModel(QAbstractTableModel):
    """Lines newest first, fetched as the person scrolls; account ids are shown by their names."""

    def __init__(self, workspace: UnlockedWorkspace, names: dict[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._names = names
        self._filter = JournalFilter()
        self._rows: list[JournalRow] = []
        self._total = 0

    @property
    def total(self) -> int:
        """How many lines the filter lets through, shown or not yet."""
        return self._total

    def show(self, chosen: JournalFilter) -> None:
        """Start again from the newest line of a filter."""
        self.beginResetModel()
        self._filter = chosen
        with self._workspace.reading() as uow:
            self._total = count_rows(uow, chosen)
            self._rows = read_rows(uow, chosen, offset=0, limit=_WINDOW)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """Lines fetched so far."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        """Number, instant, account, act, subject, signature."""
        return 0 if parent.isValid() else 6

    def canFetchMore(self, parent: _Index) -> bool:
        """Say whether older lines wait."""
        return not parent.isValid() and len(self._rows) < self._total

    def fetchMore(self, parent: _Index) -> None:
        """Read the next window of older lines."""
        with self._workspace.reading() as uow:
            older = read_rows(uow, self._filter, offset=len(self._rows), limit=_WINDOW)
        if not older:
            self._total = len(self._rows)
            return
        self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(older) - 1)
        self._rows.extend(older)
        self.endInsertRows()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Column titles."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        titles = (
            self.tr("N°"),
            self.tr("Date"),
            self.tr("Compte"),
            self.tr("Action"),
            self.tr("Personne (identifiant)"),
            self.tr("Signée"),
        )
        return titles[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell; the details of the line are its tool tip."""
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.details
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        cells = (
            str(row.seq),
            format_instant(row.at),
            self._names.get(row.actor, row.actor),
            wording(f"journal.action.{row.action}"),
            row.subject[:8],
            self.tr("oui") if row.is_signed else "",
        )
        return cells[index.column()]
