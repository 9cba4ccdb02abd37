"""Guess what each column of a stranger's file holds, from its heading and from what stands under it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache

import resources
from app.exchange.errors import ColumnMissing, ColumnTwice
from app.exchange.programs import Place, find_program, folded, places
from app.register import entries
from app.register.own_entries import OwnFieldEntry
from resources import wording

FAMILY_NAME, GIVEN_NAME = "contact.family_name", "contact.given_name"
ORGANISATION, JOB_TITLE, SIRET = "contact.organisation", "contact.job_title", "contact.siret"
EMAIL, PHONE = "contact_email.value", "contact_phone.e164"
ADDRESS_1, ADDRESS_2 = "contact.address_line1", "contact.address_line2"
POSTCODE, TOWN, COUNTRY = "contact.postcode", "contact.town", "contact.country"
KIND, CATEGORY = "contact.kind", "contact.category"
COLLECTED_ON, LAST_SIGN = "contact.collected_on", "contact.last_inbound_on"
NOTE = "interaction.note"


class ImportOnly(StrEnum):
    """Columns that files have and the catalogue does not: recognised, then split or only counted."""

    FULL_NAME = "import.full_name"
    FULL_ADDRESS = "import.full_address"
    OPT_OUT = "import.opt_out"
    OPT_OUT_EMAIL = "import.opt_out_email"
    OPT_OUT_SMS = "import.opt_out_sms"
    OPT_OUT_PHONE = "import.opt_out_phone"
    OPT_OUT_POST = "import.opt_out_post"
    OPT_IN = "import.opt_in"
    CONSENT_AT = "import.consent_at"
    CONSENT_TEXT = "import.consent_text"
    SOURCE_FILE = "import.source_file"

    @property
    def label(self) -> str:
        """The column's name for the person reading."""
        return wording(f"exchange.import_only.{self.name.lower()}")


IGNORED = ""
OPT_OUTS = (
    ImportOnly.OPT_OUT,
    ImportOnly.OPT_OUT_EMAIL,
    ImportOnly.OPT_OUT_SMS,
    ImportOnly.OPT_OUT_PHONE,
    ImportOnly.OPT_OUT_POST,
)
# A contact has several of these; every other field takes one column.
_MANY = frozenset({EMAIL, PHONE, NOTE, ImportOnly.OPT_IN.value, *(one.value for one in OPT_OUTS)})
# What the columns of cards become; the others are known and not imported.
_CARD_PLACES = {
    "family_name": Place(FAMILY_NAME),
    "given_name": Place(GIVEN_NAME),
    "full_name": Place(ImportOnly.FULL_NAME.value),
    "organisation": Place(ORGANISATION),
    "job_title": Place(JOB_TITLE),
    "email": Place(EMAIL),
    "phone": Place(PHONE),
    "street": Place(ADDRESS_1),
    "extended": Place(ADDRESS_2),
    "postcode": Place(POSTCODE),
    "town": Place(TOWN),
    "country": Place(COUNTRY),
    "whole_address": Place(ImportOnly.FULL_ADDRESS.value),
    "other_address": Place(NOTE),
    "note": Place(NOTE),
    "file": Place(ImportOnly.SOURCE_FILE.value),
}
_NAMING = frozenset({FAMILY_NAME, GIVEN_NAME, ImportOnly.FULL_NAME.value, ORGANISATION, EMAIL, PHONE})
# Words that say too little inside a longer heading: « Date de naissance » is no date of collection.
_ALONE_ONLY = frozenset(
    {"date", "contact", "client", "name", "title", "type", "job", "accord", "structure", "note"}
) | {*("relation", "position", "nature", "profil", "abonne", "statut", "status")}
_LOOKED_AT = 15
_EXAMPLES = 3
_ADDRESS = re.compile(r"[^@\s;,<>]+@[^@\s;,<>]+\.[a-z]{2,}", re.IGNORECASE)
_NUMBER = re.compile(r"(?:\+|00)?[\d .\-()/]{9,20}")
_POSTCODE = re.compile(r"\d{4,5}")
_TRAILING_NUMBER = re.compile(r" ?\d+$")


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the file: what it seems to hold (a target, or empty), and what stands first under it.

    ``place`` tells apart the columns of several addresses, or of several parts of a name; empty where there is one.
    """

    index: int
    heading: str
    target: str
    examples: tuple[str, ...]
    place: str = ""


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the headings stand (row number, 0 where there are none), what the columns hold, and which program wrote them.

    ``is_table`` is false for cards: no spreadsheet opens them, so no cell bears an apostrophe that guards from formulas.
    ``own`` are the business's own fields that a column may become too.
    """

    heading_row: int
    columns: tuple[Column, ...]
    program: str = ""
    is_table: bool = True
    own: tuple[OwnFieldEntry, ...] = ()

    @property
    def has_opt_in(self) -> bool:
        """Say whether a column claims consents, which an import never makes (CON-14)."""
        return any(column.target == ImportOnly.OPT_IN for column in self.columns)

    @property
    def has_opt_out(self) -> bool:
        """Say whether a column tells of refusals, which an import always honours (art. 21)."""
        return any(column.target in OPT_OUTS for column in self.columns)

    @property
    def has_only_beginnings(self) -> bool:
        """Say whether the file tells since when people are known, and not when they last gave a sign: terms count from there."""
        known = {column.target for column in self.columns}
        return COLLECTED_ON in known and LAST_SIGN not in known

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings, in the order of the file."""
        return tuple(column.heading for column in self.columns)

    def check(self) -> None:
        """ColumnMissing where nothing names anybody; ColumnTwice where two columns give the same field."""
        taken = [(column.target, column.place) for column in self.columns if column.target]
        if not _NAMING.intersection(target for target, _ in taken):
            raise ColumnMissing
        for target, place in taken:
            if target not in _MANY and taken.count((target, place)) > 1:
                raise ColumnTwice(field=target_label(target, self.own))


@cache
def lexicon() -> dict[str, dict[str, list[str]]]:
    """Return the words of headings and cells that are recognised."""
    with resources.path("lexicons/import_headings.toml").open("rb") as file:
        return tomllib.load(file)


@cache
def _known_headings() -> dict[str, str]:
    allowed = set(targets())
    return {word: target for target, words in lexicon()["headings"].items() if target in allowed for word in words}


def targets(own: Iterable[OwnFieldEntry] = ()) -> tuple[str, ...]:
    """Return what a column may hold, in the order of the choice: names first, then the catalogue's importable fields."""
    fields = [field.name for field in (*entries(importable=True), *own)]
    names = [name for name in (FAMILY_NAME, GIVEN_NAME) if name in fields]
    others = [name for name in fields if name not in names]
    return (
        *names,
        ImportOnly.FULL_NAME.value,
        *others,
        *(one.value for one in ImportOnly if one is not ImportOnly.FULL_NAME),
    )


