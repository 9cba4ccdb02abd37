"""Hand the vault over to a new controller: nothing that the old one knew, held or copied opens what comes after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.accounts.key_derivation import KdfCosts
from app.accounts.key_errors import SamePassword
from app.accounts.key_slots import FileIdentity, Slot
from app.accounts.recovery_code import normalise
from app.accounts.roles import Permission
from app.journal import Action
from app.vault.change_secret import check_new_password, password_slot, sheet_slot, take_in_and_open
from app.vault.renew_vault import VaultChange, renew_vault

if TYPE_CHECKING:
    from app.workspace import UnlockedWorkspace


def hand_over_vault(
    unlocked: UnlockedWorkspace, secret: str, password: str, code: str, *, costs: KdfCosts | None = None
) -> None:
    """Give the vault the new controller's password and a new sheet, a fresh key and a fresh key pair for deposits.

    ``secret`` is the old password, typed by the one who leaves, or the code of the old sheet. The deposits that wait are
    taken in before, and the private key of those that may still come back with an older backup stays inside the vault.
    One who kept a copy of the old vault can read that copy for ever, and no deposit made from now on.

    Takes seconds: call it from a worker, the vault being closed. Raises WeakPassword, SamePassword, RecoveryCodeMistyped
    and what ``open_vault`` and ``renew_vault`` raise; then nothing has changed.
    """
    unlocked.account.require(Permission.OPEN_VAULT)
    check_new_password(unlocked, password)
    if secret == password:
        raise SamePassword
    typed = normalise(code)
    opened = take_in_and_open(unlocked, secret)

    def slots(identity: FileIdentity) -> tuple[Slot, ...]:
        return (
            password_slot(unlocked, identity, password, costs),
            sheet_slot(unlocked, identity, typed, costs),
        )

    renew_vault(unlocked, opened, slots, VaultChange(Action.VAULT_HANDED_OVER, new_deposit_key=True))
