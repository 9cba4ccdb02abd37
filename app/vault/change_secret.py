"""Change what opens the vault: its password, or its recovery sheet. What was replaced opens nothing from then on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.accounts.account_slots import AccountDraft, account_slot, recovery_slot
from app.accounts.errors import WeakPassword
from app.accounts.key_derivation import KdfCosts
from app.accounts.key_errors import SamePassword
from app.accounts.key_file import KeyFile
from app.accounts.key_slots import PASSWORD, RECOVERY, FileIdentity, Slot
from app.accounts.passwords import assess_password
from app.accounts.recovery_code import normalise
from app.accounts.roles import Permission, Role
from app.journal import Action
from app.vault.open_vault import open_vault, open_vault_keys
from app.vault.renew_vault import OpenedKeys, VaultChange, renew_vault

if TYPE_CHECKING:
    from app.workspace import UnlockedWorkspace


def change_vault_password(
    unlocked: UnlockedWorkspace, secret: str, password: str, *, costs: KdfCosts | None = None
) -> None:
    """Give the vault another password, knowing the old one or holding its sheet, which stays good.

    The vault goes under a fresh key, so that an older copy of its key file, opened with the old password, opens nothing
    new. Takes seconds: call it from a worker, the vault being closed. Raises WeakPassword, SamePassword and what
    ``open_vault`` and ``renew_vault`` raise; then the old password stays.
    """
    unlocked.account.require(Permission.OPEN_VAULT)
    _check_password(unlocked, secret, password)
    opened = take_in_and_open(unlocked, secret)

    def slots(identity: FileIdentity) -> tuple[Slot, ...]:
        return (password_slot(unlocked, identity, password, costs), *_kept(opened.file, PASSWORD))

    renew_vault(unlocked, opened, slots, VaultChange(Action.VAULT_PASSWORD_CHANGED))


def replace_vault_sheet(unlocked: UnlockedWorkspace, secret: str, code: str, *, costs: KdfCosts | None = None) -> None:
    """Make another recovery sheet of the vault, knowing its password or holding the old sheet.

    Call it once the new sheet was printed and proved readable. Raises RecoveryCodeMistyped and what ``open_vault`` and
    ``renew_vault`` raise; then the old sheet stays good.
    """
    unlocked.account.require(Permission.OPEN_VAULT)
    typed = normalise(code)
    opened = take_in_and_open(unlocked, secret)

    def slots(identity: FileIdentity) -> tuple[Slot, ...]:
        return (*_kept(opened.file, RECOVERY), sheet_slot(unlocked, identity, typed, costs))

    renew_vault(unlocked, opened, slots, VaultChange(Action.VAULT_RECOVERY_REPLACED))


def take_in_and_open(unlocked: UnlockedWorkspace, secret: str) -> OpenedKeys:
    """Open the vault, take in the deposits that wait, close it again and return its keys."""
    open_vault(unlocked, secret).close()
    return open_vault_keys(unlocked, secret)


def password_slot(unlocked: UnlockedWorkspace, identity: FileIdentity, password: str, costs: KdfCosts | None) -> Slot:
    """Make the slot of the vault's password; its private keys are fresh, for the old ones may be known."""
    draft = AccountDraft("", Role.CONTROLLER, password)
    return account_slot(identity, draft, {}, created=_now(unlocked), profile=(costs or KdfCosts()).recovery)[0]


def sheet_slot(unlocked: UnlockedWorkspace, identity: FileIdentity, code: str, costs: KdfCosts | None) -> Slot:
    """Make the slot of the vault's recovery sheet."""
    return recovery_slot(identity, code, {}, created=_now(unlocked), profile=(costs or KdfCosts()).recovery)[0]


def check_new_password(unlocked: UnlockedWorkspace, password: str) -> None:
    """Raise WeakPassword unless the password may protect the vault."""
    words = (unlocked.workspace.keys().business_name, unlocked.account.display_name)
    if not assess_password(password, personal_words=words).accepted:
        raise WeakPassword


def _check_password(unlocked: UnlockedWorkspace, secret: str, password: str) -> None:
    check_new_password(unlocked, password)
    if secret == password:
        raise SamePassword


def _kept(file: KeyFile, replaced: str) -> tuple[Slot, ...]:
    return tuple(slot for slot in file.slots if slot.type != replaced)


def _now(unlocked: UnlockedWorkspace) -> str:
    return unlocked.clock.now().isoformat(timespec="seconds")
