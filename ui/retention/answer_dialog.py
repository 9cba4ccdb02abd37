"""The day on which a person's answer came."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from app.retention.due_lines import DueLine
from app.retention.review import record_answer
from app.workspace import UnitOfWork, UnlockedWorkspace
from ui.kit.form_dialog import FormDialog
from ui.kit.forms import chosen_date, date_field


class AnswerDialog(FormDialog):
    """A yes starts the clock again from the day it came; a no leaves the contact due."""

    help_page = "retention#ask"

    def __init__(
        self, workspace: UnlockedWorkspace, line: DueLine, *, wants_to_stay: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, self.tr("Réponse reçue"), parent)
        self.setObjectName("answerDialog")
        self._contact_id, self._wants_to_stay = line.contact.id, wants_to_stay
        said = (
            self.tr("{name} souhaite rester : ses données sont gardées à partir du jour de sa réponse.")
            if wants_to_stay
            else self.tr("{name} ne souhaite pas rester : ses données restent échues, à effacer.")
        )
        self.explain(said.format(name=line.contact.name))
        today = workspace.clock.today()
        self.day = date_field(self.tr("Réponse reçue le"), last=today)
        self.day.setObjectName("answerDay")
        if line.asked_on is not None:
            self.day.setMinimumDate(_qdate(line.asked_on))
        self.form.addRow(self.tr("Réponse reçue &le"), self.day)
        self.set_act(self.tr("&Noter la réponse"), self._record, lambda: self.tr("Réponse notée."), "answerSave")

    def _record(self, uow: UnitOfWork) -> None:
        record_answer(uow, self._contact_id, wants_to_stay=self._wants_to_stay, received_on=chosen_date(self.day))


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
