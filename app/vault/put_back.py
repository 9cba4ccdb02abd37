"""Take a damaged vault back from a backup: the newest that verifies, the damaged file kept aside.

A sound vault is never replaced, for it knows more than any backup. The copy is made whole beside the damaged file and comes in its
place in one step; a crash leaves the damaged vault, or the sound one. Deposits made since are in the outbox still; archives that
were taken in since that backup are lost, and the next opening counts them.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from sqlalchemy.orm import Session

from app.accounts.errors import KeyFileAltered
from app.accounts.key_file import VAULT_FORMAT, read_key_file
from app.backup.container import BackupHeader, extract_part
from app.backup.kinds import VAULT, VAULT_KEYS, VAULT_LOG
from app.backup.make_backup import headers_in
from app.backup.places import read_places
from app.backup.put_aside import DAMAGED_VAULT, folder_aside
from app.backup.verify_backup import verify_backup
from app.errors import UserError
from app.journal import Action, record
from app.progress import quiet
from app.vault.errors import NoSoundCopy, VaultSound, WrongVaultPassword
from app.vault.open_vault import data_key_of, open_vault_keys
from app.vault.renew_vault import OpenedKeys, deposit_keys
from app.workspace import machine_failures
from db.copies import copy_database, is_sound, remove_database
from db.engine import RawKey, UnreadableFile, close_engine, open_engine
from db.files import private_folder, put_in_place, sync_file, sync_folder

if TYPE_CHECKING:
    from app.journal.chain import JsonScalar
    from app.workspace import UnlockedWorkspace

WORKING = "vault-being-put-back"
_FRESH = "fresh.db"
_SIDE_FILES = ("-wal", "-shm")
Told = Callable[[int, int], object]


@dataclass(frozen=True, slots=True)
class PutBack:
    """What came back: of which backup, made when, and the folder in which the damaged file is kept; none where there was none."""

    backup: str
    made_at: datetime
    kept_in: Path | None


class _Copies:
    """Looks for a sound vault in one backup after the other; a key that was derived once is not derived again."""

    def __init__(self, unlocked: UnlockedWorkspace, keys: OpenedKeys, secret: str, scratch: Path) -> None:
        self._unlocked, self._secret, self._scratch = unlocked, secret, scratch
        self._today = RawKey.from_bytes(keys.data_key)
        self._by_epoch: dict[int, RawKey | None] = {keys.file.epoch: self._today}

    def take(self, backup: Path, header: BackupHeader) -> bool:
        """Make the fresh file from one backup, under today's key; say whether it holds a sound vault of ours."""
        for old in self._scratch.iterdir():
            old.unlink()
        try:
            verify_backup(backup, self._unlocked.keys, scratch=self._scratch)
            for name in (VAULT, VAULT_LOG, VAULT_KEYS):
                extract_part(backup, header, name, self._scratch / name)
            for key in (self._today, self._key_of_then()):
                if key is not None and _verifies(self._scratch / VAULT, key):
                    copy_database(self._scratch / VAULT, key, self._scratch / _FRESH, self._today)
                    return self._opens_deposits()
        except (UserError, UnreadableFile):
            return False
        return False

    def _key_of_then(self) -> RawKey | None:
        """Return the key of the backup's own day, where the secret opened the vault then too; it costs no attempt."""
        own = self._scratch / VAULT_KEYS
        if not own.exists():
            return None
        file = read_key_file(own, VAULT_FORMAT)
        if file.epoch not in self._by_epoch:
            self._by_epoch[file.epoch] = None
            with contextlib.suppress(WrongVaultPassword, KeyFileAltered):
                self._by_epoch[file.epoch] = RawKey.from_bytes(data_key_of(file, self._secret))
        return self._by_epoch[file.epoch]

    def _opens_deposits(self) -> bool:
        """Say whether the copy holds the key to which deposits are sealed today: one of before a handover does not."""
        engine = open_engine(self._scratch / _FRESH, self._today)
        try:
            with engine.connect() as connection, Session(bind=connection) as session:
                private = deposit_keys(session)[0]
        finally:
            close_engine(engine)
        public = X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()
        return public == self._unlocked.keys.vault_public_key


def put_vault_back(unlocked: UnlockedWorkspace, secret: str, tell: Told = quiet) -> PutBack:
    """Replace the damaged vault by the newest sound copy that the backups hold and the secret opens.

    ``tell`` gets (backups looked at, backups in all) and may raise to cancel. Raises VaultSound, NoSoundCopy, DiskFull and what
    ``open_vault_keys`` raises; then the vault is as it was.
    """
    keys = open_vault_keys(unlocked, secret)
    path = unlocked.workspace.folder / keys.file.database
    if _verifies(path, RawKey.from_bytes(keys.data_key)):
        raise VaultSound
    found = [
        pair
        for place in read_places(unlocked)
        if place.is_reachable
        for pair in headers_in(place.folder, unlocked.keys.store).items()
    ]
    newest_first = sorted(found, key=lambda pair: pair[1].made_at, reverse=True)
    with machine_failures(path.name), _scratch(unlocked) as scratch:
        copies = _Copies(unlocked, keys, secret, scratch)
        for number, (backup, header) in enumerate(newest_first):
            tell(number, len(newest_first))
            if header.part(VAULT) is not None and copies.take(backup, header):
                kept_in = _swap(unlocked, path, scratch / _FRESH)
                with unlocked.unit_of_work() as uow:
                    details: dict[str, JsonScalar] = {
                        "backup_seq": header.journal_seq,
                        "backup_head": header.journal_head,
                    }
                    record(uow, Action.VAULT_PUT_BACK, details=details, signed=True)
                return PutBack(backup.name, header.made_at, kept_in)
    raise NoSoundCopy


def _verifies(path: Path, key: RawKey) -> bool:
    try:
        return path.exists() and is_sound(path, key)
    except UnreadableFile:
        return False


def _swap(unlocked: UnlockedWorkspace, path: Path, fresh: Path) -> Path | None:
    """Keep the damaged file aside, then put the fresh one in its place."""
    kept_in = None
    if path.exists():
        kept_in = folder_aside(unlocked.workspace.backups, DAMAGED_VAULT, unlocked.clock.now())
        for one in (path, *(path.with_name(path.name + suffix) for suffix in _SIDE_FILES)):
            if one.exists():
                shutil.copyfile(one, kept_in / one.name)
                sync_file(kept_in / one.name)
        sync_folder(kept_in)
    for suffix in _SIDE_FILES:
        # What the damaged file had not taken in yet must not be played into the sound one.
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    put_in_place(fresh, path)
    sync_folder(path.parent)
    return kept_in


@contextmanager
def _scratch(unlocked: UnlockedWorkspace) -> Iterator[Path]:
    folder = unlocked.workspace.backups / WORKING
    private_folder(unlocked.workspace.backups)
    shutil.rmtree(folder, ignore_errors=True)
    private_folder(folder)
    try:
        yield folder
    finally:
        remove_database(folder / _FRESH)
        shutil.rmtree(folder, ignore_errors=True)
