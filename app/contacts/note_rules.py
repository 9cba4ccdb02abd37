"""Does a note hold what a contact book must not? Words by category, and numbers by their key.

RGPD art. 5(1)(c), 9 and 10, loi Informatique et Libertés art. 6 and 46: special data, offences and insults stay out. CNIL
SAN-2019-010: a warning is not enough, terms are blocked as they are typed. Matching ignores case and accents, meets plurals
and feminine forms, elisions and hyphens, and lets phrases through in which the term is innocent (MIN-03).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from app.contacts.note_folding import fold_note, places_in
from app.contacts.note_forms import forms_of
from app.contacts.note_kinds import NoteCategory, NoteLevel
from app.contacts.note_numbers import find_numbers

ANY_WORD = "*"
_WORD = re.compile(r"[a-z0-9]+")
_ACCENTED_WORD = re.compile(r"[^\W_]+")
_PATTERN_WORD = re.compile(r"[^\W_]+|\*")
_BETWEEN = re.compile(r"[ '\-\n]{1,3}")
# Letters set apart (s.i.d.a), repeated (connnard) or replaced (conn@rd).
_APART = re.compile(r"(?<![a-z0-9])[a-z](?:([ .\-_*/])[a-z])(?:\1[a-z])+(?![a-z0-9])")
_REPEATED = re.compile(r"(?<![a-z])[a-z]*([a-z])\1\1[a-z]*(?![a-z])")
_REPLACED = re.compile(r"(?<![a-z0-9])[a-z]+(?:[@$01345]{1,2}[a-z]+)+(?![a-z0-9@])")
_DISGUISED = re.compile(f"{_APART.pattern}|([a-z])\\2\\2|[a-z][@$01345]{{1,2}}[a-z]")
_REPLACEMENTS = str.maketrans("@$01345", "asoieas")
# An address is a fact about a mailbox, whatever its letters spell.
_EMAIL = re.compile(r"[a-z0-9._+\-]+@[a-z0-9\-]+(?:\.[a-z0-9\-]+)+")
_PLACES = frozenset(
    [
        "rue",
        "av",
        "avenue",
        "bd",
        "boulevard",
        "place",
        "pl",
        "impasse",
        "chemin",
        "allee",
        "quai",
        "cours",
        "square",
        "route",
        "rte",
        "faubourg",
        "fbg",
        "passage",
        "villa",
        "residence",
        "station",
        "arret",
        "metro",
        "parvis",
        "montee",
        "ruelle",
        "lotissement",
        "hameau",
        "quartier",
        "lieudit",
        "esplanade",
        "rond",
    ]
)
_LINKS = frozenset(
    [
        "de",
        "du",
        "des",
        "d",
        "la",
        "le",
        "les",
        "l",
        "saint",
        "sainte",
        "st",
        "ste",
        "grand",
        "grande",
        "petit",
        "petite",
        "vieux",
        "vieille",
        "ancien",
        "ancienne",
    ]
)


@dataclass(frozen=True, slots=True)
class Finding:
    """A term or number met in a text, from ``start`` to ``end`` of it."""

    term_id: str
    category: NoteCategory
    level: NoteLevel
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Term:
    """One entry of the lexicon. ``words`` is its plain form, ``=`` before it asks for that form alone, ``~`` for its accents.

    ``innocent`` are phrases that let it pass, ``*`` in them being any word; ``in_places`` lets names of streets pass.
    """

    id: str
    category: NoteCategory
    level: NoteLevel
    words: str
    innocent: tuple[str, ...] = ()
    in_places: bool = False
    language: str = "fr"

    @property
    def shown(self) -> str:
        """The term for the person reading."""
        return self.words.lstrip("=~")


@dataclass(frozen=True, slots=True)
class _Pattern:
    term: Term
    rest: tuple[frozenset[str], ...]
    innocent: tuple[tuple[frozenset[str] | None, ...], ...]
    accented: frozenset[str]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The terms in force, ready to be looked for: by every form of their first word."""

    terms: tuple[Term, ...]
    heads: dict[str, tuple[_Pattern, ...]] = field(repr=False)


@dataclass(frozen=True, slots=True)
class _Token:
    word: str
    start: int
    end: int


def compile_lexicon(terms: Iterable[Term]) -> Lexicon:
    """Return a lexicon of these terms; of two with the same words the first is met."""
    heads: dict[str, list[_Pattern]] = {}
    kept: dict[tuple[str, ...], Term] = {}
    for term in terms:
        accented = _ACCENTED_WORD.findall(term.shown.casefold())
        words = tuple(fold_note(word) for word in accented)
        if not words or words in kept:
            continue
        kept[words] = term
        forms = [_forms(word, term) for word in accented]
        pattern = _Pattern(
            term,
            tuple(forms[1:]),
            tuple(_innocent(phrase, term.language) for phrase in term.innocent),
            forms_of(term.shown.casefold(), term.language) if term.words.startswith("~") else frozenset(),
        )
        for form in forms[0]:
            heads.setdefault(form, []).append(pattern)
    return Lexicon(tuple(kept.values()), {form: tuple(patterns) for form, patterns in heads.items()})


