"""Ask whether the computer's date is today's: until somebody says so, nothing is erased because a day has come."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.accounts.roles import Permission
from app.errors import UserError
from app.formats import format_date
from app.journal.clock_guard import ClockState, judge_clock
from app.journal.known_days import confirm_date, read_clock_facts
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.errors import show_error
from ui.kit.labels import button, label
from ui.kit.theme import SPACE_L, SPACE_M

_WIDTH = 520


class DateDialog(QDialog):
    """Two answers, neither of them ready chosen; leaving is « no ».

    Signals:
        confirmed(): the date is accepted, and what waited for it may run.
        refused(str): it is not; the sentence says what to do.
    """

    confirmed = Signal()
    refused = Signal(str)
    help_page = "contacts#may-we"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dateDialog")
        self.setWindowTitle(self.tr("Date de l'ordinateur"))
        self.setFixedWidth(_WIDTH)
        self._workspace = workspace
        question = label(question_of(workspace), "heading")
        question.setObjectName("dateQuestion")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Non, elle est fausse"), self.reject, name="dateRefuse"))
        buttons.addWidget(button(self.tr("&Oui, c'est la bonne date"), self._on_confirm, name="dateConfirm"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(question)
        layout.addWidget(label(wording("purge.clock.waits"), "muted"))
        layout.addLayout(buttons)

    def reject(self) -> None:
        """Leave the date unconfirmed, and say what that means."""
        super().reject()
        self.refused.emit(wording("purge.clock.refused"))

    def _on_confirm(self) -> None:
        try:
            with self._workspace.unit_of_work() as uow:
                confirm_date(uow)
        except UserError as error:
            show_error(self, error)
            return
        self.accept()
        self.confirmed.emit()


def question_of(workspace: UnlockedWorkspace) -> str:
    """Return the question to ask about the date; empty where it stands."""
    with workspace.reading() as uow:
        facts = read_clock_facts(uow)
    state = judge_clock(facts)
    if state is ClockState.STANDS:
        return ""
    known = facts.last_activity_on
    if state is ClockState.BACK:
        known = max((day for day in (facts.last_entry_on, facts.known_good_on) if day is not None), default=known)
    return wording(f"purge.clock.{state.value}", today=format_date(facts.today), known=format_date(known))


def open_date_dialog(parent: QWidget, workspace: UnlockedWorkspace) -> DateDialog | None:
    """Ask whoever may answer, where there is something to ask."""
    if not workspace.account.may(Permission.EDIT_SETTINGS) or not question_of(workspace):
        return None
    dialog = DateDialog(workspace, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
