"""Import a file: choose it, read its columns, say where it comes from, look before importing, and take it back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget, QWizard

from app.contacts.first_kind import first_kind
from app.workspace import UnlockedWorkspace
from ui.exchange.columns_page import ColumnsPage
from ui.exchange.file_page import FilePage
from ui.exchange.import_draft import ImportDraft
from ui.exchange.preview_page import PreviewPage
from ui.exchange.progress_page import ProgressPage
from ui.exchange.report_page import ReportPage
from ui.exchange.source_page import SourcePage
from ui.kit.sizes import fit
from ui.kit.tasks import Task
from ui.kit.wizard import Wizard


class ImportWizard(Wizard):
    """Six pages that share one draft; nothing is written before the preview is accepted.

    Signals:
        imported(int): the batch of that id is saved.
        undone(int): the batch of that id was taken back.
    """

    imported = Signal(int)
    undone = Signal(int)
    help_page = "import"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Importer des contacts"), parent)
        self.setObjectName("importWizard")
        with workspace.reading() as uow:
            self.draft = ImportDraft(default_kind=first_kind(uow))
        self._tasks: list[Task] = []
        self.file_page = FilePage(workspace, self.draft)
        self.columns_page = ColumnsPage(workspace, self.draft)
        self.source_page = SourcePage(self.draft, workspace.clock.today())
        self.preview_page = PreviewPage(workspace, self.draft)
        self.progress_page = ProgressPage(workspace, self.draft)
        self.report_page = ReportPage(workspace, self.draft)
        for page in (
            self.file_page,
            self.columns_page,
            self.source_page,
            self.preview_page,
            self.progress_page,
            self.report_page,
        ):
            self.addPage(page)
        for working in (self.file_page, self.preview_page, self.progress_page):
            working.work_started.connect(self._on_work_started)
        self.progress_page.done.connect(self._on_done)
        self.progress_page.stopped.connect(self._on_stopped)
        self.file_page.undone.connect(self.undone)
        self.report_page.undone.connect(self.undone)
        self.setOption(QWizard.WizardOption.NoCancelButtonOnLastPage)
        self.setButtonText(QWizard.WizardButton.CommitButton, self.tr("Importer"))
        fit(self, 940, 660)

    def choose_file(self, path: Path) -> None:
        """Start with a file that is known already."""
        self.file_page.choose(path)

    def reject(self) -> None:
        """Leave: whatever runs is stopped first, and leaves nothing."""
        self._stop_work()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window is leaving."""
        self._stop_work()
        super().closeEvent(event)

    def _on_work_started(self, task: Task) -> None:
        self._tasks.append(task)
        task.finished.connect(lambda: self._tasks.remove(task) if task in self._tasks else None)

    def _stop_work(self) -> None:
        for task in self._tasks:
            task.cancel()
        for task in list(self._tasks):
            task.wait()

    def _on_done(self) -> None:
        if self.draft.report is not None:
            self.imported.emit(self.draft.report.batch_id)
            self.next()

    def _on_stopped(self, sentence: str) -> None:
        self.back()
        self.preview_page.say(sentence)
