"""Open the folder with an account's password, or with the recovery sheet."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from app.accounts import recovery_code
from app.accounts.account_slots import remake_slot
from app.accounts.anchor import holds_anchor
from app.accounts.attempts import Attempts, forget_failures, note_failure, read_attempts, wait_before_next
from app.accounts.closed_keys import handed_on, keys_for
from app.accounts.create_workspace import open_unlocked
from app.accounts.errors import (
    AccountBlocked,
    AccountDisabled,
    FolderNotWritable,
    KeyFileAltered,
    NewerFile,
    NotEnoughMemory,
    RecoveryCodeRefused,
    TooManyAttempts,
    WeakPassword,
    WrongPassword,
)
from app.accounts.key_derivation import KdfCosts, costs_for_this_machine
from app.accounts.key_file import KeyFile, write_key_file
from app.accounts.key_slots import PASSWORD, RECOVERY, Slot, SlotSecrets, WrongSecret, open_key, open_slot, rewrap
from app.accounts.keyring import BASE, UnlockedKeys
from app.accounts.own_password import password_was_chosen
from app.accounts.passwords import assess_password
from app.accounts.renew_key import remove_other_generations
from app.accounts.roles import Role
from app.accounts.sealing import NotOpened
from app.clock import Clock
from app.errors import DamagedFile, MachineError
from app.journal import Action, record
from app.journal.alarm_moment import GoodMoment
from app.journal.alarms import journal_end, raise_alarm
from app.journal.chain import JsonScalar
from app.journal.integrity import IntegrityFlaw
from app.journal.known_days import note_opening
from app.journal.witness import SeenBefore, begin_witness, find_flaws, look_before, trusted_refusals
from app.workspace import UnitOfWork, UnlockedWorkspace, Workspace, machine_failures
from db.engine import RawKey
from db.migrate import MAIN, NewerSchema, upgrade
from db.remnants import purge_folder


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


@dataclass(frozen=True, slots=True)
class _Entry:
    """The line of the journal that an opening leaves."""

    action: Action
    details: dict[str, JsonScalar]
    signed: bool = False


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

    Raises WorkspaceBusy, TooManyAttempts, AccountBlocked, WrongPassword, AccountDisabled, KeyFileAltered, DamagedFile,
    NewerFile, NotEnoughMemory. A failure is counted, and told once to whoever opens the account next.
    """
    with _claimed(workspace):
        keys = workspace.keys()
        slot = keys.slot(slot_id)
        if slot.disabled:
            raise AccountDisabled
        attempts = _allowed_attempt(workspace, slot_id, clock)
        try:
            opened = _open(keys, slot, password)
        except WrongSecret as error:
            counted = note_failure(workspace.attempts_file, slot_id, clock.now())
            raise WrongPassword(left=counted.left_without_waiting) from error
        keys = _raise_cost(workspace, keys, opened, password, costs or costs_for_this_machine())
        unlocked = _enter(workspace, keys, opened, clock, _Entry(Action.UNLOCKED, {"failed_before": attempts.failures}))
        unlocked.refused_before = attempts
        forget_failures(workspace.attempts_file, slot_id)
        return unlocked


def unlock_with_recovery(
    workspace: Workspace, slot_id: str, code: str, new_password: str, *, clock: Clock, costs: KdfCosts | None = None
) -> UnlockedWorkspace:
    """Open the folder with the recovery sheet and give the chosen account a new password.

    The account keeps its id, and so its place in the journal, but gets new private keys: nobody can open the old ones.
    Raises RecoveryCodeMistyped, RecoveryCodeRefused, WeakPassword, AccountDisabled, and what ``unlock`` raises of the
    machine; then the account keeps its password.
    """
    costs = costs or costs_for_this_machine()
    typed = recovery_code.normalise(code)
    with _claimed(workspace):
        keys = workspace.keys()
        sheet = next((slot for slot in keys.slots if slot.type == RECOVERY and not slot.disabled), None)
        if sheet is None:
            raise RecoveryCodeRefused
        try:
            opened = _open(keys, sheet, typed)
        except WrongSecret as error:
            raise RecoveryCodeRefused from error
        old = keys.slot(slot_id)
        if old.disabled or old.type != PASSWORD:
            raise AccountDisabled
        if not assess_password(new_password, personal_words=(keys.business_name, old.display_name)).accepted:
            raise WeakPassword
        slot, secrets = _remade(keys, old, new_password, opened, clock, costs)
        keys = write_key_file(workspace.key_file, _vouched_again(keys, slot, opened), opened.data_keys[BASE])
        failures = read_attempts(workspace.attempts_file, slot_id).failures
        entry = _Entry(Action.RECOVERY_USED, {"account": slot_id, "failed_before": failures}, signed=True)
        given = _Opened(slot, secrets, keys_for(Role(slot.role), opened.data_keys))
        unlocked = _enter(workspace, keys, given, clock, entry)
        forget_failures(workspace.attempts_file, slot_id)
        return unlocked


