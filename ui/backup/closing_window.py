"""The last window of the day: the backup that is made while the program closes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout

from app.accounts.weekly_renewal import renew_if_due
from app.backup.back_up import BackedUp
from app.errors import UserError
from app.workspace import UnlockedWorkspace
from ui.backup.backup_task import start_quiet_backup, told
from ui.kit.labels import button, label
from ui.kit.plain_window import PlainWindow
from ui.kit.tasks import Task
from ui.kit.theme import SPACE_L, SPACE_M

_WIDTH = 460


class ClosingWindow(PlainWindow):
    """Makes the backup, and closes by itself once it was read again; whoever is in a hurry closes without.

    Signals:
        over(): the folder may be closed now.
    """

    over = Signal()
    help_page = "backups#daily"

    def __init__(self, workspace: UnlockedWorkspace) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Sauvegarde avant de fermer"))
        self.setFixedWidth(_WIDTH)
        self._step = label(self.tr("Copie des données…"))
        self._step.setObjectName("closingStep")
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Avancement de la sauvegarde"))
        self._skip = button(self.tr("&Fermer sans sauvegarder"), self._on_skip, name="skipBackup")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._skip)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(label(self.tr("Aparté met vos contacts à l'abri, puis se ferme."), "heading"))
        layout.addWidget(self._step)
        layout.addWidget(self._bar)
        layout.addLayout(buttons)
        self._is_over = False
        self._task: Task | None = start_quiet_backup(
            self,
            workspace,
            on_done=self._on_done,
            on_error=self._on_error,
            on_cancelled=self._end,
            before=lambda: renew_if_due(workspace),
        )
        self._task.progress.moved.connect(self._on_moved)

    def _on_moved(self, done: int, total: int, text: str) -> None:
        self._step.setText(text)
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _on_done(self, done: BackedUp) -> None:
        self._task = None
        if done.missed:
            self._stay(told(done))
        else:
            self._end()

    def _on_error(self, error: UserError) -> None:
        self._task = None
        self._stay(error.sentence)

    def _stay(self, sentence: str) -> None:
        """Say what went wrong before the window goes: nobody would read it afterwards."""
        self._bar.hide()
        self._step.setText(sentence)
        self._skip.setText(self.tr("&Fermer"))
        self._skip.setFocus(Qt.FocusReason.OtherFocusReason)
        self.adjustSize()

    def _on_skip(self) -> None:
        if self._task is None:
            self._end()
            return
        self._skip.setEnabled(False)
        self._task.cancel()

    def _end(self) -> None:
        if not self._is_over:
            self._is_over = True
            self.over.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window by its corner means the same as the button."""
        if self._is_over:
            super().closeEvent(event)
            return
        event.ignore()
        self._on_skip()
