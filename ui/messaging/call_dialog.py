"""The call screen: may we, what is said first, and what came of it, each in one key."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.accounts.roles import Permission
from app.clock import BUSINESS_ZONE
from app.consent.kinds import Channel
from app.consent.purposes import read_purposes
from app.errors import UserError
from app.formats import format_date, format_instant
from app.messaging.calls import CallSheet, prepare_call, record_call, stop_calling
from app.messaging.kinds import CallOutcome
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.errors import show_error
from ui.kit.forms import choice
from ui.kit.labels import button, card, label, restyle
from ui.kit.theme import SPACE_L, SPACE_M, SPACE_S
from ui.messaging.slot_dialog import SlotDialog

_ATTEMPTS = 4
_WIDE, _HIGH = 820, 600
_STOP_KEY = "F9"
_OUTCOMES = (
    CallOutcome.REACHED,
    CallOutcome.NO_ANSWER,
    CallOutcome.VOICEMAIL,
    CallOutcome.CALL_BACK,
    CallOutcome.NOT_INTERESTED,
    CallOutcome.WRONG_NUMBER,
)


class CallDialog(QDialog):
    """Everything for one call to one contact.

    Signals:
        announced(str, object): something was noted; the sentence says what.
    """

    announced = Signal(str, object)
    help_page = "lists#calls"

    def __init__(
        self,
        workspace: UnlockedWorkspace,
        contact_id: int,
        parent: QWidget | None = None,
        *,
        purpose_id: int | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._contact_id = workspace, contact_id
        self._sheet: CallSheet | None = None
        self.setWindowTitle(self.tr("Appeler"))
        self.setMinimumSize(_WIDE, _HIGH)
        self._build(purpose_id)
        QShortcut(QKeySequence(_STOP_KEY), self, self.stop)
        self.refresh()

    def refresh(self) -> None:
        """Decide again, now."""
        purpose_id = self._purpose.currentData()
        if purpose_id is None:
            return
        with self._workspace.reading() as uow:
            sheet = prepare_call(uow, self._contact_id, int(purpose_id))
        self._sheet = sheet
        self._name.setText(sheet.name)
        self._number.setText(sheet.number.national if sheet.number else self.tr("Aucun numéro"))
        self._there.setText(self._local_time(sheet))
        self._answer.setText(
            self.tr("Vous pouvez appeler.") if sheet.may_call else self.tr("N'appelez pas maintenant.")
        )
        self._answer.setProperty("role", "good" if sheet.may_call else "error")
        restyle(self._answer)
        self._why.setText(self._explanation(sheet))
        self._script.setText("\n".join(sheet.script))
        self._attempts.setText(
            self.tr("Tentatives sur 30 jours\u00a0: {count} sur {most}.").format(count=sheet.attempts, most=_ATTEMPTS)
        )
        for one in self._outcomes:
            one.setEnabled(sheet.may_call)
        self._copy.setEnabled(sheet.number is not None)

    def note(self, outcome: CallOutcome) -> None:
        """Write what came of the call."""
        if self._sheet is None or not self._sheet.may_call:
            return
        purpose_id, said = self._sheet.purpose.id, self._note.toPlainText()
        try:
            with self._workspace.unit_of_work() as uow:
                record_call(uow, self._contact_id, purpose_id, outcome, note=said)
        except UserError as error:
            show_error(self, error)
            self.refresh()
            return
        self.announced.emit(self.tr("Appel noté\u00a0: {what}.").format(what=_label(outcome)), None)
        self.accept()

    def stop(self) -> None:
        """« Ne plus appeler », with the call noted where there was one to note."""
        if not self._stop.isVisible():
            return
        with self._workspace.unit_of_work() as uow:
            if self._sheet is not None and self._sheet.may_call:
                said = self._note.toPlainText()
                record_call(uow, self._contact_id, self._sheet.purpose.id, CallOutcome.DO_NOT_CALL, note=said)
            else:
                stop_calling(uow, self._contact_id)
        self.announced.emit(self.tr("C'est noté\u00a0: cette personne ne sera plus appelée."), None)
        self.accept()

    def _build(self, purpose_id: int | None) -> None:
        with self._workspace.reading() as uow:
            purposes = [one for one in read_purposes(uow) if Channel.PHONE in one.channels]
        self._purpose = choice(
            self.tr("Objet de l'appel"),
            {str(one.id): one.name for one in purposes},
            str(purpose_id) if purpose_id is not None else "",
        )
        self._purpose.setObjectName("callPurpose")
        self._purpose.currentIndexChanged.connect(self.refresh)
        self._name, self._number = label("", "title"), label("", "figure")
        self._number.setObjectName("callNumber")
        self._there, self._why = label("", "muted"), label("")
        self._why.setObjectName("callReason")
        self._answer = label("", "good")
        self._answer.setObjectName("callAnswer")
        self._script, self._attempts = label(""), label("", "muted")
        self._copy = button(self.tr("&Copier le numéro"), self._on_copy, name="copyNumber")
        self._note = QPlainTextEdit()
        self._note.setObjectName("callNote")
        self._note.setAccessibleName(self.tr("Note sur l'appel"))
        self._note.setPlaceholderText(self.tr("Facultatif. La personne peut lire ce que vous écrivez ici."))
        self._note.setTabChangesFocus(True)
        self._note.setFixedHeight(64)
        self._stop = button(self.tr("Ne plus appeler (F9)"), self.stop, role="danger", name="stopCalling", symbol="ban")
        self._stop.setVisible(self._workspace.account.may(Permission.RECORD_CONSENT))
        self._slot = button(self.tr("Rendez-vous con&venu…"), self._on_slot, name="agreeSlot", symbol="calendar")
        self._slot.setVisible(self._workspace.account.may(Permission.RECORD_CONSENT))
        number = QHBoxLayout()
        number.setContentsMargins(0, 0, 0, 0)
        number.addWidget(self._number)
        number.addWidget(self._copy)
        number.addStretch(1)
        line = QWidget()
        line.setLayout(number)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        for widget in (self._purpose, self._name, line, self._there):
            layout.addWidget(widget)
        self._answer_card = card(self._answer, self._why, self._attempts)
        sides = QHBoxLayout()
        sides.setSpacing(SPACE_M)
        sides.addWidget(self._answer_card, 2)
        sides.addWidget(card(label(self.tr("À dire en premier"), "heading"), self._script), 3)
        layout.addLayout(sides, 1)
        layout.addWidget(self._note)
        layout.addLayout(self._make_outcomes())
        foot = QHBoxLayout()
        foot.addWidget(self._stop)
        foot.addWidget(self._slot)
        foot.addStretch(1)
        foot.addWidget(button(self.tr("&Fermer sans noter"), self.reject))
        layout.addLayout(foot)

    def _make_outcomes(self) -> QGridLayout:
        """One button per outcome, numbered: Alt and the figure notes it."""
        grid = QGridLayout()
        grid.setSpacing(SPACE_S)
        self._outcomes = []
        for place, outcome in enumerate(_OUTCOMES):
            text = f"&{place + 1} {_label(outcome)}"
            one = button(text, partial(self.note, outcome), name=f"outcome_{outcome.value}")
            one.setAccessibleName(_label(outcome))
            grid.addWidget(one, place // 3, place % 3)
            self._outcomes.append(one)
        return grid

    def _local_time(self, sheet: CallSheet) -> str:
        here = self._workspace.clock.now().astimezone(BUSINESS_ZONE)
        there = [f"{one:%H:%M}" for one in sheet.local_times if one.utcoffset() != here.utcoffset()]
        if not there:
            return self.tr("Il est {time}, ici comme chez elle.").format(time=f"{here:%H:%M}")
        return self.tr("Il est {time} ici, {there} chez elle.").format(time=f"{here:%H:%M}", there=" / ".join(there))

    def _explanation(self, sheet: CallSheet) -> str:
        article = f"({sheet.decision.article})"
        parts = [sheet.sentence, article if sheet.obstacle is None else ""]
        if sheet.obstacle is not None and sheet.next_at is not None:
            parts.append(self.tr("Possible à partir du {when}.").format(when=_when(sheet.next_at)))
        return " ".join(part for part in parts if part)

    def _on_copy(self) -> None:
        if self._sheet is not None and self._sheet.number is not None:
            QGuiApplication.clipboard().setText(self._sheet.number.e164)

    def _on_slot(self) -> None:
        dialog = SlotDialog(self._workspace, self._contact_id, self)
        dialog.accepted.connect(self.refresh)
        dialog.open()


def open_call(parent: QWidget, workspace: UnlockedWorkspace, contact_id: int) -> CallDialog:
    """Open the call screen for a contact."""
    dialog = CallDialog(workspace, contact_id, parent)
    dialog.open()
    return dialog


def _label(outcome: CallOutcome) -> str:
    return wording(f"messaging.call_outcome.{outcome.value}")


def _when(instant: datetime) -> str:
    local = instant.astimezone(BUSINESS_ZONE)
    return format_instant(instant) if local.time() else format_date(local.date())
