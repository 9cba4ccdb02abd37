"""The keys of an unlocked session."""

from __future__ import annotations

import hmac
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.accounts.key_slots import SlotSecrets, is_closed_name
from db.engine import RawKey

BASE, SUPPRESSION, VAULT = "base", "suppression", "vault"


@dataclass(frozen=True, slots=True)
class UnlockedKeys:
    """What an account may use while unlocked: its own private keys, the data keys granted to it, public keys."""

    store: str
    slot_id: str
    secrets: SlotSecrets = field(repr=False)
    data_keys: dict[str, bytes] = field(repr=False)
    public_keys: dict[str, bytes]

    @property
    def base(self) -> RawKey:
        """The key of the daily file."""
        return RawKey.from_bytes(self.data_keys[BASE])

    @property
    def vault_public_key(self) -> bytes | None:
        """The X25519 public key to which deposits are sealed; none before the vault exists."""
        return self.public_keys.get(VAULT)

    @property
    def newest_closed(self) -> str | None:
        """The name of the key that seals closed fields; none where it is not held."""
        return newest_closed(self.data_keys)

    def sign(self, message: bytes) -> bytes:
        """Return the account's Ed25519 signature, 64 bytes."""
        return Ed25519PrivateKey.from_private_bytes(self.secrets.sign_seed).sign(message)

    def fingerprint(self, kind: str, normalised: str) -> str:
        """Return the keyed fingerprint of an address for the suppression list (RET-12), 64 hexadecimal digits."""
        return hmac.digest(self.data_keys[SUPPRESSION], f"{kind}\0{normalised}".encode(), "sha256").hex()

    def authenticate(self, use: str, content: bytes) -> str:
        """Return the MAC of a file kept beside the database; its key outlasts the rotations of the daily file's own."""
        return self.authenticator(use)(content)

    def authenticator(self, use: str) -> Callable[[bytes], str]:
        """Return what makes the MACs of such a file, for one that holds many."""
        key = hmac.digest(self.data_keys[SUPPRESSION], f"mac of {use}".encode(), "sha256")
        return lambda content: hmac.digest(key, content, "sha256").hex()


def newest_closed(names: Iterable[str]) -> str | None:
    """Return the newest version among names of data keys, « sensitive:2.0f3a… »; none where there is none."""
    return max((name for name in names if is_closed_name(name)), key=version_of, default=None)


def version_of(name: str) -> tuple[int, str]:
    """Return a version as it is ordered; its random half tells two histories of one folder apart."""
    number, _, random = name.partition(":")[2].partition(".")
    return (int(number) if number.isdecimal() else 0, random)
