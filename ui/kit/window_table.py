"""Tables that read the database a window of rows at a time; each room says what a row is and how it reads."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from ui.kit.icons import icon
from ui.kit.theme import scheme

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
WINDOW = 200


class WindowTable(QAbstractTableModel, Generic[Row]):
    """Rows fetched as the person scrolls. A room's table gives ``titles``, ``cells`` and ``read_window``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self._has_more = False

    def titles(self) -> tuple[str, ...]:
        """The titles of the columns."""
        raise NotImplementedError

    def cells(self, row: Row) -> tuple[str, ...]:
        """The texts of a row, one per column."""
        raise NotImplementedError

    def read_window(self, offset: int) -> list[Row]:
        """Read at most ``WINDOW`` rows from a place on; fewer mean that nothing follows."""
        raise NotImplementedError

    def mark(self, row: Row, column: int) -> tuple[str, str] | None:
        """The icon and the scheme's colour of a cell, which never speaks by colour alone; none by default."""
        return None

    def tool_tip(self, row: Row, column: int) -> str:
        """What hovering over a cell adds; nothing by default."""
        return ""

    def reload(self) -> None:
        """Read the first window again."""
        self.take(self.read_window(0))

    def take(self, rows: list[Row]) -> None:
        """Show a first window that was read elsewhere."""
        self.beginResetModel()
        self.rows = rows
        self._has_more = len(self.rows) == WINDOW
        self.endResetModel()

    def line(self, row: int) -> Row:
        """Return what a row shows."""
        return self.rows[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Rows read so far."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """One column per title."""
        return 0 if parent.isValid() else len(self.titles())

    def canFetchMore(self, parent: Index) -> bool:
        """Say whether more rows follow."""
        return not parent.isValid() and self._has_more

    def fetchMore(self, parent: Index) -> None:
        """Read the next window."""
        more = self.read_window(len(self.rows))
        self._has_more = len(more) == WINDOW
        if more:
            self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(more) - 1)
            self.rows.extend(more)
            self.endInsertRows()

    def fetch_all(self) -> None:
        """Read every window that is left, so that choosing all chooses all."""
        while self.canFetchMore(QModelIndex()):
            self.fetchMore(QModelIndex())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title of a column."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return self.titles()[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text, the mark or the tool tip of a cell."""
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cells(row)[column]
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tool_tip(row, column) or None
        if role in (Qt.ItemDataRole.DecorationRole, Qt.ItemDataRole.ForegroundRole):
            mark = self.mark(row, column)
            if mark is not None:
                tone = getattr(scheme(), mark[1])
                return icon(mark[0], tone) if role == Qt.ItemDataRole.DecorationRole else QColor(tone)
        return None
