"""Where a built program begins: the window, or the one other module that it starts itself to be."""

from __future__ import annotations

import os
import sys

from app.own_process import READER, RUN_MODULE


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


def main() -> int:
    """Run what was asked for; a module that may not be run is refused."""
    leave_others_their_libraries()
    if sys.argv[1:2] != [RUN_MODULE]:
        from ui.__main__ import main as open_window  # noqa: PLC0415 - the reader must not load the windows

        return open_window()
    if sys.argv[2:3] != [READER]:
        return 2
    del sys.argv[1:3]
    from app.exchange.reader_process import main as read  # noqa: PLC0415 - the window starts without it

    return read()


if __name__ == "__main__":
    sys.exit(main())
