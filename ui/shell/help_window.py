"""The help beside a dialog, a wizard or the opening screen: what is being typed there stays."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.labels import button
from ui.kit.sizes import fit
from ui.kit.theme import SPACE_L, SPACE_M
from ui.shell.help_browser import HelpBrowser


class HelpWindow(QDialog):
    """The guide over one window, which waits untouched; Escape comes back to it."""

    help_page = "start"

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("helpWindow")
        self.setWindowTitle(self.tr("Aide"))
        # The window below keeps the keys that it had: this one only stands beside it.
        self.setModal(False)
        self.browser = HelpBrowser()
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("&Fermer l'aide"), self.reject, name="closeHelp"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self.browser, 1)
        layout.addLayout(row)
        # Typing goes on where it was, whatever the window system would choose.
        self.finished.connect(parent.activateWindow)
        fit(self, 860, 600)


def open_help_window(over: QWidget, target: str) -> HelpWindow:
    """Show that section over a window, in the help that it has already where it has one."""
    window = over.findChild(HelpWindow) or HelpWindow(over)
    window.show()
    # Where a section begins is known only once the text has its width.
    window.browser.show_target(target)
    window.raise_()
    window.activateWindow()
    window.browser.text.setFocus()
    return window