def scan_note(text: str, lexicon: Lexicon) -> tuple[Finding, ...]:
    """Return what a text holds that it should not, in its order; of two that overlap the longer counts (MIN-02, MIN-08)."""
    folded = fold_note(text)
    found: list[Finding] = []
    if not lexicon.heads.keys().isdisjoint(_WORD.findall(folded)):
        found += _find_terms(text, folded, lexicon)
    if _DISGUISED.search(folded):
        found += _find_disguised(folded, lexicon)
    if found and "@" in folded:
        found = _outside_addresses(found, folded)
    found += [
        Finding(category.value, category, NoteLevel.FORBIDDEN, start, end)
        for category, start, end in find_numbers(folded)
    ]
    if not found:
        return ()
    places = places_in(text)
    return tuple(
        Finding(one.term_id, one.category, one.level, places[one.start], places[one.end - 1] + 1)
        for one in _longest(found)
    )


def find_forbidden_numbers(text: str) -> tuple[Finding, ...]:
    """Return the numbers alone, for fields that hold no sentences: names and addresses are nobody's business (MIN-08)."""
    places = places_in(text)
    return tuple(
        Finding(category.value, category, NoteLevel.FORBIDDEN, places[start], places[end - 1] + 1)
        for category, start, end in find_numbers(fold_note(text))
    )


def _forms(word: str, term: Term) -> frozenset[str]:
    forms = {word} if term.words.startswith("=") else forms_of(word, term.language)
    return frozenset(fold_note(form) for form in forms)


def _innocent(phrase: str, language: str) -> tuple[frozenset[str] | None, ...]:
    words = _PATTERN_WORD.findall(phrase.casefold())
    return tuple(
        None if word == ANY_WORD else frozenset(fold_note(form) for form in forms_of(word, language)) for word in words
    )


def _find_terms(text: str, folded: str, lexicon: Lexicon) -> Iterator[Finding]:
    tokens = [_Token(one[0], one.start(), one.end()) for one in _WORD.finditer(folded)]
    for place, token in enumerate(tokens):
        for pattern in lexicon.heads.get(token.word, ()):
            last = place + len(pattern.rest)
            if _follows(tokens, place, pattern.rest, folded) and not _is_innocent(tokens, place, last, pattern):
                finding = _finding(pattern.term, token.start, tokens[last].end)
                if not pattern.accented or _is_accented(text, finding, pattern.accented):
                    yield finding


def _finding(term: Term, start: int, end: int) -> Finding:
    return Finding(term.id, term.category, term.level, start, end)


def _follows(tokens: Sequence[_Token], place: int, rest: Sequence[frozenset[str]], folded: str) -> bool:
    if place + len(rest) >= len(tokens):
        return False
    return all(
        tokens[at].word in forms and _BETWEEN.fullmatch(folded, tokens[at - 1].end, tokens[at].start)
        for at, forms in enumerate(rest, place + 1)
    )


def _is_accented(text: str, finding: Finding, accented: frozenset[str]) -> bool:
    places = places_in(text)
    typed = text[places[finding.start] : places[finding.end - 1] + 1].casefold()
    return " ".join(typed.split()) in accented


def _is_innocent(tokens: Sequence[_Token], first: int, last: int, pattern: _Pattern) -> bool:
    if pattern.term.in_places and _is_place_name(tokens, first):
        return True
    return any(
        _stands_at(tokens, begin, phrase)
        for phrase in pattern.innocent
        for begin in range(max(0, last + 1 - len(phrase)), first + 1)
    )


def _stands_at(tokens: Sequence[_Token], begin: int, phrase: Sequence[frozenset[str] | None]) -> bool:
    if begin + len(phrase) > len(tokens):
        return False
    return all(forms is None or tokens[at].word in forms for at, forms in enumerate(phrase, begin))


def _is_place_name(tokens: Sequence[_Token], first: int) -> bool:
    place = first - 1
    while place >= 0 and tokens[place].word in _LINKS:
        place -= 1
    return place >= 0 and tokens[place].word in _PLACES


def _find_disguised(folded: str, lexicon: Lexicon) -> Iterator[Finding]:
    for start, end, words in _undisguised(folded):
        for word in words:
            alone = next((one.term for one in lexicon.heads.get(word, ()) if not one.rest and not one.accented), None)
            if alone is not None:
                yield _finding(alone, start, end)
                break


def _undisguised(folded: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    for one in _APART.finditer(folded):
        yield one.start(), one.end(), (_letters(one[0]),)
    for one in _REPEATED.finditer(folded):
        yield (
            one.start(),
            one.end(),
            (re.sub(r"([a-z])\1\1+", r"\1", one[0]), re.sub(r"([a-z])\1\1+", r"\1\1", one[0])),
        )
    for one in _REPLACED.finditer(folded):
        yield one.start(), one.end(), (one[0].translate(_REPLACEMENTS),)


def _outside_addresses(found: Iterable[Finding], folded: str) -> list[Finding]:
    addresses = [(one.start(), one.end()) for one in _EMAIL.finditer(folded)]
    return [one for one in found if not any(start <= one.start < end for start, end in addresses)]


def _letters(text: str) -> str:
    return re.sub(r"[^a-z]", "", text)


def _longest(found: Iterable[Finding]) -> list[Finding]:
    """Return the findings in the order of the text, without those that a longer one covers, or that repeat one."""
    kept: list[Finding] = []
    for one in sorted(found, key=lambda one: (one.start, -one.end, one.level is NoteLevel.CHECK)):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
        elif one.level is NoteLevel.FORBIDDEN and kept[-1].level is NoteLevel.CHECK:
            kept[-1] = one
    return kept
