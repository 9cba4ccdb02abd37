"""The forms in which a French or English word is written: plural, feminine, feminine plural."""

from __future__ import annotations

# Ending of the masculine, and what replaces it in the feminine; the first that fits counts.
_FEMININE = (
    ("teur", ("teuse", "trice")),
    ("eur", ("euse",)),
    ("eux", ("euse",)),
    ("oux", ("ouse",)),
    ("el", ("elle",)),
    ("eil", ("eille",)),
    ("en", ("enne", "ene")),
    ("on", ("onne",)),
    ("et", ("ette", "ete")),
    ("er", ("ere",)),
    ("ér", ("ère",)),
    ("if", ("ive",)),
    ("c", ("que", "cque", "che")),
    ("aud", ("aude",)),
    ("at", ("ate",)),
    ("ain", ("aine",)),
    ("al", ("ale",)),
    ("ot", ("ote", "otte")),
    ("é", ("ée",)),
)
_SHORTEST = 3


def forms_of(word: str, language: str = "fr") -> frozenset[str]:
    """Return a word with its other forms; a very short one has none, and a phrase varies by its last word."""
    if len(word) < _SHORTEST:
        return frozenset({word})
    if language != "fr":
        return frozenset({word, f"{word}s", f"{word}es"})
    forms = {word, *_plurals(word)}
    for feminine in _feminines(word):
        forms |= {feminine, f"{feminine}s"}
    return frozenset(forms)


def _plurals(word: str) -> tuple[str, ...]:
    if word[-1] in "sxz":
        return ()
    if word.endswith("al"):
        return (f"{word[:-2]}aux", f"{word}s")
    if word.endswith(("au", "eu")):
        return (f"{word}x", f"{word}s")
    return (f"{word}s",)


def _feminines(word: str) -> tuple[str, ...]:
    if word.endswith("e"):
        return ()
    for ending, replacements in _FEMININE:
        if word.endswith(ending):
            return tuple(word[: -len(ending)] + one for one in replacements)
    return (f"{word}e",)
