"""Which program wrote a file, told by its headings, and what each of them becomes.

A heading may stand several times in one export, so a table names what the first, the second… of them become. What
follows the ``@`` tells apart the addresses and the parts of a name that one contact has several of.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import resources
from app.values import fold

_NOT_LETTERS = re.compile(r"[^a-z0-9]+")
_NUMBER = re.compile(r"(?<= )\d+(?= |$)")


@dataclass(frozen=True, slots=True)
class Program:
    """A program: the headings that only it writes, all of them folded, and what its headings become."""

    id: str
    label: str
    signature: frozenset[str]
    targets: dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Place:
    """What a column becomes: a target, empty where it is not imported, and which one of several."""

    target: str
    place: str = ""

    @classmethod
    def parse(cls, text: str, number: str = "") -> Place:
        """Read ``contact.town@2``; a ``#`` stands for the number in the heading."""
        target, _, place = text.partition("@")
        return cls(target, place.replace("#", number))


def folded(text: str) -> str:
    """Return a heading or a cell as the lexicons write it."""
    return _NOT_LETTERS.sub(" ", fold(text)).strip()


@cache
def _tables() -> dict[str, dict[str, Any]]:
    with resources.path("lexicons/import_programs.toml").open("rb") as file:
        return tomllib.load(file)


@cache
def programs() -> tuple[Program, ...]:
    """Return the programs that are told by their headings, the most demanding signature first."""
    known = [
        Program(
            name,
            table["label"],
            frozenset(table["signature"]),
            {heading: tuple(to) if isinstance(to, list) else (to,) for heading, to in table["headings"].items()},
        )
        for name, table in _tables()["programs"].items()
    ]
    return tuple(sorted(known, key=lambda program: -len(program.signature)))


def program_label(program: str) -> str:
    """Return the name of a program as people know it; empty where it is not known."""
    tables = _tables()
    if program in tables["writers"]:
        return str(tables["writers"][program])
    return next((one.label for one in programs() if one.id == program), "")


def find_program(rows: Sequence[Sequence[str]]) -> tuple[Program, int] | None:
    """Return the program that wrote the rows and the number of its row of headings; none where no program is known."""
    for number, row in enumerate(rows, 1):
        headings = {folded(cell) for cell in row}
        for program in programs():
            if program.signature <= headings:
                return program, number
    return None


def places(program: Program, headings: Sequence[str]) -> list[Place | None]:
    """Return what each heading becomes, in their order; none where the program's table does not know it."""
    seen: Counter[str] = Counter()
    found: list[Place | None] = []
    for heading in map(folded, headings):
        number = next(iter(_NUMBER.findall(heading)), "")
        known = program.targets.get(heading) or program.targets.get(_NUMBER.sub("#", heading, count=1))
        if known is None:
            found.append(None)
            continue
        found.append(Place.parse(known[min(seen[heading], len(known) - 1)], number))
        seen[heading] += 1
    return found
