"""The command that starts one of our own modules in a process of its own, from the sources as from a built program."""

from __future__ import annotations

import ctypes
import sys
from typing import TextIO

# A built program has no interpreter beside it: it is started again, and told which module it is to be.
RUN_MODULE = "--run-module"
WINDOW = "ui"
READER = "app.exchange.reader_process"
# What a program that was locked to put a backup back is started with.
RESTORE_OPTION = "--restore"
# What opens the fictional business.
DEMO_OPTION = "--demo"
# What says the language of the screen, before a value of its own.
LANGUAGE_OPTION = "--lang"
# What Windows knows the program by: the installer's shortcut bears it, and it asks whether a program of that name is open.
IDENTITY = "fr.aparte.aparte"


def is_built() -> bool:
    """Say whether this is a program that was built, and not the sources run by an interpreter."""
    return bool(getattr(sys, "frozen", False))


def own_command(module: str, *arguments: str) -> list[str]:
    """Return the command for a module; where it stands among the sources, nothing of the person's own site is loaded."""
    if not is_built():
        return [sys.executable, "-s", "-m", module, *arguments]
    return [sys.executable, *([] if module == WINDOW else [RUN_MODULE, module]), *arguments]


def be_known_to_windows() -> None:
    """Gather our windows under the shortcut of the installer, which will replace nothing while we run; elsewhere nothing happens."""
    if sys.platform != "win32":
        return
    ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(IDENTITY)
    # Held until the process ends.
    ctypes.windll.kernel32.CreateMutexW(None, False, IDENTITY)


def say_aloud(text: str, stream: TextIO | None = None) -> None:
    """Write a line for whoever started the program from a terminal; without a console there is nobody, and no stream either."""
    stream = stream or sys.stdout
    # Typed as always there, and None in a program that Windows starts without a console.
    if stream is None:
        return
    stream.write(text + "\n")
    stream.flush()
