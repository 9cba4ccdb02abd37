"""Find contacts: windows of the list, by words that match inside any searchable field.

Those whose name begins with what was typed come first, then the others, each in the order of names. Sorting every hit of a
short prefix is what makes a keystroke slow, and so is reading a contact to learn what the index of names says already: many are
met by walking that index, which is asked only who comes next, and few are collected and sorted; whichever reads fewer rows.
A window continues after the last contact of the one before, so that the bottom of the list costs what its top does.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from math import isqrt, prod
from typing import Any

from sqlalchemy import ColumnElement, Select, text
from sqlalchemy.orm import Session

from db.prepared import Prepared
from db.search_statements import (
    FOLLOWING,
    HIDDEN,
    HIGHEST,
    LAST,
    LAST_LETTER,
    NAMED_FIRST,
    NAMED_OTHERWISE,
    WITH_LONG_WORDS,
    WITH_SHORT_WORDS,
    among,
    among_hits,
    collecting,
    counted_hits,
    counting,
    lengths,
    listed,
    names,
    prepared,
    some,
    text_matches,
    unindexed,
    values_of,
    window,
    window_of_these,
    with_texts,
)
from db.tables import Contact

# So few are asked one by one whatever there is to ask.
_FEW = 800
# Rows of a window, as screens ask for them.
_SEEN = 50
_AT_HAND = 50_000
# Who is met later than so many times the names that were to be expected is looked for in another way.
_UNLUCKY = 3
# A condition that this many times a window's share meet is worth collecting: who meets it is then known without being read.
_COLLECTED = 4
_QUICK, _COUNTED_AT_ONCE = 1_000, 200_000
# Names that are looked into, and passed over, before going on.
_LOOKED_INTO, _AT_ONCE = 200, 1_000
_Conditions = tuple[ColumnElement[bool], ...]


@dataclass(frozen=True, slots=True, eq=False)
class Narrower:
    """One condition on a contact, in the two forms that the search chooses from.

    ``holds`` is what a contact met on the way down the names must meet; ``among`` finds those who meet it without walking.
    ``is_slow`` says that finding each takes long, so that only a few are worth it; ``is_in_order`` that an index gives them in the
    order of names.
    """

    holds: ColumnElement[bool]
    among: Select[int] | None = None
    is_slow: bool = False
    is_in_order: bool = False


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
class _Candidates:
    """Nobody else can be found; none where that may be anybody.

    ``match`` says that all of them have the words, so that their texts need not be read, else about so many ``texts`` are.
    """

    ids: set[int] | None
    match: bool
    texts: int = 0

    def but(self, met: Iterable[int]) -> _Candidates:
        """The same without those who were met already."""
        return self if self.ids is None else replace(self, ids=self.ids.difference(met))


class ListSearch:
    """One filter in one session: what listing and counting both need is found once.

    It is for one reading: what it found is not looked for again.
    """

    def __init__(self, session: Session, chosen: ListFilter) -> None:
        self._chosen = chosen
        # Columns alone are read, of the driver itself where nothing narrows: a keystroke asks half a dozen questions.
        session.flush()
        self._read = session.connection()
        self._names: int = HIGHEST.first(self._read) or 1
        # A name is passed over sooner than a contact or a text is read, the more so the less of the book is at hand.
        self._dear = 2 + self._names // _AT_HAND
        self._values = values_of(chosen.words, chosen.beginning)
        self._few: set[int] | None = None
        self._asked = [one.holds for one in self._not_collected()]
        if chosen.hides_restricted:
            # Nearly always nobody: then the quicker ways stay open.
            hidden = [one for (one,) in HIDDEN.rows(self._read)]
            self._asked += [Contact.id.not_in(hidden)] if hidden else []
        self._matching: _Candidates | None = None

    def window(self, limit: int, after: int | None = None) -> list[int]:
        """Return the ids of a window of the list: its first, or the one that follows the contact ``after``."""
        last = self._following(after)
        if not self._chosen.words:
            return self._named(last, limit)
        found: list[int] = []
        is_from_top = not last
        if is_from_top or self._values["last_name"].startswith(self._chosen.beginning):
            found, last = self._named((NAMED_FIRST, *last), limit), ()
        if len(found) < limit:
            # From the top, whoever begins so has just been met, all of them where the window has room left.
            met = found if is_from_top else ()
            found = found + self._named_otherwise((NAMED_OTHERWISE, *last), limit - len(found), met)
        return found

    def count(self, cap: int) -> int:
        """Count the contacts of the filter, stopping at ``cap``."""
        asked = [*self._asked, *([] if self._few is None else [among(Contact.id, self._few)])]
        words = self._chosen.words
        long, short = map(len, lengths(words))
        if not asked:
            counted = counted_hits(long, short) if words else prepared(counting(some()))
            return int(counted.first(self._read, **self._values | {"rows": cap}))
        if words:
            asked.append(among_hits(long, short) if self._few is None else text_matches(len(words)))
        return self._read.scalar(counting(some(*asked)), self._values | {"rows": cap}) or 0

    def count_if_quick(self, cap: int) -> int | None:
        """Count where a keystroke may wait for it: none where there are more than listing itself has to look at."""
        if self._chosen.narrowers:
            return None
        if not self._chosen.words:
            return self.count(cap)
        # In a large book the index alone takes longer to ask than all the rest, where the window was full without it.
        if self._asked or (self._matching is None and self._names > _COUNTED_AT_ONCE):
            return None
        found = self._matching or self._who_match(min(cap, _QUICK), 0)
        return min(cap, len(found.ids)) if found.ids is not None and found.match else None

    def _not_collected(self) -> Iterator[Narrower]:
        """Collect who meets a condition that only few meet; the others are asked of them alone, and are what is returned."""
        most = max(_FEW, isqrt(_SEEN * self._names) * _COLLECTED)
        for one in self._chosen.narrowers:
            if self._few is None and one.among is not None:
                few = _FEW if one.is_slow else most
                count, ids = self._read.execute(collecting(one.among.limit(few))).one()
                if count < few:
                    self._few = set(json.loads(ids))
                    continue
            yield one

    def _following(self, after: int | None) -> _Conditions:
        """Return what follows a contact; nothing where there is none, or where it was erased meanwhile."""
        name = None if after is None else LAST.first(self._read, last_id=after)
        if name is None:
            return ()
        self._values |= {"last_name": name, "last_id": after}
        return (FOLLOWING,)

    def _named(self, asked: _Conditions, rows: int) -> list[int]:
        """Return who is named so, whatever the words, to fill a window."""
        if self._few is not None:
            return self._of(_Candidates(self._few, match=True), asked, rows)
        return self._ids(window(*asked), self._asked, rows)

    def _named_otherwise(self, asked: _Conditions, rows: int, met: Iterable[int]) -> list[int]:
        """Return who is found by something else than what the name begins with, to fill the window."""
        share = isqrt(rows * self._names) + 1
        found = self._who_match(share, rows)
        if found.ids is None:
            # The more there are, the sooner they are met.
            ids, is_all = self._walk(found, asked, rows, found.texts * _UNLUCKY + _AT_ONCE)
            if is_all:
                return ids
            found = self._who_match(share, self._names)
        others = found.but(met)
        return self._of(others, asked, rows) if others.ids else []

    def _who_match(self, cap: int, rows: int) -> _Candidates:
        """Return who may match the words: of an index, all where fewer than ``cap`` hold them, else only where that is worth it.

        It is where reading the texts of others until ``rows`` are met would take longer.
        """
        ids, many = self._few, list[tuple[int, Prepared]]()
        for index in self._indexes():
            held = self._held(index, cap)
            if isinstance(held, int):
                many.append((held, index))
            else:
                ids = held if ids is None else ids & held
        many.sort(key=lambda one: one[0])
        while many and (texts := self._texts(ids, many, rows)) * self._dear > many[0][0]:
            held = self._held(many.pop(0)[1], self._names + 1)
            assert isinstance(held, set)
            ids = held if ids is None else ids & held
        if many and ids is not None and len(ids) <= _FEW:
            ids, many = self._with_texts(ids), []
        self._matching = _Candidates(ids, match=not many, texts=texts if many else 0)
        return self._matching

    def _indexes(self) -> list[Prepared]:
        """Return the indexes that hold the words."""
        long, short = lengths(self._chosen.words)
        return [one for one, words in ((WITH_LONG_WORDS, long), (WITH_SHORT_WORDS, short)) if words]

    def _held(self, index: Prepared, cap: int) -> set[int] | int:
        """Return whom an index finds; where it finds ``cap`` of them, about how many there are by how soon it did."""
        count, last, ids = index.rows(self._read, **self._values | {"rows": cap})[0]
        return set(json.loads(ids)) if count < cap else max(cap, cap * self._names // last)

    def _texts(self, ids: set[int] | None, many: list[tuple[int, Prepared]], rows: int) -> int:
        """Return about how many texts are read until ``rows`` of them hold what the indexes find ``many`` of."""
        met = prod(min(1.0, count / self._names) for count, _ in many)
        return min(round(rows / met), self._names if ids is None else len(ids))

    def _with_texts(self, ids: Iterable[int]) -> set[int]:
        """Return those whose texts hold the words."""
        words = len(self._chosen.words)
        return {one for (one,) in with_texts(words).rows(self._read, **self._values | {"these": listed(ids)})}

    def _of(self, candidates: _Candidates, asked: _Conditions, rows: int) -> list[int]:
        """Return a window of the candidates: sorted where that reads fewer rows than walking the names until it is full."""
        ids = candidates.ids or set()
        if len(ids) ** 2 * self._dear > rows * self._names:
            found, is_all = self._walk(candidates, asked, rows, len(ids) * self._dear)
            if is_all:
                return found
            # They stand close together, far down the names: by now sorting them would have been done.
        return self._these(ids if candidates.match else self._with_texts(ids), asked, rows)

    def _walk(self, candidates: _Candidates, asked: _Conditions, rows: int, most: int) -> tuple[list[int], bool]:
        """Walk the names past at most so many; return who was met, and whether nobody is missing in the window."""
        found: list[int] = []
        passed = 0
        known = candidates.ids
        for part in self._in_order(asked, _LOOKED_INTO if known is None else _AT_ONCE):
            ids = [one for (one,) in part if known is None or one in known]
            if ids and not candidates.match:
                held = self._with_texts(ids)
                ids = [one for one in ids if one in held]
            found += self._these(ids, (), rows - len(found)) if self._asked else ids
            passed += len(part)
            if len(found) >= rows:
                return found[:rows], True
            if passed >= most:
                return found, False
        return found, True

    def _these(self, ids: Iterable[int], asked: _Conditions, rows: int) -> list[int]:
        """Return those of some ids who meet what is asked, in the order of names."""
        if not ids:
            return []
        return self._ids(window_of_these(*asked), unindexed(self._asked), rows, these=listed(ids))

    def _ids(self, chosen: Select[int], narrowing: list[ColumnElement[bool]], rows: int, **more: str) -> list[int]:
        values = self._values | more | {"rows": rows}
        found: Iterable[Any]
        if narrowing:
            # Made for this reading alone.
            found = self._read.execute(chosen.where(*narrowing), values).all()
        else:
            found = prepared(chosen).rows(self._read, **values)
        return [one for (one,) in found]

    def _in_order(self, asked: _Conditions, size: int) -> Iterator[list[tuple[int]]]:
        """Return the ids in the order of names, in parts, from whichever index of names leaves out most."""
        narrowing = [one.holds for one in self._chosen.narrowers if one.is_in_order][:1]
        chosen = names(*asked)
        walked = Prepared(chosen.where(*narrowing)) if narrowing else prepared(chosen)
        return walked.parts(self._read, size, **self._values)


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
        last = first + LAST_LETTER if beginnings else LAST_LETTER
        # What holds a figure is left out by the database: nearly all the words of a large book are numbers and addresses.
        rows = text(
            "SELECT term FROM contact_words_known WHERE term >= :first AND term < :last AND term NOT GLOB '*[0-9]*'"
        )
        found.extend(word for (word,) in session.execute(rows, {"first": first, "last": last}) if word.isalpha())
    return found
