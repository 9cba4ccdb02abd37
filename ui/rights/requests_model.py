"""The requests, the most pressing first, a window at a time."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from app.formats import format_date
from app.rights.read_requests import RequestLine, list_requests
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.icons import icon
from ui.kit.theme import scheme
from ui.rights.deadline_label import MARKS, days_sentence

_Index = QModelIndex | QPersistentModelIndex
_WINDOW = 200
_DAYS = 4


class RequestsModel(QAbstractTableModel):
    """Person, right, received, stage, days left."""

    def __init__(self, workspace: UnlockedWorkspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._open_only = True
        self._lines: list[RequestLine] = []
        self._has_more = False

    def show(self, *, open_only: bool) -> None:
        """Show what waits, or everything."""
        self.beginResetModel()
        self._open_only = open_only
        self._lines = self._read(0)
        self._has_more = len(self._lines) == _WINDOW
        self.endResetModel()

    def line(self, row: int) -> RequestLine:
        """Return the request of a row."""
        return self._lines[row]

    def row_of(self, request_id: int) -> int:
        """Return the row of a request, -1 where it is not shown."""
        return next((row for row, line in enumerate(self._lines) if line.id == request_id), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """Rows read so far."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        """Five columns."""
        return 0 if parent.isValid() else _DAYS + 1

    def canFetchMore(self, parent: _Index) -> bool:
        """Say whether more follow."""
        return not parent.isValid() and self._has_more

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
        titles = (self.tr("Personne"), self.tr("Droit"), self.tr("Reçue le"), self.tr("Étape"), self.tr("Délai"))
        return titles[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell, and the mark of its deadline."""
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells(line)[index.column()]
        if index.column() == _DAYS and line.is_open:
            symbol, colour = MARKS[line.urgency]
            tone = getattr(scheme(), colour)
            if role == Qt.ItemDataRole.DecorationRole:
                return icon(symbol, tone)
            if role == Qt.ItemDataRole.ForegroundRole:
                return QColor(tone)
        return None

    def _cells(self, line: RequestLine) -> tuple[str, ...]:
        return (
            line.who,
            wording(f"rights.request_kind.{line.kind.value}"),
            format_date(line.received_on),
            wording(f"rights.request_status.{line.status.value}"),
            days_sentence(line.days_left) if line.is_open else "—",
        )

    def _read(self, offset: int) -> list[RequestLine]:
        with self._workspace.reading() as uow:
            return list_requests(uow, open_only=self._open_only, offset=offset, limit=_WINDOW)
