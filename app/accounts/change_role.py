"""Give an account another role, its holder being at the screen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.accounts.authentic import authentic_keys
from app.accounts.closed_key_changes import left_behind, seal_anew
from app.accounts.closed_keys import HOLDERS, DataKeys, handed_on, keys_for
from app.accounts.confirm_presence import open_with_password
from app.accounts.errors import LastResponsible, NotEnoughMemory
from app.accounts.key_derivation import KdfCosts, costs_for_this_machine
from app.accounts.key_errors import NotOpenAccount
from app.accounts.key_file import KeyFile
from app.accounts.key_slots import PASSWORD, Slot, rewrap
from app.accounts.manage_accounts import has_responsible, write_keys
from app.accounts.roles import ROLE_PERMISSIONS, Permission, Role
from app.journal import Action

if TYPE_CHECKING:
    from app.workspace import UnlockedWorkspace


def change_role(
    unlocked: UnlockedWorkspace, account_id: str, role: Role, password: str, *, costs: KdfCosts | None = None
) -> None:
    """Change the role of an account whose holder types ``password``; signed by the one who acts.

    A role is sealed with the account's own keys, so that nobody edits it in the key file: only its password can seal it
    anew. The key of closed fields comes with the role and goes with it. Call it from a worker. Raises PermissionDenied, LastResponsible, NotOpenAccount, WrongPassword and the like of
    ``confirm_presence``; then the role stays.
    """
    unlocked.account.require(Permission.MANAGE_ACCOUNTS)
    keys = authentic_keys(unlocked)
    slot = keys.slot(account_id)
    if slot.disabled or slot.type != PASSWORD:
        raise NotOpenAccount
    if slot.role == role.value:
        return
    manages = Permission.MANAGE_ACCOUNTS in ROLE_PERMISSIONS[role]
    if not manages and not has_responsible(keys, besides=account_id):
        raise LastResponsible
    opened = open_with_password(unlocked, account_id, password)
    try:
        profile = (costs or costs_for_this_machine()).account
        fresh = rewrap(keys.identity, replace(slot, role=role.value), opened, password, profile)
    except MemoryError as error:
        raise NotEnoughMemory from error
    changed, closed = _with_role(unlocked, keys, Role(slot.role), fresh)
    write_keys(unlocked, changed, Action.ROLE_CHANGED, account_id)
    seal_anew(unlocked, closed)
    if account_id == unlocked.account.id:
        unlocked.account = replace(unlocked.account, role=role)
        unlocked.keys = replace(unlocked.keys, data_keys=keys_for(role, unlocked.keys.data_keys))


def _with_role(unlocked: UnlockedWorkspace, keys: KeyFile, before: Role, slot: Slot) -> tuple[KeyFile, DataKeys]:
    """Return the key file with an account in its new role, and the key of closed fields that is used from now on.

    It is sealed to whoever comes to answer for the data; whoever ceases to knows the one in use, and gets another put after it.
    """
    changed = keys.with_slot(slot)
    if before in HOLDERS and Role(slot.role) not in HOLDERS:
        return left_behind(unlocked, keys, changed)
    return handed_on(keys, changed, unlocked.keys.data_keys), {}
