"""The course of the program: first start or unlock, then the window, until locked or closed.

Locking ends the process and begins a new one: Python cannot wipe the texts it held, a new process never had them.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.accounts.copy_folder import FolderCopy
from app.accounts.key_derivation import KdfCosts
from app.accounts.looks import Looks, read_language, read_looks
from app.accounts.opening import refused_attempts_notice
from app.accounts.own_password import must_choose_password
from app.backup.health import read_health
from app.clock import Clock, SystemClock
from app.errors import DamagedFile, UserError
from app.journal import Action, record
from app.leaving.destroy_folder import finish_destroying
from app.own_process import DEMO_OPTION, LANGUAGE_OPTION, RESTORE_OPTION, WINDOW, own_command
from app.rights.tombstones import tombstone_alarms
from app.workspace import UnlockedWorkspace, Workspace
from resources import set_language
from ui.accounts.bring_path import open_arrival, open_bring_folder
from ui.accounts.own_password_window import OwnPasswordWindow
from ui.accounts.unlock_window import UnlockWindow
from ui.backup.closing_window import ClosingWindow
from ui.backup.daily_backup import DailyBackup
from ui.backup.restore_wizard import RestoreWizard
from ui.kit import theme
from ui.kit.errors import show_error
from ui.kit.sizes import show_whole
from ui.kit.tasks import end_tasks
from ui.kit.translation import install_translations
from ui.loading import load_ahead
from ui.shell.help_key import HelpKey

if TYPE_CHECKING:
    from ui.shell.main_window import MainWindow

RESTART, RESTART_TO_RESTORE, RESTART_TO_TRY = 75, 76, 77
_IMPORT_STEP, _QUESTIONS_STEP = "import", "questions"


class Program(QObject):
    """Holds the window of the moment.

    Signals:
        left(int): it is over: 0 when closed, ``RESTART`` when locked, ``RESTART_TO_RESTORE`` to put a backup back,
            ``RESTART_TO_TRY`` to try the fictional business.
    """

    left = Signal(int)

    def __init__(
        self,
        application: QApplication,
        folder: Path,
        *,
        clock: Clock | None = None,
        costs: KdfCosts | None = None,
        demo_passwords: dict[str, str] | None = None,
    ) -> None:
        super().__init__()
        self.application = application
        self.workspace = Workspace(folder)
        self.clock: Clock = clock or SystemClock()
        self._costs, self._demo = costs, demo_passwords
        self.window: QWidget | None = None
        self._open: UnlockedWorkspace | None = None
        self._daily = DailyBackup(self)
        self._brought: FolderCopy | None = None
        self._then = RESTART
        self._offer: Callable[[str], object] = self._ask_to_lock
        HelpKey(application, self)

    def begin(self, *, restoring: bool = False, backup: str = "") -> None:
        """Show the first window; ``restoring`` offers a backup to put back over it, ``backup`` that very file."""
        try:
            finish_destroying(self.workspace)
            if self.workspace.exists():
                window = self._unlock_window()
                self._show(window)
                self._offer = window.offer_restore
                if restoring or backup:
                    window.offer_restore(backup)
            else:
                from ui.accounts.first_start_wizard import FirstStartWizard  # noqa: PLC0415 - loaded when wanted, for a quick start

                wizard = FirstStartWizard(self.workspace.folder, self.clock, costs=self._costs)
                wizard.started.connect(self.enter)
                wizard.rejected.connect(lambda: self._on_given_up(wizard))
                wizard.restore_asked.connect(lambda: self._offer_restore(wizard))
                wizard.folder_asked.connect(lambda: self._offer_folder(wizard))
                wizard.demo_asked.connect(lambda: self.left.emit(RESTART_TO_TRY))
                self._show(wizard)
                self._offer = lambda opened: self._offer_restore(wizard, opened)
                if backup:
                    self._offer_restore(wizard, backup)
        except UserError as error:
            self._restore_instead(error, backup)

    def offer_backup(self, backup: str) -> None:
        """Offer a file on which somebody double-clicked while the program runs; whoever is at work is asked to lock first."""
        self._offer(backup)

    def _ask_to_lock(self, _backup: str) -> None:
        from ui.shell.main_window import MainWindow  # noqa: PLC0415 - the lock screen does not wait for it

        if isinstance(self.window, MainWindow):
            self.window.announce(
                self.tr("Verrouillez Aparté, puis rouvrez cette sauvegarde\u00a0: la reprendre vous sera proposé.")
            )

    def enter(self, unlocked: UnlockedWorkspace, next_step: str = "") -> None:
        """Show the main window over the open folder; whoever was given a password chooses another first.

        Where the file cannot be read, the way back to a backup is shown instead.
        """
        self._open, self._offer = unlocked, self._ask_to_lock
        try:
            with unlocked.reading() as uow:
                looks, spoken = read_looks(uow), read_language(uow)
            apply_looks(self.application, looks, spoken)
            is_given = must_choose_password(unlocked)
        except DamagedFile as error:
            self._abandon(unlocked, error)
            return
        if not is_given:
            self._show_main(unlocked, next_step)
            return
        window = OwnPasswordWindow(unlocked, costs=self._costs)
        window.chosen.connect(lambda: self._show_main(unlocked, next_step))
        window.given_up.connect(self._leave)
        self._show(window)

    def _show_main(self, unlocked: UnlockedWorkspace, next_step: str) -> None:
        from ui.opened import begin_behind, make_main_window  # noqa: PLC0415 - the lock screen does not wait for it

        try:
            window = make_main_window(unlocked)
        except DamagedFile as error:
            self._abandon(unlocked, error)
            return
        window.lock_asked.connect(self.lock)
        window.restore_asked.connect(self.lock_to_restore)
        window.closed.connect(self._on_closed)
        self._show(window)
        self._say_at_opening(window, unlocked)
        self._daily.start(window, unlocked)
        begin_behind(window, unlocked)
        if next_step == _IMPORT_STEP:
            window.go("contacts", "import")
        if next_step == _QUESTIONS_STEP:
            self._ask_questions(window, unlocked)
        if self._brought is not None:
            brought, self._brought = self._brought, None
            open_arrival(window, unlocked, brought)

    def _ask_questions(self, window: MainWindow, unlocked: UnlockedWorkspace) -> None:
        from ui.first_hour.first_hour_wizard import open_first_hour  # noqa: PLC0415 - loaded when wanted, for a quick start

        wizard = open_first_hour(window, unlocked)
        wizard.announced.connect(window.announce)
        wizard.lock_delay_changed.connect(window.idle.set_minutes)
        wizard.departed.connect(window.go)
        wizard.finished.connect(lambda _result: window.refresh_home())

    def _abandon(self, unlocked: UnlockedWorkspace, error: UserError) -> None:
        self._open = None
        unlocked.abandon()
        self._restore_instead(error)

    def _say_at_opening(self, window: MainWindow, unlocked: UnlockedWorkspace) -> None:
        refused = refused_attempts_notice(unlocked)
        if refused:
            window.announce(refused)
        if unlocked.flaws:
            from ui.journal.alarm_dialog import open_alarms  # noqa: PLC0415 - loaded when wanted, for a quick start

            alarms = open_alarms(window, unlocked)
            alarms.restore_asked.connect(self.lock_to_restore)
            alarms.departed.connect(window.go)
        for one in tombstone_alarms(unlocked):
            show_error(window, one)

    def lock(self) -> None:
        """Close the folder and begin again in a new process."""
        unlocked, self._open = self._open, None
        self._daily.stop()
        if unlocked is not None:
            self._close_window()
            # Nothing may keep the folder open before a stranger's eyes, a full disk least of all.
            with contextlib.suppress(UserError), unlocked.unit_of_work() as uow:
                record(uow, Action.LOCKED)
            with contextlib.suppress(UserError):
                unlocked.close()
        self.left.emit(self._then)

    def lock_to_restore(self) -> None:
        """Close the folder, and offer a backup to put back in the new process."""
        self._then = RESTART_TO_RESTORE
        self.lock()

    def close(self) -> None:
        """Close the window of the moment, and the folder with it."""
        if self.window is not None:
            self.window.close()

    def _restore_wizard(self, parent: QWidget | None) -> RestoreWizard:
        wizard = RestoreWizard(self.workspace, self.clock, parent)
        wizard.restored.connect(self.begin)
        if parent is None:
            wizard.rejected.connect(lambda: self._on_given_up(wizard))
        return wizard

    def _on_given_up(self, wizard: QWidget) -> None:
        """Leave with whoever gives up; a wizard that another window follows is closed too, and nobody gave up."""
        if self.window is wizard:
            self.left.emit(0)

    def _restore_instead(self, error: UserError, backup: str = "") -> None:
        """Say what does not let the folder be opened, over the window that puts a backup back."""
        wizard = self._restore_wizard(None)
        self._show(wizard)
        self._offer = wizard.propose
        wizard.propose(backup)
        show_error(wizard, error)

    def _offer_restore(self, parent: QWidget, backup: str = "") -> None:
        wizard = self._restore_wizard(parent)
        wizard.open()
        wizard.propose(backup)

    def _offer_folder(self, parent: QWidget) -> None:
        path = open_bring_folder(parent, self.workspace)
        path.brought.connect(self._on_brought)

    def _on_brought(self, brought: FolderCopy) -> None:
        self._brought = brought
        self.begin()

    def _unlock_window(self) -> UnlockWindow:
        window = UnlockWindow(self.workspace, self.clock, costs=self._costs, demo_passwords=self._demo)
        window.unlocked.connect(self.enter)
        window.restored.connect(self.begin)
        load_ahead(window)
        return window

    def _show(self, window: QWidget) -> None:
        previous, self.window = self.window, window
        show_whole(window)
        if previous is not None:
            previous.close()
            previous.deleteLater()

    def _close_window(self) -> None:
        if self.window is not None:
            end_tasks(self.window)
            self.window.blockSignals(True)
            self.window.close()

    def _on_closed(self) -> None:
        unlocked = self._open
        self._daily.stop()
        if self.window is not None:
            end_tasks(self.window)
        if unlocked is None or not unlocked.is_open:
            self._leave()
            return
        with unlocked.reading() as uow:
            is_backed_up = not read_health(uow).has_new_work
        if is_backed_up:
            self._leave()
            return
        # The main window is closing already: showing this one first keeps the program from ending with it.
        closing = ClosingWindow(unlocked)
        previous, self.window = self.window, closing
        closing.over.connect(self._leave)
        closing.show()
        if previous is not None:
            previous.deleteLater()

    def _leave(self) -> None:
        unlocked, self._open = self._open, None
        if unlocked is not None:
            unlocked.close()
        window, self.window = self.window, None
        if window is not None:
            window.close()
            window.deleteLater()
        self.left.emit(0)


def apply_looks(application: QApplication, looks: Looks, spoken: str | None) -> None:
    """Dress the program as the account chose, and speak the language of the folder where one was chosen."""
    if spoken:
        set_language(spoken)
        install_translations(application)
    theme.apply(application, looks.scheme, looks.scale)


def arguments_after(status: int, arguments: list[str], backup: str = "") -> list[str]:
    """Return the arguments of the process that follows: the same, and the offer of a backup where it was asked.

    The file with which the program was opened was offered once. Whoever tries the fictional business keeps the language alone: a
    folder that was named is the person's own, and stays unmade.
    """
    if status == RESTART_TO_TRY:
        spoken = [pair for pair in itertools.pairwise(arguments) if pair[0] == LANGUAGE_OPTION]
        return [*itertools.chain.from_iterable(spoken), DEMO_OPTION]
    kept = [one for one in arguments if one != RESTORE_OPTION and (not backup or one != backup)]
    return [*kept, RESTORE_OPTION] if status == RESTART_TO_RESTORE else kept


def restart(status: int, backup: str = "") -> None:
    """Replace this process by a fresh one with the same arguments; nothing that it held in memory goes along.

    Windows cannot replace a process, and its own imitation tears arguments at their spaces: there the fresh one is started
    beside this one, which then ends.
    """
    command = own_command(WINDOW, *arguments_after(status, sys.argv[1:], backup))
    if sys.platform == "win32":
        subprocess.Popen(command)  # noqa: S603 - ourselves, no shell
        return
    os.execv(command[0], command)  # noqa: S606 - ourselves, no shell
