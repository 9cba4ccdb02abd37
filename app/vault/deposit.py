"""The sealed deposit: how it is written, how it is padded, and to what it is bound.

Anyone may seal to the vault's public key; only the vault's private key opens. Each deposit is bound to its folder, its
own id and its line of the journal: moved, renamed or replayed elsewhere, it no longer opens.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import rfc8785

from app.accounts.sealing import NotOpened, seal, unseal
from app.vault.errors import DepositDamaged

FORMAT = "aparte-deposit/1"
_SMALLEST, _STEP = 1024, 4


class DepositKind(StrEnum):
    """What one deposit holds."""

    RECORD = "record"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class DepositContext:
    """What a deposit is bound to."""

    store: str
    deposit_id: str
    kind: DepositKind
    journal_seq: int

    @property
    def binding(self) -> dict[str, str | int]:
        """The values handed to HPKE as ``info``."""
        return {
            "fmt": FORMAT,
            "store": self.store,
            "deposit": self.deposit_id,
            "kind": self.kind.value,
            "seq": self.journal_seq,
        }


def padded_size(length: int) -> int:
    """Return the next of 1, 4, 16, 64 KiB… that holds ``length`` bytes, so that a size tells little."""
    size = _SMALLEST
    while size < length:
        size *= _STEP
    return size


def seal_content(content: dict[str, Any], public_key: bytes, context: DepositContext) -> bytes:
    """Seal a JSON object to the vault's public key, padded with zeros."""
    clear = rfc8785.dumps(content)
    return seal(public_key, clear.ljust(padded_size(len(clear)), b"\0"), context.binding)


def open_content(sealed: bytes, private_key: bytes, context: DepositContext) -> dict[str, Any]:
    """Return the JSON object of a deposit; DepositDamaged when it was altered or is bound elsewhere."""
    try:
        clear = unseal(private_key, sealed, context.binding)
    except NotOpened as error:
        raise DepositDamaged(count=1) from error
    content: dict[str, Any] = json.loads(clear.rstrip(b"\0"))
    return content


def digest(sealed: bytes) -> str:
    """Return the SHA-256 that the journal keeps of a sealed deposit."""
    return hashlib.sha256(sealed).hexdigest()
