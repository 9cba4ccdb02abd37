"""A dialog that does something with an archive: two files are written, in a worker, and the vault stays open meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.errors import UserError
from app.vault.open_vault import OpenVault
from ui.kit.form_dialog import FormDialog
from ui.kit.labels import button
from ui.kit.tasks import Progress, Task, run

Work = Callable[[], Callable[[], Any]]


class VaultDialog(FormDialog):
    """Explanation, form, problem, buttons; what is refused stays typed.

    Signals:
        touched(): the person is at work, and the vault's time begins again.
    """

    touched = Signal()

    def __init__(self, vault: OpenVault, title: str, parent: QWidget | None = None) -> None:
        super().__init__(vault.unlocked, title, parent)
        self.vault = vault
        self._task: Task | None = None

    def set_work(self, text: str, work: Work, done: Callable[[Any], str], name: str) -> None:
        """Add the buttons; ``work`` reads the form and returns what a worker does, ``done`` tells what that returned."""
        self._buttons.addWidget(button(self.tr("&Abandonner"), self.reject, name="leaveForm"))
        self.act = button(text, lambda: self._start(work, done), role="primary", name=name)
        self._buttons.addWidget(self.act)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, lambda: self._start(work, done))

    def reject(self) -> None:
        """Leave, once what is being written is written."""
        if self._task is not None:
            self._task.wait()
        super().reject()

    def _start(self, work: Work, done: Callable[[Any], str]) -> None:
        if self._task is not None:
            return
        self.say("")
        prepared = work()
        self.act.setEnabled(False)

        def in_worker(_progress: Progress) -> Any:
            return prepared()

        self._task = run(self, in_worker, on_done=lambda made: self._on_done(done(made)), on_error=self._on_refused)

    def _on_done(self, sentence: str) -> None:
        self._task = None
        self.announced.emit(sentence, None)
        self.accept()

    def _on_refused(self, error: UserError) -> None:
        self._task = None
        self.act.setEnabled(True)
        self.say(error.sentence)
