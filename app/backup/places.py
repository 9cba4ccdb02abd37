"""Where backups go: always beside the data, and in the folders that the owner added, best on another medium."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.accounts.business import read_setting, write_setting
from app.accounts.roles import Permission
from app.backup.errors import PlaceInsideFolder, PlaceUnreachable
from app.journal import Action, record

if TYPE_CHECKING:
    from app.workspace import UnlockedWorkspace

_SETTING = "backup.places"
_BLOCK_DEVICES = Path("/sys/dev/block")


@dataclass(frozen=True, slots=True)
class BackupPlace:
    """One folder that takes the backups; ``free`` is its room in bytes, none while it does not answer."""

    folder: Path
    is_own: bool
    is_other_medium: bool
    free: int | None

    @property
    def is_reachable(self) -> bool:
        """Whether the folder answers now."""
        return self.free is not None


def read_places(unlocked: UnlockedWorkspace) -> tuple[BackupPlace, ...]:
    """Return all places, the folder's own first."""
    with unlocked.reading() as uow:
        added = [Path(folder) for folder in read_setting(uow, _SETTING, [])]
    own = unlocked.workspace.backups
    return tuple(_place(folder, own) for folder in (own, *added))


def add_place(unlocked: UnlockedWorkspace, folder: Path) -> BackupPlace:
    """Let backups go to one more folder, from the next one on; PermissionDenied, PlaceInsideFolder, PlaceUnreachable."""
    unlocked.account.require(Permission.EDIT_SETTINGS)
    folder, home = folder.resolve(), unlocked.workspace.folder.resolve()
    if folder == home or home in folder.parents:
        raise PlaceInsideFolder
    place = _place(folder, unlocked.workspace.backups)
    if not place.is_reachable or not os.access(folder, os.W_OK):
        raise PlaceUnreachable(folder=folder.name)
    with unlocked.unit_of_work() as uow:
        held = read_setting(uow, _SETTING, [])
        if str(folder) not in held:
            write_setting(uow, _SETTING, [*held, str(folder)])
            record(uow, Action.SETTING_CHANGED, details={"key": _SETTING})
    return place


def drop_place(unlocked: UnlockedWorkspace, folder: Path) -> None:
    """Stop putting backups in a folder; those that are there stay, for the owner to keep or destroy."""
    with unlocked.unit_of_work() as uow:
        uow.account.require(Permission.EDIT_SETTINGS)
        held = [one for one in read_setting(uow, _SETTING, []) if one != str(folder)]
        write_setting(uow, _SETTING, held)
        record(uow, Action.SETTING_CHANGED, details={"key": _SETTING})


def _place(folder: Path, own: Path) -> BackupPlace:
    if folder == own:
        return BackupPlace(own, is_own=True, is_other_medium=False, free=shutil.disk_usage(own.parent).free)
    try:
        free, is_other = shutil.disk_usage(folder).free, is_other_medium(folder, own.parent)
    except OSError:
        return BackupPlace(folder, is_own=False, is_other_medium=True, free=None)
    return BackupPlace(folder, is_own=False, is_other_medium=is_other, free=free)


def is_other_medium(folder: Path, home: Path) -> bool:
    """Say whether a folder lies on another disk than the data, so that losing one does not lose the other.

    Where the system tells no more than volumes, two partitions of one disk count as two media.
    """
    devices = folder.stat().st_dev, home.stat().st_dev
    return devices[0] != devices[1] and _disk(devices[0]) != _disk(devices[1])


def _disk(device: int) -> str:
    """Return the disk that a volume lies on; the volume itself where the system does not tell."""
    if not hasattr(os, "major"):
        return str(device)
    number = f"{os.major(device)}:{os.minor(device)}"
    link = _BLOCK_DEVICES / number
    if not link.exists():
        return number
    path = link.resolve()
    return str(path.parent if (path / "partition").exists() else path)
