"""Take the vault along: its encrypted file and its keys, as they stand, without opening anything."""

from __future__ import annotations

import contextlib
import time
from pathlib import Path
from typing import TYPE_CHECKING

from app.backup.errors import VaultBusy
from app.backup.kinds import VAULT, VAULT_KEYS, VAULT_LOG

if TYPE_CHECKING:
    from app.workspace import Workspace

_TRIES, _PAUSE = 20, 0.1
_Marks = tuple[tuple[int, int] | None, ...]


def copy_vault(workspace: Workspace, folder: Path) -> list[Path]:
    """Copy what there is of the vault and return the copies; VaultBusy where it was written all the while.

    The vault's key is not known here. Its file and its log are taken together, at a moment when neither changed.
    """
    database = workspace.vault_database
    if not database.exists():
        return []
    log = database.with_name(database.name + "-wal")
    for _ in range(_TRIES):
        before = _marks(database, log)
        copies = [_copy(database, folder / VAULT)]
        if log.exists() and log.stat().st_size:
            copies.append(_copy(log, folder / VAULT_LOG))
        if _marks(database, log) == before:
            break
        time.sleep(_PAUSE)
    else:
        raise VaultBusy
    with contextlib.suppress(FileNotFoundError):
        # It may be on a stick that is away: the backup then holds the vault without its keys.
        copies.append(_copy(workspace.vault_key_file, folder / VAULT_KEYS))
    return copies


def _copy(source: Path, target: Path) -> Path:
    target.write_bytes(source.read_bytes())
    return target


def _marks(*files: Path) -> _Marks:
    return tuple((file.stat().st_size, file.stat().st_mtime_ns) if file.exists() else None for file in files)
