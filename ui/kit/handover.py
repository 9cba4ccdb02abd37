"""Hand a document to the computer's own program: the mail program for a draft, the PDF reader for a letter."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from app.documents.handover import hand_over
from app.documents.save import save_document
from app.errors import UserError
from app.workspace import UnlockedWorkspace
from ui.kit.errors import show_error
from ui.kit.save_pdf import among_documents

_FILTERS = {
    ".pdf": "PDF (*.pdf)",
    ".zip": "ZIP (*.zip)",
    ".eml": "E-mail (*.eml)",
    ".xlsx": "Excel (*.xlsx)",
    ".ics": "iCalendar (*.ics)",
}


def open_elsewhere(parent: QWidget, workspace: UnlockedWorkspace, name: str, content: bytes) -> Path | None:
    """Write a document in the folder's place for them and open it with its program; none where it could not be written."""
    try:
        path = hand_over(workspace.workspace, name, content)
    except UserError as error:
        show_error(parent, error)
        return None
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
    return path


def ask_and_save(parent: QWidget, name: str, content: bytes) -> Path | None:
    """Ask for a place and write a document there; none where the person gave up or it could not be written."""
    kind = _FILTERS.get(Path(name).suffix, "*")
    title = QCoreApplication.translate("Handover", "Enregistrer")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, among_documents(name), kind)
    if not chosen:
        return None
    try:
        save_document(Path(chosen), content)
    except UserError as error:
        show_error(parent, error)
        return None
    return Path(chosen)
