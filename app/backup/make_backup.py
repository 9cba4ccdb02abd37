"""Make a backup: a copy of one moment under a key of its own, sealed to those who may restore, verified before it counts.

Anybody who closes the program in the evening makes one: sealing needs public keys only. Those who manage accounts, and
the recovery sheet, can open it; whoever left the business before it was made cannot.
"""

from __future__ import annotations

import contextlib
import hashlib
import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from app.accounts.authentic import authentic_keys
from app.accounts.key_file import KeyFile
from app.accounts.key_slots import RECOVERY, Slot
from app.accounts.roles import ROLE_PERMISSIONS, Permission, Role
from app.accounts.sealing import seal
from app.backup.container import FORMAT, BackupHeader, Part, Told, read_header, write_container
from app.backup.copy_vault import copy_vault
from app.backup.errors import PlaceInsideFolder, PlaceUnreachable
from app.backup.kinds import DATABASE, KEYS, REFUSALS, SUFFIX, TOMBSTONES, beside
from app.backup.verify_backup import seal_context, verify_backup
from app.errors import DiskFull
from app.version import VERSION
from app.workspace import machine_failures
from db.copies import copy_database
from db.engine import RawKey, close_engine, open_engine
from db.files import NO_ROOM, private_folder, replace_atomically, sync_folder
from db.tables import Contact, JournalEntry

if TYPE_CHECKING:
    from app.workspace import UnlockedWorkspace

STEPS = ("copy", "write", "verify")
_RAW_KEY_BYTES = 48
_MAKING = "being-made"
Tell = Callable[[str, int, int], object]


@dataclass(frozen=True, slots=True)
class BackupMade:
    """A backup that was read again after it was written. ``sha256`` is that of the whole file."""

    path: Path
    header: BackupHeader
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class _Moment:
    """What the copy holds."""

    contacts: int
    journal_seq: int
    journal_head: str


def _silent(_step: str, _done: int, _total: int) -> None:
    """Tell nobody."""


def make_backup(unlocked: UnlockedWorkspace, folder: Path, tell: Tell = _silent) -> BackupMade:
    """Write a backup into a folder and read it again; others may go on working meanwhile.

    ``tell`` gets a step of ``STEPS`` and how far it is, and may raise to cancel. Raises PlaceInsideFolder, PlaceUnreachable,
    DiskFull, DamagedFile, KeyFileAltered, VaultBusy, BackupDamaged: nothing is left of it then, and the folder's own files
    are untouched.
    """
    keys, made_at = authentic_keys(unlocked), unlocked.clock.now()
    with reaching(unlocked, folder), machine_failures(), scratch_folder(unlocked, _MAKING) as scratch:
        raw_key = secrets.token_bytes(_RAW_KEY_BYTES)
        if unlocked.refusals is not None:
            unlocked.refusals.write_missing(unlocked)
        files, moment = _collect(unlocked, keys, scratch, raw_key, tell)
        header = _header(unlocked, keys, made_at, files, moment, raw_key)
        forget_unfinished(folder)
        path = folder / backup_name(keys.store, made_at, header.journal_seq)
        write_container(path, header, files, _of("write", tell))
        sync_folder(folder)
        try:
            sha256 = verify_backup(path, unlocked.keys, raw_key=raw_key, scratch=scratch, tell=_of("verify", tell))
        except BaseException:
            path.unlink(missing_ok=True)
            raise
        lay_ledgers(unlocked, folder)
    return BackupMade(path, header, path.stat().st_size, sha256)


def _of(step: str, tell: Tell) -> Told:
    def told(done: int, total: int) -> None:
        tell(step, done, total)

    return told


def backup_name(store: str, made_at: datetime, seq: int) -> str:
    """Return the file name: what it is, when it was made, of which folder, how far its journal goes."""
    return f"aparte-{made_at.astimezone():%Y%m%d-%H%M%S}-{store[:6]}-{seq}{SUFFIX}"


def forget_unfinished(folder: Path) -> None:
    """Remove what a crash left half written; OSError."""
    for path in folder.glob(f"*{SUFFIX}.part"):
        path.unlink()


def may_restore(slot: Slot) -> bool:
    """Say whether backups are sealed to a slot: the accounts that manage accounts, and the recovery sheet."""
    if slot.disabled:
        return False
    return slot.type == RECOVERY or Permission.MANAGE_ACCOUNTS in ROLE_PERMISSIONS[Role(slot.role)]


