"""Ask where a document goes, and write it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from app.documents.save import save_document
from app.errors import UserError
from app.values.file_names import portable_name
from ui.kit.errors import show_error


def among_documents(file_name: str) -> str:
    """Propose a name every system takes, in its folder, else among the person's documents.

    Where the program was started is no place to find anything again.
    """
    path = Path(file_name)
    if path.is_absolute():
        return str(path.with_name(portable_name(path.name)))
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return str(Path(folder or Path.home()) / portable_name(file_name))


def ask_and_save(
    parent: QWidget,
    title: str,
    file_name: str,
    make: Callable[[], bytes],
    on_saved: Callable[[Path], object],
    kind: str = "PDF (*.pdf)",
) -> None:
    """Open the dialog without blocking; ``make`` runs once a place is chosen, ``on_saved`` once the file is there."""

    def save(chosen: str) -> None:
        path = Path(chosen)
        try:
            save_document(path, make())
        except UserError as error:
            show_error(parent, error)
            return
        on_saved(path)

    file_name = among_documents(file_name)
    dialog = QFileDialog(parent, title, file_name, kind)
    dialog.setObjectName("fileDialog")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(file_name).suffix.removeprefix(".") or "pdf")
    dialog.selectFile(file_name)
    dialog.fileSelected.connect(save)
    dialog.open()
