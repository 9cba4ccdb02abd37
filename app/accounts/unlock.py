"""Open the folder with an account's password, or with the recovery sheet."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.accounts import recovery_code
from app.accounts.account_slots import remake_slot
from app.accounts.attempts import forget_failures, note_failure, read_attempts, wait_before_next
from app.accounts.create_workspace import open_unlocked
from app.accounts.errors import (
    AccountBlocked,
    AccountDisabled,
    KeyFileAltered,
    NotEnoughMemory,
    RecoveryCodeRefused,
    TooManyAttempts,
    WeakPassword,
    WrongPassword,
)
from app.accounts.key_derivation import KdfCosts
from app.accounts.key_file import KeyFile, write_key_file
from app.accounts.key_slots import PASSWORD, RECOVERY, Slot, SlotSecrets, WrongSecret, open_key, open_slot, rewrap
from app.accounts.keyring import BASE
from app.accounts.passwords import assess_password
from app.accounts.roles import Role
from app.accounts.sealing import NotOpened
from app.clock import Clock
from app.errors import DamagedFile
from app.journal import Action, record
from app.workspace import UnlockedWorkspace, Workspace
from db.engine import RawKey, UnreadableFile
from db.migrate import MAIN, upgrade


@dataclass(frozen=True, slots=True)
class AccountTile:
    """An account as the lock screen shows it."""

    id: str
    display_name: str
    role: Role


@dataclass(frozen=True, slots=True)
class LockScreen:
    """What may be known of a folder without a password."""

    business_name: str
    accounts: tuple[AccountTile, ...]


@dataclass(frozen=True, slots=True)
class _Opened:
    slot: Slot
    secrets: SlotSecrets = field(repr=False)
    data_keys: dict[str, bytes] = field(repr=False)


def read_lock_screen(workspace: Workspace) -> LockScreen:
    """Return the business's name and its open accounts; DamagedFile where the key file is not one."""
    keys = workspace.keys()
    tiles = tuple(
        AccountTile(slot.id, slot.display_name, Role(slot.role))
        for slot in keys.slots
        if slot.type == PASSWORD and not slot.disabled
    )
    return LockScreen(keys.business_name, tiles)


def unlock(
    workspace: Workspace, slot_id: str, password: str, *, clock: Clock, costs: KdfCosts | None = None
) -> UnlockedWorkspace:
    """Open the folder for an account.

    Raises TooManyAttempts, AccountBlocked, WrongPassword, AccountDisabled, KeyFileAltered, DamagedFile, WorkspaceBusy.
    A failure is counted, and told once to whoever opens the account next.
    """
    keys = workspace.keys()
    slot = keys.slot(slot_id)
    if slot.disabled:
        raise AccountDisabled
    attempts = read_attempts(workspace.attempts_file, slot_id)
    if attempts.is_blocked:
        raise AccountBlocked
    pause = wait_before_next(attempts, clock.now())
    if pause:
        raise TooManyAttempts(seconds=max(1, round(pause.total_seconds())))
    try:
        opened = _open(keys, slot, password)
    except WrongSecret as error:
        counted = note_failure(workspace.attempts_file, slot_id, clock.now())
        raise WrongPassword(left=counted.left_without_waiting) from error
    keys = _raise_cost(workspace, keys, opened, password, costs or KdfCosts())
    unlocked = _enter(workspace, keys, opened, clock)
    with unlocked.unit_of_work() as uow:
        record(uow, Action.UNLOCKED, details={"failed_before": attempts.failures})
    forget_failures(workspace.attempts_file, slot_id)
    return unlocked


def unlock_with_recovery(
    workspace: Workspace, slot_id: str, code: str, new_password: str, *, clock: Clock, costs: KdfCosts | None = None
) -> UnlockedWorkspace:
    """Open the folder with the recovery sheet and give the chosen account a new password.

    The account keeps its id, and so its place in the journal, but gets new private keys: nobody can open the old ones.
    """
    costs = costs or KdfCosts()
    keys = workspace.keys()
    sheet = next((slot for slot in keys.slots if slot.type == RECOVERY and not slot.disabled), None)
    if sheet is None:
        raise RecoveryCodeRefused
    try:
        opened = _open(keys, sheet, recovery_code.normalise(code))
    except WrongSecret as error:
        raise RecoveryCodeRefused from error
    old = keys.slot(slot_id)
    if not assess_password(new_password, personal_words=(keys.business_name, old.display_name)).accepted:
        raise WeakPassword
    slot, secrets = remake_slot(keys, old, new_password, opened.data_keys, clock, costs)
    keys = write_key_file(workspace.key_file, keys.with_slot(slot), opened.data_keys[BASE])
    unlocked = _enter(workspace, keys, _Opened(slot, secrets, opened.data_keys), clock)
    with unlocked.unit_of_work() as uow:
        record(uow, Action.RECOVERY_USED, details={"account": slot_id}, signed=True)
    forget_failures(workspace.attempts_file, slot_id)
    return unlocked


def _open(keys: KeyFile, slot: Slot, secret: str) -> _Opened:
    try:
        secrets = open_slot(keys.identity, slot, secret)
    except MemoryError as error:
        raise NotEnoughMemory from error
    try:
        data_keys = {name: open_key(keys.identity, slot, secrets, name) for name in slot.keys}
        authentic = keys.is_authentic(data_keys[BASE])
    except (NotOpened, KeyError) as error:
        raise KeyFileAltered from error
    if not authentic:
        raise KeyFileAltered
    return _Opened(slot, secrets, data_keys)


def _raise_cost(workspace: Workspace, keys: KeyFile, opened: _Opened, password: str, costs: KdfCosts) -> KeyFile:
    """Wrap the slot again where today's cost is higher than the one it was made with."""
    if opened.slot.kdf.memory_kib >= costs.account.memory_kib:
        return keys
    slot = rewrap(keys.identity, opened.slot, opened.secrets, password, costs.account)
    return write_key_file(workspace.key_file, keys.with_slot(slot), opened.data_keys[BASE])


def _enter(workspace: Workspace, keys: KeyFile, opened: _Opened, clock: Clock) -> UnlockedWorkspace:
    workspace.claim()
    path, base = workspace.database(keys), RawKey.from_bytes(opened.data_keys[BASE])
    try:
        if not path.exists():
            raise UnreadableFile(path.name)
        done = upgrade(path, base, MAIN, backups=workspace.backups)
        unlocked = open_unlocked(workspace, keys, opened.slot, opened.secrets, opened.data_keys, clock)
    except UnreadableFile as error:
        workspace.release()
        raise DamagedFile(file=path.name) from error
    except BaseException:
        workspace.release()
        raise
    if done.changed:
        with unlocked.unit_of_work() as uow:
            record(uow, Action.MIGRATED, details={"from": done.before or "", "to": done.after or ""})
    return unlocked
