"""Where the vault's key file is: in the folder, or on a stick that its holder keeps.

A note without secrets, ``vault.keys.where.json``, says where it went. It is authenticated with a key of the daily file, so
that nobody without an account sends the program elsewhere. Replacing or deleting the note is the one moment at which a
move becomes true: the file stands verified in the new place before, and leaves the old one after.
"""

from __future__ import annotations

import contextlib
import hmac
import json
from pathlib import Path
from typing import TYPE_CHECKING

import rfc8785

from app.accounts.errors import FolderNotWritable
from app.accounts.key_file import VAULT_FORMAT, KeyFile, read_key_file
from app.accounts.roles import Permission
from app.errors import DamagedFile, DiskFull
from app.journal import Action, record
from app.vault.errors import VaultMissing
from app.vault.key_errors import (
    AnotherVaultKey,
    KeyPlaceInside,
    NoKeyFileThere,
    VaultKeyAway,
    VaultKeyNotHere,
    VaultPlaceAltered,
)
from db.files import NO_ROOM, replace_atomically, sync_folder

if TYPE_CHECKING:
    from app.vault.open_vault import OpenVault
    from app.workspace import UnlockedWorkspace

FORMAT = "aparte-vault-key-place"
_VERSION, _MAX_SIZE = 1, 10_000
_USE = "the place of the vault's key file"


def vault_key_file(unlocked: UnlockedWorkspace) -> Path:
    """Return where the vault's key file is, whether the stick is plugged in or not; VaultPlaceAltered."""
    folder = _told_folder(unlocked)
    home = unlocked.workspace.vault_key_file
    return home if folder is None else folder / home.name


def is_away(unlocked: UnlockedWorkspace) -> bool:
    """Say whether the key file was moved out of the folder; VaultPlaceAltered."""
    return _told_folder(unlocked) is not None


def read_vault_keys(unlocked: UnlockedWorkspace) -> KeyFile:
    """Read the vault's key file where it is.

    Raises VaultKeyAway where its stick is not plugged in, VaultKeyNotHere where it is nowhere, VaultPlaceAltered,
    DamagedFile.
    """
    path = vault_key_file(unlocked)
    if not path.is_file():
        if is_away(unlocked):
            raise VaultKeyAway(folder=str(path.parent))
        raise VaultKeyNotHere
    return read_key_file(path, VAULT_FORMAT)


def move_key_file(vault: OpenVault, folder: Path) -> None:
    """Move the key file of the open vault to ``folder``, a stick most often; this computer then opens nothing alone.

    Raises VaultClosed, VaultKeyAway, KeyPlaceInside, AnotherVaultKey, DiskFull, FolderNotWritable; then the file is where
    it was.
    """
    unlocked = _presence(vault)
    home = unlocked.workspace.vault_key_file
    if folder.resolve().is_relative_to(unlocked.workspace.folder.resolve()):
        raise KeyPlaceInside
    before = vault_key_file(unlocked)
    target = folder / home.name
    if target.resolve() == before.resolve():
        return
    _write_copy(unlocked, before, target)
    _tell_place(unlocked, folder)
    remove_key_copies(before)


def bring_key_home(vault: OpenVault) -> None:
    """Put the key file back into the folder; VaultClosed, VaultKeyAway, DiskFull, FolderNotWritable."""
    unlocked = _presence(vault)
    before, home = vault_key_file(unlocked), unlocked.workspace.vault_key_file
    if before == home:
        return
    _write_copy(unlocked, before, home)
    _tell_place(unlocked, None)
    remove_key_copies(before)


def copy_key_file(vault: OpenVault, folder: Path) -> Path:
    """Leave a spare copy in ``folder`` and return it; it serves until the vault's password or sheet changes.

    Raises what ``move_key_file`` raises; the place in use stays.
    """
    unlocked = _presence(vault)
    before = vault_key_file(unlocked)
    target = folder / unlocked.workspace.vault_key_file.name
    if target.resolve() == before.resolve() or folder.resolve().is_relative_to(unlocked.workspace.folder.resolve()):
        raise KeyPlaceInside
    _write_copy(unlocked, before, target)
    return target


def say_where(unlocked: UnlockedWorkspace, folder: Path) -> None:
    """Tell the program where the key file is now: the stick has another letter, or its spare copy serves.

    Raises PermissionDenied, VaultMissing, NoKeyFileThere; AnotherVaultKey where that file does not open what is here.
    """
    unlocked.account.require(Permission.OPEN_VAULT)
    if unlocked.keys.vault_public_key is None:
        raise VaultMissing
    home = unlocked.workspace.vault_key_file
    path = folder / home.name
    if not path.is_file():
        raise NoKeyFileThere(folder=folder.name or str(folder))
    file = read_key_file(path, VAULT_FORMAT)
    if file.store != unlocked.keys.store or not (unlocked.workspace.folder / file.database).exists():
        raise AnotherVaultKey(folder=folder.name or str(folder))
    _tell_place(unlocked, None if path.resolve() == home.resolve() else folder)


