"""Find contacts: windows of the list, by words that match inside any searchable field.

Those whose name begins with what was typed come first, then the others, each in the order of names. Sorting every hit of a
short prefix is what makes a keystroke slow, so the names are walked in order where hits are many, and hits are sorted
where they are few; whichever reads fewer rows. A window continues after the last contact of the one before, so that the
bottom of the list costs what its top does.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from math import isqrt
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Integer,
    Select,
    String,
    Subquery,
    TableValuedAlias,
    and_,
    bindparam,
    func,
    join,
    literal,
    literal_column,
    not_,
    null,
    select,
    text,
    tuple_,
)
from sqlalchemy.orm import InstrumentedAttribute, Session

from db.prepared import Prepared
from db.tables import Contact, ContactText

_TRIGRAM = 3
# Fewer are sorted in less time than it takes to meet a window of them while the names are walked.
_FEW = 800
# Rows of a window, as screens ask for them.
_SEEN = 50
_RARER_WITH_WORDS = 4
_MANY = 20_000
_QUICK = 1_000
_LAST_LETTER = "\U0010ffff"
# Statements are made once for each number of words, with their values apart: making one takes longer than its answer.
_SHAPES = 64

# A sum, for the database would prepare a statement anew at each value of a bare parameter.
_ROWS = bindparam("rows", type_=Integer) + literal_column("0")
_NAMED_FIRST = and_(
    Contact.sort_name >= bindparam("beginning", type_=String), Contact.sort_name < bindparam("ending", type_=String)
)
_NAMED_OTHERWISE = not_(_NAMED_FIRST)
_UNINDEXED_NAME = func.coalesce(Contact.sort_name, null())
_FOLLOWING = tuple_(Contact.sort_name, Contact.id) > tuple_(
    bindparam("last_name", type_=String), bindparam("last_id", type_=Integer)
)
_LAST = Prepared(select(Contact.sort_name).where(Contact.id == bindparam("last_id", type_=Integer)))
_HIGHEST = Prepared(select(func.max(Contact.id)))
_HIDDEN = Prepared(select(Contact.id).where(Contact.restricted_since.is_not(None)))


@dataclass(frozen=True, slots=True, eq=False)
class Narrower:
    """One condition on a contact, in the two forms that the search chooses from.

    ``holds`` is what a contact met on the way down the names must meet; ``among`` finds those who meet it without walking,
    and is missing where an index gives them in the order of names. ``is_slow`` says that finding each takes long, so that only
    a few are worth it.
    """

    holds: ColumnElement[bool]
    among: Select[int] | None = None
    is_slow: bool = False


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


@dataclass(frozen=True, slots=True)
class _Hits:
    """Who matches the words, written as ``listed`` writes them; looking for them stopped at ``cap``."""

    count: int
    ids: str
    cap: int


class ListSearch:
    """One filter in one session: what listing and counting both need is found once.

    It is for one reading: what it found is not looked for again.
    """

    def __init__(self, session: Session, chosen: ListFilter) -> None:
        self._chosen = chosen
        # Columns alone are read, of the driver itself where nothing narrows: a keystroke asks half a dozen questions.
        session.flush()
        self._read = session.connection()
        few = _fewest(session, chosen)
        self._equal = _conditions(session, chosen, few)
        self._is_few = few is not None
        self._values = _values(chosen)
        self._hits: _Hits | None = None

    def window(self, limit: int, after: int | None = None) -> list[int]:
        """Return the ids of a window of the list: its first, or the one that follows the contact ``after``."""
        last = self._following(after)
        if not self._chosen.words:
            return self._ids(_window(*last), limit)
        found: list[int] = []
        named_first: int | None = None
        if not last or self._values["last_name"].startswith(self._chosen.beginning):
            found = self._ids(_window(_NAMED_FIRST, *last), limit)
            # From the top, whoever begins so has just been met, all of them where the window has room left.
            named_first = None if last else len(found)
            last = ()
        if len(found) < limit:
            found.extend(self._named_otherwise(limit, found, named_first, last))
        return found

    def _named_otherwise(
        self, limit: int, found: list[int], named_first: int | None, last: tuple[ColumnElement[bool], ...]
    ) -> list[int]:
        """Return who is found by something else than what the name begins with, to fill the window."""
        rows = limit - len(found)
        if self._is_few or self._is_walked(limit, named_first):
            return self._ids(_window(_text_matches(len(self._chosen.words)), _NAMED_OTHERWISE, *last), rows)
        hits = self._found_hits(0)
        if named_first == hits.count == len(found) and set(json.loads(hits.ids)) == set(found):
            # Who was found by name is all there is, as most often once a name is typed.
            return []
        self._values |= {"hits": hits.ids}
        window = _window_of_hits(_NAMED_OTHERWISE, *last)
        # No index may tempt the database away from the hits, of which there are fewer than of anything that narrows.
        unindexed = [func.coalesce(one, null()) for one in self._equal]
        return self._read_ids(window.where(*unindexed) if unindexed else window, rows)

    def count(self, cap: int) -> int:
        """Count the contacts of the filter, stopping at ``cap``."""
        if not self._chosen.words:
            return self._count(_some(), cap)
        if not self._equal:
            return self._count_hits(cap)
        words = self._chosen.words
        matching = _text_matches(len(words)) if self._is_few else _among_hits(*_shape(words))
        return self._count(_some(matching), cap)

    def count_if_quick(self, cap: int) -> int | None:
        """Count where a keystroke may wait for it: none where there are more than listing itself has to look at."""
        if self._chosen.narrowers:
            return None
        if not self._chosen.words:
            return self.count(cap)
        if self._equal:
            return None
        quickly = min(cap, _QUICK) if self._hits is None else self._hits.cap
        hits = self._count_hits(quickly) if self._hits is None else self._hits.count
        return hits if hits < quickly else None

    def _following(self, after: int | None) -> tuple[ColumnElement[bool], ...]:
        """Return what follows a contact; nothing where there is none, or where it was erased meanwhile."""
        name = None if after is None else _LAST.first(self._read, last_id=after)
        if name is None:
            return ()
        self._values |= {"last_name": name, "last_id": after}
        return (_FOLLOWING,)

    def _is_walked(self, limit: int, named_first: int | None) -> bool:
        """Say whether walking the names is the quicker way to what the words ask for, of as many hits as there are.

        Walking the names meets a hit every ``names / hits`` rows; sorting reads every hit. More hits than the square root
        says are always walked to, so that no more are counted.
        """
        if named_first is None:
            counted = _prepared(_counting(_some(_NAMED_FIRST)))
            named_first = counted.first(self._read, **self._values | {"rows": _MANY})
        names = _HIGHEST.first(self._read) or 0
        hits = self._found_hits(named_first + isqrt(limit * names) + 1).count
        return limit * names < hits * (hits - named_first)

    def _found_hits(self, cap: int) -> _Hits:
        """Return the contacts that match the words: at least ``cap`` of them, or all."""
        if self._hits is None or self._hits.count == self._hits.cap < cap:
            asked = _listed_hits(*_shape(self._chosen.words))
            count, ids = asked.rows(self._read, **self._values | {"rows": cap})[0]
            self._hits = _Hits(count, ids, cap)
        return self._hits

    def _count_hits(self, cap: int) -> int:
        counted: int = _counted_hits(*_shape(self._chosen.words)).first(self._read, **self._values | {"rows": cap})
        return counted

    def _ids(self, window: Select[int], rows: int) -> list[int]:
        narrowed = window.where(*self._equal) if self._equal else window
        if self._is_few:
            narrowed = _sorted(narrowed)
        return self._read_ids(narrowed, rows)

    def _read_ids(self, window: Select[int], rows: int) -> list[int]:
        values = self._values | {"rows": rows}
        found: Iterable[Any]
        # What narrows is made for this reading alone.
        found = (
            self._read.execute(window, values).all() if self._equal else _prepared(window).rows(self._read, **values)
        )
        return [one for (one,) in found]

    def _count(self, found: Select[int], cap: int) -> int:
        values = self._values | {"rows": cap}
        if self._equal:
            return self._read.scalar(_counting(found.where(*self._equal)), values) or 0
        counted: int = _prepared(_counting(found)).first(self._read, **values)
        return counted


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


def _values(chosen: ListFilter) -> dict[str, Any]:
    """Return what the statements of a filter's words are filled with."""
    beginning = {"beginning": chosen.beginning, "ending": chosen.beginning + _LAST_LETTER}
    return beginning | _hit_values(chosen.words) | {f"word{at}": _sought(word) for at, word in enumerate(chosen.words)}


