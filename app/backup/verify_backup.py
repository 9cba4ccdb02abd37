"""Read a backup again from its medium: every byte against its fingerprint, and the daily file opened where its key is known."""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import os
from pathlib import Path
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from app.accounts.key_file import MAIN_FORMAT, KeyFile, read_key_file
from app.accounts.sealing import NotOpened, unseal
from app.backup.container import FORMAT, BackupHeader, Told, extract_part, read_header, read_parts
from app.backup.errors import BackupDamaged, BackupForeign, BackupForged
from app.backup.kinds import DATABASE, KEYS
from app.progress import quiet
from db.copies import is_sound
from db.engine import RawKey, UnreadableFile

if TYPE_CHECKING:
    from datetime import datetime

    from app.accounts.keyring import UnlockedKeys

_AT_ONCE = 1 << 20


def verify_backup(
    path: Path, keys: UnlockedKeys, *, scratch: Path, raw_key: bytes | None = None, tell: Told = quiet
) -> str:
    """Return the SHA-256 of a whole backup found right; BackupDamaged, BackupNewer, BackupForeign, BackupForged.

    Where its key is known, given or sealed to the account, the daily file is also opened and checked page by page, in
    ``scratch``, which must be private. ``tell`` gets (bytes read, bytes in all) and may raise to cancel.
    """
    forget_cached(path)
    header = read_header(path)
    if header.store != keys.store:
        raise BackupForeign
    if not hmac.compare_digest(header.mac.encode(), keys.authenticate(FORMAT, header.body()).encode()):
        raise BackupDamaged(file=path.name)
    done = 0
    for _part, chunks in read_parts(path, header):
        for chunk in chunks:
            done += len(chunk)
            tell(done, header.size)
    require_signed(header, own_keys(path, header, scratch))
    own_key = raw_key or own_raw_key(header, keys)
    if own_key is not None:
        _check_database(path, header, own_key, scratch)
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def own_keys(path: Path, header: BackupHeader, scratch: Path) -> KeyFile:
    """Return the key file that lies in a backup, by way of ``scratch``; BackupDamaged, DamagedFile."""
    target = scratch / KEYS
    try:
        if not extract_part(path, header, KEYS, target):
            raise BackupDamaged(file=path.name)
        return read_key_file(target, MAIN_FORMAT)
    finally:
        target.unlink(missing_ok=True)


def require_signed(header: BackupHeader, own: KeyFile) -> None:
    """Refuse a backup that no account of its own day signed: BackupForged."""
    signer = next((slot for slot in own.slots if slot.id == header.signed_by), None)
    try:
        if signer is None:
            raise BackupForged
        Ed25519PublicKey.from_public_bytes(signer.sign_public).verify(bytes.fromhex(header.signature), header.body())
    except (InvalidSignature, ValueError) as error:
        raise BackupForged from error


def own_raw_key(header: BackupHeader, keys: UnlockedKeys) -> bytes | None:
    """Return the backup's key where it is sealed to the open account; none where it is not."""
    return unsealed_key(header, keys.slot_id, keys.secrets.private)


def unsealed_key(header: BackupHeader, slot_id: str, private_key: bytes) -> bytes | None:
    """Return the backup's key by a slot's private key; none where it is not sealed to it."""
    sealed = header.sealed.get(slot_id)
    if sealed is None:
        return None
    try:
        return unseal(private_key, bytes.fromhex(sealed), seal_context(header.store, slot_id, header.made_at))
    except (NotOpened, ValueError):
        return None


def seal_context(store: str, slot_id: str, made_at: datetime) -> dict[str, str | int]:
    """Return what the sealed key of a backup is bound to."""
    return {"fmt": FORMAT, "store": store, "slot": slot_id, "made_at": made_at.isoformat(timespec="seconds")}


def _check_database(path: Path, header: BackupHeader, raw_key: bytes, scratch: Path) -> None:
    database = scratch / f"verified-{DATABASE}"
    try:
        if not extract_part(path, header, DATABASE, database):
            raise BackupDamaged(file=path.name)
        if not is_sound(database, RawKey.from_bytes(raw_key)):
            raise BackupDamaged(file=path.name)
    except UnreadableFile as error:
        raise BackupDamaged(file=path.name) from error
    finally:
        database.unlink(missing_ok=True)


def forget_cached(path: Path) -> None:
    """Ask the system to read from the medium rather than from its memory of what was just written."""
    if hasattr(os, "posix_fadvise"):
        with contextlib.suppress(OSError), path.open("rb") as file:
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
