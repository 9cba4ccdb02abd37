"""Put a backup back, from the screen that opens the folder or on a bare computer."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QWidget, QWizard

from app.accounts.key_file import KeyFile
from app.backup.open_backup import OpenedBackup, backup_accounts, open_backup
from app.backup.restore import Restored, restore_backup
from app.clock import Clock
from app.errors import DamagedFile, UserError
from app.workspace import Workspace
from ui.backup.restore_pages import ChoosePage, DonePage, PreviewPage, SecretPage
from ui.kit.errors import show_error
from ui.kit.tasks import Progress, Task, run
from ui.kit.wizard import Wizard

T = TypeVar("T")
_PERCENT = 100


class RestoreWizard(Wizard):
    """Four pages; nothing is changed before the third is left.

    Signals:
        restored(): the folder holds the backup now, and waits to be unlocked.
    """

    restored = Signal()
    help_page = "backups#restore"

    def __init__(self, workspace: Workspace, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Reprendre une sauvegarde"))
        self.setObjectName("restoreWizard")
        self._workspace, self._clock = workspace, clock
        self._opened: OpenedBackup | None = None
        self._task: Task | None = None
        self._is_done = False
        self.choose_page, self.secret_page = ChoosePage(workspace), SecretPage()
        self.preview_page, self.done_page = PreviewPage(), DonePage()
        for page in (self.choose_page, self.secret_page, self.preview_page, self.done_page):
            self.addPage(page)
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("Avancement de la reprise"))
        self._bar.hide()
        self.preview_page.column.addWidget(self._bar)
        self.setOption(QWizard.WizardOption.NoCancelButtonOnLastPage)
        self.setButtonText(QWizard.WizardButton.CommitButton, self.tr("Reprendre cette sauvegarde"))
        self.setButtonText(QWizard.WizardButton.FinishButton, self.tr("Ouvrir le carnet"))

    def propose(self, backup: str) -> None:
        """Choose the file of that path, where there is one; the person still says who opens it, and looks before anything changes."""
        if backup:
            self.choose_page.add(backup)

    def validateCurrentPage(self) -> bool:
        """Do each page's work before the next is shown."""
        if self._task is not None:
            return False
        page = self.currentPage()
        if page is self.choose_page:
            return self._offer_accounts()
        if page is self.secret_page and self._opened is None:
            self._start(self._open_it, self._on_opened)
            return False
        if page is self.preview_page and self._opened is not None and not self._is_done:
            self._bar.show()
            self._start(self._restoring(self._opened), self._on_restored)
            return False
        return super().validateCurrentPage()

    def cleanupPage(self, page_id: int) -> None:
        """Going back forgets what was opened."""
        self._opened = None
        super().cleanupPage(page_id)

    def accept(self) -> None:
        """Tell that the folder waits."""
        super().accept()
        self.restored.emit()

    def reject(self) -> None:
        """Stop what is under way, then leave; once it is done, leaving means opening."""
        if self._task is not None:
            self._task.cancel()
        elif self._is_done:
            self.accept()
        else:
            super().reject()

    def _offer_accounts(self) -> bool:
        try:
            with tempfile.TemporaryDirectory() as scratch:
                self.secret_page.offer(backup_accounts(self.choose_page.path, Path(scratch)))
        except UserError as error:
            show_error(self, error)
            return False
        return True

    def _start(self, work: Callable[[Progress], T], on_done: Callable[[T], object]) -> None:
        self.currentPage().setEnabled(False)
        self._task = run(self, work, on_done=on_done, on_error=self._on_error, on_cancelled=self._on_cancelled)
        self._task.progress.moved.connect(self._on_moved)

    def _open_it(self, _progress: Progress) -> OpenedBackup:
        page = self.secret_page
        with tempfile.TemporaryDirectory() as scratch:
            return open_backup(
                self.choose_page.path, page.secret, scratch=Path(scratch), slot_id=page.slot_id, present=self._present()
            )

    def _on_opened(self, opened: OpenedBackup) -> None:
        self._end_task()
        self._opened = opened
        present = self._present()
        seq = present.journal_seq if present is not None else 0
        self.preview_page.show_backup(opened, seq, has_present=present is not None)
        self.next()

    def _restoring(self, opened: OpenedBackup) -> Callable[[Progress], Restored]:
        def work(progress: Progress) -> Restored:
            def tell(done: int, total: int) -> None:
                progress(_PERCENT * done // max(total, 1), _PERCENT)

            return restore_backup(opened, self._workspace, clock=self._clock, tell=tell)

        return work

    def _on_moved(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _on_restored(self, done: Restored) -> None:
        self._end_task()
        self._is_done = True
        self.done_page.show_done(done)
        self.next()

    def _present(self) -> KeyFile | None:
        try:
            return self._workspace.keys() if self._workspace.exists() else None
        except DamagedFile:
            return None

    def _on_error(self, error: UserError) -> None:
        self._end_task()
        if self.currentPage() is self.secret_page:
            self.secret_page.forget()
        show_error(self, error)

    def _on_cancelled(self) -> None:
        self._end_task()
        QTimer.singleShot(0, self.reject)

    def _end_task(self) -> None:
        self._task = None
        self._bar.hide()
        self.currentPage().setEnabled(True)
