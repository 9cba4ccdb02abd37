"""The owner's own lexicon: terms added, shipped ones taken out or put back, each change in the journal (MIN-04)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.accounts.business import write_setting
from app.accounts.roles import Permission
from app.contacts.note_errors import TermInvalid, TermTaken
from app.contacts.note_folding import fold_note
from app.contacts.note_kinds import NoteCategory, NoteLevel
from app.contacts.note_lexicon import LEXICON_KEY, LexiconChanges, read_changes, shipped_terms
from app.contacts.note_rules import Term
from app.journal import Action, record
from app.values.text import clean_line
from app.workspace import UnitOfWork

SHORTEST, LONGEST = 2, 60


@dataclass(frozen=True, slots=True)
class LexiconLine:
    """A term as the owner's list shows it; ``is_own`` was added here, ``is_in_force`` is looked for in notes."""

    term: Term
    is_own: bool
    is_in_force: bool


def read_lexicon(uow: UnitOfWork) -> tuple[LexiconLine, ...]:
    """Return every term, those taken out included, own ones first and then by category and word."""
    uow.account.require(Permission.EDIT_SETTINGS)
    changes = read_changes(uow)
    own = [LexiconLine(term, is_own=True, is_in_force=True) for term in changes.added]
    shipped = [
        LexiconLine(term, is_own=False, is_in_force=term.id not in changes.removed)
        for term in sorted(shipped_terms(), key=lambda term: (list(NoteCategory).index(term.category), _order(term)))
    ]
    return (*own, *shipped)


def add_term(uow: UnitOfWork, words: str, category: NoteCategory, level: NoteLevel) -> str:
    """Add a term, met with its plurals and feminine forms, and return its id; TermInvalid, TermTaken."""
    uow.account.require(Permission.EDIT_SETTINGS)
    cleaned = clean_line(words, LONGEST + 1).lstrip("=~ ")
    if len(cleaned) > LONGEST or sum(letter.isalpha() for letter in cleaned) < SHORTEST or category.is_number:
        raise TermInvalid
    changes = read_changes(uow)
    in_force = (*changes.added, *(term for term in shipped_terms() if term.id not in changes.removed))
    if fold_note(cleaned) in {_order(term) for term in in_force}:
        raise TermTaken
    term = Term(f"own.{changes.next_number}", category, level, cleaned)
    added = replace(changes, added=(*changes.added, term), next_number=changes.next_number + 1)
    _keep(uow, added, added=term.id)
    return term.id


def remove_term(uow: UnitOfWork, term_id: str) -> None:
    """Take a term out of the lexicon: an own one for good, a shipped one until it is put back."""
    uow.account.require(Permission.EDIT_SETTINGS)
    changes = read_changes(uow)
    if any(term.id == term_id for term in changes.added):
        kept = replace(changes, added=tuple(term for term in changes.added if term.id != term_id))
    elif any(term.id == term_id for term in shipped_terms()):
        kept = replace(changes, removed=changes.removed | {term_id})
    else:
        raise TermInvalid
    _keep(uow, kept, removed=term_id)


def restore_term(uow: UnitOfWork, term_id: str) -> None:
    """Put a shipped term back."""
    uow.account.require(Permission.EDIT_SETTINGS)
    changes = read_changes(uow)
    if term_id in changes.removed:
        _keep(uow, replace(changes, removed=changes.removed - {term_id}), restored=term_id)


def _keep(uow: UnitOfWork, changes: LexiconChanges, **journalled: str) -> None:
    write_setting(uow, LEXICON_KEY, changes.as_setting())
    record(uow, Action.LEXICON_CHANGED, details=dict(journalled))


def _order(term: Term) -> str:
    return fold_note(term.shown)
