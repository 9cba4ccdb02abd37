"""From a password to a key: Argon2id (RFC 9106) within limits checked before it runs."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from pathlib import Path

from argon2.exceptions import HashingError
from argon2.low_level import ARGON2_VERSION, Type, hash_secret_raw

SALT_BYTES = 16
_KEY_BYTES = 32
_SHORT_OF_MEMORY_KIB = 1024 * 1024
_MIN_MEMORY_KIB, _MAX_MEMORY_KIB = 19 * 1024, 2 * 1024 * 1024
_MAX_PASSES, _MAX_LANES = 10, 8
_MEMORY_FIGURES = Path("/proc/meminfo")


@dataclass(frozen=True, slots=True)
class KdfProfile:
    """The cost of one guess: memory in KiB, passes and lanes."""

    memory_kib: int
    passes: int
    lanes: int

    @property
    def is_acceptable(self) -> bool:
        """Say whether the figures are ones this program writes; an edited file could ask for hours or for nothing."""
        return (
            _MIN_MEMORY_KIB <= self.memory_kib <= _MAX_MEMORY_KIB
            and 1 <= self.passes <= _MAX_PASSES
            and 1 <= self.lanes <= _MAX_LANES
        )


ACCOUNT_PROFILE = KdfProfile(256 * 1024, 3, 4)
RECOVERY_PROFILE = KdfProfile(512 * 1024, 3, 4)
SMALL_MACHINE_PROFILE = KdfProfile(64 * 1024, 3, 4)


@dataclass(frozen=True, slots=True)
class KdfCosts:
    """The profiles used when slots are made: for passwords, and for the vault and recovery sheets."""

    account: KdfProfile = ACCOUNT_PROFILE
    recovery: KdfProfile = RECOVERY_PROFILE


def costs_for_this_machine() -> KdfCosts:
    """Return the usual costs, or the smaller ones where less than 1 GiB of memory is free."""
    if _free_memory_kib() < _SHORT_OF_MEMORY_KIB:
        return KdfCosts(SMALL_MACHINE_PROFILE, SMALL_MACHINE_PROFILE)
    return KdfCosts()


def _free_memory_kib() -> int:
    """Read what Linux says is available; other systems count as having enough."""
    try:
        lines = _MEMORY_FIGURES.read_text("ascii").splitlines()
    except OSError:
        return _SHORT_OF_MEMORY_KIB
    figures = [line.split()[1] for line in lines if line.startswith("MemAvailable:")]
    return int(figures[0]) if figures else _SHORT_OF_MEMORY_KIB


def derive(secret: str, salt: bytes, profile: KdfProfile) -> bytes:
    """Return 32 bytes from a password, the same however its accents were typed (NFKC).

    ValueError where the profile is out of limits; MemoryError where the machine lacks the memory.
    """
    if not profile.is_acceptable or len(salt) != SALT_BYTES:
        raise ValueError("key derivation figures out of limits")
    try:
        return hash_secret_raw(
            unicodedata.normalize("NFKC", secret).encode(errors="replace"),
            salt,
            time_cost=profile.passes,
            memory_cost=profile.memory_kib,
            parallelism=profile.lanes,
            hash_len=_KEY_BYTES,
            type=Type.ID,
            version=ARGON2_VERSION,
        )
    except HashingError as error:
        # The salt's length and the figures are checked before, so what is left to fail is memory.
        raise MemoryError(str(error)) from error
