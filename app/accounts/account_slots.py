"""Make the slots of accounts and of the recovery sheet, with every data key sealed to them."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.accounts.closed_keys import keys_for
from app.accounts.key_derivation import KdfCosts, KdfProfile
from app.accounts.key_file import KeyFile
from app.accounts.key_slots import PASSWORD, RECOVERY, FileIdentity, Slot, SlotSecrets, grant, new_slot
from app.accounts.roles import Role
from app.clock import Clock


@dataclass(frozen=True, slots=True)
class AccountDraft:
    """An account to be made."""

    display_name: str
    role: Role
    password: str = field(repr=False)


def account_slot(
    identity: FileIdentity, draft: AccountDraft, data_keys: dict[str, bytes], *, created: str, profile: KdfProfile
) -> tuple[Slot, SlotSecrets]:
    """Make an account's slot."""
    slot, opened = new_slot(
        identity,
        name=draft.display_name,
        kind=PASSWORD,
        role=draft.role.value,
        secret=draft.password,
        profile=profile,
        created=created,
    )
    return _granted(identity, slot, keys_for(draft.role, data_keys)), opened


def recovery_slot(
    identity: FileIdentity, code: str, data_keys: dict[str, bytes], *, created: str, profile: KdfProfile
) -> tuple[Slot, SlotSecrets]:
    """Make the slot that the printed sheet opens."""
    slot, opened = new_slot(identity, name="", kind=RECOVERY, role="", secret=code, profile=profile, created=created)
    return _granted(identity, slot, data_keys), opened


def remake_slot(
    keys: KeyFile, old: Slot, password: str, data_keys: dict[str, bytes], clock: Clock, costs: KdfCosts
) -> tuple[Slot, SlotSecrets]:
    """Make a forgotten account's slot anew: the id and name stay, the private keys are others."""
    slot, opened = new_slot(
        keys.identity,
        name=old.display_name,
        kind=PASSWORD,
        role=old.role,
        secret=password,
        profile=costs.account,
        created=clock.now().isoformat(timespec="seconds"),
        slot_id=old.id,
    )
    return _granted(keys.identity, slot, keys_for(Role(old.role), data_keys)), opened


def _granted(identity: FileIdentity, slot: Slot, data_keys: dict[str, bytes]) -> Slot:
    for name, key in data_keys.items():
        slot = grant(identity, slot, name, key)
    return slot
