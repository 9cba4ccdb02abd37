"""What the business's own fields say of a contact, as far as the role may read them (REG-06)."""

from __future__ import annotations

from PySide6.QtWidgets import QListWidget, QTabWidget, QVBoxLayout, QWidget

from app.contacts.own_values import OwnLine
from ui.kit.theme import SPACE_S


class OwnValuesView(QWidget):
    """One line a field; the tab that holds it is there only where the role may read one."""

    help_page = "contacts#own-fields"

    def __init__(self, tabs: QTabWidget) -> None:
        super().__init__(tabs)
        self._tabs = tabs
        self._list = QListWidget()
        self._list.setObjectName("ownValues")
        self._list.setAccessibleName(self.tr("Champs propres"))
        self._list.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        layout.addWidget(self._list)
        tabs.addTab(self, self.tr("Champs"))
        tabs.setTabVisible(tabs.indexOf(self), False)

    def show_lines(self, lines: tuple[OwnLine, ...]) -> None:
        """Show the fields of a contact."""
        self._list.clear()
        for line in lines:
            said = (
                self.tr("{field}\u00a0: {words} (fermé par une clé)")
                if line.is_closed
                else self.tr("{field}\u00a0: {words}")
            )
            self._list.addItem(said.format(field=line.label, words=line.words or self.tr("non renseigné")))
        self._tabs.setTabVisible(self._tabs.indexOf(self), bool(lines))
