"""Copy the open folder whole to another disk, for a new computer; the copy is read again before it counts.

The daily file is copied as SQLite copies, page by page under the writer's lock, so that what is typed meanwhile cannot tear
it. The rest is small files that nobody else writes while the folder is open. The key file comes last: a folder exists from
the moment that its key file does, so a copy cut short is no folder.
"""

from __future__ import annotations

import contextlib
import hashlib
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.accounts.authentic import authentic_keys
from app.accounts.errors import FolderNotWritable
from app.accounts.key_errors import CopyNotSound, TargetInside, TargetNotEmpty
from app.accounts.keyring import BASE
from app.accounts.roles import Permission
from app.errors import DamagedFile, DiskFull
from app.journal import Action, record
from app.workspace import Workspace, machine_failures
from db.copies import copy_database
from db.files import NO_ROOM, private_folder, sync_file, sync_folder

if TYPE_CHECKING:
    from app.workspace import UnlockedWorkspace

Tell = Callable[[int, int], object]
_BLOCK = 1_048_576
_MARGIN = 1.1


@dataclass(frozen=True, slots=True)
class FolderCopy:
    """What was copied and read again."""

    folder: Path
    files: int
    size: int


def copy_folder(unlocked: UnlockedWorkspace, target: Path, tell: Tell = lambda _done, _total: None) -> FolderCopy:
    """Copy the folder to ``target``, empty or to be made; ``tell`` hears the bytes done and may raise to cancel.

    Documents on their way out are left behind. Call it from a worker. Raises PermissionDenied, TargetInside,
    TargetNotEmpty, DiskFull, FolderNotWritable, CopyNotSound, KeyFileAltered; then nothing is left at the target.
    """
    unlocked.account.require(Permission.MANAGE_ACCOUNTS)
    source = unlocked.workspace
    if target.resolve().is_relative_to(source.folder.resolve()):
        raise TargetInside
    was_there = target.exists()
    if was_there and (not target.is_dir() or any(target.iterdir())):
        raise TargetNotEmpty(folder=target.name or str(target))
    keys = authentic_keys(unlocked)
    others, database = _other_files(source), source.database(keys)
    total = database.stat().st_size + sum(path.stat().st_size for path in others)
    with unlocked.unit_of_work() as uow:
        record(uow, Action.FOLDER_COPIED, details={"files": len(others) + 1, "bytes": total}, signed=True)
    try:
        with disk_failures(target):
            private_folder(target)
            if shutil.disk_usage(target).free < total * _MARGIN:
                raise DiskFull
            _copy(unlocked, database, others, target, lambda done: tell(done, total))
    except BaseException:
        leave_nothing(target, keep_folder=was_there)
        raise
    return FolderCopy(target, len(others) + 1, total)


def _copy(
    unlocked: UnlockedWorkspace, database: Path, others: list[Path], target: Path, tell: Callable[[int], object]
) -> None:
    source, done = unlocked.workspace, 0
    tell(done)
    with _sound_copy():
        copy_database(database, unlocked.keys.base, target / database.name, unlocked.keys.base)
    done += database.stat().st_size
    tell(done)
    for path in others:
        copy = target / path.relative_to(source.folder)
        private_folder(copy.parent)
        before = copy_file(path, copy, partial(tell_after, tell, done))
        if before != file_digest(copy):
            raise CopyNotSound
        sync_folder(copy.parent)
        done += path.stat().st_size
    with _sound_copy():
        copied = Workspace(target).keys()
    if not copied.is_authentic(unlocked.keys.data_keys[BASE]) or not (target / copied.database).exists():
        raise CopyNotSound


def _other_files(workspace: Workspace) -> list[Path]:
    """Return what is copied as it is, the key file last."""
    return sorted(
        (path for path in workspace.folder.rglob("*") if path.is_file() and _is_kept(workspace, path)),
        key=lambda path: (path == workspace.key_file, path),
    )


def _is_kept(workspace: Workspace, path: Path) -> bool:
    if path == workspace.lock_file or path.is_relative_to(workspace.exports) or path.suffix == ".tmp":
        return False
    is_daily = path.parent == workspace.folder and path.name.startswith("aparte") and ".db" in path.name
    return not is_daily


def tell_after(tell: Callable[[int], object], before: int, more: int) -> None:
    """Tell how far all is, from how far one file is."""
    tell(before + more)


def copy_file(path: Path, copy: Path, tell: Callable[[int], object]) -> str:
    """Copy a file block by block and return the digest of what was read."""
    seen, done = hashlib.sha256(), 0
    with path.open("rb") as source, copy.open("xb") as target:
        while block := source.read(_BLOCK):
            seen.update(block)
            target.write(block)
            done += len(block)
            tell(done)
    copy.chmod(0o600)
    sync_file(copy)
    return seen.hexdigest()


def file_digest(path: Path) -> str:
    """Return the SHA-256 of a file, read now."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def leave_nothing(target: Path, *, keep_folder: bool) -> None:
    """Empty the target, which was empty before."""
    with contextlib.suppress(OSError):
        for child in target.iterdir():
            if child.is_dir():
                shutil.rmtree(child, ignore_errors=True)
            else:
                child.unlink(missing_ok=True)
        if not keep_folder:
            target.rmdir()


@contextmanager
def _sound_copy() -> Iterator[None]:
    try:
        with machine_failures():
            yield
    except DamagedFile as error:
        raise CopyNotSound from error


@contextmanager
def disk_failures(target: Path) -> Iterator[None]:
    """Turn what a disk refuses into DiskFull or FolderNotWritable."""
    try:
        yield
    except OSError as error:
        raise (DiskFull if error.errno in NO_ROOM else FolderNotWritable(folder=target.name)) from error
