"""The key of fields that are closed by a key: sealed to those who answer for the data and to the recovery sheet, to nobody else.

It has the name ``sensitive:<number>.<random>`` in the slots of its holders and is not bound to a generation of the daily file: whoever
renews that file's key may not hold this one, and leaves it sealed as it is. Every version is kept, so that values of an older
backup can still be read; the newest one seals. The list of holders is under a MAC of the key itself: somebody who has the
daily file's key and tools may write a slot into the key file, but never gets this key by a later sealing.
"""

from __future__ import annotations

import hmac
import secrets
from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING

import rfc8785

from app.accounts.errors import KeyFileAltered
from app.accounts.key_slots import CLOSED, KEY_BYTES, RECOVERY, Slot, grant, is_closed_name
from app.accounts.keyring import newest_closed, version_of
from app.accounts.roles import Role

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.accounts.key_file import KeyFile

HOLDERS = frozenset({Role.OWNER, Role.CONTROLLER})
_HOLDER_LIST = f"{CLOSED}.holders"
_RANDOM_BYTES = 4
DataKeys = dict[str, bytes]


def keys_for(role: Role, data_keys: Mapping[str, bytes]) -> DataKeys:
    """Return the data keys that an account of this role is given."""
    return dict(data_keys) if role in HOLDERS else shared_keys(data_keys)


def shared_keys(data_keys: Mapping[str, bytes]) -> DataKeys:
    """Return the data keys that every account has."""
    return {name: key for name, key in data_keys.items() if not is_closed_name(name)}


def closed_keys(data_keys: Mapping[str, bytes]) -> DataKeys:
    """Return every version of the key of closed fields that is held."""
    return {name: key for name, key in data_keys.items() if is_closed_name(name)}


def next_version(data_keys: Mapping[str, bytes]) -> DataKeys:
    """Return the keys with a fresh version of the key of closed fields."""
    newest = newest_closed(data_keys)
    number = 1 if newest is None else version_of(newest)[0] + 1
    name = f"{CLOSED}:{number}.{secrets.token_hex(_RANDOM_BYTES)}"
    return {**data_keys, name: secrets.token_bytes(KEY_BYTES)}


def may_hold(slot: Slot) -> bool:
    """Say whether a slot is one of those that hold the key: a sheet, or an open account that answers for the data."""
    return not slot.disabled and (slot.type == RECOVERY or Role(slot.role) in HOLDERS)


def handed_on(
    before: KeyFile, after: KeyFile, data_keys: Mapping[str, bytes], fresh: DataKeys | None = None
) -> KeyFile:
    """Return a changed key file with every version of the key sealed to those who may hold it, and taken from all others.

    ``data_keys`` opened ``before``, whose list of holders must be one that a holder made: KeyFileAltered. ``fresh`` are the
    data keys from now on, where they are others. Nobody who does not hold the key changes anything.
    """
    require_vouched(before, data_keys)
    return with_holders(after, data_keys if fresh is None else fresh)


def with_holders(keys: KeyFile, data_keys: Mapping[str, bytes]) -> KeyFile:
    """Return the key file with the key sealed to those who may hold it and the list of them under its MAC."""
    held = closed_keys(data_keys)
    if not held:
        return keys
    slots = tuple(_with(keys, slot, held) if may_hold(slot) else _without(slot) for slot in keys.slots)
    sealed = replace(keys, slots=slots)
    mac = _mac(sealed, held[max(held, key=version_of)])
    return replace(sealed, public_keys={**keys.public_keys, _HOLDER_LIST: mac})


def require_vouched(keys: KeyFile, data_keys: Mapping[str, bytes]) -> None:
    """Raise KeyFileAltered unless a holder made the list of holders as it stands; nothing is sealed to it otherwise."""
    newest = newest_closed(data_keys)
    if newest is None:
        return
    if not hmac.compare_digest(keys.public_keys.get(_HOLDER_LIST, b""), _mac(keys, data_keys[newest])):
        raise KeyFileAltered


def _mac(keys: KeyFile, key: bytes) -> bytes:
    holders = [[slot.id, slot.type, slot.role, slot.public.hex()] for slot in keys.slots if closed_keys(slot.keys)]
    own = hmac.digest(key, b"aparte/closed/holders", sha256)
    return hmac.digest(own, rfc8785.dumps({"store": keys.store, "holders": holders}), sha256)


def _with(keys: KeyFile, slot: Slot, held: Mapping[str, bytes]) -> Slot:
    for name, key in held.items():
        if name not in slot.keys:
            slot = grant(keys.identity, slot, name, key)
    return slot


def _without(slot: Slot) -> Slot:
    return replace(slot, keys=shared_keys(slot.keys))
