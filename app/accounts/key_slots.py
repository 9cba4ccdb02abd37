"""One slot per account: a password opens the account's private keys, and those open the data keys sealed to it.

Because data keys are sealed to public keys, a data key can be changed without anybody's password.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field, replace

import rfc8785
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from app.accounts.key_derivation import SALT_BYTES, KdfProfile, derive
from app.accounts.sealing import seal, unseal

PASSWORD, RECOVERY = "password", "recovery"
CLOSED = "sensitive"
_LASTING_EPOCH = 0
KEY_BYTES, NONCE_BYTES = 32, 12
WRAPPED_BYTES = 2 * KEY_BYTES + 16


class WrongSecret(Exception):
    """The password or recovery code does not open the slot."""


@dataclass(frozen=True, slots=True)
class FileIdentity:
    """To which key file a slot belongs: every wrapped key is bound to it, and every data key to the epoch as well."""

    fmt: str
    store: str
    epoch: int = 1


@dataclass(frozen=True, slots=True)
class Slot:
    """One account's, or one recovery sheet's, part of a key file. Bytes are raw, ``keys`` are sealed data keys."""

    id: str
    display_name: str
    type: str
    role: str
    kdf: KdfProfile
    salt: bytes
    public: bytes
    sign_public: bytes
    nonce: bytes
    wrapped: bytes
    keys: dict[str, bytes]
    created: str
    disabled: bool = False


@dataclass(frozen=True, slots=True)
class SlotSecrets:
    """The private keys that a password opens: X25519 for data keys, the Ed25519 seed for signatures."""

    private: bytes = field(repr=False)
    sign_seed: bytes = field(repr=False)


def new_slot(
    identity: FileIdentity,
    *,
    name: str,
    kind: str,
    role: str,
    secret: str,
    profile: KdfProfile,
    created: str,
    slot_id: str = "",
) -> tuple[Slot, SlotSecrets]:
    """Make a slot with fresh private keys under ``secret``; it holds no data key yet. ``slot_id`` keeps an old id."""
    private, signing = X25519PrivateKey.generate(), Ed25519PrivateKey.generate()
    opened = SlotSecrets(private.private_bytes_raw(), signing.private_bytes_raw())
    bare = Slot(
        id=slot_id or secrets.token_hex(8),
        display_name=name,
        type=kind,
        role=role,
        kdf=profile,
        salt=b"",
        public=private.public_key().public_bytes_raw(),
        sign_public=signing.public_key().public_bytes_raw(),
        nonce=b"",
        wrapped=b"",
        keys={},
        created=created,
    )
    return rewrap(identity, bare, opened, secret, profile), opened


def rewrap(identity: FileIdentity, slot: Slot, opened: SlotSecrets, secret: str, profile: KdfProfile) -> Slot:
    """Return the slot with the same private keys under another password or cost."""
    salt, nonce = secrets.token_bytes(SALT_BYTES), secrets.token_bytes(NONCE_BYTES)
    fresh = replace(slot, kdf=profile, salt=salt, nonce=nonce)
    cipher = ChaCha20Poly1305(derive(secret, salt, profile))
    return replace(fresh, wrapped=cipher.encrypt(nonce, opened.private + opened.sign_seed, _binding(identity, fresh)))


def open_slot(identity: FileIdentity, slot: Slot, secret: str) -> SlotSecrets:
    """Return the slot's private keys; WrongSecret where the password is wrong or the slot was edited."""
    cipher = ChaCha20Poly1305(derive(secret, slot.salt, slot.kdf))
    try:
        clear = cipher.decrypt(slot.nonce, slot.wrapped, _binding(identity, slot))
    except InvalidTag as error:
        raise WrongSecret from error
    return SlotSecrets(clear[:KEY_BYTES], clear[KEY_BYTES:])


def grant(identity: FileIdentity, slot: Slot, name: str, data_key: bytes) -> Slot:
    """Return the slot with a data key sealed to it; no password is needed."""
    sealed = seal(slot.public, data_key, _key_context(identity, slot, name))
    return replace(slot, keys={**slot.keys, name: sealed})


def open_key(identity: FileIdentity, slot: Slot, opened: SlotSecrets, name: str) -> bytes:
    """Return a data key of the slot; KeyError where it was not granted, NotOpened where it was tampered with."""
    return unseal(opened.private, slot.keys[name], _key_context(identity, slot, name))


def _binding(identity: FileIdentity, slot: Slot) -> bytes:
    return rfc8785.dumps(
        {
            "fmt": identity.fmt,
            "store": identity.store,
            "slot": slot.id,
            "type": slot.type,
            "role": slot.role,
            "kdf": [slot.kdf.memory_kib, slot.kdf.passes, slot.kdf.lanes, slot.salt.hex()],
            "public": slot.public.hex(),
            "sign_public": slot.sign_public.hex(),
        }
    )


def is_closed_name(name: str) -> bool:
    """Say whether a data key is one of closed fields, which no generation of the daily file renews."""
    return name.startswith(f"{CLOSED}:")


def _key_context(identity: FileIdentity, slot: Slot, name: str) -> dict[str, str | int]:
    return {
        "fmt": identity.fmt,
        "store": identity.store,
        "slot": slot.id,
        "key": name,
        # Whoever renews the daily file's key may not hold this one, and could not seal it anew.
        "epoch": _LASTING_EPOCH if is_closed_name(name) else identity.epoch,
    }
