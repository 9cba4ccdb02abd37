"""The wait while the fictional business is made."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout

from app.demo import open_demo
from app.errors import UserError
from app.workspace import Workspace
from ui.kit.errors import show_error
from ui.kit.labels import button, label
from ui.kit.plain_window import PlainWindow
from ui.kit.tasks import Progress, Task, end_tasks, run
from ui.kit.theme import SPACE_L, SPACE_M

_WIDTH = 460


class DemoWindow(PlainWindow):
    """Makes the fictional business and tells how far it is; what is stopped leaves nothing behind.

    Signals:
        ready(object): each account's password, by the account's name; the window closes after it.
        given_up(): the person will not wait, or it could not be made.
    """

    ready = Signal(object)
    given_up = Signal()
    help_page = "opening#try"

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._is_there = False
        self.setWindowTitle(self.tr("Entreprise fictive"))
        self.setFixedWidth(_WIDTH)
        self._bar = QProgressBar()
        self._bar.setObjectName("demoProgress")
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Avancement"))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Abandonner"), self.close, name="stopDemo"))
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(label(self.tr("Aparté prépare une entreprise fictive…"), "heading"))
        layout.addWidget(
            label(self.tr("Quatre ans de contacts inventés, à part des vôtres\u00a0: essayez tout sans risque."))
        )
        layout.addWidget(self._bar)
        layout.addLayout(buttons)

    def begin(self) -> Task:
        """Make what is not there yet, and show the wait for it."""
        if not Workspace(self._folder).exists():
            self.show()
        task = run(self, self._make, on_done=self._on_made, on_error=self._on_error)
        task.progress.moved.connect(self._on_moved)
        return task

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what is under way; whoever closes before it is there gave up."""
        end_tasks(self)
        if not self._is_there:
            self.given_up.emit()
        super().closeEvent(event)

    def _make(self, progress: Progress) -> dict[str, str]:
        return open_demo(self._folder, progress)

    def _on_made(self, passwords: dict[str, str]) -> None:
        self._is_there = True
        self.ready.emit(passwords)
        self.close()
        self.deleteLater()

    def _on_moved(self, done: int, total: int, _text: str) -> None:
        self._bar.setMaximum(total)
        self._bar.setValue(done)

    def _on_error(self, error: UserError) -> None:
        show_error(self, error)
        self.close()
