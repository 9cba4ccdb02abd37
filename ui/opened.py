"""What follows once the folder is open: what is due at a start, the main window, and what begins behind it.

The lock screen does without all this: it is loaded while the person types (``ui/loading.py``).
"""

from __future__ import annotations

import gc

from app.accounts.business import read_business
from app.accounts.lock_delay import read_lock_delay
from app.accounts.roles import Permission
from app.consent.waiting_confirmations import close_overdue
from app.contacts.derived import recount_missing_terms
from app.contacts.undo_merge import forget_old_snapshots
from app.journal.let_go import let_go_of_routine
from app.register.breach_triggers import lines_in_use
from app.rights.clean_remnants import resume_erasures
from app.rights.request_term import end_request_files
from app.workspace import UnlockedWorkspace
from ui.contacts.note_scan_task import start_note_scan
from ui.retention.day_beginning import begin_day
from ui.shell.main_window import MainWindow


def make_main_window(unlocked: UnlockedWorkspace) -> MainWindow:
    """Do what is due at a start, and make the window."""
    with unlocked.reading() as uow:
        business, idle = read_business(uow), read_lock_delay(uow)
    resume_erasures(unlocked)
    forget_old_snapshots(unlocked)
    with unlocked.unit_of_work() as uow:
        end_request_files(uow)
        let_go_of_routine(uow, lines_in_use(uow))
        recount_missing_terms(uow)
    if unlocked.account.may(Permission.RECORD_CONSENT):
        with unlocked.unit_of_work() as uow:
            close_overdue(uow)
    window = MainWindow(unlocked, business_name=business.name, idle_minutes=idle)
    # What was loaded for good is kept out of Python's full collections: each would walk it all, a third of a second in a click.
    window.loaded.connect(gc.freeze)
    return window


def begin_behind(window: MainWindow, unlocked: UnlockedWorkspace) -> None:
    """Begin the day, and read the notes again where that is due."""
    begin_day(window, unlocked)
    if unlocked.account.may(Permission.EDIT_PURPOSES):
        start_note_scan(window, unlocked, on_done=lambda _scan: window.refresh_home(), only_if_due=True)
