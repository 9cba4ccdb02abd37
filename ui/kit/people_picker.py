"""Name people one by one: typed, found, taken with Enter."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.workspace import UnlockedWorkspace
from ui.kit.forms import stand_for
from ui.kit.people_search import PeopleSearch


class PeoplePicker(QWidget):
    """Keeps those who were taken, in their order.

    Signals:
        changed(): somebody more was taken.
    """

    changed = Signal()

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.taken: list[int] = []
        self._search = PeopleSearch(workspace, "concerned")
        self._search.field.setPlaceholderText(self.tr("Nom, e-mail ou téléphone, puis Entrée"))
        self._search.field.returnPressed.connect(self._on_enter)
        self._search.activated.connect(self._take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._search)
        stand_for(self, self._search)

    def _on_enter(self) -> None:
        """One person is taken at once; among several the choice is made in the list."""
        if len(self._search.found) == 1:
            self._search.point_at_first()
            self._take()
        elif self._search.found:
            self._search.enter_results()

    def _take(self) -> None:
        chosen = self._search.contact_id
        if chosen is not None and chosen not in self.taken:
            self.taken.append(chosen)
            self.changed.emit()
        self._search.clear()
