"""A field and whom it finds, read at each key as the list of contacts is: for whoever is named in a form or a dialog."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget

from app.contacts.read_contact import ContactLine, ContactQuery, list_contacts
from app.workspace import UnlockedWorkspace
from ui.kit.forms import stand_for
from ui.kit.theme import SPACE_XS

_FOUND_AT_MOST, _LIST_HEIGHT = 20, 96


class PeopleSearch(QWidget):
    """Finds exactly what is typed, since whoever is named here is acted on; ``name`` begins the names of its parts.

    ``field`` is what is typed into, ``results`` the list below it.

    Signals:
        searched(): others are found.
        pointed(): another one of those found is pointed at, or nobody.
        activated(): Enter or a click took the one pointed at.
    """

    searched = Signal()
    pointed = Signal()
    activated = Signal()

    def __init__(self, workspace: UnlockedWorkspace, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.found: list[ContactLine] = []
        self.field = QLineEdit()
        self.field.setObjectName(f"{name}Search")
        self.field.setAccessibleName(self.tr("Chercher une personne"))
        self.field.setPlaceholderText(self.tr("Nom, e-mail ou téléphone"))
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self._lines = QStringListModel(self)
        self.results = QListView()
        self.results.setObjectName(f"{name}Found")
        self.results.setAccessibleName(self.tr("Personnes trouvées"))
        self.results.setMaximumHeight(_LIST_HEIGHT)
        self.results.setModel(self._lines)
        self.results.selectionModel().currentChanged.connect(lambda *_: self.pointed.emit())
        self.results.activated.connect(lambda _index: self.activated.emit())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_XS)
        layout.addWidget(self.field)
        layout.addWidget(self.results)
        stand_for(self, self.field)

    @property
    def contact_id(self) -> int | None:
        """Who is pointed at."""
        row = self.results.currentIndex().row()
        return self.found[row].id if 0 <= row < len(self.found) else None

    def point_at_first(self) -> None:
        """Point at whoever was found first."""
        self.results.setCurrentIndex(self._lines.index(0))

    def clear(self) -> None:
        """Seek nobody any more."""
        self.field.clear()
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The down arrow goes from the field to those found."""
        is_down = (
            isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down
        )
        if watched is self.field and is_down and self.found:
            self.enter_results()
            return True
        return super().eventFilter(watched, event)

    def enter_results(self) -> None:
        """Go to whoever was found first, to choose with the arrows."""
        self.results.setFocus()
        self.point_at_first()

    def _search(self, typed: str) -> None:
        words = typed.strip()
        self.found = []
        if words:
            with self._workspace.reading() as uow:
                self.found = list_contacts(uow, ContactQuery(words), limit=_FOUND_AT_MOST)
        self._lines.setStringList([f"{one.name} · {one.detail}" if one.detail else one.name for one in self.found])
        self.searched.emit()
