"""Find contacts: windows of the list in the order of names, by words that match inside any searchable field.

Sorting every hit of a short prefix is what makes a keystroke slow. So few hits are collected then ordered, and many hits
are met by walking the index of names, where a window is soon full.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Select, bindparam, func, literal_column, select, text
from sqlalchemy.orm import Session

from db.tables import Contact, ContactText

_TRIGRAM = 3
_FEW = 2_000


@dataclass(frozen=True, slots=True)
class ListFilter:
    """Folded words that must all match, and equalities; nothing means every contact."""

    words: tuple[str, ...] = ()
    category: str | None = None
    kind: str | None = None


def find_contacts(session: Session, chosen: ListFilter, *, offset: int, limit: int) -> list[int]:
    """Return the ids of a window of the list, by name."""
    conditions = _equalities(chosen)
    if not chosen.words:
        return list(session.scalars(_window(conditions, offset, limit)))
    hits = _hits(session, chosen.words, _FEW + 1)
    if len(hits) <= _FEW:
        return list(session.scalars(_window([Contact.id.in_(hits), *conditions], offset, limit)))
    walked = _window([*conditions, *_contains(chosen.words)], offset, limit)
    return list(session.scalars(walked.join(ContactText, ContactText.contact_id == Contact.id)))


def count_contacts(session: Session, chosen: ListFilter, *, cap: int) -> int:
    """Count the contacts of a filter, stopping at ``cap``."""
    conditions = _equalities(chosen)
    if chosen.words:
        hits = _hits(session, chosen.words, cap)
        if not conditions or not hits:
            return len(hits)
        conditions.append(Contact.id.in_(hits))
    found = select(Contact.id).where(*conditions).limit(cap).subquery()
    return session.scalar(select(func.count()).select_from(found)) or 0


def _window(conditions: list[ColumnElement[bool]], offset: int, limit: int) -> Select[int]:
    ordered = select(Contact.id).where(*conditions).order_by(Contact.sort_name, Contact.id)
    return ordered.offset(offset).limit(limit)


def _equalities(chosen: ListFilter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if chosen.category is not None:
        conditions.append(Contact.category == chosen.category)
    if chosen.kind is not None:
        conditions.append(Contact.kind == chosen.kind)
    return conditions


def _contains(words: tuple[str, ...]) -> list[ColumnElement[bool]]:
    return [func.instr(ContactText.folded, word) > 0 if len(word) >= _TRIGRAM else _starts(word) for word in words]


def _starts(word: str) -> ColumnElement[bool]:
    """A short word counts where a word of the text begins with it."""
    padded = literal_column("' '").op("||")(ContactText.folded)
    return func.instr(padded, f" {word}") > 0


def _hits(session: Session, words: tuple[str, ...], most: int) -> list[int]:
    """Return at most ``most`` ids that match every word: long ones anywhere, short ones at the start of a word."""
    inside = [word for word in words if len(word) >= _TRIGRAM]
    starts = [word for word in words if len(word) < _TRIGRAM]
    parts: list[str] = []
    values: dict[str, str | int] = {"most": most}
    if inside:
        parts.append("SELECT rowid FROM contact_trigrams WHERE contact_trigrams MATCH :inside")
        values["inside"] = " AND ".join(_quoted(word) for word in inside)
    if starts:
        parts.append("SELECT rowid FROM contact_words WHERE contact_words MATCH :starts")
        values["starts"] = " AND ".join(f"{_quoted(word)} *" for word in starts)
    statement = text(" INTERSECT ".join(parts) + " LIMIT :most").bindparams(*(bindparam(name) for name in values))
    return list(session.scalars(statement, values))


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'
