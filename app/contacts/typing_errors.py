"""Words that may have been meant where nothing holds those typed: pure, the words known are an argument."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice, product

from rapidfuzz import process
from rapidfuzz.distance import OSA

_SHORTEST, _LONG = 4, 7
_EACH, _ALTOGETHER = 4, 8


def may_be_mistyped(word: str) -> bool:
    """Say whether a word is long enough to be told from others, and no number: a wrong figure is another number."""
    return len(word) >= _SHORTEST and word.isalpha()


def tolerance(word: str) -> int:
    """Return how many letters may be wrong, missing, added or swapped: one, or two in a long word."""
    return 2 if len(word) >= _LONG else 1


def nearest(word: str, known: Sequence[str]) -> tuple[str, ...]:
    """Return the known words that may have been meant, the nearest first; a word still being typed is held to its beginning."""
    limit = tolerance(word)
    begun = [term[: len(word)] for term in known]
    scores: dict[str, int] = {}
    for compared in (known, begun):
        for _, distance, place in process.extract(
            word, compared, scorer=OSA.distance, score_cutoff=limit, limit=_EACH * 8
        ):
            term = known[place]
            scores[term] = min(int(distance), scores.get(term, limit))
    ranked = sorted(scores, key=lambda term: (scores[term], abs(len(term) - len(word)), term))
    return tuple(ranked[:_EACH])


def readings(words: Sequence[tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    """Return the ways of reading what was typed, given what each word may be; few, for each is a search."""
    return tuple(islice(product(*words), _ALTOGETHER))
