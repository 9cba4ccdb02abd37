"""What finding contacts asks of the file, made once: for each number of words one statement, with its values apart.

Making a statement takes longer than its answer, which a keystroke waits for.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Integer,
    Select,
    String,
    TableValuedAlias,
    TextualSelect,
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
from sqlalchemy.orm import InstrumentedAttribute

from db.prepared import Prepared
from db.tables import Contact, ContactText

TRIGRAM = 3
LAST_LETTER = "\U0010ffff"
_SHAPES = 64

# A sum, for the database would prepare a statement anew at each value of a bare parameter.
_ROWS = bindparam("rows", type_=Integer) + literal_column("0")
NAMED_FIRST = and_(
    Contact.sort_name >= bindparam("beginning", type_=String), Contact.sort_name < bindparam("ending", type_=String)
)
NAMED_OTHERWISE = not_(NAMED_FIRST)
FOLLOWING = tuple_(Contact.sort_name, Contact.id) > tuple_(
    bindparam("last_name", type_=String), bindparam("last_id", type_=Integer)
)
LAST = Prepared(select(Contact.sort_name).where(Contact.id == bindparam("last_id", type_=Integer)))
HIGHEST = Prepared(select(func.max(Contact.id)))
HIDDEN = Prepared(select(Contact.id).where(Contact.restricted_since.is_not(None)))
_UNINDEXED_NAME = func.coalesce(Contact.sort_name, null())
_LONG = "SELECT rowid AS id FROM contact_trigrams WHERE contact_trigrams MATCH :long"
_SHORT = "SELECT rowid AS id FROM contact_words WHERE contact_words MATCH :short"


def _listed(query: str) -> Prepared:
    """Say how many an index finds, up to which id, and who."""
    hits = text(f"{query} LIMIT :rows + 0").columns(Contact.id).subquery()
    return Prepared(select(func.count(), func.max(hits.c.id), func.json_group_array(hits.c.id)))


WITH_LONG_WORDS, WITH_SHORT_WORDS = _listed(_LONG), _listed(_SHORT)


def values_of(words: tuple[str, ...], beginning: str) -> dict[str, Any]:
    """Return what the statements about some words are filled with."""
    long, short = lengths(words)
    return {
        "beginning": beginning,
        "ending": beginning + LAST_LETTER,
        "long": " AND ".join(_quoted(word) for word in long),
        "short": " AND ".join(f"{_quoted(word)} *" for word in short),
        **{f"start{at}": _sought(word) for at, word in enumerate(short)},
        **{f"word{at}": _sought(word) for at, word in enumerate(words)},
    }


def lengths(words: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the words that the index of parts knows, which count anywhere, and those too short for it."""
    return tuple(one for one in words if len(one) >= TRIGRAM), tuple(one for one in words if len(one) < TRIGRAM)


@lru_cache(_SHAPES)
def window(*asked: ColumnElement[bool]) -> Select[int]:
    """Return those who meet what is asked, in the order of names, read from the index of names."""
    return some(*asked).order_by(Contact.sort_name, Contact.id)


@lru_cache(_SHAPES)
def window_of_these(*asked: ColumnElement[bool]) -> Select[int]:
    """Return those of some ids, given as ``these``, who meet what is asked, in the order of names."""
    these = each_of(bindparam("these", type_=String))
    chosen = some(*asked).select_from(join(these, Contact, Contact.id == these.c.value))
    # Ordered after they were found: else the database may walk all the names, and ask each whether it is of the few.
    return chosen.order_by(_UNINDEXED_NAME, Contact.id)


@lru_cache(_SHAPES)
def some(*asked: ColumnElement[bool]) -> Select[int]:
    """Return those who meet what is asked, in no order."""
    return select(Contact.id).where(*asked).limit(_ROWS)


