"""Where a built program begins: the window, or the one other module that it starts itself to be."""

from __future__ import annotations

import os
import sys

from app.own_process import READER, RUN_MODULE

# How the loader of Linux begins its complaint.
_NOT_THERE = "cannot open shared object file"
_BRINGS_THEM = "sudo apt install libgl1 libegl1"


def leave_others_their_libraries() -> None:
    """Give the environment back as the person had it: what we open (a PDF reader, the mail program) loads its own libraries.

    The starter of a built program points the loader at the libraries that came along, for this process and all that it starts.
    A fresh process of our own is told to set itself up anew.
    """
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before:
        os.environ["LD_LIBRARY_PATH"] = before
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"


def open_window() -> int:
    """Open the program; a system without the libraries that draw windows is told which, and how they come."""
    from ui.__main__ import main as begin  # noqa: PLC0415 - the reader must not load the windows

    try:
        return begin()
    except ImportError as error:
        if _NOT_THERE not in str(error):
            raise
        library = str(error).partition(":")[0]
        sys.exit(
            f"Il manque à ce système une bibliothèque qui dessine les fenêtres : {library}. Rien n’est perdu.\n"
            f"Sous Debian ou Ubuntu : {_BRINGS_THEM}, puis relancez Aparté.\n"
            f"A library that draws windows is missing here: {library}. Nothing is lost.\n"
            f"On Debian or Ubuntu: {_BRINGS_THEM}, then start Aparté again."
        )


def main() -> int:
    """Run what was asked for; a module that may not be run is refused."""
    leave_others_their_libraries()
    if sys.argv[1:2] != [RUN_MODULE]:
        return open_window()
    if sys.argv[2:3] != [READER]:
        return 2
    del sys.argv[1:3]
    from app.exchange.reader_process import main as read  # noqa: PLC0415 - the window starts without it

    return read()


if __name__ == "__main__":
    sys.exit(main())
