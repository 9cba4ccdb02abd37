"""Make a new folder: keys, encrypted file, accounts and the recovery sheet's code, all or nothing."""

from __future__ import annotations

import secrets
import shutil
from dataclasses import dataclass, field
from pathlib import Path

from app.accounts import recovery_code
from app.accounts.account_slots import AccountDraft, account_slot, recovery_slot
from app.accounts.business import Business, write_business
from app.accounts.errors import (
    FolderNotEmpty,
    FolderNotWritable,
    NameMissing,
    NameTaken,
    NotEnoughMemory,
    ResponsibleMissing,
    WeakPassword,
)
from app.accounts.key_derivation import KdfCosts, costs_for_this_machine
from app.accounts.key_file import MAIN_FORMAT, KeyFile, write_key_file
from app.accounts.key_slots import FileIdentity, Slot, SlotSecrets
from app.accounts.keyring import BASE, SUPPRESSION, UnlockedKeys
from app.accounts.passwords import assess_password
from app.accounts.roles import ROLE_PERMISSIONS, Account, Permission, Role
from app.backup.refusal_watch import RefusalWatch
from app.clock import Clock
from app.errors import DiskFull
from app.journal import Action, record
from app.journal.known_days import note_opening
from app.journal.witness import WitnessWatch
from app.workspace import UnlockedWorkspace, Workspace, machine_failures
from db.engine import close_engine, open_engine
from db.files import NO_ROOM, private_folder, replace_atomically
from db.migrate import MAIN, upgrade

_DATABASE = "aparte.db"
# Present while a folder is being made: what stands beside it without a key file was left by a crash, and holds nothing.
_MARKER = "aparte.creating"
_RAW_KEY_BYTES, _SUPPRESSION_BYTES, _STORE_BYTES = 48, 32, 16


@dataclass(frozen=True, slots=True)
class WorkspaceDraft:
    """All that the first start asks; the first account is the one that opens the new folder.

    ``recovery`` is generated before, so that the sheet can be printed and retyped before anything is written.
    """

    business: Business
    accounts: tuple[AccountDraft, ...]
    recovery: str = field(repr=False, default_factory=recovery_code.generate)

    def personal_words(self) -> tuple[str, ...]:
        """The words that make a password easy to guess for whoever knows the firm."""
        return (self.business.name, self.business.town, *(account.display_name for account in self.accounts))


def create_workspace(
    folder: Path, draft: WorkspaceDraft, *, clock: Clock, costs: KdfCosts | None = None
) -> UnlockedWorkspace:
    """Make the folder and return it unlocked by the first account.

    Raises FolderNotEmpty, FolderNotWritable, NameMissing, NameTaken, ResponsibleMissing, WeakPassword,
    NotEnoughMemory, DiskFull; then nothing is left on the disk.
    """
    _check(draft)
    workspace, marker = Workspace(folder), folder / _MARKER
    if workspace.exists() or (_database_files(folder) and not marker.exists()):
        raise FolderNotEmpty(folder=folder.name)
    was_there = folder.exists()
    try:
        private_folder(folder)
        workspace.claim()
        replace_atomically(marker, b"")
    except OSError as error:
        workspace.release()
        raise FolderNotWritable(folder=folder.name) from error
    try:
        _remove_files(folder)
        with machine_failures(_DATABASE):
            unlocked = _fill(workspace, draft, clock, costs or costs_for_this_machine())
    except BaseException as error:
        workspace.release()
        _remove(workspace, keep_folder=was_there)
        _raise_for_person(error, folder)
        raise
    marker.unlink(missing_ok=True)
    return unlocked


def _raise_for_person(error: BaseException, folder: Path) -> None:
    if isinstance(error, MemoryError):
        raise NotEnoughMemory from error
    if isinstance(error, OSError):
        raise (DiskFull if error.errno in NO_ROOM else FolderNotWritable(folder=folder.name)) from error


def _check(draft: WorkspaceDraft) -> None:
    names = [account.display_name.strip().casefold() for account in draft.accounts]
    if not all(names) or not draft.business.name.strip():
        raise NameMissing
    if len(set(names)) != len(names):
        raise NameTaken
    if not names or Permission.MANAGE_ACCOUNTS not in ROLE_PERMISSIONS[draft.accounts[0].role]:
        raise ResponsibleMissing
    for account in draft.accounts:
        if not assess_password(account.password, personal_words=draft.personal_words()).accepted:
            raise WeakPassword


def _fill(workspace: Workspace, draft: WorkspaceDraft, clock: Clock, costs: KdfCosts) -> UnlockedWorkspace:
    identity = FileIdentity(MAIN_FORMAT, secrets.token_hex(_STORE_BYTES))
    data_keys = {BASE: secrets.token_bytes(_RAW_KEY_BYTES), SUPPRESSION: secrets.token_bytes(_SUPPRESSION_BYTES)}
    created = clock.now().isoformat(timespec="seconds")
    made = [
        account_slot(identity, account, data_keys, created=created, profile=costs.account) for account in draft.accounts
    ]
    sheet, _ = recovery_slot(identity, draft.recovery, data_keys, created=created, profile=costs.recovery)
    slots = (*(slot for slot, _ in made), sheet)
    keys = KeyFile(identity.fmt, identity.store, 1, _DATABASE, draft.business.name, slots, {})
    first, opened = slots[0], made[0][1]
    unlocked_keys = UnlockedKeys(identity.store, first.id, opened, data_keys, {})
    upgrade(workspace.folder / _DATABASE, unlocked_keys.base, MAIN, create=True)
    unlocked = open_unlocked(workspace, keys, first, opened, data_keys, clock)
    try:
        with unlocked.unit_of_work() as uow:
            note_opening(uow)
            record(uow, Action.WORKSPACE_CREATED, details={"accounts": len(draft.accounts)})
            write_business(uow, draft.business)
        # Last, because a folder exists from the moment its key file does.
        write_key_file(workspace.key_file, keys, data_keys[BASE])
    except BaseException:
        close_engine(unlocked.engine)
        raise
    return unlocked


def open_unlocked(
    workspace: Workspace, keys: KeyFile, slot: Slot, opened: SlotSecrets, data_keys: dict[str, bytes], clock: Clock
) -> UnlockedWorkspace:
    """Open the daily file for an account whose slot was opened."""
    unlocked_keys = UnlockedKeys(keys.store, slot.id, opened, data_keys, dict(keys.public_keys))
    refusals = RefusalWatch()
    return UnlockedWorkspace(
        workspace=workspace,
        account=Account(slot.id, slot.display_name, Role(slot.role)),
        clock=clock,
        keys=unlocked_keys,
        engine=open_engine(workspace.database(keys), unlocked_keys.base),
        # In this order: the witness says of the ledger what it holds.
        after_commit=[refusals, WitnessWatch()],
        refusals=refusals,
    )


def _remove(workspace: Workspace, *, keep_folder: bool) -> None:
    if not keep_folder:
        shutil.rmtree(workspace.folder, ignore_errors=True)
        return
    _remove_files(workspace.folder)
    for path in (workspace.key_file, workspace.lock_file, workspace.folder / _MARKER):
        path.unlink(missing_ok=True)


def _database_files(folder: Path) -> list[Path]:
    return list(folder.glob("aparte*.db*"))


def _remove_files(folder: Path) -> None:
    for path in _database_files(folder):
        path.unlink(missing_ok=True)
