"""A small language for phrases, so that whoever speaks French can add one to a lexicon without writing a pattern.

``{name}`` is any phrase of a group, ``a|b`` one word or group or the other, ``word*`` any ending, ``(x / y)`` what may be missing,
one phrase or the other, ``~`` up to four words. Phrases are written as people write; case, accents, apostrophes and dashes do not count.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from app.values import fold

Groups = Mapping[str, Sequence[str]]

_PARTS = re.compile(r"\(|\)|[^\s()]+")
_SIGNS = re.compile(r"[^\w\s{}()|/~*]")
_NAMED = re.compile(r"\{(\w+)\}")
_GAP = r"(?:\w+ ){0,4}?"


def compile_phrase(phrase: str, groups: Groups) -> re.Pattern[str]:
    """Return the pattern of a phrase over words followed by one space each; KeyError for a group that is not there."""
    return compile_any([phrase], groups)


def compile_any(phrases: Sequence[str], groups: Groups) -> re.Pattern[str]:
    """Return the pattern that any of some phrases meets."""
    return re.compile(rf"(?<![^ ]){_one_of(phrases, groups)}")


def has_word(phrase: str, groups: Groups, words: Collection[str]) -> bool:
    """Say whether one of some words stands in a phrase or in a group that it names."""
    parts = [way for part in _parts(phrase) for way in part.split("|")]
    return any(
        way in words or any(has_word(one, groups, words) for one in groups.get(way.strip("{}"), ()) if "{" in way)
        for way in parts
    )


def _one_of(phrases: Sequence[str], groups: Groups) -> str:
    return f"(?:{'|'.join(_expression(one, groups) for one in phrases)})"


def _parts(phrase: str) -> list[str]:
    return _PARTS.findall(_SIGNS.sub(" ", fold(phrase)))


def _expression(phrase: str, groups: Groups) -> str:
    signs = {"(": "(?:", ")": ")?", "/": "|", "~": _GAP}
    return "".join(signs[part] if part in signs else _word(part, groups) for part in _parts(phrase))


def _word(part: str, groups: Groups) -> str:
    """Return the expression of one place in a phrase: words without a star share one space, which keeps it short."""
    ways = part.split("|")
    named = [_one_of(groups[found[1]], groups) for way in ways if (found := _NAMED.fullmatch(way))]
    words = [way.replace("*", r"\w*") for way in ways if "{" not in way]
    if words:
        named.append(f"(?:{'|'.join(words)}) ")
    return f"(?:{'|'.join(named)})"
