"""Where a built program begins: the window, or the one other module that it starts itself to be."""

from __future__ import annotations

import sys

from app.own_process import READER, RUN_MODULE


def main() -> int:
    """Run what was asked for; a module that may not be run is refused."""
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