@contextmanager
def reaching(unlocked: UnlockedWorkspace, folder: Path) -> Iterator[None]:
    """Turn what a folder of backups refuses into PlaceInsideFolder, PlaceUnreachable or DiskFull."""
    if folder.resolve() == unlocked.workspace.folder.resolve():
        raise PlaceInsideFolder
    try:
        private_folder(folder)
        yield
    except OSError as error:
        if error.errno in NO_ROOM:
            raise DiskFull from error
        raise PlaceUnreachable(folder=folder.name) from error


@contextmanager
def scratch_folder(unlocked: UnlockedWorkspace, name: str) -> Iterator[Path]:
    """Give a folder for the parts, emptied before and after: what a crash left of one is encrypted, and useless."""
    folder = unlocked.workspace.backups / name
    shutil.rmtree(folder, ignore_errors=True)
    private_folder(folder)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _collect(
    unlocked: UnlockedWorkspace, keys: KeyFile, scratch: Path, raw_key: bytes, tell: Tell
) -> tuple[list[Path], _Moment]:
    workspace, database, own_key = unlocked.workspace, scratch / DATABASE, RawKey.from_bytes(raw_key)
    copy_database(workspace.database(keys), unlocked.keys.base, database, own_key, _of("copy", tell))
    engine = open_engine(database, own_key)
    try:
        with engine.connect() as connection:
            contacts = connection.scalar(select(func.count()).select_from(Contact)) or 0
            seq, head = connection.execute(
                select(JournalEntry.seq, JournalEntry.hash).order_by(JournalEntry.seq.desc()).limit(1)
            ).one()
    finally:
        close_engine(engine)
    files = [database]
    for name, source in (
        (KEYS, workspace.key_file),
        (TOMBSTONES, workspace.tombstone_file),
        (REFUSALS, workspace.refusal_file),
    ):
        with contextlib.suppress(FileNotFoundError):
            (scratch / name).write_bytes(source.read_bytes())
            files.append(scratch / name)
    return [*files, *copy_vault(workspace, scratch)], _Moment(contacts, seq, head)


def _header(
    unlocked: UnlockedWorkspace, keys: KeyFile, made_at: datetime, files: list[Path], moment: _Moment, raw_key: bytes
) -> BackupHeader:
    # The moment as the header writes it, for the sealed keys are bound to it.
    made_at = datetime.fromisoformat(made_at.isoformat(timespec="seconds"))
    sealed = {
        slot.id: seal(slot.public, raw_key, seal_context(keys.store, slot.id, made_at)).hex()
        for slot in keys.slots
        if may_restore(slot)
    }
    header = BackupHeader(
        store=keys.store,
        business_name=keys.business_name,
        epoch=keys.epoch,
        made_at=made_at,
        program=VERSION,
        contacts=moment.contacts,
        journal_seq=moment.journal_seq,
        journal_head=moment.journal_head,
        parts=tuple(_part(file) for file in files),
        sealed=sealed,
        signed_by=unlocked.account.id,
    )
    body = header.body()
    return replace(header, signature=unlocked.keys.sign(body).hex(), mac=unlocked.keys.authenticate(FORMAT, body))


def _part(file: Path) -> Part:
    with file.open("rb") as source:
        return Part(file.name, file.stat().st_size, hashlib.file_digest(source, "sha256").hexdigest())


def lay_ledgers(unlocked: UnlockedWorkspace, folder: Path) -> None:
    """Put what was erased and refused until now beside the backups: an older one restored elsewhere needs it too."""
    for source in (unlocked.workspace.tombstone_file, unlocked.workspace.refusal_file):
        with contextlib.suppress(FileNotFoundError):
            replace_atomically(folder / beside(source.name, unlocked.keys.store), source.read_bytes())


def headers_in(folder: Path, store: str) -> dict[Path, BackupHeader]:
    """Return the readable backups of a folder's store found in a place, by path; what cannot be read is left out."""
    found: dict[Path, BackupHeader] = {}
    for path in sorted(folder.glob(f"*{SUFFIX}")):
        with contextlib.suppress(Exception):
            header = read_header(path)
            if header.store == store:
                found[path] = header
    return found
