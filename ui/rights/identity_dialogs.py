"""Settle a doubt about who asks: why one doubts, and the paper that came, for as long as it serves."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QWidget

from app.errors import UserError
from app.rights.identity import ask_identity, keep_document
from app.workspace import UnlockedWorkspace
from ui.kit.errors import show_error
from ui.kit.form_dialog import FormDialog

_HEIGHT = 90


class DoubtDialog(FormDialog):
    """Asks why: without a written reason no paper may be asked for."""

    help_page = "requests#identity"

    def __init__(self, workspace: UnlockedWorkspace, request_id: int, parent: QWidget | None = None) -> None:
        super().__init__(workspace, "", parent)
        self.setObjectName("doubtDialog")
        self.setWindowTitle(self.tr("Un doute sur l'identité"))
        self._reason = QPlainTextEdit()
        self._reason.setObjectName("doubtReason")
        self._reason.setAccessibleName(self.tr("Ce qui vous fait douter"))
        self._reason.setPlaceholderText(
            self.tr("Par exemple\u00a0: écrit depuis une adresse inconnue, homonyme au fichier")
        )
        self._reason.setMaximumHeight(_HEIGHT)
        self._reason.setTabChangesFocus(True)
        self.form.addRow(self.tr("&Ce qui vous fait douter"), self._reason)
        self.set_act(
            self.tr("&Noter le doute"),
            lambda uow: ask_identity(uow, request_id, self._reason.toPlainText()),
            lambda: self.tr("Doute noté. Écrivez maintenant la question sur l'identité."),
            "saveDoubt",
        )


def ask_document(parent: QWidget, workspace: UnlockedWorkspace, request_id: int) -> QFileDialog:
    """Ask for the file of the paper that came and keep it until the doubt is settled; accepted once it is kept."""
    dialog = QFileDialog(
        parent,
        QCoreApplication.translate("IdentityDialogs", "Document reçu de la personne"),
        "",
        "PDF, JPEG, PNG (*.pdf *.jpg *.jpeg *.png)",
    )
    dialog.setObjectName("fileDialog")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)

    def keep(chosen: str) -> None:
        path = Path(chosen)
        try:
            with workspace.unit_of_work() as uow:
                keep_document(uow, request_id, path.name, path.read_bytes())
        except UserError as error:
            show_error(parent, error)

    dialog.fileSelected.connect(keep)
    dialog.open()
    return dialog
