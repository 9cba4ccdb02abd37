"""The words by which a person finds a control: written once in French, said in the language of the screen.

A label is looked up where the windows take it from, so that what is walked is what is read. Braces stand for anything; ``@`` names a
sentence of the wording, ``=`` words that no language changes, ``~`` words that stand among others.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from functools import cache

from resources import path, typeset, wording_table

_HOLE = re.compile(r"\\\{[^{}]*\\\}")
_SPACES = re.compile(r"[\s\u00a0\u202f]+")


class UnknownLabel(Exception):
    """No window says these words: the label was renamed, or was never translated."""


class Words:
    """The labels of one language."""

    def __init__(self, language: str) -> None:
        self.language = language

    def pattern(self, label: str) -> re.Pattern[str]:
        """Return what the accessible name of a control with this French label matches."""
        return _pattern(self.language, label)


def plain(text: str) -> str:
    """Return a text as it is spoken: spaces, apostrophes and signs of the keyboard set aside."""
    return _SPACES.sub(" ", text).replace("’", "'").strip()


@cache
def _pattern(language: str, label: str) -> re.Pattern[str]:
    if label.startswith("~"):
        return re.compile(f".*{re.escape(plain(label[1:]))}.*", re.DOTALL)
    shapes = sorted({_HOLE.sub(".*", re.escape(plain(one))) for one in _said_in(language, label)})
    return re.compile("|".join(shapes), re.DOTALL)


def _said_in(language: str, label: str) -> set[str]:
    if label.startswith("="):
        return {label[1:]}
    if label.startswith("@"):
        room, table, name = label[1:].split(".", 2)
        return {wording_table(language, room)[table][name]}
    found = _labels(language).get(_key(label))
    if found is None:
        raise UnknownLabel(label)
    return found


@cache
def _labels(language: str) -> dict[str, set[str]]:
    """Every label of the windows by its French words; the same words may be said in several ways."""
    tree = ET.parse(path("translations/aparte_en.ts"))
    labels: dict[str, set[str]] = {}
    for message in tree.iter("message"):
        source = message.findtext("source") or ""
        said = source if language == "fr" else message.findtext("translation") or ""
        labels.setdefault(_key(source), set()).add(_without_mnemonic(said))
    return labels


def _key(label: str) -> str:
    return plain(typeset(_without_mnemonic(label)))


def _without_mnemonic(text: str) -> str:
    return re.sub(r"&(.)", r"\1", text)
