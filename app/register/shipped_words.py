"""Sentences that Aparté shipped, said in another language; whatever the business wrote itself is left as it is."""

from __future__ import annotations

from resources import LANGUAGES, typeset, wording_table

_SHIPPED = (("consent", "default_purpose"), ("notices", "default"))


def in_language(text: str, language: str) -> str:
    """Return a shipped sentence in a language, so that a notice in English does not quote French defaults."""
    for room, table in _SHIPPED:
        for code in LANGUAGES:
            for name, shipped in wording_table(code, room)[table].items():
                if shipped == text:
                    return wording_table(language, room)[table][name]
    return typeset(text) if language == "fr" else text


def is_shipped(text: str) -> bool:
    """Say whether a text is one that Aparté shipped, in any language, and nobody changed."""
    return any(text in wording_table(code, room)[table].values() for code in LANGUAGES for room, table in _SHIPPED)