@contextmanager
def _claimed(workspace: Workspace) -> Iterator[None]:
    """Hold the folder from before the first reading, so that no other instance writes the key file meanwhile.

    What a crash left in clear of documents on their way out goes first, whoever is at the screen.
    """
    workspace.claim()
    try:
        purge_folder(workspace.exports)
        yield
    except BaseException:
        workspace.release()
        raise


def _allowed_attempt(workspace: Workspace, slot_id: str, clock: Clock) -> Attempts:
    attempts = read_attempts(workspace.attempts_file, slot_id)
    if attempts.is_blocked:
        raise AccountBlocked
    pause = wait_before_next(attempts, clock.now())
    if pause:
        raise TooManyAttempts(seconds=max(1, math.ceil(pause.total_seconds())))
    return attempts


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


def _remade(
    keys: KeyFile, old: Slot, password: str, opened: _Opened, clock: Clock, costs: KdfCosts
) -> tuple[Slot, SlotSecrets]:
    try:
        return remake_slot(keys, old, password, opened.data_keys, clock, costs)
    except MemoryError as error:
        raise NotEnoughMemory from error


def _vouched_again(keys: KeyFile, slot: Slot, opened: _Opened) -> KeyFile:
    """Return the key file with a remade slot; a list of holders that was tampered with stays so, and keeps nobody out."""
    changed = keys.with_slot(slot)
    try:
        return handed_on(keys, changed, opened.data_keys)
    except KeyFileAltered:
        return changed


def _raise_cost(workspace: Workspace, keys: KeyFile, opened: _Opened, password: str, costs: KdfCosts) -> KeyFile:
    """Wrap the slot again where today's cost is higher than the one it was made with; next time where that fails."""
    if opened.slot.kdf.memory_kib >= costs.account.memory_kib:
        return keys
    try:
        slot = rewrap(keys.identity, opened.slot, opened.secrets, password, costs.account)
        return write_key_file(workspace.key_file, keys.with_slot(slot), opened.data_keys[BASE])
    except (MemoryError, MachineError):
        return keys


def _enter(workspace: Workspace, keys: KeyFile, opened: _Opened, clock: Clock, entry: _Entry) -> UnlockedWorkspace:
    path, base = workspace.database(keys), RawKey.from_bytes(opened.data_keys[BASE])
    with machine_failures(path.name):
        if not path.exists():
            raise DamagedFile(file=path.name)
        seen = look_before(
            workspace, keys, UnlockedKeys(keys.store, opened.slot.id, opened.secrets, opened.data_keys, {})
        )
        try:
            done = upgrade(path, base, MAIN, backups=workspace.backups)
        except NewerSchema as error:
            raise NewerFile from error
        except PermissionError as error:
            raise FolderNotWritable(folder=workspace.folder.name) from error
        unlocked = open_unlocked(workspace, keys, opened.slot, opened.secrets, opened.data_keys, clock)
    remove_other_generations(workspace, keys)
    try:
        with unlocked.unit_of_work() as uow:
            unlocked.flaws = _found_flaws(uow, seen, keys)
            _trust_ledger(unlocked, seen, keys)
            begin_witness(uow, workspace, keys)
            # Before any line of this opening: the journal's last one is still the one before.
            note_opening(uow)
            if done.changed:
                record(uow, Action.MIGRATED, details={"from": done.before or "", "to": done.after or ""})
            end = journal_end(uow)
            for flaw in unlocked.flaws:
                raise_alarm(uow, flaw, end, _last_good(seen), keys.journal_seq)
            _note_entry(uow, entry)
    except BaseException:
        unlocked.engine.dispose()
        raise
    return unlocked


def _found_flaws(uow: UnitOfWork, seen: SeenBefore, keys: KeyFile) -> tuple[IntegrityFlaw, ...]:
    flaws = find_flaws(uow, seen, keys)
    return flaws if flaws or holds_anchor(uow, keys) else (IntegrityFlaw.OLDER_FILE,)


def _trust_ledger(unlocked: UnlockedWorkspace, seen: SeenBefore, keys: KeyFile) -> None:
    """Have the ledger of refusals taken for what the witness says of it, where all is as it was left."""
    trusted = None if unlocked.flaws else trusted_refusals(seen, keys)
    if trusted is not None and unlocked.refusals is not None:
        unlocked.refusals.trust(*trusted)


def _note_entry(uow: UnitOfWork, entry: _Entry) -> None:
    record(uow, entry.action, details=entry.details, signed=entry.signed)
    if entry.action is Action.RECOVERY_USED:
        password_was_chosen(uow, uow.account.id)


def _last_good(seen: SeenBefore) -> GoodMoment | None:
    """Return the moment that the witness vouches for; a forged one vouches for nothing."""
    witness = seen.witness
    return GoodMoment(witness.seq, witness.head, witness.at) if witness is not None else None
