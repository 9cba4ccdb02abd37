"""The help as a place of the window."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.first_week import show_first_week
from app.workspace import UnlockedWorkspace
from ui.kit.labels import button, label
from ui.kit.place import Place
from ui.kit.theme import SPACE_L, SPACE_M
from ui.shell.help_browser import HelpBrowser


class HelpPage(Place):
    """The guide, and the way back to the checklist of the first week."""

    help_page = "start"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.browser = HelpBrowser()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(label(self.tr("Aide"), "title"))
        layout.addWidget(self.browser, 1)
        row = QHBoxLayout()
        row.addWidget(
            button(self.tr("&Première semaine"), self._on_first_week, name="showFirstWeek", symbol="list-checks")
        )
        row.addStretch(1)
        layout.addLayout(row)

    def show_object(self, target: object) -> None:
        """Open the section of that name."""
        self.browser.show_target(str(target))

    def _on_first_week(self) -> None:
        with self.workspace.unit_of_work() as uow:
            show_first_week(uow, is_shown=True)
        self.departed.emit("home", None)
        self.announced.emit(self.tr("Ce qui reste de la première semaine est sur l'accueil."), None)

    def focus_search(self) -> None:
        """Type what is looked for."""
        self.browser.search.setFocus()
