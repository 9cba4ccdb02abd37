"""Open, rename, close accounts and change passwords; nobody ever needs another person's password."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from sqlalchemy import delete

from app.accounts.account_slots import AccountDraft, account_slot, remake_slot
from app.accounts.attempts import forget_failures, read_attempts
from app.accounts.authentic import authentic_keys
from app.accounts.closed_key_changes import left_behind, seal_anew
from app.accounts.closed_keys import handed_on
from app.accounts.errors import (
    AccountDisabled,
    LastResponsible,
    NameMissing,
    NameTaken,
    NotEnoughMemory,
    WeakPassword,
    WrongPassword,
)
from app.accounts.key_derivation import KdfCosts, costs_for_this_machine
from app.accounts.key_errors import SamePassword
from app.accounts.key_file import KeyFile, write_key_file
from app.accounts.key_slots import PASSWORD, WrongSecret, open_slot, rewrap
from app.accounts.keyring import BASE, VAULT
from app.accounts.own_password import password_was_chosen, password_was_issued
from app.accounts.passwords import assess_password
from app.accounts.renew_key import renew_key
from app.accounts.renewal_date import note_renewal
from app.accounts.roles import ROLE_PERMISSIONS, Account, Permission, Role
from app.errors import MachineError
from app.journal import Action, record
from app.journal.chain import JsonScalar
from app.workspace import UnitOfWork, UnlockedWorkspace
from db.tables import FormDraft


def read_accounts(unlocked: UnlockedWorkspace) -> tuple[tuple[Account, bool], ...]:
    """Return every account, and whether it is still open; closed ones keep their name in the journal."""
    return tuple(
        (Account(slot.id, slot.display_name, Role(slot.role)), not slot.disabled)
        for slot in authentic_keys(unlocked).slots
        if slot.type == PASSWORD
    )


def signing_keys(unlocked: UnlockedWorkspace) -> dict[str, bytes]:
    """Return the Ed25519 public key of each account, for checking signed lines of the journal."""
    return {slot.id: slot.sign_public for slot in authentic_keys(unlocked).slots if slot.type == PASSWORD}


def add_account(unlocked: UnlockedWorkspace, draft: AccountDraft, *, costs: KdfCosts | None = None) -> Account:
    """Open an account; NameMissing, NameTaken, WeakPassword, NotEnoughMemory."""
    unlocked.account.require(Permission.MANAGE_ACCOUNTS)
    keys = authentic_keys(unlocked)
    _check_name(keys, draft.display_name)
    _check_password(keys, draft.display_name, draft.password)
    created = unlocked.clock.now().isoformat(timespec="seconds")
    profile = (costs or costs_for_this_machine()).account
    with _memory_failures():
        slot, _ = account_slot(keys.identity, draft, unlocked.keys.data_keys, created=created, profile=profile)
    changed = handed_on(keys, keys.with_slot(slot), unlocked.keys.data_keys)
    write_keys(unlocked, changed, Action.ACCOUNT_ADDED, slot.id, password_was_issued)
    return Account(slot.id, slot.display_name, draft.role)


def change_own_password(unlocked: UnlockedWorkspace, current: str, new: str, *, costs: KdfCosts | None = None) -> None:
    """Change the acting account's password; WrongPassword, SamePassword, WeakPassword."""
    keys = authentic_keys(unlocked)
    slot = keys.slot(unlocked.account.id)
    try:
        with _memory_failures():
            opened = open_slot(keys.identity, slot, current)
    except WrongSecret as error:
        raise WrongPassword(left=0) from error
    if new == current:
        raise SamePassword
    _check_password(keys, slot.display_name, new)
    with _memory_failures():
        fresh = rewrap(keys.identity, slot, opened, new, (costs or costs_for_this_machine()).account)
    write_keys(unlocked, keys.with_slot(fresh), Action.PASSWORD_CHANGED, slot.id, password_was_chosen)


def reset_password(unlocked: UnlockedWorkspace, account_id: str, new: str, *, costs: KdfCosts | None = None) -> None:
    """Give a colleague who forgot a new password, and end the blocking after failed attempts.

    It is good for one opening: its holder then chooses another (SEC-02).
    """
    unlocked.account.require(Permission.MANAGE_ACCOUNTS)
    keys = authentic_keys(unlocked)
    old = keys.slot(account_id)
    _check_password(keys, old.display_name, new)
    if old.disabled or old.type != PASSWORD:
        raise AccountDisabled
    with _memory_failures():
        slot, _ = remake_slot(
            keys, old, new, unlocked.keys.data_keys, unlocked.clock, costs or costs_for_this_machine()
        )
    changed = handed_on(keys, keys.with_slot(slot), unlocked.keys.data_keys)
    write_keys(unlocked, changed, Action.PASSWORD_CHANGED, account_id, password_was_issued)
    forget_failures(unlocked.workspace.attempts_file, account_id)