def target_label(target: str, own: Iterable[OwnFieldEntry] = ()) -> str:
    """Return the name of a target for the person reading."""
    if target in tuple(ImportOnly):
        return ImportOnly(target).label
    return next(field.label for field in (*entries(importable=True), *own) if field.name == target)


def heading_target(heading: str) -> str:
    """Return what a heading announces, empty where it is not known: the whole first, then its longest known words.

    The answers that our own exports carry are of their day, and come back as nothing.
    """
    words = folded(heading)
    if words.startswith(tuple(lexicon()["own_answers"]["words"])):
        return IGNORED
    known = _known_headings()
    if words in known:
        return known[words]
    bare = _TRAILING_NUMBER.sub("", words)
    if bare in known:
        return known[bare]
    parts = [word for word in known if len(word) > 2 and word not in _ALONE_ONLY and f" {word} " in f" {bare} "]
    return known[max(parts, key=len)] if parts else IGNORED


def find_headings(rows: Sequence[Sequence[str]]) -> int:
    """Return the number of the row of headings, 0 where the file starts with people at once.

    Titles, logos and empty rows may stand above; the row with most known headings wins, the first of equals.
    """
    scores = [sum(bool(heading_target(cell)) and not _is_means(cell) for cell in row) for row in rows[:_LOOKED_AT]]
    best = max(scores, default=0)
    filled = [number for number, row in enumerate(rows, 1) if any(cell.strip() for cell in row)]
    if best >= 2 or (best == 1 and filled and sum(map(bool, rows[scores.index(1)])) == 1):
        return scores.index(best) + 1
    if not filled or any(_is_means(cell) for cell in rows[filled[0] - 1]):
        return 0
    return filled[0]


def _is_means(cell: str) -> bool:
    return bool(_ADDRESS.search(cell) or (_NUMBER.fullmatch(cell.strip()) and sum(map(str.isdigit, cell)) >= 9))


def guess_layout(
    rows: Sequence[Sequence[str]], heading_row: int | None = None, *, fields: Sequence[str] = ()
) -> Layout:
    """Return the guesses for a file's first rows; a heading row given by the person is taken as it is.

    The export of a known program is taken as that program writes it. ``fields`` are the columns of cards, which have no
    row of headings.
    """
    if fields:
        return _card_layout(rows, fields)
    known = find_program(rows[:_LOOKED_AT] if heading_row is None else rows[heading_row - 1 : heading_row])
    if known is not None:
        program, number = known
        place = number if heading_row is None else heading_row
        unheaded = max(map(len, rows)) - len(rows[place - 1])
        given = [*places(program, rows[place - 1]), *[None] * unheaded]
        columns = _columns(rows, place, lambda index, heading, _: given[index] or Place(_own_column(heading)))
        return Layout(place, tuple(_without_repeats(columns, given)), program.id)
    place = find_headings(rows) if heading_row is None else heading_row
    columns = _columns(rows, place, lambda _, heading, cells: Place(_guess(heading, cells)))
    return Layout(place, tuple(_settle(columns, _below(rows, place))))


