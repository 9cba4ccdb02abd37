"""The consent events of a contact as a table."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.consent.history import ConsentLine, consent_history, current_states
from app.consent.kinds import Channel, ConsentState
from app.formats import format_date, format_instant
from app.workspace import UnlockedWorkspace
from resources import wording

_Index = QModelIndex | QPersistentModelIndex


class HistoryModel(QAbstractTableModel):
    """Newest first; nothing of it ever changes."""

    def __init__(self, workspace: UnlockedWorkspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._lines: tuple[ConsentLine, ...] = ()
        self.states: dict[tuple[int, Channel], ConsentState] = {}

    def show_contact(self, contact_id: int) -> None:
        """Read a contact's events."""
        self.beginResetModel()
        with self._workspace.reading() as uow:
            self._lines = consent_history(uow, contact_id)
            self.states = current_states(uow, contact_id)
        self.endResetModel()

    def line(self, row: int) -> ConsentLine:
        """Return the event of a row."""
        return self._lines[row]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """One row per event."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        """When, what, purpose, channel, method, text, until."""
        return 0 if parent.isValid() else 7

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Column titles."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (
            self.tr("Date"),
            self.tr("Réponse"),
            self.tr("Finalité"),
            self.tr("Canal"),
            self.tr("Moyen"),
            self.tr("Texte"),
            self.tr("Jusqu'au"),
        )[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        line = self._lines[index.row()]
        return (
            format_instant(line.collected_at),
            wording(f"consent.consent_event_type.{line.event_type.value}"),
            line.purpose,
            wording(f"consent.channel.{line.channel.value}"),
            wording(f"consent.consent_method.{line.method.value}"),
            self.tr("version {number}").format(number=line.text_version) if line.text_version else "—",
            format_date(line.valid_until) or "—",
        )[index.column()]
