"""The code of the recovery sheet: 130 random bits with a check, written to be read aloud and typed by hand."""

from __future__ import annotations

import secrets

from app.accounts.errors import RecoveryCodeMistyped
from app.values.checked_code import Mistyped, groups, read_code, write_code

__all__ = ["GROUPS", "generate", "groups", "normalise"]

GROUPS = 7
_RANDOM_BITS = 130


def generate() -> str:
    """Return a fresh code as seven groups of four, joined by hyphens."""
    return write_code(secrets.randbits(_RANDOM_BITS), _RANDOM_BITS)


def normalise(typed: str) -> str:
    """Return the code as generated from what a person typed; RecoveryCodeMistyped where the check does not hold.

    Case, spaces and hyphens do not matter, and look-alike letters are read as digits.
    """
    try:
        return write_code(read_code(typed, _RANDOM_BITS), _RANDOM_BITS)
    except Mistyped as error:
        raise RecoveryCodeMistyped from error
