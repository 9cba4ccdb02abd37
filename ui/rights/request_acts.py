"""What can be done with the request that is shown: each act opens its dialog, and says what was done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget, QWizard

from app.accounts.manage_accounts import read_accounts
from app.errors import UserError
from app.rights.clean_remnants import clean_remnants
from app.rights.close_request import waive_fee
from app.rights.dossier import make_dossier
from app.rights.identity import establish_identity
from app.rights.kinds import IdentityMethod, LetterKind, RequestKind
from app.rights.read_requests import RequestFile, read_request
from app.rights.sent_letters import letter_pdf
from app.workspace import UnitOfWork, UnlockedWorkspace
from ui.kit.errors import show_error
from ui.kit.form_dialog import FormDialog
from ui.kit.pdf_preview import open_pdf_preview
from ui.rights.access_wizard import AccessWizard
from ui.rights.close_dialog import CloseDialog
from ui.rights.directives_dialog import DirectivesDialog
from ui.rights.erasure_certificate import save_request_certificate
from ui.rights.erasure_wizard import ErasureWizard
from ui.rights.fee_dialog import FeeDialog
from ui.rights.identity_dialogs import DoubtDialog, ask_document
from ui.rights.letter_dialog import open_letter
from ui.rights.letter_sent_dialog import open_letter_sent
from ui.rights.recipients_dialog import RecipientsDialog
from ui.rights.rectify_dialog import RectifyDialog
from ui.rights.restriction_dialogs import RestrictDialog
from ui.rights.vault_search_dialog import VaultSearchDialog


class RequestActs(QObject):
    """Acts on ``request``, over the widget that shows it.

    Signals:
        changed(str): something was done; the sentence says what.
    """

    changed = Signal(str)

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._shown_by = workspace, parent
        self.request: RequestFile

    @property
    def _parent(self) -> QWidget:
        """The window: a dialog that hung on a scrolled part would take its background, which is none."""
        return self._shown_by.window()

    @property
    def _id(self) -> int:
        return self.request.line.id

    def answer(self) -> None:
        """Open what answers this right: a wizard, a dialog, or the letter where nothing else is left to do."""
        contact_id, kind = self.request.line.contact_id, self.request.line.kind
        if contact_id is None:
            self.write_letter(LetterKind.NO_DATA)
        elif kind is RequestKind.OBJECTION:
            self.write_letter(LetterKind.ANSWER)
        elif kind in (RequestKind.ACCESS, RequestKind.PORTABILITY):
            self._open_wizard(AccessWizard(self._workspace, contact_id, self._parent, kind=kind))
        elif kind is RequestKind.ERASURE:
            self._open_wizard(ErasureWizard(self._workspace, contact_id, self._parent))
        elif kind is RequestKind.RECTIFICATION:
            self._open(RectifyDialog(self._workspace, self._id, contact_id, self._parent))
        elif kind is RequestKind.RESTRICTION:
            self._open(RestrictDialog(self._workspace, self._id, self._parent))
        else:
            self._open(DirectivesDialog(self._workspace, self._id, contact_id, self._parent))

    def write_letter(self, kind: LetterKind | None = None) -> None:
        """Write a letter about the request; the one that answers it is proposed first."""
        dialog = open_letter(self._parent, self._workspace, self._id, kind)
        dialog.announced.connect(lambda said, _undo: self.changed.emit(said))

    def search_vault(self) -> None:
        """Look in the vault for someone who is not in the book."""
        self._open(VaultSearchDialog(self._workspace, self._id, self._parent))

    def close_request(self) -> None:
        """Say what was decided and how it was handed over."""
        self._open(CloseDialog(self._workspace, self._id, self._parent))

    def establish(self, method: IdentityMethod) -> None:
        """Note how the person was recognised; the papers that served for it leave the disk as well."""
        try:
            with self._workspace.unit_of_work() as uow:
                deleted = establish_identity(uow, self._id, method)
            if deleted:
                clean_remnants(self._workspace)
        except UserError as error:
            show_error(self._parent, error)
            return
        done = (
            self.tr("Identité établie\u00a0; le document a été supprimé.") if deleted else self.tr("Identité établie.")
        )
        self.changed.emit(done)

    def doubt(self) -> None:
        """Note a doubt, and why."""
        self._open(DoubtDialog(self._workspace, self._id, self._parent))

    def attach_document(self) -> None:
        """Keep the paper that came, until it has served."""
        dialog = ask_document(self._parent, self._workspace, self._id)
        dialog.accepted.connect(
            lambda: self.changed.emit(self.tr("Document gardé jusqu'à ce que l'identité soit établie."))
        )

    def extend(self) -> None:
        """Take two months more, by the letter that tells the person so and why."""
        self.write_letter(LetterKind.EXTENSION)

    def note_sent(self, letter_id: int) -> None:
        """Note how and when a letter left."""
        dialog = open_letter_sent(self._parent, self._workspace, letter_id)
        dialog.announced.connect(lambda said, _undo: self.changed.emit(said))

    def read_letter(self, letter_id: int) -> None:
        """Show a letter again, as it was written; it may be printed or saved from there."""
        with self._workspace.reading() as uow:
            content = letter_pdf(uow, letter_id)
        open_pdf_preview(self._parent, self.tr("Lettre"), content, f"lettre-{self._id}-{letter_id}.pdf")

    def show_recipients(self) -> None:
        """Tick off who was told."""
        self._open(RecipientsDialog(self._workspace, self._id, self._parent))

    def ask_fee(self) -> None:
        """Ask a fee, where the law lets it."""
        self._open(FeeDialog(self._workspace, self._id, self.request.line.kind, self._parent))

    def waive_fee(self) -> None:
        """Give the fee up."""
        self._act(lambda uow: waive_fee(uow, self._id), self.tr("Frais abandonnés."))

    def read_message(self) -> None:
        """Show the message by which the request came."""
        message = self.request.message
        if message is None:
            return
        box = QMessageBox(self._parent)
        box.setObjectName("receivedMessage")
        box.setWindowTitle(self.tr("Message reçu"))
        box.setText("\n".join(part for part in (message.sender, message.subject) if part) or self.tr("Message collé"))
        box.setInformativeText(message.body)
        box.open()

    def make_dossier(self) -> None:
        """Write the proof that the request was answered, and how."""
        names = {account.id: account.display_name for account, _ in read_accounts(self._workspace)}
        with self._workspace.unit_of_work() as uow:
            content = make_dossier(uow, self._id, names)
        open_pdf_preview(self._parent, self.tr("Dossier de preuve"), content, f"dossier-demande-{self._id}.pdf")
        self.changed.emit("")

    def make_certificate(self) -> None:
        """Write again the certificate of the erasure that the request led to."""
        said = self.tr("Certificat enregistré\u00a0: {file}")
        save_request_certificate(
            self._parent, self._workspace, self._id, lambda path: self.changed.emit(said.format(file=path.name))
        )

    def _open(self, dialog: FormDialog) -> None:
        dialog.announced.connect(lambda said, _undo: self.changed.emit(said))
        dialog.open()

    def _open_wizard(self, wizard: QWizard) -> None:
        request_id = self._id
        wizard.finished.connect(lambda _result: self.changed.emit(self._ended(request_id)))
        wizard.open()

    def _ended(self, request_id: int) -> str:
        """Say that a wizard closed the request, where it did: the next one stands there by then."""
        with self._workspace.reading() as uow:
            is_open = read_request(uow, request_id).line.is_open
        return "" if is_open else self.tr("Demande n°\u00a0{number} close.").format(number=request_id)

    def _act(self, act: Callable[[UnitOfWork], object], said: str) -> bool:
        try:
            with self._workspace.unit_of_work() as uow:
                act(uow)
        except UserError as error:
            show_error(self._parent, error)
            return False
        self.changed.emit(said)
        return True
