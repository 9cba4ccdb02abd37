"""A dialog that asks for a few things, writes them in one transaction, and says under the form what is wrong."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import SIGNAL, QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.contacts.acts import Act
from app.errors import UserError
from app.workspace import UnitOfWork, UnlockedWorkspace
from ui.kit.forms import form_layout
from ui.kit.labels import button, label
from ui.kit.sizes import grow
from ui.kit.theme import SPACE_L, SPACE_M

_WIDTH = 560
_ENTERED = SIGNAL("returnPressed()")


class FormDialog(QDialog):
    """Explanation, form, remarks, problem, buttons; what is refused stays typed.

    Signals:
        announced(str, object): it was written; the sentence says what, and the object is the act where it may be taken back, else None.
    """

    announced = Signal(str, object)

    def __init__(self, workspace: UnlockedWorkspace, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        self.head, self.column = QVBoxLayout(), QVBoxLayout()
        for column in (self.head, self.column):
            column.setSpacing(SPACE_M)
        self.form = form_layout()
        self.problem = label("", "error")
        self.problem.setObjectName("formProblem")
        self.problem.hide()
        self._buttons = QHBoxLayout()
        self._buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addLayout(self.head)
        layout.addLayout(self.form)
        layout.addLayout(self.column, 1)
        layout.addWidget(self.problem)
        layout.addLayout(self._buttons)

    def set_act(self, text: str, act: Callable[[UnitOfWork], object], said: Callable[[], str], name: str) -> None:
        """Add the buttons, once the fields stand; ``said`` gives the sentence to announce once it is written."""
        self._buttons.addWidget(button(self.tr("&Abandonner"), self.reject, name="leaveForm"))
        self._buttons.addWidget(button(text, lambda: self._write(act, said), role="primary", name=name))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, lambda: self._write(act, said))
        only = self._only_line()
        if only is not None:
            only.returnPressed.connect(lambda: self._write(act, said))

    def _only_line(self) -> QLineEdit | None:
        """The line of a form that asks for nothing else to be typed: Enter ends it, as people expect.

        None where Enter has a use of its own there: it takes a proposal, or is part of a date.
        """
        lines = self.findChildren(QLineEdit)
        if len(lines) != 1 or self.findChildren(QPlainTextEdit):
            return None
        is_part = isinstance(lines[0].parent(), (QAbstractSpinBox, QComboBox))
        has_use = lines[0].completer() is not None or lines[0].receivers(_ENTERED) > 0
        return None if is_part or has_use else lines[0]

    def only_close(self) -> None:
        """Add the one button of a dialog whose acts write at once."""
        self._buttons.addWidget(button(self.tr("&Fermer"), self.accept, name="leaveForm"))

    def explain(self, text: str, role: str = "") -> None:
        """Say above the form what it is for."""
        self.head.addWidget(label(text, role))

    def say(self, sentence: str) -> None:
        """Say what is wrong."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def event(self, event: QEvent) -> bool:
        """Grow with what comes to be said in it."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            grow(self)
        return done

    def _write(self, act: Callable[[UnitOfWork], object], said: Callable[[], str]) -> None:
        try:
            with self.workspace.unit_of_work() as uow:
                done = act(uow)
        except UserError as error:
            self.say(error.sentence)
            return
        self.announced.emit(said(), done if isinstance(done, Act) else None)
        self.accept()


def open_once(dialog: QDialog) -> None:
    """Open a dialog that leaves the memory, with what was typed in it, once it is closed."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
