"""Find contacts: windows of the list, by words that match inside any searchable field.

Those whose name begins with what was typed come first, then the others, each in the order of names. Sorting every hit of a
short prefix is what makes a keystroke slow, so the names are walked in order where hits are many, and hits are sorted
where they are few; whichever reads fewer rows. A window continues after the last contact of the one before, so that the
bottom of the list costs what its top does.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from math import isqrt

from sqlalchemy import BindParameter, ColumnElement, Select, and_, func, literal, not_, select, text, tuple_
from sqlalchemy.orm import InstrumentedAttribute, Session

from db.tables import Contact, ContactText

_TRIGRAM = 3
# Fewer are sorted in less time than it takes to meet a window of them while the names are walked.
_FEW = 800
_MANY = 20_000
_QUICK = 2_000
_LAST_LETTER = "\U0010ffff"


@dataclass(frozen=True, slots=True, eq=False)
class Narrower:
    """One condition on a contact, in the two forms that the search chooses from.

    ``holds`` is what a contact met on the way down the names must meet; ``among`` finds those who meet it without walking,
    and is missing where an index gives them in the order of names.
    """

    holds: ColumnElement[bool]
    among: Select[int] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class ListFilter:
    """Folded words that must all match, what names that come first begin with, and conditions; nothing means everyone.

    ``hides_restricted`` leaves out the records whose processing is restricted.
    """

    words: tuple[str, ...] = ()
    beginning: str = ""
    narrowers: tuple[Narrower, ...] = ()
    hides_restricted: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class _Few:
    """A condition with the contacts that meet it: found once, for the queries of one reading."""

    narrower: Narrower
    ids: list[int]


class ListSearch:
    """One filter in one session: what listing and counting both need is found once.

    It is for one reading: what it found is not looked for again.
    """

    def __init__(self, session: Session, chosen: ListFilter) -> None:
        self._session, self._chosen = session, chosen
        # Columns alone are read: through the session each statement would cost a keystroke as much again.
        session.flush()
        self._read = session.connection()
        self._few = _fewest(session, chosen)
        self._equal = _conditions(session, chosen, self._few)
        self._hits: tuple[int, int] | None = None

    def window(self, limit: int, after: int | None = None) -> list[int]:
        """Return the ids of a window of the list: its first, or the one that follows the contact ``after``."""
        chosen, session, equal = self._chosen, self._session, self._equal
        last = session.get(Contact, after) if after is not None else None
        if not chosen.words:
            return self._ids(_window([*equal, *_following(last)], limit))
        first = _begins(chosen.beginning)
        found: list[int] = []
        named_first: int | None = None
        if last is None or last.sort_name.startswith(chosen.beginning):
            found.extend(self._ids(_window([first, *equal, *_following(last)], limit)))
            # From the top, whoever begins so has just been met, all of them where the window has room left.
            named_first = len(found) if last is None else None
            last = None
        if len(found) < limit:
            matching = [_text_matches(chosen.words)] if self._few else self._matching_others(limit, named_first)
            others = [*matching, not_(first), *equal, *_following(last)]
            found.extend(self._ids(_window(others, limit - len(found))))
        return found

    def count(self, cap: int) -> int:
        """Count the contacts of the filter, stopping at ``cap``."""
        if not self._chosen.words:
            return _count(self._session, select(Contact.id).where(*self._equal), cap)
        if not self._equal:
            return min(cap, self._count_hits(cap)[0])
        matching = _text_matches(self._chosen.words) if self._few else _among_hits(self._chosen.words)
        return _count(self._session, select(Contact.id).where(*self._equal, matching), cap)

    def count_if_quick(self, cap: int) -> int | None:
        """Count where a keystroke may wait for it: none where there are more than listing itself has to look at."""
        if self._chosen.narrowers:
            return None
        if not self._chosen.words:
            return self.count(cap)
        if self._equal:
            return None
        hits, quickly = self._hits or self._count_hits(min(cap, _QUICK))
        return hits if hits < quickly else None

    def _matching_others(self, limit: int, named_first: int | None) -> list[ColumnElement[bool]]:
        """Return what the words ask of a contact, in the form that is quicker for as many hits as there are.

        Walking the names meets a hit every ``names / hits`` rows; sorting reads every hit. More hits than the square root
        says are always walked to, so that no more are counted.
        """
        session, chosen = self._session, self._chosen
        if named_first is None:
            named_first = _count(session, select(Contact.id).where(_begins(chosen.beginning)), _MANY)
        names = self._read.scalar(select(func.max(Contact.id))) or 0
        hits, _ = self._count_hits(named_first + isqrt(limit * names) + 1)
        if limit * names < hits * (hits - named_first):
            return [_text_matches(chosen.words)]
        return [_among_hits(chosen.words)]

    def _count_hits(self, cap: int) -> tuple[int, int]:
        """Return how many contacts match the words, and at which number counting stopped."""
        if self._hits is None or self._hits[0] == self._hits[1] < cap:
            sql, values = _hits(self._chosen.words)
            hits = text(f"{sql} LIMIT :cap").bindparams(cap=cap, **values).columns(Contact.id).subquery()
            self._hits = self._read.scalar(select(func.count()).select_from(hits)) or 0, cap
        return self._hits

    def _ids(self, window: Select[int]) -> list[int]:
        return [contact_id for (contact_id,) in self._read.execute(window)]


def find_contacts(session: Session, chosen: ListFilter, *, limit: int, after: int | None = None) -> list[int]:
    """Return the ids of a window of the list: its first, or the one that follows the contact ``after``."""
    return ListSearch(session, chosen).window(limit, after)


def count_contacts(session: Session, chosen: ListFilter, *, cap: int) -> int:
    """Count the contacts of a filter, stopping at ``cap``."""
    return ListSearch(session, chosen).count(cap)


def known_words(session: Session, *beginnings: str) -> list[str]:
    """Return the words of letters alone that the index holds, of some first letters or of all."""
    found: list[str] = []
    for first in dict.fromkeys(beginnings) or ("a",):
        last = first + _LAST_LETTER if beginnings else _LAST_LETTER
        # What holds a figure is left out by the database: nearly all the words of a large book are numbers and addresses.
        rows = text(
            "SELECT term FROM contact_words_known WHERE term >= :first AND term < :last AND term NOT GLOB '*[0-9]*'"
        )
        found.extend(word for (word,) in session.execute(rows, {"first": first, "last": last}) if word.isalpha())
    return found


def _count(session: Session, found: Select[int], cap: int) -> int:
    return session.scalar(select(func.count()).select_from(found.limit(cap).subquery())) or 0


def _window(conditions: list[ColumnElement[bool]], limit: int) -> Select[int]:
    return select(Contact.id).where(*conditions).order_by(Contact.sort_name, Contact.id).limit(limit)


def _following(last: Contact | None) -> list[ColumnElement[bool]]:
    if last is None:
        return []
    return [tuple_(Contact.sort_name, Contact.id) > tuple_(literal(last.sort_name), literal(last.id))]


def _begins(beginning: str) -> ColumnElement[bool]:
    return and_(Contact.sort_name >= beginning, Contact.sort_name < beginning + _LAST_LETTER)


def _fewest(session: Session, chosen: ListFilter) -> _Few | None:
    """Return a condition that only few meet, with who they are: the others are asked of them alone."""
    for one in chosen.narrowers:
        if one.among is not None:
            ids = list(session.scalars(one.among.limit(_FEW)))
            if len(ids) < _FEW:
                return _Few(one, ids)
    return None


def _conditions(session: Session, chosen: ListFilter, few: _Few | None) -> list[ColumnElement[bool]]:
    conditions = [one.holds for one in chosen.narrowers if few is None or one is not few.narrower]
    if few is not None:
        conditions.append(among(Contact.id, few.ids))
    if chosen.hides_restricted:
        # Nearly always nobody: then the quicker ways of counting stay open.
        hidden = list(session.scalars(select(Contact.id).where(Contact.restricted_since.is_not(None))))
        if hidden:
            conditions.append(Contact.id.not_in(hidden))
    return conditions


def among(
    column: ColumnElement[int] | InstrumentedAttribute[int], ids: list[int] | BindParameter[str]
) -> ColumnElement[bool]:
    """Say whether a column holds one of some ids, given as one value: many would take longer to bind than to look up.

    A statement that is made once takes a parameter, to be given what ``listed`` returns.
    """
    found = func.json_each(ids if isinstance(ids, BindParameter) else listed(ids)).table_valued("value")
    return column.in_(select(found.c.value))


def listed(ids: list[int]) -> str:
    """Return ids as the one value that ``among`` compares with."""
    return json.dumps(ids)


def _text_matches(words: tuple[str, ...]) -> ColumnElement[bool]:
    """Look into the contact's own text, without the index: what walking the names asks of each."""
    inside = [func.instr(literal(" ") + ContactText.folded, _sought(word)) > 0 for word in words]
    return select(ContactText.contact_id).where(ContactText.contact_id == Contact.id, *inside).exists()


