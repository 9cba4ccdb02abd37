"""Fifth page of the import: it runs, and may be stopped until its last row."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar

from app.errors import UserError
from app.exchange.import_batch import ImportReport, import_batch
from app.formats import format_count, format_pair
from app.workspace import UnlockedWorkspace
from ui.exchange.import_draft import ImportDraft
from ui.kit.labels import button, label
from ui.kit.tasks import Progress, Task, run
from ui.kit.wizard import WizardPage


class ProgressPage(WizardPage):
    """Imports when entered.

    Signals:
        work_started(object): a task that the wizard must not outlive.
        done(): everything is saved.
        stopped(str): nothing was saved, and why.
    """

    work_started = Signal(object)
    done = Signal()
    stopped = Signal(str)

    def __init__(self, workspace: UnlockedWorkspace, draft: ImportDraft) -> None:
        super().__init__("")
        self.setTitle(self.tr("L'import"))
        self.setSubTitle(self.tr("Tout est enregistré d'un coup à la fin\u00a0: si vous arrêtez, rien ne reste."))
        self._workspace, self._draft = workspace, draft
        self._task: Task | None = None
        self._working = label("")
        self._progress = QProgressBar()
        self._progress.setObjectName("importProgress")
        self._progress.setFormat("%p\u00a0%")
        self._progress.setAccessibleName(self.tr("Avancement de l'import"))
        self._cancel = button(self.tr("&Arrêter l'import"), self.cancel, name="cancelImport")
        self.column.addStretch(1)
        self.column.addWidget(self._working)
        self.column.addWidget(self._progress)
        self.column.addWidget(self._cancel, alignment=Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(2)

    @property
    def is_running(self) -> bool:
        """Say whether rows are being written."""
        return self._task is not None

    def initializePage(self) -> None:
        """Start at once: the person has just asked for it."""
        plan, preview, workspace = self._draft.plan(), self._draft.preview, self._workspace
        if preview is None:
            return
        shown = preview
        self._cancel.setEnabled(True)
        self._progress.setMaximum(0)
        self._working.setText(self.tr("Préparation…"))

        def work(progress: Progress) -> ImportReport:
            with workspace.unit_of_work() as uow:
                return import_batch(uow, plan, shown, progress)

        self._task = run(self, work, on_done=self._on_done, on_error=self._on_error, on_cancelled=self._on_cancelled)
        self._task.progress.moved.connect(self._on_moved)
        self.work_started.emit(self._task)

    def isComplete(self) -> bool:
        """The page leaves by itself."""
        return self._draft.report is not None

    def cancel(self) -> None:
        """Ask the import to stop."""
        if self._task is not None:
            self._cancel.setEnabled(False)
            self._working.setText(self.tr("Arrêt en cours…"))
            self._task.cancel()

    def _on_moved(self, done: int, total: int, text: str) -> None:
        self._progress.setMaximum(total)
        self._progress.setValue(done)
        if self._cancel.isEnabled():
            count = self.tr("{done} sur {total}").format(done=format_count(done), total=format_count(total))
            self._working.setText(format_pair(text, count))

    def _on_done(self, report: ImportReport) -> None:
        self._task = None
        self._draft.report = report
        self.completeChanged.emit()
        self.done.emit()

    def _on_error(self, error: UserError) -> None:
        self._task = None
        self.stopped.emit(error.sentence)

    def _on_cancelled(self) -> None:
        self._task = None
        self.stopped.emit(self.tr("Import arrêté. Rien n'a été enregistré. Vous pouvez le relancer."))
