"""What can go wrong with a note, as the person reads it. The words named are their own, shown to them and never logged."""

from __future__ import annotations

from collections.abc import Iterable

from app.contacts.note_rules import Finding
from app.errors import UserError
from resources import wording


class NoteForbidden(UserError):
    """A note holds what no note may: it is not saved (MIN-02, CNIL SAN-2019-010)."""

    code = "notes.forbidden"

    def __init__(self, found: Iterable[Finding] = (), text: str = "") -> None:
        self.found = tuple(found)
        super().__init__(words=named(self.found, text))


class NoteToJustify(UserError):
    """A note holds a term that must be rewritten or given a reason (MIN-02)."""

    code = "notes.to_justify"

    def __init__(self, found: Iterable[Finding] = (), text: str = "") -> None:
        self.found = tuple(found)
        super().__init__(words=named(self.found, text))


class NumberForbidden(UserError):
    """A field holds a social security, bank account or card number (MIN-08)."""

    code = "notes.number_forbidden"

    def __init__(self, found: Iterable[Finding] = ()) -> None:
        kinds = dict.fromkeys(one.category.label for one in found)
        super().__init__(kinds=", ".join(kinds))


class NoteUnknown(UserError):
    """The note went with its contact."""

    code = "notes.unknown"


class TermInvalid(UserError):
    """A term of the lexicon needs two letters at least, and sixty signs at most."""

    code = "notes.term_invalid"


class TermTaken(UserError):
    """The lexicon has the term already."""

    code = "notes.term_taken"


def named(found: Iterable[Finding], text: str) -> str:
    """Return what was met, as the person typed it, with why it is there: « cancer » (santé)."""
    pairs = dict.fromkeys((text[one.start : one.end], one.category.label) for one in found)
    return ", ".join(wording("notes.sentence.word", word=word, category=category) for word, category in pairs)
