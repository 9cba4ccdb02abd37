"""Take in a folder that was copied for another computer: found, copied, read again, and a folder only once all of it is.

No password is needed: everything is copied encrypted, as it is. The key file comes last, so that a copy cut short is no folder.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from app.accounts.copy_folder import FolderCopy, copy_file, disk_failures, file_digest, leave_nothing, tell_after
from app.accounts.key_errors import CopyIncomplete, CopyNotSound, NoFolderThere, TargetInside, TargetNotEmpty
from app.accounts.key_file import KeyFile
from app.errors import DamagedFile, DiskFull
from app.journal import Action, record
from app.workspace import Workspace
from db.files import private_folder, sync_folder
from db.tables import Contact

if TYPE_CHECKING:
    from app.workspace import UnitOfWork

_MARGIN = 1.1
_LOCK = "aparte.lock"
Tell = Callable[[int, int], object]


@dataclass(frozen=True, slots=True)
class FolderFound:
    """A folder of Aparté that may be taken in, as far as it may be known without a password."""

    folder: Path
    business_name: str
    accounts: int
    files: int
    size: int


def look_at_folder(chosen: Path) -> FolderFound:
    """Return the folder of Aparté that a place holds: the place itself, or one of the folders in it.

    NoFolderThere where there is none or more than one, CopyIncomplete where a file that its key file names is missing,
    DamagedFile where the key file is none.
    """
    folder = _only_folder(chosen)
    workspace = Workspace(folder)
    keys = workspace.keys()
    if not workspace.database(keys).is_file():
        raise CopyIncomplete(folder=folder.name)
    files = _files(workspace)
    size = sum(path.stat().st_size for path in files)
    accounts = sum(1 for slot in keys.slots if slot.display_name and not slot.disabled)
    return FolderFound(folder, keys.business_name, accounts, len(files), size)


def bring_folder(source: Path, target: Path, tell: Tell = lambda _done, _total: None) -> FolderCopy:
    """Copy a folder found to where the program keeps its own; ``tell`` hears the bytes done and may raise to cancel.

    Call it from a worker. Raises what ``look_at_folder`` raises, TargetInside, TargetNotEmpty, DiskFull, FolderNotWritable,
    CopyNotSound; then nothing is left at the target, and the source is only ever read.
    """
    found = look_at_folder(source)
    inside = target.resolve().is_relative_to(found.folder.resolve())
    if inside or found.folder.resolve().is_relative_to(target.resolve()):
        raise TargetInside
    was_there = target.exists()
    if was_there and (not target.is_dir() or any(path.name != _LOCK for path in target.iterdir())):
        raise TargetNotEmpty(folder=target.name or str(target))
    workspace = Workspace(found.folder)
    try:
        with disk_failures(target):
            private_folder(target)
            if shutil.disk_usage(target).free < found.size * _MARGIN:
                raise DiskFull
            _copy(workspace, target, lambda done: tell(done, found.size))
    except BaseException:
        leave_nothing(target, keep_folder=was_there)
        raise
    return FolderCopy(target, found.files, found.size)


def note_arrival(uow: UnitOfWork, brought: FolderCopy) -> int:
    """Tell the journal that the folder was brought to this computer, and return how many contacts it holds."""
    record(uow, Action.FOLDER_BROUGHT, details={"files": brought.files, "bytes": brought.size})
    return uow.session.scalar(select(func.count()).select_from(Contact)) or 0


def _only_folder(chosen: Path) -> Path:
    candidates = [chosen, *_inside(chosen)]
    found = [folder for folder in candidates if Workspace(folder).exists()]
    if len(found) != 1 and not Workspace(chosen).exists():
        raise NoFolderThere(folder=chosen.name or str(chosen))
    return found[0]


def _inside(chosen: Path) -> list[Path]:
    """Return the folders of a place, none where it cannot be read."""
    with contextlib.suppress(OSError):
        return sorted(path for path in chosen.iterdir() if path.is_dir())
    return []


def _files(workspace: Workspace) -> list[Path]:
    """Return what is taken along, the key file last; documents on their way out and half-written files are not."""
    return sorted(
        (path for path in workspace.folder.rglob("*") if path.is_file() and _is_taken(workspace, path)),
        key=lambda path: (path == workspace.key_file, path),
    )


def _is_taken(workspace: Workspace, path: Path) -> bool:
    is_passing = path.suffix == ".tmp" or path.name.endswith("-shm") or path.is_relative_to(workspace.exports)
    return path != workspace.lock_file and not is_passing


def _copy(source: Workspace, target: Path, tell: Callable[[int], object]) -> None:
    done = 0
    tell(done)
    for path in _files(source):
        copy = target / path.relative_to(source.folder)
        private_folder(copy.parent)
        read = copy_file(path, copy, partial(tell_after, tell, done))
        # Both are read once more: a worn stick may give other bytes the second time.
        if file_digest(copy) != read or file_digest(path) != read:
            raise CopyNotSound
        sync_folder(copy.parent)
        done += path.stat().st_size
    keys = _keys_of(target)
    if not Workspace(target).database(keys).is_file():
        raise CopyNotSound


def _keys_of(target: Path) -> KeyFile:
    try:
        return Workspace(target).keys()
    except DamagedFile as error:
        raise CopyNotSound from error
