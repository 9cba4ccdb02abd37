"""Comparing the whole book beside the windows: with progress, a count and a way to stop."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.contacts.find_duplicates import DuplicateSearch, keep_search, search_duplicates
from app.errors import UserError
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.errors import show_error
from ui.kit.tasks import Progress, Task, run_with_dialog


def start_duplicate_search(
    parent: QWidget,
    workspace: UnlockedWorkspace,
    *,
    on_done: Callable[[DuplicateSearch], object],
    on_cancelled: Callable[[], object] = lambda: None,
) -> Task:
    """Search in a thread of its own and keep what was found; what was stopped leaves the last search as it was."""
    told = wording("duplicates.text.progress")

    def work(progress: Progress) -> DuplicateSearch:
        with workspace.reading() as uow:
            search = search_duplicates(uow, lambda done, total, _text: progress(done, total, told))
        progress.raise_if_cancelled()
        with workspace.unit_of_work() as uow:
            keep_search(uow, search)
        return search

    def on_error(error: UserError) -> None:
        show_error(parent, error)

    return run_with_dialog(
        parent,
        QCoreApplication.translate("DuplicatesTask", "Recherche de doublons"),
        QCoreApplication.translate("DuplicatesTask", "Arrêter"),
        work,
        on_done=on_done,
        on_error=on_error,
        on_cancelled=on_cancelled,
    )
