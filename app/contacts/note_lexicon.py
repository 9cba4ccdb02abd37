"""The lexicon in force: the lists shipped in both languages, less what the owner removed, plus what they added (MIN-04)."""

from __future__ import annotations

import hashlib
import json
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache

from app.accounts.business import read_setting
from app.contacts.note_folding import fold_note
from app.contacts.note_kinds import NoteCategory, NoteLevel
from app.contacts.note_rules import Lexicon, Term, compile_lexicon
from app.workspace import UnitOfWork
from resources import LANGUAGES, path

LEXICON_KEY = "lexicon"
_MOST_KEPT = 4


@dataclass(frozen=True, slots=True)
class LexiconChanges:
    """What the owner changed: ids of shipped terms left out, own terms, and the number of the next own one."""

    removed: frozenset[str] = frozenset()
    added: tuple[Term, ...] = ()
    next_number: int = 1

    def as_setting(self) -> dict[str, object]:
        """The same as JSON can say it."""
        added = [
            {"id": term.id, "category": term.category.value, "level": term.level.value, "words": term.words}
            for term in self.added
        ]
        return {"removed": sorted(self.removed), "added": added, "next": self.next_number}


@cache
def shipped_terms() -> tuple[Term, ...]:
    """Return the terms that the program ships, French first."""
    return tuple(term for language in LANGUAGES for term in _read_terms(language))


def read_changes(uow: UnitOfWork) -> LexiconChanges:
    """Return what the owner changed."""
    return _changes_of(_kept_text(uow))


def lexicon_in_force(uow: UnitOfWork) -> Lexicon:
    """Return the lexicon against which notes are read today."""
    return _compiled(_kept_text(uow))


def lexicon_fingerprint(uow: UnitOfWork) -> str:
    """Return what changes when the lexicon does, whether the owner or a new version of the program changed it (MIN-05)."""
    shipped = "\n".join(f"{term.id} {term.level} {term.words} {term.innocent}" for term in shipped_terms())
    return hashlib.sha256(f"{shipped}\n{_kept_text(uow)}".encode()).hexdigest()[:16]


def shipped_lexicon() -> Lexicon:
    """Return the lexicon as it is shipped."""
    return _compiled("{}")


def _kept_text(uow: UnitOfWork) -> str:
    return json.dumps(read_setting(uow, LEXICON_KEY, {}), sort_keys=True)


@lru_cache(maxsize=_MOST_KEPT)
def _compiled(kept: str) -> Lexicon:
    changes = _changes_of(kept)
    return compile_lexicon([*changes.added, *(term for term in shipped_terms() if term.id not in changes.removed)])


def _changes_of(kept: str) -> LexiconChanges:
    held = json.loads(kept)
    added = tuple(
        Term(one["id"], NoteCategory(one["category"]), NoteLevel(one["level"]), one["words"])
        for one in held.get("added", ())
    )
    return LexiconChanges(frozenset(held.get("removed", ())), added, held.get("next", 1))


def _read_terms(language: str) -> list[Term]:
    with path(f"lexicons/notes_{language}.toml").open("rb") as file:
        tables = tomllib.load(file)
    return [
        Term(
            id=term_id(category, words),
            category=NoteCategory(category),
            level=level,
            words=words,
            innocent=tuple(table.get("except", {}).get(words.lstrip("=~"), ())),
            in_places=table["places"],
            language=language,
        )
        for category, table in tables.items()
        for level in NoteLevel
        for words in table[level.value]
    ]


def term_id(category: str, words: str) -> str:
    """Return the id of a shipped term: its category and its words, folded."""
    name = "-".join(fold_note(words.lstrip("=~")).replace("'", " ").split())
    return f"{category}.{name}"
