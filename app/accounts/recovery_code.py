"""The code of the recovery sheet: 130 random bits with a check, written to be read aloud and typed by hand."""

from __future__ import annotations

import secrets

from app.accounts.errors import RecoveryCodeMistyped

# Crockford's base 32: no I, L, O or U.
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOKALIKES = str.maketrans("ILO", "110")
_GROUPS, _GROUP_SIZE = 7, 4
_LENGTH = _GROUPS * _GROUP_SIZE
_RANDOM_BITS, _CHECK_BITS = 130, 10
_POLYNOMIAL = 0x633  # CRC-10/ATM: x^10 + x^9 + x^5 + x^4 + x + 1


def generate() -> str:
    """Return a fresh code as seven groups of four, joined by hyphens."""
    payload = secrets.randbits(_RANDOM_BITS)
    value = (payload << _CHECK_BITS) | _check(payload)
    digits = "".join(_ALPHABET[(value >> (5 * place)) & 31] for place in reversed(range(_LENGTH)))
    return "-".join(groups(digits))


def groups(code: str) -> list[str]:
    """Return the seven groups of a code."""
    plain = code.replace("-", "")
    return [plain[start : start + _GROUP_SIZE] for start in range(0, len(plain), _GROUP_SIZE)]


def normalise(typed: str) -> str:
    """Return the code as generated from what a person typed; RecoveryCodeMistyped where the check does not hold.

    Case, spaces and hyphens do not matter, and look-alike letters are read as digits.
    """
    plain = "".join(typed.split()).replace("-", "").upper().translate(_LOOKALIKES)
    if len(plain) != _LENGTH or any(letter not in _ALPHABET for letter in plain):
        raise RecoveryCodeMistyped
    value = 0
    for letter in plain:
        value = (value << 5) | _ALPHABET.index(letter)
    if _check(value >> _CHECK_BITS) != value & ((1 << _CHECK_BITS) - 1):
        raise RecoveryCodeMistyped
    return "-".join(groups(plain))


def _check(payload: int) -> int:
    remainder = payload << _CHECK_BITS
    divisor = (1 << _CHECK_BITS) | (_POLYNOMIAL & ((1 << _CHECK_BITS) - 1))
    for place in reversed(range(_RANDOM_BITS)):
        if remainder >> (place + _CHECK_BITS) & 1:
            remainder ^= divisor << place
    return remainder
