"""Codes that people read aloud and type by hand: Crockford's base 32 in groups of four, with ten bits of check.

The check is CRC-10/ATM: it sees every slip of one sign and every swap of two neighbours, whatever the length.
"""

from __future__ import annotations

# No I, L, O or U.
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOKALIKES = str.maketrans("ILO", "110")
GROUP_SIZE = 4
CHECK_BITS = 10
_BITS_PER_SIGN = 5
_POLYNOMIAL = 0x633  # x^10 + x^9 + x^5 + x^4 + x + 1


class Mistyped(ValueError):
    """What was typed is no such code."""


def write_code(payload: int, payload_bits: int) -> str:
    """Return the code of a number of ``payload_bits`` bits, its groups joined by hyphens."""
    value = (payload << CHECK_BITS) | _check(payload, payload_bits)
    length = (payload_bits + CHECK_BITS) // _BITS_PER_SIGN
    signs = "".join(ALPHABET[(value >> (_BITS_PER_SIGN * place)) & 31] for place in reversed(range(length)))
    return "-".join(groups(signs))


def read_code(typed: str, payload_bits: int) -> int:
    """Return the number that a code bears; Mistyped where its length, its signs or its check are wrong."""
    plain = plain_signs(typed)
    length = (payload_bits + CHECK_BITS) // _BITS_PER_SIGN
    if len(plain) != length or any(sign not in ALPHABET for sign in plain):
        raise Mistyped
    value = 0
    for sign in plain:
        value = (value << _BITS_PER_SIGN) | ALPHABET.index(sign)
    payload = value >> CHECK_BITS
    if _check(payload, payload_bits) != value & ((1 << CHECK_BITS) - 1):
        raise Mistyped
    return payload


def plain_signs(typed: str) -> str:
    """Return what was typed without spaces and hyphens, in capitals, look-alike letters read as digits."""
    return "".join(typed.split()).replace("-", "").upper().translate(_LOOKALIKES)


def groups(code: str) -> list[str]:
    """Return the groups of a code."""
    plain = code.replace("-", "")
    return [plain[start : start + GROUP_SIZE] for start in range(0, len(plain), GROUP_SIZE)]


def strange_signs(typed: str) -> str:
    """Return the signs typed that no code holds, each once, in the order in which they came."""
    return "".join(dict.fromkeys(sign for sign in plain_signs(typed) if sign not in ALPHABET))


def _check(payload: int, payload_bits: int) -> int:
    remainder = payload << CHECK_BITS
    divisor = (1 << CHECK_BITS) | (_POLYNOMIAL & ((1 << CHECK_BITS) - 1))
    for place in reversed(range(payload_bits)):
        if remainder >> (place + CHECK_BITS) & 1:
            remainder ^= divisor << place
    return remainder
