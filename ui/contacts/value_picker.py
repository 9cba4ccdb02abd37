"""The values of one chip, to tick: the list narrows with each."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QVBoxLayout, QWidget

from app.contacts.filter_options import FilterOption
from app.values import fold
from ui.kit.labels import button, label
from ui.kit.theme import SPACE_M, SPACE_S

_MANY = 10
_VALUE, _FOLDED = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
_WIDTH, _HEIGHT = 280, 320


class ValuePicker(QDialog):
    """Ticks by mouse or by the space bar; Escape closes, and so does a click elsewhere.

    Signals:
        picked(object): the values ticked, as a tuple of strings, after each tick.
    """

    picked = Signal(object)
    help_page = "contacts#filters"

    def __init__(
        self, title: str, options: Iterable[FilterOption], chosen: Iterable[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setWindowTitle(title)
        self.setObjectName("valuePicker")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._model = QStandardItemModel(self)
        ticked = set(chosen)
        for option in options:
            item = QStandardItem(option.label)
            item.setEditable(False)
            item.setData(option.value, _VALUE)
            item.setData(fold(option.label), _FOLDED)
            item.setCheckState(Qt.CheckState.Checked if option.value in ticked else Qt.CheckState.Unchecked)
            self._model.appendRow(item)
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(self._model)
        self._shown.setFilterRole(_FOLDED)
        self._build(title)

    def values(self) -> tuple[str, ...]:
        """The values ticked, in the order of the list."""
        items = [self._model.item(row) for row in range(self._model.rowCount())]
        return tuple(str(item.data(_VALUE)) for item in items if item.checkState() is Qt.CheckState.Checked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search field the down arrow goes to the list; in the list, space ticks and Enter closes."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.search and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return):
                self._enter_list()
                return True
            if watched is self.view and event.key() == Qt.Key.Key_Space:
                self._tick(self.view.currentIndex())
                return True
            if watched is self.view and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.accept()
                return True
        return super().eventFilter(watched, event)

    def _build(self, title: str) -> None:
        self.search = QLineEdit()
        self.search.setObjectName("pickerSearch")
        self.search.setAccessibleName(self.tr("Chercher une valeur"))
        self.search.setPlaceholderText(self.tr("Chercher"))
        self.search.textChanged.connect(lambda typed: self._shown.setFilterFixedString(fold(typed)))
        self.search.setVisible(self._model.rowCount() > _MANY)
        self.view = QListView()
        self.view.setObjectName("pickerValues")
        self.view.setAccessibleName(title)
        self.view.setModel(self._shown)
        self.view.clicked.connect(self._tick)
        for watched in (self.search, self.view):
            watched.installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        layout.setSpacing(SPACE_S)
        layout.addWidget(label(title, "heading"))
        layout.addWidget(self.search)
        if self._model.rowCount():
            layout.addWidget(self.view, 1)
        else:
            layout.addWidget(label(self.tr("Rien à choisir pour l'instant."), "muted"), 1)
        layout.addWidget(button(self.tr("&Fermer"), self.accept, name="closePicker"))
        self.resize(_WIDTH, _HEIGHT)
        self._enter_list()
        if self._model.rowCount() > _MANY:
            self.search.setFocus()

    def _enter_list(self) -> None:
        self.view.setCurrentIndex(self._shown.index(0, 0))
        self.view.setFocus()

    def _tick(self, index: QModelIndex) -> None:
        item = self._model.itemFromIndex(self._shown.mapToSource(index)) if index.isValid() else None
        if item is None:
            return
        ticked = item.checkState() is Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)
        self.picked.emit(self.values())
