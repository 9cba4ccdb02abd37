"""Hand a draft to the mail program: written in the folder of exports, opened, never sent by us."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from app.consent.confirmation_mail import ConfirmationMail, as_draft
from app.documents.handover import hand_over
from app.workspace import UnlockedWorkspace


def open_draft(workspace: UnlockedWorkspace, mail: ConfirmationMail) -> bool:
    """Write the draft and open it; say whether a program took it. SaveFailed where the folder cannot be written."""
    path = hand_over(workspace.workspace, mail.file_name, as_draft(mail))
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def copy_message(mail: ConfirmationMail) -> None:
    """Put the message on the clipboard, for those who write their mail in a browser."""
    QGuiApplication.clipboard().setText(written_out(mail))


def written_out(mail: ConfirmationMail) -> str:
    """Return address, subject and text as they are read."""
    return f"{mail.address}\n{mail.subject}\n\n{mail.body}"
