"""How names are written and mistyped in France, as pure comparisons: particles, initials, swapped fields, sounds.

Married names cannot be guessed, and are not: two cards with one given name and two family names are two people unless an
address of their own says otherwise.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from functools import cache, lru_cache

from rapidfuzz.distance import OSA, JaroWinkler

from app.values import fold
from resources import path

_REMEMBERED = 200_000
_PARTICLES = frozenset({"de", "du", "des", "d", "le", "la", "les", "l", "von", "van", "da", "dos", "ben", "el"})
_TITLES = frozenset({"m", "mr", "mme", "mlle", "dr", "monsieur", "madame", "mademoiselle", "docteur", "maitre", "me"})
_GENERATIONS = frozenset({"pere", "fils", "mere", "fille", "junior", "senior", "jr", "sr"})
_LEGAL_FORMS = frozenset(
    {"sarl", "sas", "sasu", "eurl", "sa", "sci", "scop", "snc", "ei", "eirl", "ets", "etablissements", "societe", "ste"}
)
_LIKE_ENOUGH = 0.86


class Closeness(IntEnum):
    """How alike two words are, from nothing to the same."""

    DIFFERENT = 0
    MISSING = 1
    INITIAL = 2
    PARTIAL = 3
    CLOSE = 4
    SAME = 5


class NameLikeness(StrEnum):
    """How alike two whole names are."""

    SAME = "same"
    SWAPPED = "swapped"
    CLOSE = "close"
    INITIAL = "initial"
    PARTIAL = "partial"
    ABSENT = "absent"
    OTHER_FAMILY = "other_family"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name as it is compared: words folded, titles gone; ``generation`` is « père » or « fils » where it is told."""

    given: tuple[str, ...]
    family: tuple[str, ...]
    generation: str = ""

    @property
    def words(self) -> tuple[str, ...]:
        """Every word, given name first."""
        return self.given + self.family


@lru_cache(_REMEMBERED)
def name_of(given_name: str, family_name: str) -> Name:
    """Read a name from its two fields."""
    given, family = _words(given_name), _words(family_name)
    generation = next((word for word in (*given, *family) if word in _GENERATIONS), "")
    return Name(_without(given, _GENERATIONS), _without(family, _GENERATIONS), generation)


@lru_cache(_REMEMBERED)
def company_words(organisation: str) -> tuple[str, ...]:
    """Return the words of an organisation's name without its legal form."""
    words = _cut(organisation)
    return _without(words, _LEGAL_FORMS) or words


@lru_cache(_REMEMBERED)
def compare_names(first: Name, second: Name) -> NameLikeness:
    """Say how alike two people's names are."""
    if not first.words or not second.words:
        return NameLikeness.ABSENT
    if first.generation and second.generation and first.generation != second.generation:
        return NameLikeness.DIFFERENT
    given, family = _compare_given(first.given, second.given), _compare_family(first.family, second.family)
    straight = _together(given, family)
    if straight in (NameLikeness.SAME, NameLikeness.CLOSE):
        return straight
    return _swapped(first, second) or straight


def _swapped(first: Name, second: Name) -> NameLikeness | None:
    """Return what two names are where the words stand in other fields; none where that does not make them alike."""
    if sorted(first.words) == sorted(second.words):
        return NameLikeness.SWAPPED if first.given and second.given else NameLikeness.SAME
    if not _may_be_crossed(first, second):
        return None
    crossed = _together(_compare_family(first.given, second.family), _compare_family(first.family, second.given))
    return NameLikeness.SWAPPED if crossed in (NameLikeness.SAME, NameLikeness.CLOSE) else None


def _may_be_crossed(first: Name, second: Name) -> bool:
    """Say whether a given name begins like the other's family name: the first letter is hardly ever mistyped."""
    pairs = ((first.given, second.family), (first.family, second.given))
    return any(one and other and one[0][0] == other[0][0] for one, other in pairs)


def _together(given: Closeness, family: Closeness) -> NameLikeness:
    if min(given, family) >= Closeness.CLOSE:
        return NameLikeness.SAME if given is family is Closeness.SAME else NameLikeness.CLOSE
    if family >= Closeness.CLOSE and given is Closeness.INITIAL:
        return NameLikeness.INITIAL
    known = {Closeness.CLOSE, Closeness.SAME, Closeness.PARTIAL, Closeness.MISSING}
    if {given, family} <= known and max(given, family) >= Closeness.CLOSE:
        return NameLikeness.PARTIAL
    if given >= Closeness.CLOSE and family is Closeness.DIFFERENT:
        return NameLikeness.OTHER_FAMILY
    return NameLikeness.DIFFERENT


@lru_cache(_REMEMBERED)
def compare_companies(first: tuple[str, ...], second: tuple[str, ...]) -> Closeness:
    """Say how alike two organisations' names are, whatever the order of their words."""
    if not first or not second:
        return Closeness.MISSING
    if sorted(first) == sorted(second) or "".join(first) == "".join(second):
        return Closeness.SAME
    return Closeness.CLOSE if _is_typo("".join(first), "".join(second)) else Closeness.DIFFERENT


@lru_cache(_REMEMBERED)
def _compare_given(first: tuple[str, ...], second: tuple[str, ...]) -> Closeness:
    alike = _compare_words(first, second)
    if alike is Closeness.CLOSE and _are_two_given_names("".join(first), "".join(second)):
        return Closeness.DIFFERENT
    if alike is Closeness.DIFFERENT and _is_initial(first, second):
        return Closeness.INITIAL
    shared = min(len(first), len(second))
    if alike is Closeness.DIFFERENT and first[:shared] == second[:shared]:
        return Closeness.PARTIAL
    return alike


