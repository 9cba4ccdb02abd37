"""Open the program on a folder, on the demonstration, or as a tour without a screen."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from platformdirs import user_cache_path, user_data_path
from PySide6.QtCore import QEvent, QSettings, Signal
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication

from app.accounts.hardening import harden_process
from app.accounts.looks import ColourChoice
from app.own_process import be_known_to_windows
from resources import path, set_language
from ui.kit import theme
from ui.kit.errors import install_exception_hook
from ui.kit.translation import install_translations
from ui.program import RESTART, RESTART_TO_RESTORE, RESTART_TO_TRY, Program, restart

_NAME = "aparte"


class Application(QApplication):
    """The program as the system speaks to it: macOS tells of a double click by an event, the others by an argument.

    Attributes:
        program: what it shows, held as long as it lives.

    Signals:
        file_opened(str): the path of a file on which somebody double-clicked.
    """

    file_opened = Signal(str)
    program: Program | None = None

    def event(self, event: QEvent) -> bool:
        """Hear what is said to the program itself."""
        if isinstance(event, QFileOpenEvent):
            self.file_opened.emit(event.file())
            return True
        return super().event(event)


def start(options: argparse.Namespace) -> int:
    """Do what was asked for until the window closes, and return the exit status."""
    harden_process()
    set_language(options.lang)
    be_known_to_windows()
    application = Application(sys.argv[:1])
    leave_no_paths()
    application.setApplicationName("Aparté")
    application.setDesktopFileName(_NAME)
    application.setWindowIcon(QIcon(str(path("aparte.svg"))))
    theme.apply(application)
    theme.follow_system(application)
    install_translations(application)
    if options.tour is not None:
        from ui.tour import run_tour  # noqa: PLC0415 - an ordinary start need not load the tour

        return run_tour(application, options.tour, ColourChoice(options.colours))
    install_exception_hook()
    if options.demo:
        return _run_demo(application, options)
    _begin(application, options, options.folder or user_data_path(_NAME))
    return _run(application, options)


def leave_no_paths() -> None:
    """Keep Qt from writing down which folders its file dialogs went through: their names may be those of people.

    It does so in a file of its own beside the settings of other programs, where the system has no dialog of its own.
    """
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)


def _begin(
    application: Application, options: argparse.Namespace, folder: Path, demo_passwords: dict[str, str] | None = None
) -> None:
    program = application.program = Program(application, folder, demo_passwords=demo_passwords)
    program.left.connect(application.exit)
    application.file_opened.connect(program.offer_backup)
    program.begin(restoring=options.restore, backup=options.backup)


def _run(application: Application, options: argparse.Namespace) -> int:
    """Let the windows live, and follow with another process where they ask for it."""
    status = application.exec()
    if status in (RESTART, RESTART_TO_RESTORE, RESTART_TO_TRY):
        restart(status, options.backup)
        return 0
    return status


def _run_demo(application: Application, options: argparse.Namespace) -> int:
    """Open the fictional business, once it is there: making it takes some seconds, which are told."""
    from ui.demo_window import DemoWindow  # noqa: PLC0415 - an ordinary start need not load the demonstration

    folder = options.folder or user_cache_path(_NAME) / "demo"
    preparing = DemoWindow(folder)
    preparing.ready.connect(lambda passwords: _begin(application, options, folder, passwords))
    preparing.given_up.connect(lambda: application.exit(0))
    preparing.begin()
    return _run(application, options)
