"""Put the vault under a fresh key, with other slots: what opened the old one opens nothing that is written from then on.

Never in place: a new generation of the vault is made beside the old one, what the change is stands written inside it, and
replacing the vault's key file is the one moment at which it becomes true. A crash before it leaves the old vault and its
secrets, a crash after it the new ones; what is left to do in the daily file is done at the next opening.
"""

from __future__ import annotations

import contextlib
import json
import re
import secrets
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from app.accounts.errors import NotEnoughMemory
from app.accounts.key_file import KeyFile, write_key_file
from app.accounts.key_slots import FileIdentity, Slot, grant
from app.accounts.keyring import VAULT
from app.accounts.manage_accounts import set_vault_public_key
from app.errors import DiskFull, MachineError
from app.journal import Action, record
from app.vault.create_vault import DEPOSIT_KEY
from app.vault.key_errors import VaultKeyAway
from app.vault.key_place import read_vault_keys, vault_key_file
from app.workspace import machine_failures
from db.copies import copy_database, remove_database
from db.engine import RawKey, close_engine, open_engine
from db.tables import VaultSecret

if TYPE_CHECKING:
    from app.workspace import UnlockedWorkspace

RAW_KEY_BYTES = 48
_UNFINISHED = "unfinished_change"
_GENERATION = re.compile(r"vault(-[0-9]+)?\.db")
MakeSlots = Callable[[FileIdentity], tuple[Slot, ...]]


@dataclass(frozen=True, slots=True)
class VaultChange:
    """What becomes of the vault: the line of the journal, and whether deposits are sealed to another key from then on."""

    action: Action
    new_deposit_key: bool = False


@dataclass(frozen=True, slots=True)
class OpenedKeys:
    """The vault's key file, authentic, and the data key that opens the vault."""

    file: KeyFile
    data_key: bytes = field(repr=False)


def renew_vault(unlocked: UnlockedWorkspace, opened: OpenedKeys, slots: MakeSlots, change: VaultChange) -> None:
    """Move the closed vault to a new generation under a fresh key, which the slots that ``slots`` returns open.

    Raises DiskFull, DamagedFile, FolderNotWritable, NotEnoughMemory; then the vault and its secrets are as before.
    """
    folder, place = unlocked.workspace.folder, vault_key_file(unlocked)
    old, fresh = folder / opened.file.database, secrets.token_bytes(RAW_KEY_BYTES)
    if shutil.disk_usage(folder).free < 2 * old.stat().st_size:
        raise DiskFull
    pair = X25519PrivateKey.generate() if change.new_deposit_key else None
    try:
        file = _next_file(opened.file, slots, fresh, pair)
    except MemoryError as error:
        raise NotEnoughMemory from error
    new = folder / file.database
    try:
        with machine_failures(old.name):
            copy_database(old, RawKey.from_bytes(opened.data_key), new, RawKey.from_bytes(fresh))
            _write_change(new, RawKey.from_bytes(fresh), change, pair, opened.file.epoch)
        write_key_file(place, file, fresh)
    except MachineError:
        _forget_generation(unlocked, new)
        raise
    remove_other_generations(folder, file)
    # Once more: the key file kept as the previous one must not open by the secret that was just replaced.
    with contextlib.suppress(MachineError):
        write_key_file(place, file, fresh)
    engine = open_engine(new, RawKey.from_bytes(fresh))
    try:
        with engine.connect().execution_options(writes=True) as connection, Session(bind=connection) as session:
            finish_change(unlocked, session)
    finally:
        close_engine(engine)


def finish_change(unlocked: UnlockedWorkspace, session: Session) -> None:
    """Do in the daily file what the change written inside the vault asks for, then forget it; nothing where none is.

    Deposits made meanwhile were sealed to the key before, which the vault keeps. Were the last write lost to a crash, the
    line of the journal would be written twice, never missed.
    """
    told = session.get(VaultSecret, _UNFINISHED)
    if told is None:
        return
    content = json.loads(told.value)
    public_key = bytes.fromhex(content["public"])
    if public_key and unlocked.keys.vault_public_key != public_key:
        set_vault_public_key(unlocked, public_key)
    with unlocked.unit_of_work() as uow:
        record(uow, Action(content["action"]), details={"generation": content["generation"]}, signed=True)
    session.execute(delete(VaultSecret).where(VaultSecret.name == _UNFINISHED))
    session.commit()


def deposit_keys(session: Session) -> tuple[bytes, ...]:
    """Return the private keys that open deposits, the one in use first, then those before it."""
    held = {row.name: row.value for row in session.execute(select(VaultSecret.name, VaultSecret.value))}
    former = sorted(name for name in held if name.startswith(f"{DEPOSIT_KEY}."))
    return (held[DEPOSIT_KEY], *(held[name] for name in reversed(former)))


def remove_other_generations(folder: Path, file: KeyFile) -> None:
    """Delete every generation of the vault but the one that its key file names; one that is held open stays for later."""
    for path in folder.glob("vault*.db"):
        if _GENERATION.fullmatch(path.name) and path.name != file.database:
            with contextlib.suppress(OSError):
                remove_database(path)


def _next_file(file: KeyFile, slots: MakeSlots, fresh: bytes, pair: X25519PrivateKey | None) -> KeyFile:
    epoch = file.epoch + 1
    identity = FileIdentity(file.fmt, file.store, epoch)
    granted = tuple(grant(identity, replace(slot, keys={}), VAULT, fresh) for slot in slots(identity))
    public_keys = file.public_keys if pair is None else {VAULT: pair.public_key().public_bytes_raw()}
    return replace(file, epoch=epoch, database=f"vault-{epoch}.db", slots=granted, public_keys=public_keys)


def _write_change(path: Path, key: RawKey, change: VaultChange, pair: X25519PrivateKey | None, epoch: int) -> None:
    public = "" if pair is None else pair.public_key().public_bytes_raw().hex()
    told = {"action": change.action.value, "generation": epoch + 1, "public": public}
    engine = open_engine(path, key)
    try:
        with engine.connect().execution_options(writes=True) as connection, Session(bind=connection) as session:
            if pair is not None:
                in_use = session.get_one(VaultSecret, DEPOSIT_KEY)
                session.add(VaultSecret(name=f"{DEPOSIT_KEY}.{epoch:06}", value=in_use.value))
                in_use.value = pair.private_bytes_raw()
            session.merge(VaultSecret(name=_UNFINISHED, value=json.dumps(told).encode()))
            session.commit()
    finally:
        close_engine(engine)


def _forget_generation(unlocked: UnlockedWorkspace, new: Path) -> None:
    """Delete the generation that did not become true; where the key file cannot be asked, the next opening does it."""
    with contextlib.suppress(MachineError, VaultKeyAway):
        if read_vault_keys(unlocked).database != new.name:
            remove_database(new)
