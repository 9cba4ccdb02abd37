"""When may a field of the business's own be used, and what may its name not ask for? Pure rules (REG-03, REG-04, MIN-02)."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from datetime import date
from functools import cache

from dateutil.relativedelta import relativedelta

from app.accounts.roles import ROLE_PERMISSIONS, Permission, Role
from app.contacts.note_kinds import NoteCategory, NoteLevel
from app.contacts.note_lexicon import term_id
from app.contacts.note_rules import Finding, Lexicon, Term, compile_lexicon, scan_note
from app.register.own_kinds import PRECISIONS, Lacking, OwnFieldDraft, OwnFieldKind
from app.values import fold
from resources import path

FEWEST_CHOICES, MOST_MONTHS = 2, 120
WRITING_ROLES = tuple(role for role in Role if Permission.EDIT_CONTACTS in ROLE_PERMISSIONS[role])
_BIRTH_WORDS = frozenset({"naissance", "anniversaire", "birth", "birthday", "birthdate", "dob"})
_OTHER_DAYS = frozenset({"contrat", "mariage", "contract", "wedding"})
_TAKES_DAYS = frozenset({OwnFieldKind.TEXT, OwnFieldKind.NUMBER, OwnFieldKind.DATE})
_SEARCHED = frozenset({OwnFieldKind.TEXT, OwnFieldKind.CHOICE})


def lacking(draft: OwnFieldDraft) -> tuple[Lacking, ...]:
    """Name what must be said before the field may be used; empty where all is (REG-03)."""
    said = {
        Lacking.PURPOSE: bool(draft.purpose.strip()),
        Lacking.LAWFUL_BASIS: draft.lawful_basis is not None,
        Lacking.NECESSITY: bool(draft.necessity.strip()),
        Lacking.RETENTION: draft.retention_months is not None and 0 <= draft.retention_months <= MOST_MONTHS,
        Lacking.READERS: bool(draft.readable_by),
        Lacking.WRITERS: bool(draft.writable_by & set(WRITING_ROLES)),
        Lacking.CHOICES: draft.kind is not OwnFieldKind.CHOICE or len(draft.choices) >= FEWEST_CHOICES,
        Lacking.PRECISION: draft.kind is not OwnFieldKind.BIRTH,
    }
    return tuple(one for one, is_said in said.items() if not is_said)


def is_searched(kind: OwnFieldKind, readers: frozenset[Role]) -> bool:
    """Say whether typing a value finds its contact: only where every role may read it, for one index serves them all (REG-06)."""
    return kind in _SEARCHED and readers == frozenset(Role)


def asks_for_birth(label: str, kind: OwnFieldKind) -> bool:
    """Say whether a field would collect a date of birth under another name than the one that limits its precision (REG-04)."""
    words = "".join(letter if letter.isalnum() else " " for letter in fold(label)).split()
    return kind in _TAKES_DAYS and bool(_BIRTH_WORDS.intersection(words)) and _OTHER_DAYS.isdisjoint(words)


def named_findings(texts: Iterable[str], lexicon: Lexicon) -> tuple[tuple[Finding, str], ...]:
    """Return what the name and the choices of a field ask for that a contact book should not, each with its text (MIN-02)."""
    return tuple((found, text) for text in texts for one in (lexicon, _names()) for found in scan_note(text, one))


def lessens(before: OwnFieldKind, after: OwnFieldKind) -> bool:
    """Say whether values of one kind can be cut down to another: only a whole date of birth can."""
    return before is OwnFieldKind.BIRTH_DATE and after in PRECISIONS


def lessened(value: str, kind: OwnFieldKind) -> str:
    """Return a whole date of birth (1980-05-14) as no more than its day and month (--05-14) or its year."""
    year, month, day = value.split("-")
    return {OwnFieldKind.BIRTH_DAY_MONTH: f"--{month}-{day}", OwnFieldKind.BIRTH_YEAR: year}.get(kind, value)


def value_due_on(written_on: date, months: int) -> date | None:
    """Return the day from which a value must be gone; none where it leaves with its contact."""
    return written_on + relativedelta(months=months) if months else None


@cache
def _names() -> Lexicon:
    """Return what names fields and would stand in no note: « groupe sanguin », « IBAN »."""
    with path("lexicons/own_field_names.toml").open("rb") as file:
        tables = tomllib.load(file)
    return compile_lexicon(
        Term(term_id(category, words), NoteCategory(category), level, words, language=language)
        for language, categories in tables.items()
        for category, levels in categories.items()
        for level in NoteLevel
        for words in levels.get(level.value, ())
    )
