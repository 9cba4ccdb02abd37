"""Searching the help: several words in any order, whatever their accents, case or plural; the best sections first."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache

from app.values import fold
from resources import path
from ui.shell.help_text import HelpSection, HelpText

_WORD = re.compile(r"\w+")
_SHORTEST_STEM, _EXCERPT, _MOST = 3, 160, 40
_TITLE, _TITLE_BEGUN, _PAGE_TITLE, _TEXT, _TEXT_BEGUN = 40, 30, 8, 4, 2
_OFTEN, _WHOLE_TITLE = 3, 30


@dataclass(frozen=True, slots=True)
class HelpHit:
    """A section that answers, the part of its text that shows it, and where the words stand in that part."""

    section: HelpSection
    excerpt: str
    marks: tuple[tuple[int, int], ...]


def asked_words(typed: str) -> tuple[str, ...]:
    """Return what is looked for: the words that mean something, or all where none does, without their plural."""
    words = [fold(word) for word in _WORD.findall(typed)]
    telling = [word for word in words if word not in _empty_words()]
    return tuple(dict.fromkeys(_stem(word) for word in telling or words))


def search_help(pages: Iterable[HelpText], typed: str) -> tuple[HelpHit, ...]:
    """Return the sections that hold every word, those that bear them in their title first."""
    words = asked_words(typed)
    if not words:
        return ()
    ranked = [(_worth(section, words), section) for page in pages for section in page.sections]
    best = sorted((one for one in ranked if one[0]), key=lambda one: -one[0])[:_MOST]
    return tuple(_hit(section, words) for _, section in best)


def nearest_words(pages: Iterable[HelpText], typed: str) -> str:
    """Return the question with each word that the guide does not know replaced by one that it does; empty where none is near."""
    known: dict[str, str] = {}
    for page in pages:
        for section in page.sections:
            for word in _WORD.findall(f"{section.title} {section.text}"):
                stem, written = _stem(fold(word)), word.lower()
                # Of its forms, the one without the plural.
                known[stem] = min(known.get(stem, written), written, key=len)
    better, changed = [], False
    for word in asked_words(typed):
        if any(one.startswith(word) for one in known):
            better.append(known.get(word, word))
            continue
        near = get_close_matches(word, known, n=1, cutoff=0.72)
        if near:
            better.append(known[near[0]])
        changed = True
    return " ".join(better) if changed else ""


def marks_in(text: str, words: Sequence[str]) -> tuple[tuple[int, int], ...]:
    """Return where words that begin like the ones asked stand in a text."""
    return tuple(
        (one.start(), one.end())
        for one in _WORD.finditer(text)
        if any(_stem(fold(one.group())).startswith(word) for word in words)
    )


@cache
def _empty_words() -> frozenset[str]:
    return frozenset(tomllib.loads(path("lexicons/help_words.toml").read_text("utf-8"))["empty"])


def _stem(word: str) -> str:
    """Return a folded word without its plural: journaux as journal, copies as copy and copie alike stay near."""
    if len(word) > _SHORTEST_STEM + 1 and word.endswith("aux"):
        return f"{word[:-2]}l" if not word.endswith("eaux") else word[:-1]
    return word[:-1] if len(word) > _SHORTEST_STEM and word[-1] in "sx" else word


def _worth(section: HelpSection, words: Sequence[str]) -> int:
    """Weigh a section; 0 where one word is missing, or where only the page's title answers."""
    title, page, text = _stems(section.title), _stems(section.page_title), _stems(section.text)
    worth = own = 0
    for word in words:
        here = _by_title(title, word) + _by_text(text, word)
        around = _PAGE_TITLE if any(one.startswith(word) for one in page) else 0
        if not here + around:
            return 0
        worth, own = worth + here + around, own + here
    # A title that says nothing but what is asked answers best.
    share = _WHOLE_TITLE * len(words) // len(title) if all(_by_title(title, word) for word in words) else 0
    return worth + share if own else 0


@cache
def _stems(text: str) -> list[str]:
    # Kept: the guide is the same at each letter typed.
    return [_stem(fold(word)) for word in _WORD.findall(text)]


def _by_title(stems: list[str], word: str) -> int:
    if word in stems:
        return _TITLE
    return _TITLE_BEGUN if any(one.startswith(word) for one in stems) else 0


def _by_text(stems: list[str], word: str) -> int:
    whole = min(stems.count(word), _OFTEN)
    return whole * _TEXT or (_TEXT_BEGUN if any(one.startswith(word) for one in stems) else 0)


def _hit(section: HelpSection, words: Sequence[str]) -> HelpHit:
    found = marks_in(section.text, words)
    start = 0
    if found and found[0][1] > _EXCERPT:
        start = section.text.rfind(" ", 0, max(0, found[0][0] - _EXCERPT // 3)) + 1
    end = len(section.text)
    if end - start > _EXCERPT:
        end = max(section.text.rfind(" ", start, start + _EXCERPT), start + 1)
    excerpt = ("… " if start else "") + section.text[start:end] + (" …" if end < len(section.text) else "")
    return HelpHit(section, excerpt, marks_in(excerpt, words))
