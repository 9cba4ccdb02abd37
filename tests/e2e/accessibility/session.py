"""A screen, a window manager and a private accessibility bus, in which the real program is walked by another process."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[3]
PACKAGES = ("xvfb", "dbus", "at-spi2-core", "gir1.2-atspi-2.0", "python3-gi", "xdotool", "jwm")
# The bindings of the accessibility bus come with the system, for its own Python.
SYSTEM_PYTHON = "/usr/bin/python3"
_COMMANDS = ("Xvfb", "dbus-run-session", "xdotool", "jwm")
_BINDINGS = 'import sys, gi; gi.require_version("Atspi", "2.0"); sys.exit(sys.version_info < (3, 11))'
_SCREEN = "1366x768x24"
_INSTALL = """. packaging/environment.sh
if may_install; then apt_install "$@"; else say "sudo apt-get install $*"; exit 1; fi"""


class NoScreenReader(Exception):
    """The tools of accessibility are neither here nor to be had."""


def has_tools() -> bool:
    """Say whether a program can be walked here without installing anything."""
    if not all(shutil.which(one) for one in _COMMANDS) or not Path(SYSTEM_PYTHON).exists():
        return False
    return subprocess.run([SYSTEM_PYTHON, "-c", _BINDINGS], capture_output=True, check=False).returncode == 0


def ensure_tools() -> None:
    """Have the tools installed where that may be done; NoScreenReader says what to type where it may not."""
    if has_tools():
        return
    asked = subprocess.run(
        ["bash", "-c", _INSTALL, "bash", *PACKAGES], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if not has_tools():
        raise NoScreenReader(asked.stderr.strip())


def walk_in_session(
    folder: Path, language: str, *options: str, is_shown: bool = False
) -> subprocess.CompletedProcess[str]:
    """Walk the program over a folder of walks, in one language, and return how it went; what it prints is shown at once, or returned."""
    ensure_tools()
    folder.mkdir(parents=True, exist_ok=True)
    home = folder / "home"
    (home / "Documents").mkdir(parents=True, exist_ok=True)
    with _screen(folder) as display:
        return subprocess.run(
            [
                *("dbus-run-session", "--", SYSTEM_PYTHON, "-W", "ignore", "-m", "tests.e2e.accessibility.walk"),
                *(str(folder), language, sys.executable, *options),
            ],
            cwd=ROOT,
            env=_environment(home, display),
            stdout=None if is_shown else subprocess.PIPE,
            stderr=None if "--loud" in options else subprocess.DEVNULL,
            text=True,
            check=False,
        )


def _environment(home: Path, display: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "XDG_", "DBUS_", "LC_"))}
    return kept | {
        "DISPLAY": display,
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "PYTHONDONTWRITEBYTECODE": "1",
        # A program that dies says where.
        "PYTHONFAULTHANDLER": "1",
        "QT_ACCESSIBILITY": "1",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_QPA_PLATFORM": "xcb",
    }


@contextmanager
def _screen(folder: Path) -> Iterator[str]:
    """A screen of its own, whose number the server chooses; what is drawn on it can be read in the folder."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", _SCREEN, "-fbdir", str(folder), "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as number:
            yield f":{number.readline().strip()}"
    finally:
        server.terminate()
        server.wait()
