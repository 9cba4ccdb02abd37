"""Ask a person by e-mail to confirm what they agreed to: see the message first, then open it as a draft."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.consent.confirmation import cancel_confirmation, prepare_confirmation, preview_confirmation
from app.consent.confirmation_mail import ConfirmationMail
from app.consent.waiting_confirmations import waiting_confirmations
from app.errors import UserError
from app.formats import format_date
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.consent.draft_file import copy_message, open_draft, written_out
from ui.consent.why_not import fill_with_reason
from ui.kit.errors import show_error
from ui.kit.labels import button, label, restyle
from ui.kit.sizes import fit
from ui.kit.theme import SPACE_L, SPACE_M


def open_prepare_confirmation(
    parent: QWidget, workspace: UnlockedWorkspace, contact_id: int
) -> PrepareConfirmationDialog:
    """Open the window that prepares a person's confirmation request."""
    dialog = PrepareConfirmationDialog(workspace, contact_id, parent)
    dialog.open()
    return dialog


class PrepareConfirmationDialog(QDialog):
    """The message as it will be read, and the button that makes a draft of it.

    Signals:
        announced(str, object): the draft was prepared; the object cancels the request.
    """

    announced = Signal(str, object)
    help_page = "desk#five-ways"

    def __init__(self, workspace: UnlockedWorkspace, contact_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._contact_id = workspace, contact_id
        self._mail: ConfirmationMail | None = None
        self.setWindowTitle(self.tr("Demander une confirmation par e-mail"))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        self._layout.setSpacing(SPACE_M)
        try:
            with workspace.reading() as uow:
                mail = preview_confirmation(uow, contact_id)
                asked = [line for line in waiting_confirmations(uow) if line.contact_id == contact_id]
        except UserError as error:
            fill_with_reason(self, error)
            return
        self._show_preview(mail, asked_on=format_date(asked[0].sent_on) if asked else "")

    def _show_preview(self, mail: ConfirmationMail, asked_on: str) -> None:
        name = mail.name or mail.address
        items = "\n".join(
            f"• {item.purpose}, {wording(f'consent.channel.{item.channel.value}')}" for item in mail.items
        )
        self._status = label(
            self.tr(
                "Aparté écrit le brouillon, avec un code à usage unique. Vous le relisez et l'envoyez depuis votre "
                "messagerie. Sans réponse jusqu'au {day}, ces accords n'auront aucun effet."
            ).format(day=format_date(mail.last_day)),
            "muted",
        )
        self._status.setObjectName("prepareStatus")
        self._preview = QPlainTextEdit(written_out(mail))
        self._preview.setReadOnly(True)
        self._preview.setTabChangesFocus(True)
        self._preview.setAccessibleName(self.tr("Message qui sera écrit"))
        self._preview.setObjectName("confirmationPreview")
        self._layout.addWidget(label(f"{name} · {mail.address}", "heading"))
        self._layout.addWidget(label(self.tr("À confirmer\u00a0:") + "\n" + items))
        if asked_on:
            warning = self.tr(
                "Une demande préparée le {day} attend encore. Une nouvelle l'annule, et vaut rappel si elle est partie."
            )
            self._layout.addWidget(label(warning.format(day=asked_on), "warn"))
        self._layout.addWidget(self._status)
        self._layout.addWidget(self._preview, 1)
        self._copy = button(self.tr("&Copier le message"), self._on_copy, name="copyConfirmation")
        self._copy.hide()
        self._give_up = button(self.tr("&Abandonner"), self.reject, name="closePrepare")
        self._prepare = button(
            self.tr("&Préparer le brouillon"), self._on_prepare, role="primary", name="prepareDraft", symbol="mail"
        )
        buttons = QHBoxLayout()
        buttons.addWidget(self._copy)
        buttons.addStretch(1)
        buttons.addWidget(self._give_up)
        buttons.addWidget(self._prepare)
        self._layout.addLayout(buttons)
        self._prepare.setFocus()
        fit(self, 680, 620)

    def _on_prepare(self) -> None:
        """Prepare once; afterwards the same button opens the same draft again."""
        try:
            if self._mail is None:
                with self._workspace.unit_of_work() as uow:
                    self._mail = prepare_confirmation(uow, self._contact_id)
                self._after_preparing(self._mail)
            is_open = open_draft(self._workspace, self._mail)
        except UserError as error:
            show_error(self, error)
            return
        self._say_where_it_is(self._mail, is_open=is_open)

    def _after_preparing(self, mail: ConfirmationMail) -> None:
        self._preview.setPlainText(written_out(mail))
        self._prepare.setText(self.tr("&Rouvrir le brouillon"))
        self._give_up.setText(self.tr("&Fermer"))
        self._copy.show()
        said = self.tr("Demande de confirmation préparée pour {name}.").format(name=mail.name or mail.address)
        self.announced.emit(said, lambda: self._cancel(mail.request_id or 0))

    def _say_where_it_is(self, mail: ConfirmationMail, *, is_open: bool) -> None:
        if is_open:
            text = self.tr(
                "Le brouillon s'ouvre dans votre messagerie\u00a0: relisez-le et envoyez-le de là. Si vous écrivez dans un "
                "navigateur, copiez plutôt le message."
            )
        else:
            text = self.tr(
                "Aucune messagerie ne s'est ouverte. La demande est prête\u00a0: copiez le message dans un nouvel e-mail, "
                "ou ouvrez {file} dans le dossier des exports."
            ).format(file=mail.file_name)
        self._status.setText(text)
        self._status.setProperty("role", "good" if is_open else "warn")
        restyle(self._status)

    def _on_copy(self) -> None:
        if self._mail is not None:
            copy_message(self._mail)
            self._status.setText(self.tr("Message copié\u00a0: l'adresse, l'objet, puis le texte."))

    def _cancel(self, request_id: int) -> None:
        with self._workspace.unit_of_work() as uow:
            cancel_confirmation(uow, request_id)
