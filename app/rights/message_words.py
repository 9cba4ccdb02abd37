"""A message as sentences of folded words, each of which can still be quoted as the person wrote it."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import accumulate

from app.values import fold
from app.values.text import clean_line

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_REPEATED = re.compile(r"(.)\1{2,}")
_TOKENS = re.compile(r"[^\W\d_]+|\d+|[,;:()]")
_ENDS = re.compile(r"(?<!\bart)(?<!\barts)(?<!\bArt)(?<!\bM)(?<!\bMme)(?<!\btel)(?<!\btél)(?<!\bTél)[.!?…]+(?=\s|$)")
_BULLET = re.compile(r"\s*(?:[-*•·–—]|\d{1,2}\s?[.)°/-]|[a-h]\))\s")
_NO_WORD = re.compile(r"[^\w\s]|_")
_WRAPPED_FROM, _LONGEST = 40, 6_000
_CONTRASTS = frozenset({"mais", "but", "sauf", "except", "however", "cependant", "toutefois", "contre", "revanche"})
_LINKS = frozenset({"et", "donc", "alors", "car", "puisque", "and", "so", "because", "then"})
_STARTS = frozenset(
    {
        "je",
        "j",
        "nous",
        "on",
        "merci",
        "veuillez",
        "pouvez",
        "pourriez",
        "vous",
        "i",
        "we",
        "please",
        "you",
        "stop",
        "ne",
    }
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """Folded words, the clause in which each stands, and where each is in the sentence as it was written."""

    written: str
    words: tuple[str, ...]
    clauses: tuple[int, ...]
    places: tuple[int, ...]
    is_item: bool = False

    @property
    def line(self) -> str:
        """The words, each followed by one space: what phrases are met against."""
        return self.line_of(0, len(self.words))

    def line_of(self, first: int, last: int) -> str:
        """Return some of the words in the same way."""
        return "".join(f"{word} " for word in self.words[first:last])

    def span(self, found: re.Match[str]) -> tuple[int, int]:
        """Return the first word of what was found in the line, and the place after its last."""
        starts = list(accumulate((len(word) + 1 for word in self.words[:-1]), initial=0))
        return bisect_right(starts, found.start()) - 1, bisect_right(starts, found.end() - 1)

    def clause_of(self, word: int) -> tuple[int, int]:
        """Return the first word of a word's clause, and the place after its last."""
        clause = self.clauses[word]
        return bisect_left(self.clauses, clause), bisect_right(self.clauses, clause)

    def without(self, fillers: re.Pattern[str]) -> Sentence:
        """Return the sentence without phrases that say nothing, and without the commas that they stood between."""
        dropped = {at for found in fillers.finditer(self.line) for at in range(*self.span(found))}
        if not dropped:
            return self
        kept = [at for at in range(len(self.words)) if at not in dropped]
        clauses: list[int] = []
        for at in kept:
            begins = at > 0 and self.clauses[at] != self.clauses[at - 1]
            parted = bool(clauses) and begins and (at - 1 not in dropped or _starts(self.words[at]))
            clauses.append((clauses[-1] if clauses else 0) + parted)
        words, places = tuple(self.words[at] for at in kept), tuple(self.places[at] for at in kept)
        return replace(self, words=words, clauses=tuple(clauses), places=places)


def read_sentences(text: str) -> Iterator[Sentence]:
    """Read a text sentence by sentence; lines that a mail program broke are joined again."""
    plain = unicodedata.normalize("NFC", _INVISIBLE.sub("", text))
    for line in _unwrapped(plain.splitlines()):
        place = 0
        for end in [*(found.end() for found in _ENDS.finditer(line)), len(line)]:
            sentence = _sentence(line[place:end], is_item=bool(_BULLET.match(line)))
            if sentence is not None:
                yield sentence
            place = end


def _unwrapped(lines: list[str]) -> list[str]:
    joined: list[str] = []
    for line in lines:
        bare = line.strip()
        before = joined[-1] if joined else ""
        goes_on = len(before) >= _WRAPPED_FROM and before[-1:] not in ".!?…:;" and bare[:1].islower()
        if goes_on:
            joined[-1] = f"{before} {bare}"
        else:
            joined.append(bare)
    return joined


def _sentence(written: str, *, is_item: bool) -> Sentence | None:
    shown = clean_line(written, _LONGEST)
    tokens = [(found[0], found.start()) for found in _TOKENS.finditer(shown)]
    words: list[str] = []
    clauses: list[int] = []
    places: list[int] = []
    clause = 0
    for (token, place), (following, _) in zip(tokens, [*tokens, ("", 0)][1:], strict=True):
        parts = _folded(token)
        if (not parts or _opens_clause(parts[0], _folded(following))) and clause in clauses[-1:]:
            clause += 1
        words += parts
        clauses += [clause] * len(parts)
        places += [place] * len(parts)
    return Sentence(shown, tuple(words), tuple(clauses), tuple(places), is_item) if words else None


def _opens_clause(word: str, following: list[str]) -> bool:
    return word in _CONTRASTS or (word in _LINKS and bool(following) and _starts(following[0]))


def _starts(word: str) -> bool:
    return word in _STARTS or is_imperative(word)


def is_imperative(word: str) -> bool:
    """Say whether a French word looks like an order given to someone addressed as « vous »."""
    return word.endswith("ez") and not word.endswith("iez") and word != "chez"


def _folded(token: str) -> list[str]:
    """Return the words of a token: none for a sign, more than one where a letter is written as several."""
    return _REPEATED.sub(r"\1", _NO_WORD.sub(" ", fold(token))).split()
