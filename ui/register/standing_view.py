"""Where the business stands: how many duties are kept, each that is not with the button that mends it, and the file for an inspector."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import UserError
from app.register.standing_facts import gather_standing
from app.register.standing_kinds import Answer, Standing
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.errors import show_error
from ui.kit.labels import button, card, label
from ui.kit.scrolled import scrolled
from ui.kit.tasks import end_tasks, run
from ui.kit.theme import SPACE_M, SPACE_S
from ui.register.compliance_file_dialog import ComplianceFileDialog
from ui.register.point_line import point_line


class StandingView(QWidget):
    """The count above; below it what is to be mended, what is kept, and what does not concern the business.

    Signals:
        announced(str, object): something was done; nothing here is undone.
        departed(str, object): go to the place of that id, with what it should show.
        shown(): what was counted is on the screen.
    """

    announced = Signal(str, object)
    departed = Signal(str, object)
    shown = Signal()
    help_page = "compliance#standing"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._is_reading = False
        self._score = label("", "heading")
        self._score.setObjectName("standingScore")
        self._rest = label("", "muted")
        self._rest.setObjectName("standingRest")
        words = QVBoxLayout()
        words.addWidget(self._score)
        words.addWidget(self._rest)
        head = QHBoxLayout()
        head.setSpacing(SPACE_M)
        head.addLayout(words, 1)
        head.addWidget(
            button(
                self.tr("Dossier de con&formité…"),
                self.open_file,
                role="primary",
                name="openComplianceFile",
                symbol="file-down",
            )
        )
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_M)
        self._points: QWidget = label(self.tr("Lecture du dossier…"), "muted")
        self._column.addWidget(self._points)
        self._column.addWidget(label(wording("standing.said.rests_on"), "muted"))
        self._column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        layout.setSpacing(SPACE_M)
        layout.addLayout(head)
        layout.addWidget(scrolled(inside), 1)

    def refresh(self) -> None:
        """Read again beside the window; what was shown stays until then."""
        if self._is_reading:
            return
        self._is_reading = True
        run(self, lambda _progress: gather_standing(self._workspace), on_done=self._on_read, on_error=self._on_error)

    def open_file(self) -> ComplianceFileDialog:
        """Open the dialog that makes the compliance file."""
        dialog = ComplianceFileDialog(self._workspace, self)
        dialog.made.connect(self.refresh)
        dialog.open()
        return dialog

    def closeEvent(self, event: QCloseEvent) -> None:
        """End what is being read: a thread must not outlive its window."""
        end_tasks(self)
        super().closeEvent(event)

    def _on_read(self, standing: Standing) -> None:
        self._is_reading = False
        self._score.setText(standing.sentence)
        self._rest.setText(standing.rest)
        before, self._points = self._points, self._made(standing)
        self._column.replaceWidget(before, self._points)
        self._points.show()
        before.hide()
        before.deleteLater()
        self.shown.emit()

    def _on_error(self, error: UserError) -> None:
        self._is_reading = False
        show_error(self, error)

    def _made(self, standing: Standing) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        headings = {
            Answer.MISSING: self.tr("À reprendre"),
            Answer.MET: self.tr("Tenus"),
            Answer.NOT_CONCERNED: self.tr("Sans objet chez vous"),
        }
        if not standing.missing:
            column.addWidget(label(wording("standing.said.all_kept"), "good"))
        for answer, heading in headings.items():
            lines = [point_line(self._workspace.account, one, self.departed.emit) for one in standing.of(answer)]
            if lines:
                column.addWidget(card(label(heading, "heading"), *lines))
        return holder
