"""The confirmation requests that wait: who, until when; remind once, type a code read on the telephone, cancel."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.accounts.roles import Permission
from app.consent.answer_confirmation import confirm_by_code
from app.consent.confirmation import cancel_confirmation, remind, reopen_draft
from app.consent.confirmation_mail import ConfirmationMail
from app.consent.confirmation_period import read_waiting_days, write_waiting_days
from app.consent.waiting_confirmations import WaitingLine, close_overdue
from app.contacts.read_contact import read_contact
from app.errors import UserError
from app.formats import format_count
from app.workspace import UnlockedWorkspace
from resources import counted
from ui.consent.draft_file import open_draft
from ui.consent.reply_dialog import ReplyDialog, open_reply
from ui.consent.waiting_model import WaitingModel
from ui.kit.empty import EmptyState
from ui.kit.errors import show_error
from ui.kit.forms import choice
from ui.kit.labels import button, card, label
from ui.kit.sizes import fit
from ui.kit.tables import table_view
from ui.kit.theme import SPACE_L, SPACE_M

_PERIODS = (7, 15, 30, 45, 60, 90)


def open_confirmations(parent: QWidget, workspace: UnlockedWorkspace) -> ConfirmationsDialog:
    """Open the window of the confirmations that wait."""
    dialog = ConfirmationsDialog(workspace, parent)
    dialog.open()
    return dialog


class ConfirmationsDialog(QDialog):
    """The list, the code typed by ear, and how long answers are waited for.

    Signals:
        announced(str, object): something was done; nothing here is undone otherwise than by the person.
    """

    announced = Signal(str, object)
    help_page = "desk#five-ways"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._may = workspace.account.may(Permission.RECORD_CONSENT)
        self.model = WaitingModel(workspace, self)
        self.setWindowTitle(self.tr("Confirmations en attente"))
        self._said = label("", "muted")
        self._said.setObjectName("confirmationsSaid")
        self._said.hide()
        self._build()
        self._close_overdue()
        self.refresh()
        fit(self, 980, 600)

    def refresh(self) -> None:
        """Read the list again."""
        row = max(0, self.view.currentIndex().row())
        self.model.reload()
        self._body.setCurrentIndex(0 if self.model.rowCount() else 1)
        if self.model.rowCount():
            self.view.selectRow(min(row, self.model.rowCount() - 1))
        self._enable()

    def _build(self) -> None:
        self.view = table_view(self.model, self.tr("Confirmations en attente"), stretch=1)
        self.view.setObjectName("waitingTable")
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self._enable())
        self._remind = button(self.tr("&Rappeler une fois"), self._on_remind, name="remind", symbol="mail")
        self._again = button(self.tr("R&ouvrir le brouillon"), self._on_again, name="reopenDraft")
        self._cancel = button(self.tr("&Annuler la demande"), self._on_cancel, name="cancelRequest")
        acts = QHBoxLayout()
        for one in (self._remind, self._again, self._cancel):
            acts.addWidget(one)
        acts.addStretch(1)
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(self.view, 1)
        column.addLayout(acts)
        self._body = QStackedWidget()
        self._body.addWidget(full)
        nobody = self.tr(
            "Personne n'a de confirmation à donner. Quand un accord est à confirmer, demandez-le depuis la fiche de la "
            "personne."
        )
        self._body.addWidget(EmptyState("mail", nobody))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(label(self.tr("Confirmations en attente"), "title"))
        layout.addWidget(self._said)
        layout.addWidget(self._body, 1)
        layout.addWidget(self._answers())
        layout.addLayout(self._foot())

    def _answers(self) -> QWidget:
        self.code = QLineEdit()
        self.code.setObjectName("spokenCode")
        self.code.setMaxLength(40)
        self.code.setPlaceholderText("K7M2-9QTW-4XYZ")
        self.code.setAccessibleName(self.tr("Code lu au téléphone"))
        self.code.returnPressed.connect(self._on_code)
        self._confirm = button(self.tr("&Confirmer"), self._on_code, role="primary", name="confirmCode")
        self._reply = button(self.tr("O&uvrir une réponse…"), self._on_reply, name="openReply", symbol="inbox")
        self.code.textChanged.connect(lambda text: self._confirm.setEnabled(self._may and bool(text.strip())))
        self._confirm.setEnabled(False)
        self._reply.setEnabled(self._may)
        by_ear = label(self.tr("Code &lu au téléphone"), wrap=False)
        by_ear.setBuddy(self.code)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(by_ear)
        line.addWidget(self.code, 1)
        line.addWidget(self._confirm)
        line.addSpacing(SPACE_L)
        line.addWidget(self._reply)
        answers = QWidget()
        answers.setLayout(line)
        return card(answers)

    def _foot(self) -> QHBoxLayout:
        with self._workspace.reading() as uow:
            chosen = read_waiting_days(uow)
        self.days = choice(
            self.tr("Délai de réponse"),
            {str(days): self.tr("{days} jours").format(days=days) for days in sorted({*_PERIODS, chosen})},
            str(chosen),
        )
        self.days.setObjectName("waitingDays")
        self.days.setEnabled(self._workspace.account.may(Permission.EDIT_SETTINGS))
        self.days.currentIndexChanged.connect(self._on_days)
        name = label(self.tr("&Délai de réponse"), "muted", wrap=False)
        name.setBuddy(self.days)
        foot = QHBoxLayout()
        foot.addWidget(name)
        foot.addWidget(self.days)
        foot.addStretch(1)
        foot.addWidget(button(self.tr("&Fermer"), self.accept, name="closeConfirmations"))
        return foot

    def _chosen(self) -> WaitingLine | None:
        row = self.view.currentIndex().row()
        return self.model.line(row) if 0 <= row < self.model.rowCount() else None

    def _enable(self) -> None:
        line = self._chosen()
        waits = self._may and line is not None and line.days_left >= 0
        self._remind.setEnabled(waits and line is not None and line.reminded_on is None)
        self._again.setEnabled(waits)
        self._cancel.setEnabled(waits)

    def _close_overdue(self) -> None:
        if not self._may:
            return
        with self._workspace.unit_of_work() as uow:
            closed = close_overdue(uow)
        if closed:
            self._say(counted("confirmation.said.closed", closed, format_count(closed)))

    def _on_remind(self) -> None:
        self._open_draft_of(reminds=True)

    def _on_again(self) -> None:
        self._open_draft_of(reminds=False)

    def _open_draft_of(self, *, reminds: bool) -> None:
        line = self._chosen()
        if line is None:
            return
        try:
            mail = self._mail_of(line.request_id, reminds=reminds)
            is_open = open_draft(self._workspace, mail)
        except UserError as error:
            show_error(self, error)
            return
        where = self.tr("Brouillon ouvert dans votre messagerie pour {name}\u00a0: envoyez-le de là.")
        if not is_open:
            where = self.tr("Brouillon prêt pour {name}, dans le dossier des exports\u00a0: {file}.")
        self._say(where.format(name=line.name, file=mail.file_name))
        self.refresh()

    def _mail_of(self, request_id: int, *, reminds: bool) -> ConfirmationMail:
        if not reminds:
            with self._workspace.reading() as uow:
                return reopen_draft(uow, request_id)
        with self._workspace.unit_of_work() as uow:
            return remind(uow, request_id)

    def _on_cancel(self) -> None:
        line = self._chosen()
        if line is None:
            return
        try:
            with self._workspace.unit_of_work() as uow:
                cancel_confirmation(uow, line.request_id)
        except UserError as error:
            show_error(self, error)
            return
        self._say(self.tr("Demande faite à {name} annulée\u00a0: son accord attend toujours.").format(name=line.name))
        self.refresh()

    def _on_code(self) -> None:
        if not self._may or not self.code.text().strip():
            return
        try:
            with self._workspace.unit_of_work() as uow:
                name = read_contact(uow, confirm_by_code(uow, self.code.text()).contact_id).name
        except UserError as error:
            show_error(self, error)
            return
        self.code.clear()
        self._say(self.tr("Accord de {name} confirmé au téléphone.").format(name=name))
        self.refresh()

    def _on_reply(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Ouvrir une réponse"), "", self.tr("E-mails (*.eml)"))
        if name:
            self.show_reply(Path(name))

    def show_reply(self, path: Path) -> None:
        """Read a reply; the list follows what is decided of it."""
        dialog = open_reply(self, self._workspace, path)
        if isinstance(dialog, ReplyDialog):
            dialog.announced.connect(lambda said, _undo: self._say(said))
            dialog.accepted.connect(self.refresh)

    def _on_days(self) -> None:
        try:
            with self._workspace.unit_of_work() as uow:
                write_waiting_days(uow, int(self.days.currentData()))
        except UserError as error:
            show_error(self, error)
            return
        self.refresh()

    def _say(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._said.show()
        self.announced.emit(sentence, None)
