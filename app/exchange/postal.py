"""Postal addresses of a row: whole ones are cut, and parts that belong together are kept together."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from app.exchange import columns as target
from app.exchange.columns import ImportOnly
from app.exchange.programs import folded
from app.values.text import LONG, clean_line

Placed = Callable[[str], Iterator[tuple[str, str]]]
_TOWN_LINE = re.compile(r"(?:[A-Z]{1,2}-)?(\d{4,5})\s+(\D.*)")
_PARTS = {
    target.ADDRESS_1: "line1",
    target.ADDRESS_2: "line2",
    target.POSTCODE: "postcode",
    target.TOWN: "town",
    target.COUNTRY: "country",
}
# Parts of one place that are several lines are put side by side; of the others the first stands.
_JOINED = frozenset({"line2"})


@dataclass(frozen=True, slots=True)
class Address:
    """One postal address, each part on one line."""

    line1: str = ""
    line2: str = ""
    postcode: str = ""
    town: str = ""
    country: str = ""

    @property
    def line(self) -> str:
        """The whole address on one line."""
        town = f"{self.postcode} {self.town}".strip()
        return ", ".join(part for part in (self.line1, self.line2, town, self.country) if part)


def addresses_of(placed: Placed) -> list[Address]:
    """Return the addresses of a row by their places; a whole address serves where its parts are not given."""
    parts: dict[str, dict[str, list[tuple[str, str]]]] = {}
    for name, part in _PARTS.items():
        for place, text in placed(name):
            parts.setdefault(_which(place), {}).setdefault(part, []).append((place, text))
    found = {which: _assembled(given) for which, given in parts.items()}
    for place, text in placed(ImportOnly.FULL_ADDRESS):
        if not _says_where(found.get(_which(place))):
            found[_which(place)] = split_address(text)
    return _distinct(found[which] for which in sorted(found))


def split_address(text: str) -> Address:
    """Cut a whole address at the line of its postcode: the street stands above, the country below."""
    lines = [clean_line(line, LONG) for line in text.replace("\r", "\n").split("\n")]
    lines = [line for line in lines if line]
    if len(lines) == 1:
        lines = [part.strip() for part in lines[0].split(",") if part.strip()]
    for place, line in enumerate(lines):
        town = _TOWN_LINE.fullmatch(line)
        if town and (place or len(lines) == 1):
            first, *others = lines[:place] or [""]
            return Address(first, ", ".join(others), town[1], town[2], ", ".join(lines[place + 1 :]))
    first, *others = lines or [""]
    return Address(first, ", ".join(others))


def _which(place: str) -> str:
    """Return which address a column belongs to: ``2b`` is a further column of the second."""
    return place.rstrip("abcdefghijklmnopqrstuvwxyz")


def _assembled(given: dict[str, list[tuple[str, str]]]) -> Address:
    texts = {}
    for part, cells in given.items():
        ordered = [clean_line(text, LONG) for _, text in sorted(cells, key=lambda cell: cell[0])]
        texts[part] = ", ".join(ordered) if part in _JOINED else ordered[0]
    return Address(**texts)


def _says_where(address: Address | None) -> bool:
    return address is not None and bool(address.line1 or address.town or address.postcode)


def _distinct(addresses: Iterable[Address]) -> list[Address]:
    """Leave out what says nothing or the same again, and a country alone where an address is known."""
    filled = [address for address in addresses if address.line]
    if len(filled) < 2:
        return filled
    held: dict[str, Address] = {}
    for address in filled:
        held.setdefault(folded(address.line), address)
    located = [address for address in held.values() if _says_where(address)]
    return located or list(held.values())[:1]
