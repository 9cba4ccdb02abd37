"""The lexicon of what people write when they exercise a right, made ready: French and English are met in every message."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from app.consent.kinds import Channel
from app.rights.certainty import Certainty
from app.rights.kinds import RequestKind
from app.rights.phrases import Groups, compile_any, compile_phrase, has_word
from resources import path

_LANGUAGES = ("french", "english")
_NO_WORDS = frozenset(
    [
        "pas",
        "pa",
        "plus",
        "plu",
        "jamais",
        "rien",
        "aucun",
        "aucune",
        "sans",
        "non",
        "refuse",
        "interdis",
        "inutile",
        "not",
        "no",
        "never",
        "dont",
        "don",
        "didn",
    ]
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A way of saying a right; ``says_no`` where its own words hold a negation, which then is not one of the right."""

    kind: RequestKind
    certainty: Certainty
    pattern: re.Pattern[str]
    says_no: bool


@dataclass(frozen=True, slots=True)
class Statute:
    """A law whose articles give rights: what names it, and the right of each article."""

    marks: re.Pattern[str]
    rights: Mapping[int, RequestKind]


@dataclass(frozen=True, slots=True)
class RightsLexicon:
    """Everything of the lexicon, compiled; all patterns are met against words followed by one space each."""

    phrases: tuple[Phrase, ...]
    nouns: Mapping[RequestKind, re.Pattern[str]]
    rights_named: re.Pattern[str]
    data_named: re.Pattern[str]
    innocent: re.Pattern[str]
    done: re.Pattern[str]
    foot: re.Pattern[str]
    negators: re.Pattern[str]
    innocent_negations: re.Pattern[str]
    complaints: re.Pattern[str]
    hedges: re.Pattern[str]
    fillers: re.Pattern[str]
    bare_stop: re.Pattern[str]
    bare_order: re.Pattern[str]
    wanted_contact: re.Pattern[str]
    welcome: re.Pattern[str]
    channels: Mapping[Channel, re.Pattern[str]]
    gdpr: Statute
    french_act: Statute
    other_texts: re.Pattern[str]


@cache
def rights_lexicon() -> RightsLexicon:
    """Return the lexicon that the program ships."""
    with path("lexicons/rights_requests.toml").open("rb") as file:
        held = tomllib.load(file)
    groups: Groups = {name: ways for language in _LANGUAGES for name, ways in held[language]["groups"].items()}

    def any_of(table: str, name: str) -> re.Pattern[str]:
        return compile_any([one for language in _LANGUAGES for one in held[language][table][name]], groups)

    return RightsLexicon(
        phrases=tuple(_phrases(held, groups)),
        nouns={kind: any_of("nouns", kind.value) for kind in RequestKind if kind.value in held["french"]["nouns"]},
        rights_named=any_of("context", "rights"),
        data_named=any_of("context", "data"),
        innocent=any_of("innocent", "phrases"),
        done=any_of("innocent", "done"),
        foot=any_of("innocent", "foot"),
        negators=any_of("negation", "negators"),
        innocent_negations=any_of("negation", "innocent"),
        complaints=any_of("negation", "complaints"),
        hedges=any_of("words", "hedges"),
        fillers=any_of("words", "fillers"),
        bare_stop=any_of("words", "bare_stop"),
        bare_order=any_of("words", "bare_order"),
        wanted_contact=any_of("words", "wanted_contact"),
        welcome=any_of("words", "welcome"),
        channels={Channel(name): compile_any(ways, groups) for name, ways in held["channels"].items()},
        gdpr=_statute(held["articles"]["gdpr"]),
        french_act=_statute(held["articles"]["act"]),
        other_texts=compile_any(held["articles"]["others"]["marks"], groups),
    )


def _phrases(held: Mapping[str, Any], groups: Groups) -> Iterator[Phrase]:
    for language in _LANGUAGES:
        for kind in RequestKind:
            for certainty in Certainty:
                for written in held[language].get(kind.value, {}).get(certainty.value, ()):
                    pattern = compile_phrase(written, groups)
                    yield Phrase(kind, certainty, pattern, has_word(written, groups, _NO_WORDS))


def _statute(table: Mapping[str, Any]) -> Statute:
    rights = {int(number): RequestKind(kind) for number, kind in table.items() if number.isdecimal()}
    return Statute(compile_any(table["marks"], {}), rights)