def _card_layout(rows: Sequence[Sequence[str]], fields: Sequence[str]) -> Layout:
    known = {name: wording(f"exchange.card_field.{name}") for name in fields}
    columns = []
    for index, name in enumerate(fields):
        cells = (row[index].strip() for row in rows if index < len(row))
        place = _CARD_PLACES.get(name, Place(IGNORED))
        examples = tuple(cell for cell in cells if cell)[:_EXAMPLES]
        columns.append(Column(index, known[name], place.target, examples, place.place))
    return Layout(0, tuple(columns), is_table=False)


def _below(rows: Sequence[Sequence[str]], place: int) -> list[Sequence[str]]:
    return [row for row in rows[place:] if any(cell.strip() for cell in row)]


def _columns(
    rows: Sequence[Sequence[str]], place: int, becomes: Callable[[int, str, list[str]], Place]
) -> list[Column]:
    """Return the columns that have a heading or a cell, each with what it becomes."""
    below = _below(rows, place)
    headings = rows[place - 1] if place else ()
    columns = []
    for index in range(max((len(row) for row in rows), default=0)):
        heading = headings[index].strip() if index < len(headings) else ""
        cells = [row[index].strip() for row in below if index < len(row) and row[index].strip()]
        if heading or cells:
            name = " ".join(heading.split()) or wording("exchange.column.unnamed", letter=_letter(index))
            found = becomes(index, heading, cells)
            columns.append(Column(index, name, found.target, tuple(cells[:_EXAMPLES]), found.place))
    return columns


def _own_column(heading: str) -> str:
    """Return what a column that somebody added to a program's own becomes: a heading known as a whole, or a refusal."""
    exact = _known_headings().get(folded(heading), IGNORED)
    return exact or (found if (found := heading_target(heading)) in OPT_OUTS else IGNORED)


def _without_repeats(columns: list[Column], given: list[Place | None]) -> Iterator[Column]:
    """Leave out an added column that would say again what the program's own says."""
    own = {(place.target, place.place) for place in given if place is not None}
    for column in columns:
        is_own = given[column.index] is not None
        repeats = not is_own and column.target not in _MANY and (column.target, column.place) in own
        yield replace(column, target=IGNORED) if repeats else column


def _letter(index: int) -> str:
    text = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        text = chr(ord("A") + rest) + text
    return text


def _guess(heading: str, cells: list[str]) -> str:
    target = heading_target(heading)
    if target in (KIND, CATEGORY):
        return _kind_or_category(target, cells)
    if target:
        return target
    if _mostly(cells, lambda cell: bool(_ADDRESS.fullmatch(cell))):
        return EMAIL
    if _mostly(cells, lambda cell: _is_means(cell) and "@" not in cell):
        return PHONE
    return IGNORED


def _kind_or_category(target: str, cells: list[str]) -> str:
    """Tell « Type » of person from « Type » of relation by the words under it."""
    kinds = {word for words in lexicon()["kinds"].values() for word in words}
    categories = {word for words in lexicon()["categories"].values() for word in words}
    as_kind = sum(folded(cell) in kinds for cell in cells)
    as_category = sum(folded(cell) in categories for cell in cells)
    if as_kind == as_category:
        return target if as_kind or not cells else IGNORED
    return KIND if as_kind > as_category else CATEGORY


def _mostly(cells: list[str], holds: Callable[[str], bool]) -> bool:
    return sum(map(holds, cells)) * 2 > len(cells)


def _settle(columns: list[Column], below: Sequence[Sequence[str]]) -> list[Column]:
    """Give each single field to one column; a name column alone that holds two words holds the whole name."""
    present = {column.target for column in columns}
    settled: list[Column] = []
    taken: set[str] = set()
    for column in columns:
        target = column.target
        if target == FAMILY_NAME and GIVEN_NAME not in present and _holds_whole_names(column.index, below):
            target = ImportOnly.FULL_NAME.value
        if target == ImportOnly.FULL_NAME and FAMILY_NAME in present and GIVEN_NAME in present:
            target = IGNORED
        if target == ADDRESS_1 and target in taken:
            target = ADDRESS_2
        if target in taken and target not in _MANY:
            target = IGNORED
        taken.add(target)
        settled.append(replace(column, target=target))
    return settled


def _holds_whole_names(index: int, below: Sequence[Sequence[str]]) -> bool:
    cells = [row[index] for row in below if index < len(row) and row[index].strip()]
    return _mostly(cells, lambda cell: len(cell.split()) >= 2)
