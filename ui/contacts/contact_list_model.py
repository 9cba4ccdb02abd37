"""The list of contacts, read a window at a time: memory does not grow with the book, nor does a keystroke's wait."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.contacts.find_approximate import list_approximate
from app.contacts.read_contact import ContactLine, ContactQuery, list_contacts, read_lines, search_contacts
from app.retention.kinds import RetentionState
from app.workspace import UnlockedWorkspace
from resources import wording

_WINDOW = 50
_WINDOWS_KEPT = 12
_Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = Qt.ItemDataRole.UserRole + 1
_GONE = ""


@dataclass(frozen=True, slots=True)
class Listing:
    """The first window of what a query finds; ``total`` is none where counting takes longer than a keystroke may."""

    query: ContactQuery
    lines: list[ContactLine]
    total: int | None
    is_approximate: bool = False


class ContactListModel(QAbstractListModel):
    """One row per contact, in the order of names.

    Of the rows scrolled past only ids are kept; their lines are read again when they come back into view. ``total`` is
    how many the query finds, or none where that takes longer than a keystroke may: the list itself need not wait for it.
    ``forgives`` lets it show who would be found had the words been typed rightly, where nobody fits: ``is_approximate``
    then. Whoever acts on the first row without looking must not ask for that.
    """

    def __init__(self, workspace: UnlockedWorkspace, parent: QObject | None = None, *, forgives: bool = False) -> None:
        super().__init__(parent)
        self._workspace, self._forgives = workspace, forgives
        self.is_approximate = False
        self._query = ContactQuery()
        self._ids: array[int] = array("q")
        self._windows: OrderedDict[int, dict[int, ContactLine]] = OrderedDict()
        self._has_more = False
        self.total: int | None = 0

    @property
    def query(self) -> ContactQuery:
        """What is shown."""
        return self._query

    def show(self, query: ContactQuery) -> None:
        """Show what a query finds, from its first name."""
        self.take(self.read(query))

    def read(self, query: ContactQuery, *, exactly: bool = False) -> Listing:
        """Return what a query finds without showing it, ``exactly`` as it was typed or forgiving errors; in any thread."""
        with self._workspace.reading() as uow:
            exact = Listing(query, *search_contacts(uow, query, limit=_WINDOW))
        return exact if exactly or not self._forgives else self.forgive(exact)

    def forgive(self, exact: Listing) -> Listing:
        """Return who would be found had the words been typed rightly, where nobody fits them ``exact``; in any thread."""
        if exact.lines or not exact.query.words:
            return exact
        with self._workspace.reading() as uow:
            near = list_approximate(uow, exact.query, limit=_WINDOW)
        return Listing(exact.query, near, len(near), is_approximate=bool(near))

    def take(self, listing: Listing) -> None:
        """Show what was read."""
        self.beginResetModel()
        self._query, self.total, self.is_approximate = listing.query, listing.total, listing.is_approximate
        self._has_more = len(listing.lines) == _WINDOW and not listing.is_approximate
        self._ids = array("q", (line.id for line in listing.lines))
        self._windows.clear()
        self._keep(0, listing.lines)
        self.endResetModel()

    def row_of(self, contact_id: int) -> int:
        """Return the row of a contact among those read so far, or -1."""
        return self._ids.index(contact_id) if contact_id in self._ids else -1

    def contact_id(self, row: int) -> int:
        """Return the contact of a row."""
        return self._ids[row]

    def contact_ids(self, rows: range) -> list[int]:
        """Return the contacts of rows that follow each other."""
        return self._ids[rows.start : rows.stop].tolist()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """Rows read so far."""
        return 0 if parent.isValid() else len(self._ids)

    def canFetchMore(self, parent: _Index) -> bool:
        """Say whether more names follow."""
        return not parent.isValid() and self._has_more

    def fetchMore(self, parent: _Index) -> None:
        """Read the next window."""
        if not self._has_more:
            return
        with self._workspace.reading() as uow:
            more = list_contacts(uow, self._query, limit=_WINDOW, after=self._ids[-1])
        self._has_more = len(more) == _WINDOW
        if more:
            first = len(self._ids)
            self.beginInsertRows(QModelIndex(), first, first + len(more) - 1)
            self._ids.extend(line.id for line in more)
            self._keep(first // _WINDOW, more)
            self.endInsertRows()

    @property
    def last_id(self) -> int | None:
        """The last contact read so far, where others follow it."""
        return self._ids[-1] if self._has_more else None

    def take_rest(self, ids: list[int]) -> None:
        """Take in all that follows, so that choosing everyone chooses everyone; their lines are read as they are seen.

        Whoever of them is here already, since the list went on meanwhile, is not taken twice.
        """
        first, known = len(self._ids), set(self._ids)
        rest = [one for one in ids if one not in known]
        self._has_more = False
        if rest:
            self.beginInsertRows(QModelIndex(), first, first + len(rest) - 1)
            self._ids.extend(rest)
            self.endInsertRows()

    def read_again(self) -> None:
        """Read the lines in view again, for who is chosen stays chosen."""
        self._windows.clear()
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name, the line for the delegate, or all of it for a screen reader; nothing of someone erased meanwhile."""
        if role not in (LINE_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        line = self._line(index.row())
        if role == LINE_ROLE:
            return line
        if line is None:
            return _GONE
        return line.name if role == Qt.ItemDataRole.DisplayRole else _spoken(line)

    def _line(self, row: int) -> ContactLine | None:
        window = row // _WINDOW
        if window not in self._windows:
            ids = self._ids[window * _WINDOW : (window + 1) * _WINDOW].tolist()
            with self._workspace.reading() as uow:
                self._keep(window, read_lines(uow, ids))
        self._windows.move_to_end(window)
        return self._windows[window].get(self._ids[row])

    def _keep(self, window: int, lines: list[ContactLine]) -> None:
        self._windows[window] = {line.id: line for line in lines}
        if len(self._windows) > _WINDOWS_KEPT:
            self._windows.popitem(last=False)


def _spoken(line: ContactLine) -> str:
    parts = [line.name, line.detail, wording(f"contacts.contact_category.{line.category.value}")]
    if line.retention is not RetentionState.KEPT:
        parts.append(wording(f"retention.retention_state.{line.retention.value}"))
    if line.is_restricted:
        parts.append(wording("rights.situation.restricted"))
    return ", ".join(part for part in parts if part)
