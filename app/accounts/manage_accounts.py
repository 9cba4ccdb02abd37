"""Open, rename, close accounts and change passwords; nobody ever needs another person's password."""

from __future__ import annotations

from dataclasses import replace

from app.accounts.account_slots import AccountDraft, account_slot, remake_slot
from app.accounts.attempts import forget_failures
from app.accounts.errors import LastResponsible, NameTaken, WeakPassword, WrongPassword
from app.accounts.key_derivation import KdfCosts
from app.accounts.key_file import KeyFile, write_key_file
from app.accounts.key_slots import PASSWORD, WrongSecret, open_slot, rewrap
from app.accounts.keyring import BASE, VAULT
from app.accounts.passwords import assess_password
from app.accounts.roles import ROLE_PERMISSIONS, Account, Permission, Role
from app.journal import Action, record
from app.workspace import UnlockedWorkspace


def read_accounts(unlocked: UnlockedWorkspace) -> tuple[tuple[Account, bool], ...]:
    """Return every account, and whether it is still open; closed ones keep their name in the journal."""
    return tuple(
        (Account(slot.id, slot.display_name, Role(slot.role)), not slot.disabled)
        for slot in unlocked.workspace.keys().slots
        if slot.type == PASSWORD
    )


def signing_keys(unlocked: UnlockedWorkspace) -> dict[str, bytes]:
    """Return the Ed25519 public key of each account, for checking signed lines of the journal."""
    return {slot.id: slot.sign_public for slot in unlocked.workspace.keys().slots if slot.type == PASSWORD}


def add_account(unlocked: UnlockedWorkspace, draft: AccountDraft, *, costs: KdfCosts | None = None) -> Account:
    """Open an account; NameTaken, WeakPassword."""
    unlocked.account.require(Permission.MANAGE_ACCOUNTS)
    keys = unlocked.workspace.keys()
    if any(slot.display_name.casefold() == draft.display_name.casefold() for slot in keys.slots if not slot.disabled):
        raise NameTaken
    _check_password(keys, draft.display_name, draft.password)
    slot, _ = account_slot(
        keys.identity,
        draft,
        unlocked.keys.data_keys,
        created=unlocked.clock.now().isoformat(timespec="seconds"),
        profile=(costs or KdfCosts()).account,
    )
    _write(unlocked, keys.with_slot(slot), Action.ACCOUNT_ADDED, slot.id)
    return Account(slot.id, slot.display_name, draft.role)


def change_own_password(unlocked: UnlockedWorkspace, current: str, new: str, *, costs: KdfCosts | None = None) -> None:
    """Change the acting account's password; WrongPassword, WeakPassword."""
    keys = unlocked.workspace.keys()
    slot = keys.slot(unlocked.account.id)
    try:
        opened = open_slot(keys.identity, slot, current)
    except WrongSecret as error:
        raise WrongPassword(left=0) from error
    _check_password(keys, slot.display_name, new)
    fresh = rewrap(keys.identity, slot, opened, new, (costs or KdfCosts()).account)
    _write(unlocked, keys.with_slot(fresh), Action.PASSWORD_CHANGED, slot.id)


def reset_password(unlocked: UnlockedWorkspace, account_id: str, new: str, *, costs: KdfCosts | None = None) -> None:
    """Give a colleague who forgot a new password, and end the blocking after failed attempts."""
    unlocked.account.require(Permission.MANAGE_ACCOUNTS)
    keys = unlocked.workspace.keys()
    old = keys.slot(account_id)
    _check_password(keys, old.display_name, new)
    slot, _ = remake_slot(keys, old, new, unlocked.keys.data_keys, unlocked.clock, costs or KdfCosts())
    _write(unlocked, keys.with_slot(slot), Action.PASSWORD_CHANGED, account_id)
    forget_failures(unlocked.workspace.attempts_file, account_id)


def disable_account(unlocked: UnlockedWorkspace, account_id: str) -> None:
    """Close an account at once: its slot loses every data key. LastResponsible for the last that manages accounts."""
    unlocked.account.require(Permission.MANAGE_ACCOUNTS)
    keys = unlocked.workspace.keys()
    responsible = [
        slot
        for slot in keys.slots
        if slot.type == PASSWORD
        and not slot.disabled
        and slot.id != account_id
        and Permission.MANAGE_ACCOUNTS in ROLE_PERMISSIONS[Role(slot.role)]
    ]
    if not responsible or account_id == unlocked.account.id:
        raise LastResponsible
    slot = replace(keys.slot(account_id), disabled=True, keys={})
    _write(unlocked, keys.with_slot(slot), Action.ACCOUNT_DISABLED, account_id)


def set_vault_public_key(unlocked: UnlockedWorkspace, public_key: bytes) -> None:
    """Write the vault's public key into the authenticated key file, for every account to seal deposits to."""
    keys = unlocked.workspace.keys()
    public_keys = {**keys.public_keys, VAULT: public_key}
    write_key_file(unlocked.workspace.key_file, replace(keys, public_keys=public_keys), unlocked.keys.data_keys[BASE])
    unlocked.keys.public_keys[VAULT] = public_key


def _check_password(keys: KeyFile, name: str, password: str) -> None:
    if not assess_password(password, personal_words=(keys.business_name, name)).accepted:
        raise WeakPassword


def _write(unlocked: UnlockedWorkspace, keys: KeyFile, action: Action, account_id: str) -> None:
    write_key_file(unlocked.workspace.key_file, keys, unlocked.keys.data_keys[BASE])
    with unlocked.unit_of_work() as uow:
        record(uow, action, details={"account": account_id}, signed=True)
