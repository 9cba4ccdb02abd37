"""Saving the report of an import from a window: where to, then the writing in the background."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from app.errors import UserError
from app.exchange.batch_report import read_report, write_report
from app.workspace import UnlockedWorkspace
from ui.kit.counted import counted
from ui.kit.save_pdf import among_documents
from ui.kit.tasks import Progress, run


def ask_and_save_report(
    parent: QWidget,
    workspace: UnlockedWorkspace,
    batch_id: int,
    *,
    remarks: Mapping[int, str] | None = None,
    on_done: Callable[[str], object],
    on_error: Callable[[UserError], object],
) -> None:
    """Ask where to save the report of an import, write it, and hand on the sentence that says so."""

    def write(target: Path) -> None:
        def work(_progress: Progress) -> int:
            with workspace.reading() as uow:
                lines = read_report(uow, batch_id, remarks)
            return write_report(target, lines)

        def said(count: int) -> None:
            rows = counted(
                count,
                QCoreApplication.translate("SaveReport", "{count} ligne"),
                QCoreApplication.translate("SaveReport", "{count} lignes"),
            )
            text = QCoreApplication.translate("SaveReport", "Compte rendu enregistré dans {file}\u00a0: {rows}.")
            on_done(text.format(file=target.name, rows=rows))

        run(parent, work, on_done=said, on_error=on_error)

    dialog = QFileDialog(parent, QCoreApplication.translate("SaveReport", "Enregistrer le compte rendu"))
    dialog.setObjectName("reportDialog")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(
        [
            QCoreApplication.translate("SaveReport", "Classeur Excel (*.xlsx)"),
            QCoreApplication.translate("SaveReport", "Texte (*.csv)"),
        ]
    )
    dialog.setDefaultSuffix("xlsx")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.selectFile(among_documents(QCoreApplication.translate("SaveReport", "compte rendu d'import.xlsx")))
    dialog.fileSelected.connect(lambda name: write(Path(name)))
    dialog.open()