@lru_cache(_SHAPES)
def _window(*asked: ColumnElement[bool]) -> Select[int]:
    return _some(*asked).order_by(Contact.sort_name, Contact.id)


@lru_cache(_SHAPES)
def _window_of_hits(*asked: ColumnElement[bool]) -> Select[int]:
    hits = each_of(bindparam("hits", type_=String))
    return _sorted(_some(*asked).select_from(join(hits, Contact, Contact.id == hits.c.value)))


def _sorted(window: Select[int]) -> Select[int]:
    """Order what is found after it was found: else the database may walk all the names, and ask each whether it is of the few."""
    return window.order_by(None).order_by(_UNINDEXED_NAME, Contact.id)


@lru_cache(_SHAPES)
def _some(*asked: ColumnElement[bool]) -> Select[int]:
    return select(Contact.id).where(*asked).limit(_ROWS)


@lru_cache(_SHAPES)
def _counting(found: Select[int]) -> Select[int]:
    return select(func.count()).select_from(found.subquery())


@lru_cache(_SHAPES)
def _prepared(statement: Select[int]) -> Prepared:
    return Prepared(statement)


def _fewest(session: Session, chosen: ListFilter) -> _Few | None:
    """Return a condition that only few meet, with who they are: the others are asked of them alone."""
    asked = [one for one in chosen.narrowers if one.among is not None]
    if not asked:
        return None
    names = _HIGHEST.first(session.connection()) or 0
    # Walking the names meets a window of them after as many rows; with words too, after many more.
    most = max(_FEW, isqrt(_SEEN * names) * (_RARER_WITH_WORDS if chosen.words else 1))
    for one in asked:
        few = _FEW if one.is_slow else most
        ids = list(session.scalars(one.among.limit(few))) if one.among is not None else []
        if len(ids) < few:
            return _Few(one, ids)
    return None


