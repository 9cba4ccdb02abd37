"""The contacts at or near their term, the oldest first, a window at a time."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from app.formats import format_date
from app.retention.kinds import RetentionState
from app.retention.review import DueLine, list_due
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.icons import icon
from ui.kit.theme import scheme

_Index = QModelIndex | QPersistentModelIndex
_WINDOW = 200
_MARKS = {
    RetentionState.DUE: ("circle-alert", "bad"),
    RetentionState.WITHIN_30: ("hourglass", "warn"),
    RetentionState.WITHIN_90: ("hourglass", "muted"),
    RetentionState.KEPT: ("check", "good"),
}


class DueModel(QAbstractTableModel):
    """Name, term, state, last sign, question put."""

    def __init__(self, workspace: UnlockedWorkspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._within = 0
        self._lines: list[DueLine] = []
        self._has_more = False

    def show(self, within_days: int) -> None:
        """Show what is due within some days."""
        self.beginResetModel()
        self._within = within_days
        self._lines = self._read(0)
        self._has_more = len(self._lines) == _WINDOW
        self.endResetModel()

    def line(self, row: int) -> DueLine:
        """Return the contact of a row."""
        return self._lines[row]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """Rows read so far."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        """Five columns."""
        return 0 if parent.isValid() else 5

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
        titles = (
            self.tr("Contact"),
            self.tr("Échéance"),
            self.tr("État"),
            self.tr("Dernier signe"),
            self.tr("Question posée"),
        )
        return titles[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell, and the mark of its state."""
        line = self._lines[index.row()]
        state = line.contact.retention
        if role == Qt.ItemDataRole.DisplayRole:
            asked = line.asked_on
            cells = (
                line.contact.name,
                format_date(line.due_on),
                wording(f"retention.retention_state.{state.value}"),
                format_date(line.last_inbound_on or line.collected_on),
                self.tr("le {day}, réponse avant le {end}").format(
                    day=format_date(asked), end=format_date(line.answer_due_on)
                )
                if asked
                else "—",
            )
            return cells[index.column()]
        if index.column() == 2:
            symbol, colour = _MARKS[state]
            tone = getattr(scheme(), colour)
            if role == Qt.ItemDataRole.DecorationRole:
                return icon(symbol, tone)
            if role == Qt.ItemDataRole.ForegroundRole:
                return QColor(tone)
        return None

    def _read(self, offset: int) -> list[DueLine]:
        with self._workspace.reading() as uow:
            return list_due(uow, within_days=self._within, offset=offset, limit=_WINDOW)
