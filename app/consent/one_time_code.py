"""The one-time code of a confirmation: read aloud, retyped, and found again in whatever a mail program made of it."""

from __future__ import annotations

import re
import secrets
import unicodedata
from collections.abc import Iterator

# Digits and capitals without 0, O, 1, I and L. Thirty-one, a prime: one check letter then tells every single slip and
# every two letters exchanged.
ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
LENGTH = 12
_GROUP = 4
_LEAST_DIGITS = 2
# What people and mail programs put between letters: spaces, line breaks, quote marks, every dash, marks of no width.
_BETWEEN = r"[\s>|*_.\-\u00ad\u00b7\u2010-\u2015\u2212\u200b-\u200d\u2060\ufeff]{0,8}"
_LETTER = f"[{ALPHABET}]"
_CODE = re.compile(
    rf"(?<![^\W_])(?=({_LETTER}(?:{_BETWEEN}{_LETTER}){{{LENGTH - 1}}})(?![^\W_]))", re.IGNORECASE | re.UNICODE
)


def generate() -> str:
    """Return a fresh code as three groups of four: more than 54 random bits and a check letter.

    It has two digits and two letters at least, so that no run of words passes for one.
    """
    while True:
        drawn = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH - 1))
        code = drawn + _check(drawn)
        if _is_mixed(code):
            return in_groups(code)


def in_groups(code: str) -> str:
    """Return a bare code as it is shown: K7M2-9QTW-4XYZ."""
    return "-".join(code[start : start + _GROUP] for start in range(0, LENGTH, _GROUP))


def find_codes(text: str) -> tuple[str, ...]:
    """Return every code of a text, once each and in groups, in the order met.

    Case, spaces, dashes, quote marks and line breaks within a code do not matter; a code with a slip is not found.
    """
    return tuple(dict.fromkeys(in_groups(bare) for _, _, bare in _spans(unicodedata.normalize("NFKC", text))))


def without_codes(text: str) -> str:
    """Return a text, compatibility letters made plain, with its codes taken out."""
    plain, kept, place = unicodedata.normalize("NFKC", text), [], 0
    for start, end, _ in _spans(plain):
        kept.append(plain[place:start])
        place = max(place, end)
    return " ".join([*kept, plain[place:]])


def _spans(text: str) -> Iterator[tuple[int, int, str]]:
    for match in _CODE.finditer(text):
        bare = "".join(letter for letter in match[1].upper() if letter in ALPHABET)
        if is_whole(bare):
            yield match.start(1), match.end(1), bare


def is_whole(bare: str) -> bool:
    """Say whether twelve letters are a code as generated, its check letter included."""
    return len(bare) == LENGTH and _is_mixed(bare) and _check(bare[:-1]) == bare[-1]


def _is_mixed(code: str) -> bool:
    digits = sum(letter.isdigit() for letter in code)
    return _LEAST_DIGITS <= digits <= LENGTH - _LEAST_DIGITS


def _check(drawn: str) -> str:
    total = sum(place * ALPHABET.index(letter) for place, letter in enumerate(drawn, start=2))
    return ALPHABET[-total % len(ALPHABET)]
