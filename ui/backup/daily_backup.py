"""The day's backup of a program that is left open, and the month's reading, behind the work that goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.accounts.roles import Permission
from app.backup.back_up import BackedUp
from app.backup.health import is_wanted_today, reread_is_due
from app.backup.kinds import BackupState
from app.backup.reread import reread_backups
from app.errors import UserError
from app.workspace import UnlockedWorkspace
from ui.backup.backup_task import start_quiet_backup, told
from ui.kit.tasks import Task, run

if TYPE_CHECKING:
    from ui.shell.main_window import MainWindow

_LOOK_EVERY_MS = 30 * 60 * 1000


class DailyBackup(QObject):
    """Looks every half hour whether the day's backup or the month's reading is wanted."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._window: MainWindow | None = None
        self._unlocked: UnlockedWorkspace | None = None
        self._task: Task | None = None

    def start(self, window: MainWindow, unlocked: UnlockedWorkspace) -> None:
        """Begin to look, the first time in half an hour: whoever has just come in is not to wait."""
        self._window, self._unlocked = window, unlocked
        self._timer.start()

    def stop(self) -> None:
        """Stop looking; a backup that is under way leaves nothing behind."""
        self._timer.stop()
        self._unlocked = None
        if self._task is not None:
            self._task.end()

    def look(self) -> None:
        """Begin what is wanted now."""
        if self._unlocked is None or self._window is None or self._task is not None:
            return
        with self._unlocked.reading() as uow:
            wants_backup, wants_reading = is_wanted_today(uow), reread_is_due(uow)
        if wants_backup:
            self._task = start_quiet_backup(
                self._window, self._unlocked, on_done=self._on_backed_up, on_error=self._on_error
            )
        elif wants_reading and self._unlocked.account.may(Permission.MANAGE_ACCOUNTS):
            self._task = self._read_again(self._window, self._unlocked)
        if self._task is not None:
            self._task.finished.connect(self._forget)

    def _read_again(self, window: MainWindow, unlocked: UnlockedWorkspace) -> Task:
        return run(
            window,
            lambda progress: reread_backups(unlocked, lambda done, total: progress(done // 1024, total // 1024)),
            on_done=self._on_read,
            on_error=self._on_error,
        )

    def _forget(self) -> None:
        self._task = None

    def _on_backed_up(self, done: BackedUp) -> None:
        self._announce(told(done))

    def _on_read(self, states: dict[BackupState, int]) -> None:
        if states.get(BackupState.DAMAGED):
            self._announce(self.tr("Une sauvegarde est abîmée\u00a0: voyez Réglages, Sauvegardes."))
        if self._window is not None:
            self._window.refresh_home()

    def _on_error(self, error: UserError) -> None:
        self._announce(error.sentence)

    def _announce(self, text: str) -> None:
        if self._unlocked is not None and self._window is not None:
            self._window.announce(text)