def disable_account(unlocked: UnlockedWorkspace, account_id: str) -> None:
    """Close an account at once: its slot loses every data key, and the file goes under a key it has never seen.

    What its holder had typed in a form and not saved goes too: nobody else can open it.

    LastResponsible for the last that manages accounts and for one's own; DiskFull, WorkspaceBusy: nothing was changed.
    """
    unlocked.account.require(Permission.MANAGE_ACCOUNTS)
    keys = authentic_keys(unlocked)
    if account_id == unlocked.account.id or not has_responsible(keys, besides=account_id):
        raise LastResponsible
    slot = replace(keys.slot(account_id), disabled=True, keys={})
    changed, fresh = left_behind(unlocked, keys, keys.with_slot(slot))
    renew_key(unlocked, changed)
    seal_anew(unlocked, fresh)
    with unlocked.unit_of_work() as uow:
        uow.session.execute(delete(FormDraft).where(FormDraft.account_id == account_id))
        record(uow, Action.ACCOUNT_DISABLED, details={"account": account_id}, signed=True)
        note_renewal(uow)
    forget_failures(unlocked.workspace.attempts_file, account_id)


def has_responsible(keys: KeyFile, *, besides: str) -> bool:
    """Say whether somebody else than ``besides`` manages the accounts."""
    return any(
        slot.type == PASSWORD
        and not slot.disabled
        and slot.id != besides
        and Permission.MANAGE_ACCOUNTS in ROLE_PERMISSIONS[Role(slot.role)]
        for slot in keys.slots
    )


def rename_account(unlocked: UnlockedWorkspace, account_id: str, name: str) -> None:
    """Change the name that the lock screen shows; NameMissing, NameTaken."""
    unlocked.account.require(Permission.MANAGE_ACCOUNTS)
    keys = authentic_keys(unlocked)
    slot = keys.slot(account_id)
    _check_name(keys, name, besides=account_id)
    write_keys(unlocked, keys.with_slot(replace(slot, display_name=name.strip())), Action.ACCOUNT_CHANGED, account_id)
    if account_id == unlocked.account.id:
        unlocked.account = replace(unlocked.account, display_name=name.strip())


def unblock_account(unlocked: UnlockedWorkspace, account_id: str) -> None:
    """End the blocking after ten failures; the password stays (SEC-03)."""
    unlocked.account.require(Permission.MANAGE_ACCOUNTS)
    failures = read_attempts(unlocked.workspace.attempts_file, account_id).failures
    details: dict[str, JsonScalar] = {"account": account_id, "unblocked": True, "failed_before": failures}
    with unlocked.unit_of_work() as uow:
        record(uow, Action.ACCOUNT_CHANGED, details=details, signed=True)
    forget_failures(unlocked.workspace.attempts_file, account_id)


def set_vault_public_key(unlocked: UnlockedWorkspace, public_key: bytes) -> None:
    """Write the vault's public key into the authenticated key file, for every account to seal deposits to."""
    unlocked.account.require(Permission.MANAGE_ACCOUNTS)
    keys = authentic_keys(unlocked)
    public_keys = {**keys.public_keys, VAULT: public_key}
    write_key_file(unlocked.workspace.key_file, replace(keys, public_keys=public_keys), unlocked.keys.data_keys[BASE])
    unlocked.keys.public_keys[VAULT] = public_key


def _check_name(keys: KeyFile, name: str, *, besides: str = "") -> None:
    wanted = name.strip().casefold()
    if not wanted:
        raise NameMissing
    if any(slot.display_name.casefold() == wanted for slot in keys.slots if not slot.disabled and slot.id != besides):
        raise NameTaken


def _check_password(keys: KeyFile, name: str, password: str) -> None:
    if not assess_password(password, personal_words=(keys.business_name, name)).accepted:
        raise WeakPassword


def write_keys(
    unlocked: UnlockedWorkspace,
    keys: KeyFile,
    action: Action,
    account_id: str,
    also: Callable[[UnitOfWork, str], None] = lambda _uow, _account_id: None,
) -> None:
    """Change the key file and the journal together, and what ``also`` writes: where one fails, the other is as before.

    Written twice: the key file kept as the previous one must give back neither the old password nor the old role.
    """
    path, base = unlocked.workspace.key_file, unlocked.keys.data_keys[BASE]
    before, is_written = authentic_keys(unlocked), False
    try:
        with unlocked.unit_of_work() as uow:
            record(uow, action, details=_told(unlocked, action, account_id), signed=True)
            also(uow, account_id)
            write_key_file(path, keys, base)
            is_written = True
    except BaseException:
        if is_written:
            write_key_file(path, before, base)
        raise
    with contextlib.suppress(MachineError):
        write_key_file(path, keys, base)


def _told(unlocked: UnlockedWorkspace, action: Action, account_id: str) -> dict[str, JsonScalar]:
    """Return a line's details; a password that is replaced ends a row of refusals, which the journal must not lose."""
    details: dict[str, JsonScalar] = {"account": account_id}
    if action is Action.PASSWORD_CHANGED:
        failures = read_attempts(unlocked.workspace.attempts_file, account_id).failures
        details |= {"failed_before": failures} if failures else {}
    return details


@contextmanager
def _memory_failures() -> Iterator[None]:
    try:
        yield
    except MemoryError as error:
        raise NotEnoughMemory from error
