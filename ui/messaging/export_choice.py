"""Ask where the recipients go, in the form chosen, without blocking the window, and say who went there."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.messaging.audience import MailingList
from app.messaging.kinds import ExportForm
from ui.kit.counted import counted
from ui.kit.save_pdf import among_documents

_SUFFIXES = {ExportForm.XLSX: "xlsx", ExportForm.CSV: "csv", ExportForm.LABELS: "pdf", ExportForm.EMAILS: "zip"}
_NAMES = {ExportForm.XLSX: "Excel (*.xlsx)", ExportForm.CSV: "CSV (*.csv)", ExportForm.LABELS: "PDF (*.pdf)"}


def ask_where(parent: QWidget, form: ExportForm, name: str, on_chosen: Callable[[Path], object]) -> QFileDialog:
    """Open the dialog; drafts of e-mail go into one ZIP file, or into a new folder where that is chosen."""
    title = QCoreApplication.translate("ExportChoice", "Où ranger les destinataires")
    folder = QCoreApplication.translate("ExportChoice", "Nouveau dossier (*)")
    filters = _NAMES.get(form) or f"ZIP (*.zip);;{folder}"
    suffix = _SUFFIXES[form]
    stem = re.sub(r"[^\w -]", "", name).strip() or "envoi"
    proposed = among_documents(f"{stem}.{suffix}")
    dialog = QFileDialog(parent, title, proposed, filters)
    dialog.setObjectName("fileDialog")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix)
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix("" if chosen == folder else suffix))
    dialog.selectFile(proposed)
    dialog.fileSelected.connect(lambda chosen: on_chosen(Path(chosen)))
    dialog.open()
    return dialog


def recipients_told(done: MailingList, file: str) -> str:
    """Say how many recipients a file holds."""
    one = QCoreApplication.translate("ExportChoice", "{count} destinataire dans {file}.")
    many = QCoreApplication.translate("ExportChoice", "{count} destinataires dans {file}.")
    return counted(len(done.recipients), one, many, file=file)


def list_told(done: MailingList, file: str) -> str:
    """Say how many recipients a file holds, and how many people were left out of it."""
    one = QCoreApplication.translate("ExportChoice", "{count} personne écartée.")
    many = QCoreApplication.translate("ExportChoice", "{count} personnes écartées.")
    return f"{recipients_told(done, file)} {counted(done.excluded_count, one, many)}"
