"""Make the folder unreadable for good: its keys first, so that what a disk keeps of the rest opens for nobody (SEC-13).

A disk may keep old copies of a file that was overwritten; without the keys they are noise. Backups hold sealed keys of their
own: as long as one exists somewhere, whoever has a password or the recovery sheet can open it. Those that can be reached are
named, and go along where the person asks for it.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from app.accounts.business import read_business
from app.accounts.roles import Permission
from app.backup.kinds import REFUSALS, SUFFIX, TOMBSTONES, beside
from app.backup.make_backup import headers_in
from app.backup.places import read_places
from app.backup.put_aside import folders_aside
from app.leaving.errors import NameRefused, NotDestroyed
from app.values.text import fold
from app.vault.put_back import WORKING
from db.files import sync_file, sync_folder
from db.migrate import forget_copies
from db.remnants import purge_folder

if TYPE_CHECKING:
    from app.workspace import UnlockedWorkspace, Workspace

# Present from the moment the keys go until the last file is away: the next start ends what a crash interrupted.
_MARKER = "aparte.destroying"
_OWN_FILES = (
    "aparte*.db*",
    "vault*.db*",
    "attempts.json*",
    f"{TOMBSTONES}*",
    f"{REFUSALS}*",
    "witness.json*",
    "aparte.creating",
    f"backups/*{SUFFIX}*",
    "backups/tombstones*.json*",
    "backups/refusals*.jsonl*",
)


def reachable_backups(unlocked: UnlockedWorkspace) -> tuple[Path, ...]:
    """Return the folder's backups that lie in other places and can be reached now."""
    store = unlocked.keys.store
    places = [place.folder for place in read_places(unlocked) if not place.is_own and place.is_reachable]
    return tuple(path for folder in places for path in headers_in(folder, store))


def destroy_folder(unlocked: UnlockedWorkspace, typed_name: str, *, with_backups: bool) -> None:
    """Destroy the keys, then everything else; the session is closed by it.

    ``typed_name`` must be the business's name, cases and accents aside. Raises PermissionDenied and NameRefused before
    anything is touched; NotDestroyed where a key file resists, and then the folder still opens.
    """
    unlocked.account.require(Permission.MANAGE_ACCOUNTS)
    with unlocked.reading() as uow:
        name = read_business(uow).name
    if fold(typed_name).strip() != fold(name).strip():
        raise NameRefused
    backups = reachable_backups(unlocked) if with_backups else ()
    workspace = unlocked.workspace
    unlocked.close()
    workspace.claim()
    try:
        _destroy_keys(workspace)
        for path in backups:
            _remove_backup(path, unlocked.keys.store)
        _remove_rest(workspace)
    finally:
        workspace.release()
    _remove_folder(workspace.folder)


def finish_destroying(workspace: Workspace) -> bool:
    """End what a crash interrupted, and say whether there was anything: a folder without keys that was being destroyed."""
    if not (workspace.folder / _MARKER).exists():
        return False
    workspace.claim()
    try:
        _destroy_keys(workspace)
        _remove_rest(workspace)
    finally:
        workspace.release()
    _remove_folder(workspace.folder)
    return True


def _destroy_keys(workspace: Workspace) -> None:
    """Overwrite and remove every file that holds a sealed key, the one that opens the folder first."""
    folder = workspace.folder
    files = [workspace.key_file, *folder.glob("keys.json*"), workspace.vault_key_file, *folder.glob("vault.keys*")]
    # What a backup took the place of still opens by the keys that were put aside with it.
    files += [path for aside in folders_aside(workspace.backups) for path in aside.glob("*keys.json*")]
    try:
        (folder / _MARKER).touch()
        sync_folder(folder)
        for path in dict.fromkeys(files):
            if path.exists():
                _overwrite(path)
                path.unlink()
        sync_folder(folder)
    except OSError as error:
        if workspace.key_file.exists():
            with contextlib.suppress(OSError):
                (folder / _MARKER).unlink()
        raise NotDestroyed(file=Path(error.filename or folder).name) from error


def _overwrite(path: Path) -> None:
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.write(os.urandom(size))
        file.flush()
    sync_file(path)


def _remove_backup(path: Path, store: str) -> None:
    """Remove a backup and, once it was the last of its place, the lists laid beside it; those of another business stay."""
    with contextlib.suppress(OSError):
        path.unlink()
        is_last, is_only = not headers_in(path.parent, store), not any(path.parent.glob(f"*{SUFFIX}"))
        for name in (TOMBSTONES, REFUSALS):
            if is_last:
                (path.parent / beside(name, store)).unlink(missing_ok=True)
            if is_only:
                (path.parent / name).unlink(missing_ok=True)


def _remove_rest(workspace: Workspace) -> None:
    """Remove what the program ever wrote here, the marker last; what somebody else put in the folder stays."""
    marker = workspace.folder / _MARKER
    purge_folder(workspace.exports)
    for pattern in _OWN_FILES:
        for path in workspace.folder.glob(pattern):
            with contextlib.suppress(OSError):
                path.unlink()
    with contextlib.suppress(OSError):
        forget_copies(workspace.backups)
    passing = (workspace.backups / name for name in ("being-made", "being-read", "being-restored", WORKING))
    for path in (*passing, *folders_aside(workspace.backups)):
        shutil.rmtree(path, ignore_errors=True)
    for folder in (workspace.backups, workspace.exports):
        with contextlib.suppress(OSError):
            folder.rmdir()
    marker.unlink(missing_ok=True)


def _remove_folder(folder: Path) -> None:
    """Remove the folder itself where nothing of anybody else's lies in it."""
    with contextlib.suppress(OSError):
        (folder / "aparte.lock").unlink(missing_ok=True)
        folder.rmdir()
