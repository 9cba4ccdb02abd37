"""A dialog that asks for a few things, writes them in one transaction, and says under the form what is wrong."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.errors import UserError
from app.workspace import UnitOfWork, UnlockedWorkspace
from ui.kit.forms import form_layout
from ui.kit.labels import button, label
from ui.kit.theme import SPACE_L, SPACE_M


class FormDialog(QDialog):
    """Explanation, form, problem, buttons; what is refused stays typed.

    Signals:
        announced(str, object): it was written; the sentence says what, and no undo goes with it.
    """

    announced = Signal(str, object)

    def __init__(
        self, workspace: UnlockedWorkspace, title: str, explanation: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.setWindowTitle(title)
        self.setMinimumWidth(520)
        self.column = QVBoxLayout()
        self.column.setSpacing(SPACE_M)
        self.form = form_layout()
        self.problem = label("", "error")
        self.problem.setObjectName("formProblem")
        self.problem.hide()
        self._buttons = QHBoxLayout()
        self._buttons.addStretch(1)
        self._buttons.addWidget(button(self.tr("&Abandonner"), self.reject, name="leaveForm"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        if explanation:
            layout.addWidget(label(explanation))
        layout.addLayout(self.form)
        layout.addLayout(self.column, 1)
        layout.addWidget(self.problem)
        layout.addLayout(self._buttons)

    def set_act(self, text: str, act: Callable[[UnitOfWork], object], said: Callable[[], str], name: str) -> None:
        """Add the button that writes; ``said`` gives the sentence to announce once it is written."""
        self._buttons.addWidget(button(text, lambda: self._write(act, said), role="primary", name=name))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, lambda: self._write(act, said))

    def say(self, sentence: str) -> None:
        """Say what is wrong."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def _write(self, act: Callable[[UnitOfWork], object], said: Callable[[], str]) -> None:
        try:
            with self.workspace.unit_of_work() as uow:
                act(uow)
        except UserError as error:
            self.say(error.sentence)
            return
        self.announced.emit(said(), None)
        self.accept()
