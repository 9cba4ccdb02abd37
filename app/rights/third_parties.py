"""Names of other people in free notes: their rights too are to be kept when a record is handed over (DSR-06)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from app.values import fold

_CAPITALISED = r"[A-ZÀ-ÖØ-ÞŒŸŠŽČ][\w’'-]+"
_TITLE = r"(?:M\.|MM\.|Mr|Mme|Mlle|Monsieur|Madame|Mademoiselle|Dr|Docteur|Me|Maître)"
_NAMED = re.compile(
    rf"{_TITLE}\s+{_CAPITALISED}(?:\s+{_CAPITALISED}){{0,2}}|{_CAPITALISED}(?:\s+{_CAPITALISED}){{1,2}}"
)
_TITLES = frozenset(
    {"m.", "mm.", "mr", "mme", "mlle", "monsieur", "madame", "mademoiselle", "dr", "docteur", "me", "maitre"}
)


def find_names(text: str, own_names: Iterable[str]) -> tuple[str, ...]:
    """Return what looks like the name of someone else: after a title, or two capitalised words together.

    It proposes and a person decides: a town of two words is proposed too, a lone first name is not.
    """
    own = {word for name in own_names for word in fold(name).split()}
    found = (match.group(0) for match in _NAMED.finditer(text))
    return tuple(dict.fromkeys(name for name in found if not _is_own(name, own)))


def is_surely_a_person(name: str) -> bool:
    """Say whether a title stands before the name: such a one is masked unless somebody decides otherwise."""
    return fold(name).split()[0] in _TITLES


def mask_names(text: str, names: Iterable[str], instead: str) -> str:
    """Return the text with each name replaced, the longest first."""
    for name in sorted(names, key=len, reverse=True):
        text = text.replace(name, instead)
    return text


def _is_own(name: str, own: set[str]) -> bool:
    words = [word for word in fold(name).split() if word not in _TITLES]
    return all(word in own for word in words)
