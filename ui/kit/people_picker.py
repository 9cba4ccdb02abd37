"""Name people one by one: typed, found, taken with Enter."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QStringListModel, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget

from app.contacts.read_contact import ContactLine, ContactQuery, list_contacts
from app.workspace import UnlockedWorkspace
from ui.kit.forms import stand_for
from ui.kit.theme import SPACE_XS

_FOUND_AT_MOST, _LIST_HEIGHT, _PAUSE_MS = 20, 96, 150


class PeoplePicker(QWidget):
    """Keeps those who were taken, in their order.

    Signals:
        changed(): somebody more was taken.
    """

    changed = Signal()

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._found: list[ContactLine] = []
        self.taken: list[int] = []
        self._sought = QLineEdit()
        self._sought.setObjectName("concernedSearch")
        self._sought.setAccessibleName(self.tr("Chercher une personne"))
        self._sought.setPlaceholderText(self.tr("Nom, e-mail ou téléphone, puis Entrée"))
        self._names = QStringListModel(self)
        self._list = QListView()
        self._list.setObjectName("concernedFound")
        self._list.setAccessibleName(self.tr("Personnes trouvées"))
        self._list.setMaximumHeight(_LIST_HEIGHT)
        self._list.setModel(self._names)
        self._list.activated.connect(self._take)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self._sought.textChanged.connect(lambda _text: self._pause.start())
        self._sought.returnPressed.connect(self._on_enter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_XS)
        layout.addWidget(self._sought)
        layout.addWidget(self._list)
        stand_for(self, self._sought)

    def _search(self) -> None:
        words = self._sought.text().strip()
        self._found = []
        if words:
            with self._workspace.reading() as uow:
                self._found = list_contacts(uow, ContactQuery(words), limit=_FOUND_AT_MOST)
        self._names.setStringList([line.name for line in self._found])

    def _on_enter(self) -> None:
        """One person is taken at once; among several the choice is made in the list."""
        self._pause.stop()
        self._search()
        if len(self._found) == 1:
            self._take(self._names.index(0))
        elif self._found:
            self._list.setFocus()
            self._list.setCurrentIndex(self._names.index(0))

    def _take(self, index: QModelIndex) -> None:
        chosen = self._found[index.row()].id
        if chosen not in self.taken:
            self.taken.append(chosen)
            self.changed.emit()
        self._sought.clear()
        # Nothing is sought any more: there is nothing to wait for.
        self._pause.stop()
        self._search()
        self._sought.setFocus()
