"""Writing files so that a crash leaves the old one or the new one, never half of one."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

# Refusals for want of room: the disk, the user's quota, the largest file allowed.
NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_PRIVATE_FOLDER = 0o700
_PRIVATE_FILE = 0o600
# How long, in seconds, another program of Windows may hold a file before it counts as held for good.
_PAUSES = (0.01, 0.05, 0.1, 0.3, 0.6)


def private_folder(path: Path) -> Path:
    """Create the folder where missing, readable by its owner alone, and return it.

    Its name is durable: what is synced in a folder that a power cut takes away is lost with it.
    """
    made = [one for one in (path, *path.parents) if not one.exists()]
    path.mkdir(parents=True, exist_ok=True, mode=_PRIVATE_FOLDER)
    for one in made:
        # A folder that may be passed through and not be read cannot be synced.
        with contextlib.suppress(PermissionError):
            sync_folder(one.parent)
    return path


def create_private(path: Path) -> None:
    """Make an empty file that its owner alone can read; one that exists keeps its content."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT, _PRIVATE_FILE))


def sync_file(path: Path) -> None:
    """Make the content of a file durable."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(path: Path) -> None:
    """Make the names in a folder durable; systems that cannot open a folder do it by themselves."""
    if os.name != "posix":
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def put_in_place(unfinished: Path, path: Path) -> None:
    """Give a whole file its name in one step; OSError leaves both as they were.

    On Windows a scanner or an indexer opens what was just written, and holds either name for a moment: it is waited for.
    """
    for pause in _PAUSES if sys.platform == "win32" else ():
        try:
            unfinished.replace(path)
        except PermissionError:
            time.sleep(pause)
        else:
            return
    unfinished.replace(path)


def fill_atomically(path: Path, fill: Callable[[BinaryIO], object]) -> None:
    """Have a file written bit by bit, whole or not at all: whatever ``fill`` raises leaves the old file, and nothing new."""
    temporary = path.with_name(path.name + ".tmp")
    try:
        with os.fdopen(os.open(temporary, os.O_RDWR | os.O_CREAT | os.O_TRUNC, _PRIVATE_FILE), "wb+") as file:
            fill(file)
            file.flush()
            os.fsync(file.fileno())
        put_in_place(temporary, path)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    sync_folder(path.parent)


def replace_atomically(path: Path, content: bytes) -> None:
    """Write a file whole: temporary file, fsync, rename, fsync of the folder; OSError leaves the old file in place."""
    temporary = path.with_name(path.name + ".tmp")
    try:
        with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, _PRIVATE_FILE), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        put_in_place(temporary, path)
    except OSError:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    sync_folder(path.parent)