def tidy_key_place(unlocked: UnlockedWorkspace) -> None:
    """Take out of the folder what a move cut short left there; call it once the key file was opened where it is."""
    if is_away(unlocked):
        remove_key_copies(unlocked.workspace.vault_key_file)


def remove_key_copies(path: Path) -> None:
    """Delete a key file and its predecessor; one that cannot be deleted is left for the next opening."""
    for one in (path, path.with_name(path.name + ".previous"), path.with_name(path.name + ".tmp")):
        with contextlib.suppress(OSError):
            one.unlink(missing_ok=True)
    with contextlib.suppress(OSError):
        sync_folder(path.parent)


def _presence(vault: OpenVault) -> UnlockedWorkspace:
    """Make sure that the vault is open this very minute: its password was given."""
    vault.unlocked.account.require(Permission.OPEN_VAULT)
    with vault.session():
        return vault.unlocked


def _write_copy(unlocked: UnlockedWorkspace, source: Path, target: Path) -> None:
    """Copy the key file and read the copy again before anything counts on it."""
    file = read_vault_keys(unlocked)
    _check_place(unlocked, target)
    try:
        content = source.read_bytes()
        replace_atomically(target, content)
        if target.read_bytes() != content or read_key_file(target, VAULT_FORMAT) != file:
            raise DamagedFile(file=target.name)
    except OSError as error:
        raise (DiskFull if error.errno in NO_ROOM else FolderNotWritable(folder=target.parent.name)) from error


def _check_place(unlocked: UnlockedWorkspace, target: Path) -> None:
    """Refuse a place that holds the key file of another vault: it would be lost."""
    if not target.exists():
        return
    try:
        store = read_key_file(target, VAULT_FORMAT).store
    except DamagedFile as error:
        raise AnotherVaultKey(folder=target.parent.name) from error
    if store != unlocked.keys.store:
        raise AnotherVaultKey(folder=target.parent.name)


def _tell_place(unlocked: UnlockedWorkspace, folder: Path | None) -> None:
    """Write the note, or delete it where the file is home, together with its line of the journal."""
    note = unlocked.workspace.vault_key_note
    before = note.read_bytes() if note.exists() else None
    is_told = False
    try:
        with unlocked.unit_of_work() as uow:
            record(uow, Action.VAULT_KEY_MOVED, details={"away": folder is not None}, signed=True)
            _put_note(note, None if folder is None else _note(unlocked, folder))
            is_told = True
    except BaseException:
        if is_told:
            _put_note(note, before)
        raise


def _put_note(note: Path, content: bytes | None) -> None:
    try:
        if content is None:
            note.unlink(missing_ok=True)
            sync_folder(note.parent)
        else:
            replace_atomically(note, content)
    except OSError as error:
        raise (DiskFull if error.errno in NO_ROOM else FolderNotWritable(folder=note.parent.name)) from error


def _note(unlocked: UnlockedWorkspace, folder: Path) -> bytes:
    told: dict[str, str | int] = {
        "fmt": FORMAT,
        "ver": _VERSION,
        "store": unlocked.keys.store,
        "folder": str(folder.resolve()),
    }
    return rfc8785.dumps(told | {"mac": unlocked.keys.authenticate(_USE, rfc8785.dumps(dict(told)))})


def _told_folder(unlocked: UnlockedWorkspace) -> Path | None:
    note = unlocked.workspace.vault_key_note
    if not note.exists():
        return None
    try:
        if note.stat().st_size > _MAX_SIZE:
            raise ValueError("too large")
        raw = note.read_bytes()
        told = json.loads(raw)
        mac = str(told.pop("mac"))
        expected = unlocked.keys.authenticate(_USE, rfc8785.dumps(told))
        if not hmac.compare_digest(mac.encode(), expected.encode()):
            raise ValueError("not ours")
        # Byte for byte what this program writes.
        if raw != rfc8785.dumps({**told, "mac": mac}) or (told["fmt"], told["ver"]) != (FORMAT, _VERSION):
            raise ValueError("altered")
        if told["store"] != unlocked.keys.store:
            raise ValueError("another folder's")
        return Path(told["folder"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise VaultPlaceAltered from error
