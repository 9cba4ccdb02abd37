"""Is a file that was downloaded the one of which the publisher's notice speaks?"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from app.progress import quiet
from app.releases.errors import InstallerUnreadable
from app.releases.notice import Installer, Notice

_AT_ONCE = 1 << 20


def find_installer(notice: Notice, file: Path, told: Callable[[int, int], object] = quiet) -> Installer | None:
    """Return the installer that a file is, whatever its name became, or None; InstallerUnreadable.

    ``told`` gets (bytes read, bytes in all) and may raise to cancel.
    """
    digest = hashlib.sha256()
    try:
        size, done = file.stat().st_size, 0
        with file.open("rb") as source:
            while chunk := source.read(_AT_ONCE):
                digest.update(chunk)
                done += len(chunk)
                told(done, size)
    except OSError as error:
        raise InstallerUnreadable(file=file.name) from error
    return next((one for one in notice.installers if one.sha256 == digest.hexdigest()), None)
