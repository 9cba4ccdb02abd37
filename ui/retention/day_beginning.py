"""What begins once the folder is open: the date is asked about where it jumped, then what was announced runs behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.journal.clock_guard import ClockState
from app.journal.known_days import clock_state
from app.journal.let_go import let_go_of_routine
from app.register.breach_triggers import lines_in_use
from app.rights.request_term import end_request_files
from app.workspace import UnlockedWorkspace
from ui.retention.announced_view import AnnouncedView
from ui.retention.date_dialog import open_date_dialog
from ui.retention.purge_task import start_purge

if TYPE_CHECKING:
    from ui.shell.main_window import MainWindow


def begin_day(window: MainWindow, unlocked: UnlockedWorkspace) -> None:
    """Ask whoever may answer about a date that jumped forward, and run only after a yes; otherwise run at once."""
    with unlocked.reading() as uow:
        has_jumped = clock_state(uow) is ClockState.FORWARD
    dialog = open_date_dialog(window, unlocked) if has_jumped else None
    if dialog is None:
        _run(window, unlocked)
        return
    dialog.confirmed.connect(lambda: _on_confirmed(window, unlocked))
    dialog.refused.connect(window.announce)


def _on_confirmed(window: MainWindow, unlocked: UnlockedWorkspace) -> None:
    """Do what waited for the date."""
    with unlocked.unit_of_work() as uow:
        end_request_files(uow)
        let_go_of_routine(uow, lines_in_use(uow))
    window.refresh_home()
    _run(window, unlocked)


def _run(window: MainWindow, unlocked: UnlockedWorkspace) -> None:
    start_purge(window, unlocked, announce=window.announce, on_over=lambda: _read_again(window))


def _read_again(window: MainWindow) -> None:
    window.refresh_home()
    for view in window.findChildren(AnnouncedView):
        view.refresh()