def _conditions(session: Session, chosen: ListFilter, few: _Few | None) -> list[ColumnElement[bool]]:
    conditions = [one.holds for one in chosen.narrowers if few is None or one is not few.narrower]
    if few is not None:
        conditions.append(among(Contact.id, few.ids))
    if chosen.hides_restricted:
        # Nearly always nobody: then the quicker ways of counting stay open.
        hidden = [one for (one,) in _HIDDEN.rows(session.connection())]
        if hidden:
            conditions.append(Contact.id.not_in(hidden))
    return conditions


def among(
    column: ColumnElement[int] | InstrumentedAttribute[int], ids: list[int] | BindParameter[str]
) -> ColumnElement[bool]:
    """Say whether a column holds one of some ids, given as one value: many would take longer to bind than to look up.

    A statement that is made once takes a parameter, to be given what ``listed`` returns.
    """
    return column.in_(select(each_of(ids if isinstance(ids, BindParameter) else listed(ids)).c.value))


def each_of(ids: BindParameter[str] | str) -> TableValuedAlias:
    """Return a table of the ids that ``listed`` wrote as one value, in its column ``value``."""
    return func.json_each(ids).table_valued("value")


def listed(ids: list[int]) -> str:
    """Return ids as the one value that ``among`` compares with."""
    return json.dumps(ids)


@lru_cache(_SHAPES)
def _text_matches(words: int) -> ColumnElement[bool]:
    """Look into the contact's own text, without the index: what walking the names asks of each."""
    own = literal(" ") + ContactText.folded
    inside = [func.instr(own, bindparam(f"word{at}", type_=String)) > 0 for at in range(words)]
    return select(ContactText.contact_id).where(ContactText.contact_id == Contact.id, *inside).exists()


def _sought(word: str) -> str:
    """A long word counts anywhere; a short one where a word of the text begins with it."""
    return word if len(word) >= _TRIGRAM else f" {word}"


@lru_cache(_SHAPES)
def _among_hits(inside: int, starts: int) -> ColumnElement[bool]:
    return Contact.id.in_(text(_hits(inside, starts)).columns(Contact.id))


@lru_cache(_SHAPES)
def _counted_hits(inside: int, starts: int) -> Prepared:
    return Prepared(select(func.count()).select_from(_some_hits(inside, starts)))


@lru_cache(_SHAPES)
def _listed_hits(inside: int, starts: int) -> Prepared:
    hits = _some_hits(inside, starts)
    return Prepared(select(func.count(), func.json_group_array(hits.c.id)))


@lru_cache(_SHAPES)
def _some_hits(inside: int, starts: int) -> Subquery:
    return text(f"{_hits(inside, starts)} LIMIT :rows + 0").columns(Contact.id).subquery()


def _shape(words: tuple[str, ...]) -> tuple[int, int]:
    """Return how many words are long enough for the index of parts, and how many are not."""
    inside = sum(len(word) >= _TRIGRAM for word in words)
    return inside, len(words) - inside


def _hits(inside: int, starts: int) -> str:
    """Return the query of the ids that match every word, by the index that suits the long ones, else the short ones."""
    if not inside:
        return "SELECT rowid AS id FROM contact_words WHERE contact_words MATCH :match"
    sql = "SELECT contact_trigrams.rowid AS id FROM contact_trigrams"
    matches = " WHERE contact_trigrams MATCH :match"
    if starts:
        sql += " CROSS JOIN contact_text ON contact_text.contact_id = contact_trigrams.rowid"
        matches += "".join(f" AND instr(' ' || contact_text.folded, :start{at}) > 0" for at in range(starts))
    return sql + matches


def _hit_values(words: tuple[str, ...]) -> dict[str, str]:
    inside = [word for word in words if len(word) >= _TRIGRAM]
    starts = [word for word in words if len(word) < _TRIGRAM]
    if not inside:
        return {"match": " AND ".join(f"{_quoted(word)} *" for word in starts)}
    return {"match": " AND ".join(_quoted(word) for word in inside)} | {
        f"start{at}": _sought(word) for at, word in enumerate(starts)
    }


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'
