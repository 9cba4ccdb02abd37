"""A set of numbers as a short text: which contacts were in a file, which lines were let go, without a name and without a list."""

from __future__ import annotations

import base64
import zlib
from collections.abc import Iterable

_BITS = 8
# Room for a hundred million numbers; a text that unfolds to more was not written here.
_MOST_BYTES = 12_500_000


def write_id_set(ids: Iterable[int]) -> str:
    """Return positive numbers as one bit each, compressed, in letters that JSON holds as they are; nothing for none."""
    chosen = set(ids)
    if not chosen:
        return ""
    bits = bytearray(max(chosen) // _BITS + 1)
    for number in chosen:
        bits[number // _BITS] |= 1 << number % _BITS
    return base64.b64encode(zlib.compress(bytes(bits), 9)).decode("ascii")


def read_id_set(text: str) -> frozenset[int]:
    """Return the numbers; ValueError where the text is not one that ``write_id_set`` gave."""
    if not text:
        return frozenset()
    unfolding = zlib.decompressobj()
    try:
        bits = unfolding.decompress(base64.b64decode(text, validate=True), _MOST_BYTES)
    except zlib.error as error:
        raise ValueError("not a set of numbers") from error
    if not unfolding.eof:
        raise ValueError("not a set of numbers")
    return frozenset(
        place * _BITS + bit for place, byte in enumerate(bits) if byte for bit in range(_BITS) if byte >> bit & 1
    )
