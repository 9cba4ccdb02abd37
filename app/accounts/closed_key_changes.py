"""Make the key of closed fields at its first use, and put another in its place once somebody who held it no longer may.

The key file comes first and is written twice, so that its predecessor opens the same values; what was sealed under the key before
is sealed anew in one transaction after. A crash between the two loses nothing, for every version stays sealed to its holders, and
the next closing by one of them makes good what is left.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from app.accounts.authentic import authentic_keys
from app.accounts.closed_keys import DataKeys, closed_keys, handed_on, may_hold, next_version
from app.accounts.key_errors import ClosedKeyNeeded
from app.accounts.key_file import KeyFile, write_key_file
from app.accounts.key_slots import PASSWORD
from app.accounts.keyring import BASE
from app.accounts.roles import Permission
from app.contacts.closed_values import has_older_seals, require_closed_key, reseal_values
from app.errors import MachineError
from app.journal import Action, record

if TYPE_CHECKING:
    from app.workspace import UnlockedWorkspace


def ready_closed_key(unlocked: UnlockedWorkspace) -> None:
    """Make the key of closed fields where the folder has none yet; call it before a field is closed.

    PermissionDenied, KeyFileAltered, DiskFull; ClosedKeyNeeded where others hold the key and the acting account does not: a
    second one would hide their values.
    """
    unlocked.account.require(Permission.EDIT_PURPOSES)
    if unlocked.keys.newest_closed is not None:
        return
    before = authentic_keys(unlocked)
    if any(closed_keys(slot.keys) for slot in before.slots) or not may_hold(before.slot(unlocked.account.id)):
        raise ClosedKeyNeeded
    with unlocked.reading() as uow:
        # Nor where a key file put back from elsewhere knows nothing of the one that sealed what is here.
        require_closed_key(uow.session)
    fresh = next_version(unlocked.keys.data_keys)
    _write(unlocked, handed_on(before, before, unlocked.keys.data_keys, fresh))
    unlocked.keys.data_keys.update(closed_keys(fresh))
    with unlocked.unit_of_work() as uow:
        record(uow, Action.CLOSED_KEY_CHANGED, details={"act": "made"}, signed=True)


def closed_key_holders(unlocked: UnlockedWorkspace) -> tuple[str, ...]:
    """Return the names of the accounts that hold the key of closed fields, or would be given it."""
    return tuple(
        slot.display_name for slot in authentic_keys(unlocked).slots if slot.type == PASSWORD and may_hold(slot)
    )


def left_behind(unlocked: UnlockedWorkspace, before: KeyFile, after: KeyFile) -> tuple[KeyFile, DataKeys]:
    """Return a changed key file in which a fresh key of closed fields follows the one that somebody must not use again.

    Write it, then hand the keys to ``seal_anew``. Where the key is not held, nothing is added. KeyFileAltered.
    """
    held = unlocked.keys.data_keys
    if unlocked.keys.newest_closed is None:
        return after, {}
    fresh = next_version(held)
    return handed_on(before, after, held, fresh), closed_keys(fresh)


def seal_anew(unlocked: UnlockedWorkspace, fresh: DataKeys) -> None:
    """Use keys that the key file now holds, and seal under the newest whatever an older one still seals.

    The holders have changed already: what the machine prevents here is done at the next closing by one of them.
    """
    unlocked.keys.data_keys.update(fresh)
    if unlocked.keys.newest_closed is None:
        return
    with contextlib.suppress(MachineError):
        _reseal(unlocked, is_new=bool(fresh))


def _reseal(unlocked: UnlockedWorkspace, *, is_new: bool) -> None:
    with unlocked.reading() as uow:
        if not (is_new or has_older_seals(uow)):
            return
    with unlocked.unit_of_work() as uow:
        count = reseal_values(uow)
        record(uow, Action.CLOSED_KEY_CHANGED, details={"act": "renewed", "values": count}, signed=True)


def _write(unlocked: UnlockedWorkspace, keys: KeyFile) -> None:
    for _ in range(2):
        write_key_file(unlocked.workspace.key_file, keys, unlocked.keys.data_keys[BASE])
