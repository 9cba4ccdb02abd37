"""A backup under way: its steps in words, in a thread of its own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.backup.back_up import BackedUp, back_up
from app.backup.make_backup import Tell
from app.errors import UserError
from app.workspace import UnlockedWorkspace
from ui.kit.tasks import Progress, Task, run, run_with_dialog

_PERCENT = 100


def _step(step: str) -> str:
    texts = {
        "copy": QCoreApplication.translate("BackupTask", "Copie des données…"),
        "write": QCoreApplication.translate("BackupTask", "Écriture de la sauvegarde…"),
        "verify": QCoreApplication.translate("BackupTask", "Relecture de la sauvegarde…"),
    }
    return texts[step]


def _telling(progress: Progress) -> Tell:
    """Tell a step in hundredths: its bytes may be more than a progress bar counts."""
    return lambda step, done, total: progress(_PERCENT * done // max(total, 1), _PERCENT, _step(step))


def start_backup(
    parent: QWidget,
    unlocked: UnlockedWorkspace,
    *,
    on_done: Callable[[BackedUp], object],
    on_error: Callable[[UserError], object],
    on_cancelled: Callable[[], object] = lambda: None,
) -> Task:
    """Make a backup under a dialog that can be cancelled."""
    return run_with_dialog(
        parent,
        QCoreApplication.translate("BackupTask", "Sauvegarde en cours"),
        QCoreApplication.translate("BackupTask", "Annuler"),
        lambda progress: back_up(unlocked, _telling(progress)),
        on_done=on_done,
        on_error=on_error,
        on_cancelled=on_cancelled,
    )


def start_quiet_backup(
    parent: QWidget,
    unlocked: UnlockedWorkspace,
    *,
    on_done: Callable[[BackedUp], object],
    on_error: Callable[[UserError], object],
    on_cancelled: Callable[[], object] = lambda: None,
    before: Callable[[], object] = lambda: None,
) -> Task:
    """Make a backup behind the work that goes on; its progress shows where it is listened to."""

    def work(progress: Progress) -> BackedUp:
        before()
        return back_up(unlocked, _telling(progress))

    return run(parent, work, on_done=on_done, on_error=on_error, on_cancelled=on_cancelled)


def told(done: BackedUp) -> str:
    """Return what a backup did, in a sentence."""
    if done.missed:
        return QCoreApplication.translate(
            "BackupTask", "Sauvegarde faite et vérifiée, sauf sur\u00a0: {places} (débranché ou plein)."
        ).format(places=", ".join(place.folder.name for place in done.missed))
    return QCoreApplication.translate("BackupTask", "Sauvegarde faite et vérifiée.")
