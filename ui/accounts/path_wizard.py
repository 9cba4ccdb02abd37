"""Guided paths where keys change: explain, ask, do it aside from the window, then say what remains to be done by hand."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QProgressBar, QVBoxLayout, QWidget, QWizard

from app.errors import UserError
from ui.accounts.password_field import NewPassword, password_line
from ui.kit.forms import form_layout
from ui.kit.labels import button, card, label, restyle
from ui.kit.tasks import Progress, Task, run
from ui.kit.wizard import Wizard, WizardPage

Work = Callable[[Progress], Any]


class PathWizard(Wizard):
    """Pages, then one act in a worker, then what was done; leaving waits for the act to end.

    Signals:
        announced(str, object): something was done; the sentence says what, and no undo goes with it.
    """

    announced = Signal(str, object)

    def __init__(self, title: str, parent: QWidget, name: str) -> None:
        super().__init__(title, parent.window())
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setOption(QWizard.WizardOption.NoCancelButtonOnLastPage)
        self.setModal(True)

    def reject(self) -> None:
        """Leave, unless an act is under way: it can only end."""
        if not any(page.is_working for page in self.findChildren(WorkPage)):
            super().reject()


class WorkPage(WizardPage):
    """Does the act as it is shown, once; a refusal is said, and the person goes back or tries again."""

    def __init__(self, title: str, waiting: str, work: Callable[[], Work], said: Callable[[], str]) -> None:
        super().__init__(title, waiting)
        self._work, self._said = work, said
        self._task: Task | None = None
        self.is_done = False
        self.result: Any = None
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(title)
        self.state: QLabel = label("")
        self.state.setObjectName("workState")
        self._again = button(self.tr("&Réessayer"), self._begin, name="workAgain")
        self._stop = button(self.tr("&Interrompre"), self._cancel, name="workStop")
        self.column.addWidget(self._bar)
        self.column.addWidget(self.state)
        self.column.addWidget(self._again, alignment=Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._stop, alignment=Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self._stop.hide()
        self.can_stop = False

    @property
    def is_working(self) -> bool:
        """Say whether the act is under way."""
        return self._task is not None

    def initializePage(self) -> None:
        """Begin when shown."""
        if not self.is_done:
            self._begin()

    def isComplete(self) -> bool:
        """Once it is done."""
        return self.is_done

    def _begin(self) -> None:
        if self._task is not None:
            return
        self._show(working=True, text="", role="")
        self._bar.setRange(0, 0)
        self._task = run(
            self, self._work(), on_done=self._on_done, on_error=self._on_refused, on_cancelled=self._on_cancelled
        )
        self._task.progress.moved.connect(self._on_moved)
        self._task.finished.connect(self._on_ended)

    def _cancel(self) -> None:
        if self._task is not None:
            self._stop.setEnabled(False)
            self._task.cancel()

    def _on_moved(self, done: int, total: int, text: str) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        if text:
            self.state.setText(text)

    def _on_ended(self) -> None:
        self._task = None

    def _on_done(self, result: object) -> None:
        self.is_done, self.result = True, result
        self._show(working=False, text=self._said(), role="good")
        wizard = self.wizard()
        if isinstance(wizard, PathWizard):
            wizard.announced.emit(self._said(), None)
        self.completeChanged.emit()
        wizard.next()

    def _on_refused(self, error: UserError) -> None:
        self._show(working=False, text=error.sentence, role="error")

    def _on_cancelled(self) -> None:
        self._show(working=False, text=self.tr("Interrompu. Rien n'a été modifié."), role="muted")

    def _show(self, *, working: bool, text: str, role: str) -> None:
        self._bar.setVisible(working)
        self._stop.setVisible(working and self.can_stop)
        self._stop.setEnabled(True)
        self._again.setVisible(not working and not self.is_done)
        self.state.setText(text)
        self.state.setProperty("role", role)
        restyle(self.state)
        wizard = self.wizard()
        if wizard is not None:
            wizard.button(QWizard.WizardButton.CancelButton).setEnabled(not working)
            wizard.button(QWizard.WizardButton.BackButton).setEnabled(not working and not self.is_done)


class TextPage(WizardPage):
    """Says things, as plain paragraphs in a card."""

    def __init__(self, title: str, explanation: str, texts: list[str]) -> None:
        super().__init__(title, explanation)
        if texts:
            self.column.addWidget(card(*(label(text) for text in texts)))
        self.after = QVBoxLayout()
        self.column.addLayout(self.after)
        self.column.addStretch(1)


class ChecklistPage(TextPage):
    """What was done, and what remains to be done by hand: boxes to tick for oneself, nothing is kept of them."""

    def __init__(self, title: str, explanation: str, texts: list[str], todo: list[str]) -> None:
        super().__init__(title, explanation, texts)
        self.setFinalPage(True)
        if todo:
            self.after.addWidget(checklist(todo))


class SecretPage(WizardPage):
    """Asks the password that proves who is there; ``name`` is what it is called."""

    def __init__(self, title: str, explanation: str, texts: list[str], name: str, hint: str = "") -> None:
        super().__init__(title, explanation)
        self._line = password_line(name)
        self._line.setObjectName("provingPassword")
        self._line.textChanged.connect(self.completeChanged)
        for text in texts:
            self.column.addWidget(label(text))
        self.form = form_layout()
        self.form.addRow(f"&{name}", self._line)
        self.column.addLayout(self.form)
        if hint:
            self.column.addWidget(label(hint, "muted"))
        self.column.addStretch(1)

    def isComplete(self) -> bool:
        """Something was typed."""
        return bool(self._line.text())

    def secret(self) -> str:
        """What was typed."""
        return self._line.text()


class NewSecretPage(WizardPage):
    """Asks a new password twice."""

    def __init__(
        self, title: str, explanation: str, texts: list[str], name: str, words: Callable[[], tuple[str, ...]]
    ) -> None:
        super().__init__(title, explanation)
        self.new = NewPassword(name, words)
        self.new.set_name("newSecret")
        self.new.changed.connect(self.completeChanged)
        for text in texts:
            self.column.addWidget(label(text))
        form = form_layout()
        form.addRow(f"&{name}", self.new)
        self.column.addLayout(form)
        self.column.addStretch(1)

    def isComplete(self) -> bool:
        """Strong, and typed twice the same."""
        return self.new.is_valid

    def secret(self) -> str:
        """The new password."""
        return self.new.text()


def checklist(todo: list[str]) -> QWidget:
    """Return a card of boxes to tick for oneself; nothing is kept of them."""
    heading = label(QCoreApplication.translate("ChecklistPage", "À faire de vos mains"), "heading")
    return card(heading, *(_ticked(text) for text in todo))


def commit_before_work(wizard: QWizard, page: WizardPage, text: str) -> None:
    """Make leaving ``page`` the decision: its button says the act."""
    page.setCommitPage(True)
    page.setButtonText(QWizard.WizardButton.CommitButton, text)


def _ticked(text: str) -> QWidget:
    row = QWidget()
    layout = QVBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    box = QCheckBox(text)
    box.setAccessibleName(text)
    layout.addWidget(box, alignment=Qt.AlignmentFlag.AlignLeft)
    return row
