"""Put the daily file under a fresh key: what a person who left has seen of the old one opens nothing new.

Never in place: a new generation of the file is made and verified beside the old one, and replacing the key file is the
one moment at which it becomes true. A crash before it leaves the old generation, a crash after it the new one.
"""

from __future__ import annotations

import contextlib
import re
import secrets
import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

from app.accounts.closed_keys import shared_keys
from app.accounts.errors import WorkspaceBusy
from app.accounts.key_file import KeyFile, write_key_file
from app.accounts.key_slots import FileIdentity, Slot, grant
from app.accounts.keyring import BASE
from app.errors import DiskFull, MachineError
from app.workspace import machine_failures
from db.copies import copy_database, remove_database
from db.engine import RawKey, close_engine, open_engine

if TYPE_CHECKING:
    from app.workspace import UnlockedWorkspace, Workspace

_RAW_KEY_BYTES = 48
_GENERATION = re.compile(r"aparte(-[0-9]+)?\.db")


def check_room(unlocked: UnlockedWorkspace) -> None:
    """Raise DiskFull unless a second generation of the file fits on the disk."""
    workspace = unlocked.workspace
    size = workspace.database(workspace.keys()).stat().st_size
    if shutil.disk_usage(workspace.folder).free < 2 * size:
        raise DiskFull


def renew_key(unlocked: UnlockedWorkspace, keys: KeyFile) -> None:
    """Move the open folder to a new generation under a fresh key, sealed to every open account of ``keys``.

    No session may be open: WorkspaceBusy. Raises DiskFull, DamagedFile; then the old generation stays in use.
    """
    check_room(unlocked)
    if unlocked.engine.pool.checkedout():  # type: ignore[attr-defined]  # a QueuePool, whose base lacks it
        raise WorkspaceBusy
    workspace = unlocked.workspace
    old, old_key = workspace.database(keys), unlocked.keys.base
    fresh = {**unlocked.keys.data_keys, BASE: secrets.token_bytes(_RAW_KEY_BYTES)}
    new_keys = next_generation(keys, fresh, keys.epoch + 1)
    new, new_key = workspace.database(new_keys), RawKey.from_bytes(fresh[BASE])
    try:
        with machine_failures(old.name):
            close_engine(unlocked.engine)
            copy_database(old, old_key, new, new_key)
        write_key_file(workspace.key_file, new_keys, fresh[BASE])
    except MachineError:
        # The key file may have been replaced all the same, and only it says which generation counts.
        if workspace.keys().database != new.name:
            remove_database(new)
            raise
    unlocked.keys = replace(unlocked.keys, data_keys=fresh)
    unlocked.engine = open_engine(new, new_key)
    remove_other_generations(workspace, new_keys)
    # Once more, so that the key file kept as the previous one opens this generation too.
    with contextlib.suppress(MachineError):
        write_key_file(workspace.key_file, new_keys, fresh[BASE])


def remove_other_generations(workspace: Workspace, keys: KeyFile) -> None:
    """Delete every generation but the one that the key file names; call it once that one was opened."""
    for path in workspace.folder.glob("aparte*.db"):
        if _GENERATION.fullmatch(path.name) and path.name != keys.database:
            remove_database(path)


def next_generation(keys: KeyFile, data_keys: dict[str, bytes], epoch: int) -> KeyFile:
    """Return the key file of a generation yet to be written: its data keys, sealed to every open account of ``keys``.

    The key of closed fields stays sealed as it is, to those who hold it.
    """
    identity = FileIdentity(keys.fmt, keys.store, epoch)
    slots = tuple(slot if slot.disabled else _granted(identity, slot, shared_keys(data_keys)) for slot in keys.slots)
    return replace(keys, epoch=epoch, database=f"aparte-{epoch}.db", slots=slots)


def _granted(identity: FileIdentity, slot: Slot, data_keys: dict[str, bytes]) -> Slot:
    for name, key in data_keys.items():
        slot = grant(identity, slot, name, key)
    return slot
