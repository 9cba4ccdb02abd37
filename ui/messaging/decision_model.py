"""The decisions on one contact as a small table: purposes by channels."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from app.formats import format_pair
from app.messaging.decide_contact import DecisionGrid, decision_grid
from app.messaging.decide_then import decision_grid_at
from app.messaging.eligibility import ContactDecision
from app.messaging.kinds import Outcome
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.icons import icon
from ui.kit.theme import scheme

_Index = QModelIndex | QPersistentModelIndex
_MARKS = {
    Outcome.ALLOW: ("circle-check", "good"),
    Outcome.ALLOW_IF: ("circle-check", "good"),
    Outcome.BLOCK: ("circle-x", "bad"),
}


class DecisionModel(QAbstractTableModel):
    """One cell per purpose and channel: icon, word and colour together, the reason on hovering or aloud."""

    def __init__(self, workspace: UnlockedWorkspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._grid: DecisionGrid | None = None

    def show_contact(self, contact_id: int, at: datetime | None = None) -> None:
        """Decide again for a contact, now or as it stood at an instant; NotInTheBookYet, and nothing has changed."""
        with self._workspace.reading() as uow:
            grid = decision_grid(uow, contact_id) if at is None else decision_grid_at(uow, contact_id, at)
        self.show_grid(grid)

    def show_grid(self, grid: DecisionGrid) -> None:
        """Show decisions that were made."""
        self.beginResetModel()
        self._grid = grid
        self.endResetModel()

    def decision(self, index: _Index) -> ContactDecision | None:
        """Return the decision of a cell, if the purpose is pursued on the channel."""
        if self._grid is None:
            return None
        purpose, channel = self._grid.purposes[index.row()], self._grid.channels[index.column()]
        return self._grid.decisions.get((purpose.id, channel))

    def explanation(self, index: _Index) -> str:
        """Return a cell's answer, reason and article, as read aloud."""
        decision = self.decision(index)
        if decision is None or self._grid is None:
            return self.tr("Cette finalité n'utilise pas ce canal.")
        purpose, channel = self._grid.purposes[index.row()], self._grid.channels[index.column()]
        word = wording(f"messaging.outcome.{decision.outcome.value}")
        head = format_pair(f"{purpose.name}, {wording(f'consent.channel.{channel.value}')}", f"{word}.")
        conditions = ", ".join(wording(f"messaging.condition.{one.value}") for one in decision.conditions)
        after = self.tr("À respecter\u00a0: {conditions}.").format(conditions=conditions) if conditions else ""
        return " ".join(part for part in (head, decision.sentence, f"({decision.article})", after) if part)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """One row per purpose."""
        return 0 if parent.isValid() or self._grid is None else len(self._grid.purposes)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        """One column per channel."""
        return 0 if parent.isValid() or self._grid is None else len(self._grid.channels)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Channels above, purposes beside."""
        if role != Qt.ItemDataRole.DisplayRole or self._grid is None:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return wording(f"consent.channel.{self._grid.channels[section].value}")
        return self._grid.purposes[section].name

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Word, icon, colour or explanation."""
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.explanation(index)
        decision = self.decision(index)
        if decision is None:
            return "—" if role == Qt.ItemDataRole.DisplayRole else None
        symbol, colour = _MARKS[decision.outcome]
        tone = getattr(scheme(), colour)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.tr("oui") if decision.may_be_contacted else self.tr("non")
        if role == Qt.ItemDataRole.DecorationRole:
            return icon(symbol, tone)
        return QColor(tone) if role == Qt.ItemDataRole.ForegroundRole else None
