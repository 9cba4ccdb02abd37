"""Save the proof of a consent where the person chooses."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.documents.consent_proof import consent_proof
from app.documents.save import save_document
from app.errors import UserError
from app.workspace import UnlockedWorkspace
from ui.kit.errors import show_error


def ask_and_save_proof(parent: QWidget, workspace: UnlockedWorkspace, event_id: int) -> bool:
    """Ask for a place and write the PDF; say whether it was written."""
    title = QCoreApplication.translate("SaveProof", "Enregistrer la preuve")
    name, _ = QFileDialog.getSaveFileName(parent, title, f"preuve-consentement-{event_id}.pdf", "PDF (*.pdf)")
    return bool(name) and save_proof(parent, workspace, event_id, Path(name))


def save_proof(parent: QWidget, workspace: UnlockedWorkspace, event_id: int, path: Path) -> bool:
    """Write the PDF of one consent event; say whether it was written."""
    try:
        with workspace.unit_of_work() as uow:
            save_document(path, consent_proof(uow, event_id))
    except UserError as error:
        show_error(parent, error)
        return False
    return True
