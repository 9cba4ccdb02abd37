"""The list of contacts, read a window at a time: memory does not grow with the book, nor does a keystroke's wait."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.contacts.read_contact import ContactLine, ContactQuery, count_matching, list_contacts
from app.retention.kinds import RetentionState
from app.workspace import UnlockedWorkspace
from resources import wording

_WINDOW = 100
_Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = Qt.ItemDataRole.UserRole + 1


class ContactListModel(QAbstractListModel):
    """One row per contact, in the order of names."""

    def __init__(self, workspace: UnlockedWorkspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._query = ContactQuery()
        self._lines: list[ContactLine] = []
        self._has_more = False
        self.total = 0

    @property
    def query(self) -> ContactQuery:
        """What is shown."""
        return self._query

    def show(self, query: ContactQuery) -> None:
        """Show what a query finds, from its first name."""
        self.beginResetModel()
        self._query = query
        with self._workspace.reading() as uow:
            self._lines = list_contacts(uow, query, offset=0, limit=_WINDOW)
            self._has_more = len(self._lines) == _WINDOW
            self.total = count_matching(uow, query) if self._has_more else len(self._lines)
        self.endResetModel()

    def row_of(self, contact_id: int) -> int:
        """Return the row of a contact among those read so far, or -1."""
        return next((row for row, line in enumerate(self._lines) if line.id == contact_id), -1)

    def contact_id(self, row: int) -> int:
        """Return the contact of a row."""
        return self._lines[row].id

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """Rows read so far."""
        return 0 if parent.isValid() else len(self._lines)

    def canFetchMore(self, parent: _Index) -> bool:
        """Say whether more names follow."""
        return not parent.isValid() and self._has_more

    def fetchMore(self, parent: _Index) -> None:
        """Read the next window."""
        with self._workspace.reading() as uow:
            more = list_contacts(uow, self._query, offset=len(self._lines), limit=_WINDOW)
        self._has_more = len(more) == _WINDOW
        if more:
            self.beginInsertRows(QModelIndex(), len(self._lines), len(self._lines) + len(more) - 1)
            self._lines.extend(more)
            self.endInsertRows()

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name, the line for the delegate, or all of it for a screen reader."""
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = wording(f"retention.retention_state.{line.retention.value}")
            parts = [line.name, line.detail, wording(f"contacts.contact_category.{line.category.value}")]
            if line.retention is not RetentionState.KEPT:
                parts.append(state)
            return ", ".join(part for part in parts if part)
        return None
