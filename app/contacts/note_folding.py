"""Text as the lexicon compares it, letter by letter, so that a place in it can be found again in what was typed."""

from __future__ import annotations

import unicodedata

_LETTERS = {"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "đ": "d", "ł": "l"}
_APOSTROPHES = frozenset("'’‘ʼ`´′")
_HYPHENS = frozenset("-‐‑‒–—−")


class _Folding(dict[int, str]):
    """What each character becomes, worked out the first time it is met."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _folded(chr(code))
        return folded


def _folded(letter: str) -> str:
    if letter in _APOSTROPHES:
        return "'"
    if letter in _HYPHENS:
        return "-"
    if letter.isspace():
        return "\n" if letter == "\n" else " "
    # A mark that is not seen (soft hyphen, zero width) must not hide a word.
    if unicodedata.category(letter) == "Cf":
        return ""
    decomposed = unicodedata.normalize("NFKD", letter).casefold()
    bare = "".join(_LETTERS.get(one, one) for one in unicodedata.normalize("NFKD", decomposed))
    return "".join(one for one in bare if not unicodedata.combining(one))


_TABLE = _Folding()


def fold_note(text: str) -> str:
    """Return text without case and accents, apostrophes and hyphens of one kind, and nothing unseen."""
    return text.translate(_TABLE)


def places_in(text: str) -> list[int]:
    """Return, for each character of the folded text, its place in the text, and the text's length at the end."""
    places = [place for place, letter in enumerate(text) for _ in _TABLE[ord(letter)]]
    places.append(len(text))
    return places