@lru_cache(_REMEMBERED)
def _compare_family(first: tuple[str, ...], second: tuple[str, ...]) -> Closeness:
    alike = _compare_words(first, second)
    bare = _without(first, _PARTICLES), _without(second, _PARTICLES)
    if alike < Closeness.SAME and all(bare) and bare != (first, second):
        alike = max(alike, _compare_words(*bare))
    if alike is Closeness.DIFFERENT and not set(bare[0]).isdisjoint(bare[1]) and len(bare[0]) != len(bare[1]):
        return Closeness.PARTIAL
    return alike


def _compare_words(first: tuple[str, ...], second: tuple[str, ...]) -> Closeness:
    one, other = "".join(first), "".join(second)
    if not one or not other:
        return Closeness.MISSING
    if one == other or sorted(first) == sorted(second):
        return Closeness.SAME
    if min(len(one), len(other)) > 1 and (_is_typo(one, other) or _sound_alike(one, other)):
        return Closeness.CLOSE
    return Closeness.DIFFERENT


def _is_initial(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """Say whether one is the other's initials: J., JP, J P for Jean-Pierre."""
    for short, long in ((first, second), (second, first)):
        letters, begins = "".join(short), "".join(word[0] for word in long)
        if len(letters) < len("".join(long)) and (letters == begins or (len(letters) == 1 and letters == begins[:1])):
            return True
    return False


def _is_typo(one: str, other: str) -> bool:
    """Say whether a slip of the fingers or two make one of the other: more are allowed in a long word."""
    longest = max(len(one), len(other))
    allowed = 2 if longest > 7 else 1
    if OSA.distance(one, other, score_cutoff=allowed) <= allowed:
        return longest > 2
    return longest > 7 and JaroWinkler.similarity(one, other) >= 0.95


def _sound_alike(one: str, other: str) -> bool:
    return sound(one) == sound(other) and JaroWinkler.similarity(one, other) >= _LIKE_ENOUGH


@cache
def _given_names() -> frozenset[str]:
    """The usual given names: what is one of them is hardly a mistyped other one."""
    held = tomllib.loads(path("lexicons/given_names.toml").read_text("utf-8"))
    return frozenset(fold(name).replace("-", "") for name in held["given_names"].split())


def _are_two_given_names(one: str, other: str) -> bool:
    """Say whether both are names of their own: Michel and Michèle are a couple, Sarah and Sara one woman."""
    names = _given_names()
    if one not in names or other not in names:
        return False
    return not _sound_alike(one, other) or _is_feminine_of(one, other) or _is_feminine_of(other, one)


def _is_feminine_of(longer: str, shorter: str) -> bool:
    """Say whether a name is another one with a feminine ending: Danielle of Daniel, Frédérique of Frédéric."""
    if shorter.endswith("c") and longer == f"{shorter[:-1]}que":
        return True
    return longer in (f"{shorter}e", f"{shorter}{shorter[-1]}e")


_SOUNDS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), sound_of)
    for pattern, sound_of in (
        (r"(.)\1+", r"\1"),
        (r"ph", "f"),
        (r"sch|ch|sh", "S"),
        (r"h", ""),
        (r"eau|au", "o"),
        (r"oe", "e"),
        (r"ou", "U"),
        (r"oi|oy", "wa"),
        (r"gn", "N"),
        (r"gu(?=[eiy])", "g"),
        (r"g(?=[eiy])", "j"),
        (r"qu|q|ck|c(?![eiy])", "k"),
        (r"c(?=[eiy])", "C"),
        (r"(?:ai|ei|ay|ey|i|y|u)[nm](?![aeiouyUnm])", "1"),
        (r"[ae][nm](?![aeiouyUnm])", "2"),
        (r"o[nm](?![aeiouyUnm])", "3"),
        (r"ai|ei|ay|ey", "e"),
        (r"(?:er|ez|et)$", "e"),
        (r"x", "ks"),
        (r"z", "s"),
        (r"w", "v"),
        (r"y", "i"),
        (r"(?<=.)(?:es|e|s|t|d|p|ks)+$", ""),
        (r"(.)\1+", r"\1"),
    )
)


@lru_cache(_REMEMBERED)
def sound(word: str) -> str:
    """Return how a folded French word sounds, coarsely: Dupond and Dupont, but not Laurent and Laurence."""
    for pattern, sound_of in _SOUNDS:
        word = pattern.sub(sound_of, word)
    return word


def family_sounds(name: Name) -> tuple[str, ...]:
    """Return how a family name sounds with its particles and without: de Villiers, Villiers."""
    whole = "".join(name.family)
    bare = "".join(_without(name.family, _PARTICLES))
    return tuple(dict.fromkeys(sound(word) for word in (whole, bare) if word))


def skeleton(word: str) -> str:
    """Return the consonants of a word in alphabetical order: what two swapped letters or a doubled one leave as it was."""
    return "".join(sorted(set(word) - set("aeiouyh")))


def _words(text: str) -> tuple[str, ...]:
    words = _cut(text)
    return _without(words, _TITLES) or words


def _cut(text: str) -> tuple[str, ...]:
    return tuple("".join(letter if letter.isalnum() else " " for letter in fold(text)).split())


def _without(words: tuple[str, ...], unwanted: frozenset[str]) -> tuple[str, ...]:
    return tuple(word for word in words if word not in unwanted)
