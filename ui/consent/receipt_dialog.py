"""Hand over the receipt of one act, or the proof of one consent."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.accounts.manage_accounts import signing_keys
from app.documents.consent_proof import consent_proof
from app.documents.consent_receipt import consent_receipt, receipt_draft, receipt_name
from app.documents.proof_file import write_proof_file
from app.errors import UserError
from app.workspace import UnitOfWork, UnlockedWorkspace
from resources import LANGUAGES
from ui.kit.errors import show_error
from ui.kit.forms import choice
from ui.kit.handover import ask_and_save, open_elsewhere
from ui.kit.labels import button, label
from ui.kit.theme import SPACE_L, SPACE_M

_LANGUAGE_NAMES = {"fr": "Français", "en": "English"}


class _Handing(QDialog):
    """What both dialogs share: a sentence, some buttons, and documents made in one transaction.

    Signals:
        announced(str, object): a document was handed over.
    """

    announced = Signal(str, object)
    help_page = "desk#five-ways"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setMinimumWidth(480)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        self.column.setSpacing(SPACE_M)

    def made(self, make: Callable[[UnitOfWork], bytes]) -> bytes | None:
        """Make a document, or say why it could not be made."""
        try:
            with self._workspace.unit_of_work() as uow:
                return make(uow)
        except UserError as error:
            show_error(self, error)
            return None

    def handed(self, what: object, said: str) -> None:
        """Say it and close, where something was handed over."""
        if what is not None:
            self.announced.emit(said, None)
            self.accept()

    def add_buttons(self, *buttons: QWidget) -> None:
        """Place the buttons one under the other, and a way to close."""
        for one in buttons:
            self.column.addWidget(one)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(button(self.tr("&Fermer"), self.reject))
        self.column.addLayout(foot)


class ReceiptDialog(_Handing):
    """The receipt of the answers given in one act."""

    def __init__(self, workspace: UnlockedWorkspace, event_ids: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.setWindowTitle(self.tr("Remettre le reçu"))
        about = self.tr("Le reçu dit ce que la personne a accepté ou refusé, et comment revenir dessus.")
        self.column.addWidget(label(about))
        self._events = tuple(event_ids)
        self._language = choice(
            self.tr("Langue du reçu"), {code: _LANGUAGE_NAMES[code] for code in LANGUAGES}, LANGUAGES[0]
        )
        self._language.setObjectName("receiptLanguage")
        self.column.addWidget(self._language)
        self.add_buttons(
            button(
                self.tr("&Ouvrir pour imprimer"), self._on_print, role="primary", name="printReceipt", symbol="printer"
            ),
            button(self.tr("&Préparer un e-mail"), self._on_mail, name="mailReceipt", symbol="mail"),
            button(self.tr("&Enregistrer le PDF…"), self._on_save, name="saveReceipt", symbol="file-down"),
        )

    def _on_print(self) -> None:
        code = self._language.currentData()
        content = self.made(lambda uow: consent_receipt(uow, self._events, code))
        if content is not None:
            opened = open_elsewhere(self, self._workspace, receipt_name(code), content)
            self.handed(opened, self.tr("Le reçu est ouvert\u00a0: imprimez-le et remettez-le."))

    def _on_mail(self) -> None:
        code = self._language.currentData()
        content = self.made(lambda uow: receipt_draft(uow, self._events, code))
        if content is not None:
            name = receipt_name(code).removesuffix(".pdf") + ".eml"
            opened = open_elsewhere(self, self._workspace, name, content)
            self.handed(
                opened, self.tr("Le brouillon est prêt dans votre messagerie\u00a0: relisez-le, puis envoyez-le.")
            )

    def _on_save(self) -> None:
        code = self._language.currentData()
        content = self.made(lambda uow: consent_receipt(uow, self._events, code))
        if content is not None:
            self.handed(ask_and_save(self, receipt_name(code), content), self.tr("Reçu enregistré."))


class ProofDialog(_Handing):
    """The proof of one consent: a PDF to read, or the complete file that anyone can verify."""

    def __init__(self, workspace: UnlockedWorkspace, event_id: int, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.setWindowTitle(self.tr("Preuve du consentement"))
        about = self.tr(
            "Le PDF se lit et se remet à la personne. Le dossier complet contient aussi la pièce, le texte, l'extrait du "
            "journal et un petit programme qui vérifie le tout sans Aparté ni mot de passe\u00a0: remettez-le à qui "
            "contrôle."
        )
        self.column.addWidget(label(about))
        self._event = event_id
        self.add_buttons(
            button(self.tr("&Preuve en PDF…"), self._on_pdf, role="primary", name="proofPdf", symbol="file-text"),
            button(self.tr("&Dossier de preuve complet…"), self._on_file, name="proofFile", symbol="shield-check"),
        )

    def _on_pdf(self) -> None:
        content = self.made(lambda uow: consent_proof(uow, self._event))
        if content is not None:
            saved = ask_and_save(self, f"preuve-consentement-{self._event}.pdf", content)
            self.handed(saved, self.tr("Preuve enregistrée."))

    def _on_file(self) -> None:
        keys = signing_keys(self._workspace)
        content = self.made(lambda uow: write_proof_file(uow, self._event, keys))
        if content is not None:
            saved = ask_and_save(self, f"dossier-de-preuve-{self._event}.zip", content)
            self.handed(saved, self.tr("Dossier de preuve enregistré."))


def open_receipt(parent: QWidget, workspace: UnlockedWorkspace, event_ids: Sequence[int]) -> ReceiptDialog:
    """Offer the receipt of an act."""
    dialog = ReceiptDialog(workspace, event_ids, parent)
    dialog.open()
    return dialog


def open_proof(parent: QWidget, workspace: UnlockedWorkspace, event_id: int) -> ProofDialog:
    """Offer the proof of a consent."""
    dialog = ProofDialog(workspace, event_id, parent)
    dialog.open()
    return dialog
