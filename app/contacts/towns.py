"""The towns of France by postcode, from a file that is shipped: nothing is asked of any network, and nothing is refused.

The file knows no CEDEX, which companies have for themselves, and may lag behind a merger of towns: what it does not know is
never called wrong, only unknown.
"""

from __future__ import annotations

import gzip
import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

import resources
from app.values import InvalidPostcode, fold, parse_postcode

_AT_HOME = frozenset({"", "france", "fr"})
_NOT_LETTERS = re.compile(r"[^a-z0-9]+")
_SAINT = re.compile(r"\bst(e?)\b")
_OFFERED = 12


def is_in_france(country: str) -> bool:
    """Say whether an address with this country is read as a French one; overseas departments are France."""
    return fold(country) in _AT_HOME


def is_french_postcode(text: str) -> bool:
    """Say whether a text has the form of a French postcode, known or not."""
    try:
        parse_postcode(text)
    except InvalidPostcode:
        return False
    return True


def towns_of(postcode: str) -> tuple[str, ...]:
    """Return the towns that share a postcode, in the order of the alphabet; none where it is unknown."""
    return _by_postcode().get(postcode.strip(), ())


def towns_beginning(typed: str) -> tuple[tuple[str, str], ...]:
    """Return a dozen towns that begin so, each with a postcode: « st eti » finds Saint-Étienne."""
    wanted = _key(typed)
    if not wanted:
        return ()
    index = _by_name()
    found: list[tuple[str, str]] = []
    place = bisect_left(index, (wanted,))
    while place < len(index) and index[place][0].startswith(wanted) and len(found) < _OFFERED:
        _, town, postcode = index[place]
        found.append((town, postcode))
        place += 1
    return tuple(found)


def _key(name: str) -> str:
    """Return a town's name as it is compared: St for Saint, and no hyphens."""
    return _SAINT.sub(r"saint\1", _NOT_LETTERS.sub(" ", fold(name)).strip())


@cache
def _by_postcode() -> dict[str, tuple[str, ...]]:
    return {code: tuple(towns) for code, *towns in _lines()}


@cache
def _by_name() -> list[tuple[str, str, str]]:
    return sorted((_key(town), town, code) for code, towns in _by_postcode().items() for town in towns)


def _lines() -> Iterator[list[str]]:
    with gzip.open(resources.path("postcodes/towns.tsv.gz"), "rt", encoding="utf-8") as file:
        for line in file:
            yield line.rstrip("\n").split("\t")