def _sought(word: str) -> str:
    """A long word counts anywhere; a short one where a word of the text begins with it."""
    return word if len(word) >= _TRIGRAM else f" {word}"


def _among_hits(words: tuple[str, ...]) -> ColumnElement[bool]:
    sql, values = _hits(words)
    return Contact.id.in_(text(sql).bindparams(**values).columns(Contact.id))


def _hits(words: tuple[str, ...]) -> tuple[str, dict[str, str]]:
    """Return the query of the ids that match every word, by the index that suits the long ones, else the short ones."""
    inside = [word for word in words if len(word) >= _TRIGRAM]
    starts = [word for word in words if len(word) < _TRIGRAM]
    if not inside:
        return "SELECT rowid FROM contact_words WHERE contact_words MATCH :starts", {
            "starts": " AND ".join(f"{_quoted(word)} *" for word in starts)
        }
    values = {"inside": " AND ".join(_quoted(word) for word in inside)}
    sql = "SELECT contact_trigrams.rowid FROM contact_trigrams"
    matches = " WHERE contact_trigrams MATCH :inside"
    if starts:
        sql += " CROSS JOIN contact_text ON contact_text.contact_id = contact_trigrams.rowid"
        for place, word in enumerate(starts):
            matches += f" AND instr(' ' || contact_text.folded, :start{place}) > 0"
            values[f"start{place}"] = _sought(word)
    return sql + matches, values


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'
