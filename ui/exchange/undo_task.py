"""Taking an import back from a window: the progress shown, and the sentence that says what became of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.errors import UserError
from app.exchange.undo_batch import UndoReport, undo_batch
from app.formats import format_pair
from app.workspace import UnlockedWorkspace
from ui.kit.counted import counted
from ui.kit.tasks import Progress, Task, run_with_dialog

_SHOWN_NAMES = 8


def run_undo(
    parent: QWidget,
    workspace: UnlockedWorkspace,
    batch_id: int,
    *,
    on_done: Callable[[UndoReport], object],
    on_error: Callable[[UserError], object],
    on_cancelled: Callable[[], object] = lambda: None,
) -> Task:
    """Take an import back in the background, under a dialog that appears where it lasts."""

    def work(progress: Progress) -> UndoReport:
        with workspace.unit_of_work() as uow:
            return undo_batch(uow, batch_id, progress)

    return run_with_dialog(
        parent,
        QCoreApplication.translate("UndoImport", "Annulation de l'import"),
        QCoreApplication.translate("UndoImport", "Garder l'import"),
        work,
        on_done=on_done,
        on_error=on_error,
        on_cancelled=on_cancelled,
    )


def undo_sentence(report: UndoReport) -> str:
    """Say what an undo did, naming the contacts that stay and why."""
    text = counted(
        report.removed,
        QCoreApplication.translate("UndoImport", "Import annulé\u00a0: {count} contact retiré."),
        QCoreApplication.translate("UndoImport", "Import annulé\u00a0: {count} contacts retirés."),
    )
    if report.restored:
        text += "\n" + counted(
            report.restored,
            QCoreApplication.translate("UndoImport", "{count} contact a retrouvé ce qu'il disait avant l'import."),
            QCoreApplication.translate(
                "UndoImport", "{count} contacts ont retrouvé ce qu'ils disaient avant l'import."
            ),
        )
    if report.kept:
        kept = [f"• {format_pair(contact.name, contact.why)}" for contact in report.kept[:_SHOWN_NAMES]]
        if len(report.kept) > _SHOWN_NAMES:
            kept.append("…")
        title = counted(
            len(report.kept),
            QCoreApplication.translate("UndoImport", "{count} contact reste, car depuis l'import\u00a0:"),
            QCoreApplication.translate("UndoImport", "{count} contacts restent, car depuis l'import\u00a0:"),
        )
        text += "\n".join(["", title, *kept])
    return text
