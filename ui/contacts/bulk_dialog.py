"""Change several contacts at once: choose what, see who would change and who not, do it with a stop, read the report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from app.contacts.bulk_act import BulkReport, change_each
from app.contacts.bulk_change import BulkChange, BulkPreview, preview_change
from app.contacts.bulk_rules import BulkKind
from app.contacts.tags import known_tag
from app.errors import UserError
from app.formats import format_count
from app.workspace import UnlockedWorkspace
from ui.contacts.bulk_choice import BulkChoice
from ui.contacts.bulk_pages import BulkPreviewPage, BulkReportPage, column_of
from ui.kit.labels import button, label
from ui.kit.sizes import fit
from ui.kit.tasks import Progress, Task, end_tasks, run
from ui.kit.theme import SPACE_L


class BulkDialog(QDialog):
    """Four pages: choose, look, work, read what became of each. While it works it can be stopped, not closed.

    Signals:
        announced(str, object): it was done; the object is the act that takes the batch back, or None.
    """

    announced = Signal(str, object)
    help_page = "contacts#several"

    def __init__(self, workspace: UnlockedWorkspace, contact_ids: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bulkDialog")
        self.setWindowTitle(self.tr("Changer {count} contacts").format(count=format_count(len(contact_ids))))
        self._workspace, self._ids = workspace, list(contact_ids)
        self._task: Task | None = None
        self._preview = BulkPreview(BulkChange(BulkKind.TAG, ""))
        self.pages = QStackedWidget()
        self.look, self.report = BulkPreviewPage(workspace), BulkReportPage(workspace)
        self.look.go_asked.connect(self._on_go)
        self.look.back_asked.connect(self._on_back)
        self.look.left.connect(self.reject)
        self.report.finished.connect(self.accept)
        for page in (self._choice_page(), self.look, self._work_page(), self.report):
            self.pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.addWidget(self.pages)
        fit(self, 760, 520)
        self._on_choice()
        self.choice.kind.setFocus()

    def reject(self) -> None:
        """Leave, unless somebody is being changed; a preview that is being counted is given up."""
        if self._task is None or self.pages.currentIndex() == _CHOOSE:
            end_tasks(self)
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window is leaving."""
        if self._task is not None and self.pages.currentIndex() == _WORK:
            event.ignore()
            return
        end_tasks(self)
        super().closeEvent(event)

    def _choice_page(self) -> QWidget:
        page = QWidget()
        self.choice = BulkChoice(self._workspace)
        self.choice.changed.connect(self._on_choice)
        self._problem = label("", "error")
        self._problem.setObjectName("bulkProblem")
        self._problem.hide()
        self._counting = label("", "muted")
        self._counting.setObjectName("bulkCounting")
        self._look = button(self.tr("&Voir ce qui changera"), self._on_look, role="primary", name="bulkLook")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Abandonner"), self.reject, name="bulkLeave"))
        buttons.addWidget(self._look)
        column = column_of(
            page,
            label(self.tr("Rien n'est changé avant que vous ayez vu qui change, et qui non."), "muted"),
            self.choice,
            self._counting,
            self._problem,
        )
        column.addStretch(1)
        column.addLayout(buttons)
        return page

    def _work_page(self) -> QWidget:
        page = QWidget()
        self._doing = label("", "heading")
        self._doing.setObjectName("bulkDoing")
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("Avancement"))
        self._bar.setTextVisible(False)
        self._stop = button(self.tr("A&rrêter ici"), self._on_stop, name="bulkStop")
        safe = label(
            self.tr(
                "Si vous arrêtez, ou si l'ordinateur s'éteint, ceux qui sont déjà changés le restent, les autres ne sont "
                "pas touchés."
            ),
            "muted",
        )
        column = column_of(page, self._doing, self._bar, safe)
        column.addWidget(self._stop, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return page

    def _on_choice(self) -> None:
        self._look.setEnabled(self.choice.is_complete)
        self._problem.hide()

    def _on_look(self) -> None:
        if self._task is not None:
            return
        workspace, ids, change = self._workspace, self._ids, self.choice.change()

        def work(progress: Progress) -> BulkPreview:
            with workspace.reading() as uow:
                wanted = change
                if change.kind is BulkKind.TAG and not change.target:
                    known = known_tag(uow, change.named)
                    wanted = change if known is None else replace(change, target=str(known))
                return preview_change(uow, wanted, ids, progress)

        self._look.setEnabled(False)
        self._counting.setText(self.tr("Aparté regarde chaque fiche…"))
        task = run(self, work, on_done=self._on_looked, on_error=self._on_refused)
        task.progress.moved.connect(self._on_counted)
        self._begin(task)

    def _on_counted(self, done: int, total: int, _text: str) -> None:
        said = self.tr("{done} sur {total} regardés…")
        self._counting.setText(said.format(done=format_count(done), total=format_count(total)))

    def _on_looked(self, preview: BulkPreview) -> None:
        self._counting.clear()
        self._preview = preview
        self.pages.setCurrentIndex(_LOOK)
        self.look.show_preview(preview)

    def _on_refused(self, error: UserError) -> None:
        self._counting.clear()
        self._problem.setText(error.sentence)
        self._problem.show()
        self._look.setEnabled(self.choice.is_complete)
        self.pages.setCurrentIndex(_CHOOSE)

    def _on_back(self) -> None:
        self._look.setEnabled(self.choice.is_complete)
        self.pages.setCurrentIndex(_CHOOSE)
        self.choice.kind.setFocus()

    def _on_go(self) -> None:
        workspace, change = self._workspace, self._preview.change
        ids, total = self._preview.changing, len(self._preview.changing)
        self._bar.setRange(0, total)
        self._stop.setEnabled(True)
        self._on_step(0, total, "")
        self.pages.setCurrentIndex(_WORK)
        self._stop.setFocus()

        def work(progress: Progress) -> BulkReport:
            return change_each(workspace, change, ids, progress.goes_on)

        task = run(self, work, on_done=self._on_done, on_error=self._on_refused)
        task.progress.moved.connect(self._on_step)
        self._begin(task)

    def _on_step(self, done: int, total: int, _text: str) -> None:
        self._bar.setValue(done)
        said = self.tr("{done} contacts changés sur {total}…")
        self._doing.setText(said.format(done=format_count(done), total=format_count(total)))

    def _on_stop(self) -> None:
        if self._task is not None:
            self._stop.setEnabled(False)
            self._task.cancel()

    def _on_done(self, report: BulkReport) -> None:
        if not self._workspace.is_open:
            # The lock fell meanwhile: what is done is done, and nobody is there to read of it.
            return
        self.pages.setCurrentIndex(_READ)
        said = self.report.show_report(report, self._preview)
        self.announced.emit(said if report.act is None else f"{report.act.sentence}.", report.act)

    def _begin(self, task: Task) -> None:
        self._task = task
        task.finished.connect(self._on_ended)

    def _on_ended(self) -> None:
        self._task = None


_CHOOSE, _LOOK, _WORK, _READ = range(4)


def open_bulk(parent: QWidget, workspace: UnlockedWorkspace, contact_ids: Sequence[int]) -> BulkDialog:
    """Open the dialog over a selection."""
    dialog = BulkDialog(workspace, contact_ids, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