@lru_cache(_SHAPES)
def names(*asked: ColumnElement[bool]) -> Select[int]:
    """Return all the ids in the order of names, to be read as far as they are wanted."""
    return select(Contact.id).where(*asked).order_by(Contact.sort_name, Contact.id)


@lru_cache(_SHAPES)
def counting(found: Select[int]) -> Select[int]:
    """Return how many a statement finds."""
    return select(func.count()).select_from(found.subquery())


@lru_cache(_SHAPES)
def prepared(statement: Select[int]) -> Prepared:
    """Return a statement of this module as the driver takes it."""
    return Prepared(statement)


def unindexed(asked: Iterable[ColumnElement[bool]]) -> list[ColumnElement[bool]]:
    """Return conditions that tempt the database away from no smaller choice."""
    return [func.coalesce(one, null()) for one in asked]


def among(
    column: ColumnElement[int] | InstrumentedAttribute[int], ids: Iterable[int] | BindParameter[str]
) -> ColumnElement[bool]:
    """Say whether a column holds one of some ids, given as one value: many would take longer to bind than to look up.

    A statement that is made once takes a parameter, to be given what ``listed`` returns.
    """
    return column.in_(select(each_of(ids if isinstance(ids, BindParameter) else listed(ids)).c.value))


def each_of(ids: BindParameter[str] | str) -> TableValuedAlias:
    """Return a table of the ids that ``listed`` wrote as one value, in its column ``value``."""
    return func.json_each(ids).table_valued("value")


def listed(ids: Iterable[int]) -> str:
    """Return ids as the one value that ``among`` compares with."""
    return json.dumps(list(ids))


def collecting(found: Select[int]) -> Select[int, str]:
    """Return how many a statement finds, and who."""
    ids = found.subquery().c[0]
    return select(func.count(), func.json_group_array(ids))


@lru_cache(_SHAPES)
def with_texts(words: int) -> Prepared:
    """Return those of some ids, given as ``these``, whose own text holds so many words."""
    these = each_of(bindparam("these", type_=String))
    texts = join(these, ContactText, ContactText.contact_id == these.c.value)
    return Prepared(select(ContactText.contact_id).select_from(texts).where(*_inside(words)))


@lru_cache(_SHAPES)
def text_matches(words: int) -> ColumnElement[bool]:
    """Look into the contact's own text, without the index: what walking the names asks of each."""
    return select(ContactText.contact_id).where(ContactText.contact_id == Contact.id, *_inside(words)).exists()


def _inside(words: int) -> list[ColumnElement[bool]]:
    own = literal(" ") + ContactText.folded
    return [func.instr(own, bindparam(f"word{at}", type_=String)) > 0 for at in range(words)]


def _sought(word: str) -> str:
    """A long word counts anywhere; a short one where a word of the text begins with it."""
    return word if len(word) >= TRIGRAM else f" {word}"


@lru_cache(_SHAPES)
def among_hits(long: int, short: int) -> ColumnElement[bool]:
    """Say whether a contact matches so many long and short words, by the index."""
    return Contact.id.in_(text(_hits(long, short)).columns(Contact.id))


@lru_cache(_SHAPES)
def counted_hits(long: int, short: int) -> Prepared:
    """Return how many match so many long and short words, at most ``rows``."""
    hits: TextualSelect = text(f"{_hits(long, short)} LIMIT :rows + 0").columns(Contact.id)
    return Prepared(select(func.count()).select_from(hits.subquery()))


def _hits(long: int, short: int) -> str:
    """Return the query of the ids that match every word, by the index that suits the long ones, else the short ones."""
    if not long:
        return _SHORT
    if not short:
        return _LONG
    both = (
        "SELECT contact_trigrams.rowid AS id FROM contact_trigrams CROSS JOIN contact_text "
        "ON contact_text.contact_id = contact_trigrams.rowid WHERE contact_trigrams MATCH :long"
    )
    return both + "".join(f" AND instr(' ' || contact_text.folded, :start{at}) > 0" for at in range(short))


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'
