"""Log a call in a few keys: which way, why, how it ended, what is to be done and when; free words come last (MIN-06)."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QRadioButton, QWidget

from app.accounts.manage_accounts import read_accounts
from app.contacts.call_kinds import CallDirection, CallResult, asks_follow_up, kind_of_call
from app.contacts.log_call import LoggedCall, log_call
from app.contacts.note_kinds import FollowUp, NoteSubject
from app.workspace import UnitOfWork, UnlockedWorkspace
from ui.contacts.note_editor import NoteEditor
from ui.kit.form_dialog import FormDialog
from ui.kit.forms import choice, chosen_date, date_field
from ui.kit.labels import label
from ui.kit.theme import SPACE_M, SPACE_S

_TOMORROW = timedelta(days=1)
_NOTE_HEIGHT = 64


class CallLogDialog(FormDialog):
    """No direction is chosen beforehand, for a call received begins the term anew; its choice has the focus, Ctrl+Enter saves."""

    help_page = "contacts#calls"

    def __init__(self, workspace: UnlockedWorkspace, contact_id: int, parent: QWidget | None = None) -> None:
        super().__init__(workspace, self.tr("Noter un appel"), parent)
        self._contact_id = contact_id
        self._add_direction()
        self.reason = choice(self.tr("Motif"), {"": "\u2014"} | {one.value: one.label for one in NoteSubject})
        self.reason.setObjectName("callReason")
        self.outcome = choice(self.tr("Résultat"), {})
        self.outcome.setObjectName("callResult")
        self._whose = label(
            self.tr("Dites qui a appelé\u00a0: seul un appel reçu fait repartir la durée de conservation."), "muted"
        )
        self._whose.setObjectName("callMovesClock")
        self.form.addRow(self.tr("&Motif"), self.reason)
        self.form.addRow(self.tr("&Résultat"), self.outcome)
        self._add_follow_up()
        self.note = NoteEditor(workspace, "callNote")
        self.note.edit.setMinimumHeight(_NOTE_HEIGHT)
        self.note.edit.setPlaceholderText(self.tr("Facultatif, en quelques mots utiles"))
        self.form.addRow(self.tr("No&te"), self.note)
        self.column.addWidget(self._whose)
        self.column.addWidget(
            label(self.tr("Un appel pour vendre se passe par « Appeler… », qui dit d'abord s'il est permis."), "muted")
        )
        self.set_act(self.tr("&Enregistrer"), self._write_call, lambda: self.tr("Appel noté."), "saveCall")
        self.outcome.currentIndexChanged.connect(self._on_result)
        self._on_direction()
        self.directions[CallDirection.INCOMING].setFocus()

    @property
    def direction(self) -> CallDirection | None:
        """Who called; none while nobody said it."""
        return next((one for one, radio in self.directions.items() if radio.isChecked()), None)

    def call(self) -> LoggedCall:
        """What was chosen and typed."""
        reason, result = self.reason.currentData(), self.outcome.currentData()
        return LoggedCall(
            self.direction,
            NoteSubject(reason) if reason else None,
            CallResult(result) if result else None,
            self.note.text(),
            FollowUp(self.follow_up.currentData()),
            chosen_date(self.due_on) if self.follows.isChecked() else None,
            self.assigned_to.currentData(),
        )

    def _add_direction(self) -> None:
        self._group = QButtonGroup(self)
        self.directions: dict[CallDirection, QRadioButton] = {}
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        for one, text in (
            (CallDirection.INCOMING, self.tr("A&ppel reçu")),
            (CallDirection.OUTGOING, self.tr("Appe&l passé")),
        ):
            radio = QRadioButton(text)
            radio.setObjectName(f"call_{one.value}")
            # The underlined letter makes the words a little wider than the button thinks.
            radio.setMinimumWidth(radio.sizeHint().width() + SPACE_S)
            self.directions[one] = radio
            self._group.addButton(radio)
            row.addWidget(radio)
        row.addStretch(1)
        self._group.buttonToggled.connect(lambda *_: self._on_direction())
        self.form.addRow(self.tr("Sens"), row)

    def _add_follow_up(self) -> None:
        kinds = {one.value: one.label for one in FollowUp if one is not FollowUp.NOTHING}
        self.follows = QCheckBox(self.tr("&Suite à donner"))
        self.follows.setObjectName("callFollows")
        self.follow_up = choice(self.tr("Suite à donner"), kinds, FollowUp.CALL_BACK.value)
        self.follow_up.setObjectName("callFollowUp")
        tomorrow = self.workspace.clock.today() + _TOMORROW
        today = self.workspace.clock.today()
        self.due_on = date_field(self.tr("Le"), QDate(tomorrow.year, tomorrow.month, tomorrow.day))
        self.due_on.setMinimumDate(QDate(today.year, today.month, today.day))
        self.due_on.setObjectName("callDueOn")
        open_accounts = {
            account.id: account.display_name for account, is_open in read_accounts(self.workspace) if is_open
        }
        self.assigned_to = choice(self.tr("Pour"), open_accounts, self.workspace.account.id)
        self.assigned_to.setObjectName("callAssignedTo")
        self._then = QWidget()
        row = QHBoxLayout(self._then)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.follow_up, 1)
        row.addWidget(self.due_on)
        row.addWidget(self.assigned_to, 1)
        self._then.setEnabled(False)
        self.follows.toggled.connect(self._then.setEnabled)
        self.form.addRow("", self.follows)
        self.form.addRow("", self._then)

    def _on_direction(self) -> None:
        self.say("")
        self.outcome.clear()
        for one in self.direction.results if self.direction else ():
            self.outcome.addItem(one.label, one.value)
        self.outcome.setEnabled(self.direction is not None)

    def _on_result(self) -> None:
        code, direction = self.outcome.currentData(), self.direction
        if code is None or direction is None:
            return
        result = CallResult(code)
        self.follows.setChecked(asks_follow_up(result))
        own = kind_of_call(direction, result).from_person
        self._whose.setText(
            self.tr("Vient de la personne\u00a0: la durée de conservation repart de ce jour.")
            if own
            else self.tr("Ne vient pas de la personne\u00a0: la durée de conservation ne change pas.")
        )

    def _write_call(self, uow: UnitOfWork) -> None:
        log_call(uow, self._contact_id, self.call(), self.note.reasons())


def open_call_log(parent: QWidget, workspace: UnlockedWorkspace, contact_id: int) -> CallLogDialog:
    """Open the log of a call with a contact."""
    dialog = CallLogDialog(workspace, contact_id, parent)
    dialog.open()
    return dialog
