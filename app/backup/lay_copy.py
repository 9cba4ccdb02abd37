"""Lay a backup that was just made in one more place, and read it again from there."""

from __future__ import annotations

import contextlib
import hashlib
import os
from typing import TYPE_CHECKING

from app.backup.container import open_private
from app.backup.errors import BackupDamaged, PlaceUnreachable
from app.backup.make_backup import BackupMade, Tell, forget_unfinished, lay_ledgers, reaching
from app.backup.verify_backup import forget_cached
from app.errors import DiskFull
from db.files import sync_folder

if TYPE_CHECKING:
    from pathlib import Path

    from app.backup.places import BackupPlace
    from app.workspace import UnlockedWorkspace

_AT_ONCE = 1 << 20


def lay_copy(unlocked: UnlockedWorkspace, made: BackupMade, place: BackupPlace, tell: Tell) -> None:
    """Copy a backup durably into a place and compare it byte for byte; PlaceUnreachable, and nothing stays of it there.

    A full medium counts as unreachable: the backup beside the data stands all the same.
    """
    target = place.folder / made.path.name
    try:
        if not place.is_reachable:
            raise PlaceUnreachable(folder=place.folder.name)
        with reaching(unlocked, place.folder):
            forget_unfinished(place.folder)
            _copy(made, target.with_name(target.name + ".part"), tell)
            target.with_name(target.name + ".part").replace(target)
            sync_folder(place.folder)
            lay_ledgers(unlocked, place.folder)
    except (DiskFull, BackupDamaged) as error:
        raise PlaceUnreachable(folder=place.folder.name) from error


def _copy(made: BackupMade, unfinished: Path, tell: Tell) -> None:
    done = 0
    try:
        with made.path.open("rb") as source, open_private(unfinished) as copy:
            while chunk := source.read(_AT_ONCE):
                copy.write(chunk)
                done += len(chunk)
                tell("write", done, made.size)
            copy.flush()
            os.fsync(copy.fileno())
        forget_cached(unfinished)
        with unfinished.open("rb") as copy:
            if hashlib.file_digest(copy, "sha256").hexdigest() != made.sha256:
                raise BackupDamaged(file=made.path.name)
    except BaseException:
        with contextlib.suppress(OSError):
            unfinished.unlink()
        raise
