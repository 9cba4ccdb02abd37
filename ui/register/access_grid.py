"""The grid field by role: what each role may do with each field, changed by the keyboard, kept only once it was looked at."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.accounts.roles import Role
from app.register.access_kinds import Access, CellChange
from app.register.data_map import FieldLine
from ui.kit.theme import after_change, text_scale
from ui.kit.window_table import WindowTable

Index = QModelIndex | QPersistentModelIndex
ROLES = tuple(Role)
_MARKS = {Access.NONE: ("minus", "muted"), Access.READ: ("eye", "text"), Access.WRITE: ("pencil", "accent")}
_ROLE_WIDTH, _HEADER_HEIGHT = 100, 60


class AccessGridModel(WindowTable[FieldLine]):
    """The fields shown, with the cells as they are and as they would become.

    Signals:
        pending_changed(): a cell was put to something else, or back.
    """

    pending_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[FieldLine, ...] = ()
        self._pending: dict[tuple[str, Role], Access] = {}

    @property
    def pending(self) -> tuple[CellChange, ...]:
        """What would change."""
        return tuple(CellChange(name, role, access) for (name, role), access in self._pending.items())

    def show_lines(self, lines: tuple[FieldLine, ...]) -> None:
        """Show some fields; what is pending of others stays pending."""
        self._shown = lines
        self.reload()

    def forget_pending(self) -> None:
        """Put every cell back to what it is."""
        self._pending.clear()
        if self.rows:
            self.dataChanged.emit(self.index(0, 1), self.index(len(self.rows) - 1, len(ROLES)))
        self.pending_changed.emit()

    def cycle(self, index: Index) -> None:
        """Put a cell to the next thing that it may be; nothing happens where it is fixed."""
        if not index.isValid() or index.column() == 0:
            return
        line, role = self.rows[index.row()], ROLES[index.column() - 1]
        choices = line.choices[role]
        if len(choices) < 2:
            return
        held = self.access(line, role)
        after = choices[(choices.index(held) + 1) % len(choices)] if held in choices else choices[0]
        if after is line.cells[role]:
            self._pending.pop((line.field.name, role), None)
        else:
            self._pending[line.field.name, role] = after
        place = self.index(index.row(), index.column())
        self.dataChanged.emit(place, place)
        self.pending_changed.emit()

    def access(self, line: FieldLine, role: Role) -> Access:
        """Return what a cell is, or would become."""
        return self._pending.get((line.field.name, role), line.cells[role])

    def titles(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return (self.tr("Donnée"), *(role.label for role in ROLES))

    def cells(self, row: FieldLine) -> tuple[str, ...]:
        """The texts of a field."""
        return (row.field.label, *(self._short(self.access(row, role)) for role in ROLES))

    def mark(self, row: FieldLine, column: int) -> tuple[str, str] | None:
        """A pencil, an eye or a line; a lock where the cell is fixed."""
        if column == 0:
            return None
        role = ROLES[column - 1]
        if len(row.choices[role]) == 1:
            return "lock", "muted"
        return _MARKS[self.access(row, role)]

    def tool_tip(self, row: FieldLine, column: int) -> str:
        """Why a cell is fixed, else what it says in full."""
        if column == 0:
            return row.field.label
        role = ROLES[column - 1]
        return row.why_fixed(role) or self.said(row, role)

    def said(self, row: FieldLine, role: Role) -> str:
        """Say a cell in so many words: « E-mail, accueil : lecture »."""
        told = self.tr("{field}, {role}\u00a0: {access}").format(
            field=row.field.label, role=role.label, access=self.access(row, role).label
        )
        if (row.field.name, role) in self._pending:
            return self.tr("{cell} (pas encore appliqué)").format(cell=told)
        return self.tr("{cell} (fixe)").format(cell=told) if len(row.choices[role]) == 1 else told

    def read_window(self, offset: int) -> list[FieldLine]:
        """The fields shown, all at once."""
        return [] if offset else list(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Beside what every table gives: the accessible words of a cell, and bold where it would change."""
        row, column = self.rows[index.row()], index.column()
        if column and role == Qt.ItemDataRole.AccessibleTextRole:
            return self.said(row, ROLES[column - 1])
        if column and role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setBold((row.field.name, ROLES[column - 1]) in self._pending)
            return font
        return super().data(index, role)

    def _short(self, access: Access) -> str:
        return {Access.NONE: "\u2014", Access.READ: self.tr("lecture"), Access.WRITE: self.tr("saisie")}[access]


class AccessGrid(QTableView):
    """Arrows move, Space or a double click gives a cell its next access.

    Signals:
        line_chosen(object): the person stands on that field.
    """

    line_chosen = Signal(object)

    def __init__(self, model: AccessGridModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = model
        self.setModel(model)
        self.setObjectName("accessGrid")
        self.setAccessibleName(self.tr("Qui a accès à quoi"))
        self.setAccessibleDescription(self.tr("Flèches pour se déplacer, Espace pour changer un accès"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        aligned = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        header.setDefaultAlignment(Qt.AlignmentFlag(aligned.value | Qt.TextFlag.TextWordWrap.value))
        self._size_header()
        after_change(self._size_header)
        self.selectionModel().currentChanged.connect(self._on_moved)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space changes the cell under the cursor."""
        if event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self._grid.cycle(self.currentIndex())
            return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """So does a double click."""
        self._grid.cycle(self.indexAt(event.position().toPoint()))

    def _size_header(self) -> None:
        """Make room for two lines of a role's name, and for no narrower column than its words need."""
        header = self.horizontalHeader()
        header.setMinimumSectionSize(_ROLE_WIDTH * text_scale() // 100)
        header.setFixedHeight(_HEADER_HEIGHT * text_scale() // 100)

    def _on_moved(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.line_chosen.emit(self._grid.line(current.row()))
