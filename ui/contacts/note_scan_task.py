"""Reading every note beside the windows: at start-up where it is due, and after a change of the lexicon (MIN-05)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.contacts.note_review import NoteScan, is_scan_due, keep_scan, scan_all_notes
from app.errors import UserError
from app.workspace import UnlockedWorkspace
from ui.kit.errors import show_error
from ui.kit.tasks import Progress, Task, run


def start_note_scan(
    parent: QWidget,
    workspace: UnlockedWorkspace,
    *,
    on_done: Callable[[NoteScan], object] = lambda scan: None,
    only_if_due: bool = False,
) -> Task:
    """Read all notes in a thread of its own and keep what was found; ``on_done`` hears of it unless nothing was due."""

    def work(progress: Progress) -> NoteScan | None:
        with workspace.reading() as uow:
            if only_if_due and not is_scan_due(uow):
                return None
            scan = scan_all_notes(uow, progress)
        with workspace.unit_of_work() as uow:
            keep_scan(uow, scan)
        return scan

    def deliver(scan: NoteScan | None) -> None:
        if scan is not None:
            on_done(scan)

    def on_error(error: UserError) -> None:
        show_error(parent, error)

    return run(parent, work, on_done=deliver, on_error=on_error)
