"""The journal's last line as a code for paper: eight groups of four that say which line, and what everything up to it was.

Thirty bits of line number, a hundred and twenty of the line's hash, ten of check. Whoever rewrites the journal would have to
find other lines with the same hundred and twenty bits, which nobody can; a slip of one sign is seen before anything is compared.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.journal.errors import HeadCodeMistyped
from app.values.checked_code import Mistyped, read_code, write_code

GROUPS = 8
_SEQ_BITS, _HASH_BITS = 30, 120
_HASH_DIGITS = _HASH_BITS // 4
_PAYLOAD_BITS = _SEQ_BITS + _HASH_BITS


@dataclass(frozen=True, slots=True)
class HeadCode:
    """What a code says: a line's number, and the first hexadecimal digits of its hash."""

    seq: int
    hash_start: str

    def fits(self, line_hash: str) -> bool:
        """Say whether a line's hash is the one that was printed."""
        return line_hash.startswith(self.hash_start)


def write_head_code(seq: int, line_hash: str) -> str:
    """Return the code of a line, its groups joined by hyphens."""
    return write_code((seq << _HASH_BITS) | int(line_hash[:_HASH_DIGITS], 16), _PAYLOAD_BITS)


def read_head_code(typed: str) -> HeadCode:
    """Return what a typed code says; HeadCodeMistyped where its check does not hold."""
    try:
        payload = read_code(typed, _PAYLOAD_BITS)
    except Mistyped as error:
        raise HeadCodeMistyped from error
    return HeadCode(payload >> _HASH_BITS, f"{payload & ((1 << _HASH_BITS) - 1):0{_HASH_DIGITS}x}")
