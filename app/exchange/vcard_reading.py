"""Read cards of people as phones and address books write them: vCard 2.1, 3.0 and 4.0, however broken.

A library that follows the standards gives a whole file up at the first line that does not; a telephone's export of eight
hundred cards always holds one. Here a line that says nothing readable is passed over and its card is kept.
"""

from __future__ import annotations

import base64
import binascii
import codecs
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.exchange.card_table import Card, CardAddress

_PART = re.compile(r"\\.|;|[^\\;]+", re.DOTALL)
_LINES = re.compile(r"(?<!\\),(?=\S)")
_ESCAPED = re.compile(r"\\([nN,;:\\])")
_QUOTED = re.compile(r';(?=(?:[^"]*"[^"]*")*[^"]*$)')
_START = re.compile(rb"\s*BEGIN\s*:\s*VCARD\s*$", re.IGNORECASE | re.MULTILINE)
_PLAIN_CHARSETS = frozenset({"utf-8", "ascii", "iso8859-1", "iso8859-15", "cp1252", "cp1250", "cp850", "mac-roman"})
_LONGEST_HEAD = 2000
_SINGLE = {
    "TITLE": "job_title",
    "ROLE": "job_title",
    "NICKNAME": "nickname",
    "BDAY": "birthday",
    "URL": "website",
    "CATEGORIES": "labels",
    "NOTE": "note",
    "FN": "full_name",
    "LABEL": "whole_address",
}
_GROUPS = frozenset({"KIND", "X-ADDRESSBOOKSERVER-KIND"})


@dataclass(frozen=True, slots=True)
class Property:
    """One line of a card: its name, its types in capitals, the other parameters, and its text, not yet cut at semicolons."""

    name: str
    types: frozenset[str]
    parameters: dict[str, str]
    text: str


def looks_like_cards(content: bytes) -> bool:
    """Say whether a file begins as a card does."""
    return _START.match(content[:200].lstrip(codecs.BOM_UTF8)) is not None


def read_cards(content: bytes, encoding: str) -> Iterator[Card]:
    """Yield each person's card; cards of groups and empty ones are passed over."""
    card: Card | None = None
    is_group = False
    for one in _without_agents(read_properties(content, encoding)):
        if one.name in {"BEGIN", "END"}:
            yield from _finished(card, is_group=is_group)
            card, is_group = Card() if one.name == "BEGIN" else None, False
        elif card is not None:
            is_group = is_group or (one.name in _GROUPS and one.text.strip().lower() == "group")
            _take(card, one)
    yield from _finished(card, is_group=is_group)


def card_writer(content: bytes) -> str:
    """Return which program wrote the cards, by the marks that it leaves; empty where none is known."""
    sample = content[:4096].upper()
    marks = (
        ("apple_cards", b"APPLE INC."),
        ("apple_cards", b"X-ABUID"),
        ("outlook_cards", b"X-MS-OL-"),
        ("google_cards", b"GOOGLE"),
        ("thunderbird_cards", b"THUNDERBIRD"),
        ("android_cards", b"X-ANDROID-CUSTOM"),
        ("android_cards", b"VERSION:2.1"),
    )
    return next((program for program, mark in marks if mark in sample), "")


def _without_agents(properties: Iterator[Property]) -> Iterator[Property]:
    """Leave out the card of an assistant, which the oldest format lets stand inside another's."""
    depth, before = 0, ""
    for one in properties:
        if one.name == "BEGIN" and (depth or before == "AGENT"):
            depth += 1
        elif depth:
            depth -= one.name == "END"
        else:
            yield one
        before = one.name


def _finished(card: Card | None, *, is_group: bool) -> Iterator[Card]:
    if card is None or is_group or card.is_empty:
        return
    # A label only repeats the address in parts.
    if any(not address.is_empty for address in card.addresses):
        card.texts.pop("whole_address", None)
    card.drop_repeated_name()
    yield card


def _take(card: Card, one: Property) -> None:
    if one.name in _SINGLE:
        card.add(_SINGLE[one.name], _unescaped(one.text))
    elif one.name == "N":
        _take_name(card, one)
    elif one.name == "ORG":
        firm, *units = _components(one.text) or [""]
        card.add("organisation", firm)
        card.add("department", ", ".join(unit for unit in units if unit))
    elif one.name == "EMAIL":
        card.add("email", _unescaped(one.text).removeprefix("mailto:"))
    elif one.name == "TEL":
        number = _unescaped(one.text)
        number = number.removeprefix("tel:").split(";")[0] if number.startswith("tel:") else number
        card.add("fax" if "FAX" in one.types else "phone", number)
    elif one.name == "ADR":
        _take_address(card, one)


def _take_name(card: Card, one: Property) -> None:
    family, given, middle = ([*_components(one.text), "", "", ""])[:3]
    card.add("family_name", family)
    card.add("given_name", f"{given} {middle}".strip())


def _take_address(card: Card, one: Property) -> None:
    # The lines of a street are cut at bare commas (RFC 6350, 6.3.1); in « 12, rue Haute » a space follows.
    text = _LINES.sub(r"\\n", one.text)
    box, extended, street, town, _region, code, country = ([*_components(text), *[""] * 7])[:7]
    second = ", ".join(part for part in (extended, box) if part)
    address = CardAddress(street or second, second if street else "", code, town, country)
    if address.is_empty:
        return
    is_first = "PREF" in one.types or one.parameters.get("PREF") == "1"
    card.addresses.insert(0 if is_first else len(card.addresses), address)


def _components(text: str) -> list[str]:
    parts = [""]
    for piece in _PART.findall(text):
        if piece == ";":
            parts.append("")
        else:
            parts[-1] += piece
    return [" ".join(_unescaped(part).split(" ")).strip() for part in parts]


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda sign: "\n" if sign[1] in "nN" else sign[1], text).replace("\r\n", "\n")


def read_properties(content: bytes, encoding: str) -> Iterator[Property]:
    """Yield every line that reads as a property, unfolded and decoded."""
    for line in _unfolded(content):
        head, value = _cut(line)
        if head is None:
            continue
        name, *parameters = _QUOTED.split(head)
        types, named = _parameters(parameters)
        name = name.rsplit(".", 1)[-1].strip().upper()
        if name == "BEGIN" and value.strip().upper() != b"VCARD":
            continue
        yield Property(name, types, named, _text(value, types, named, encoding))


def _cut(line: bytes) -> tuple[str | None, bytes]:
    """Cut a line at its colon, quoted ones passed over; no head where it has none."""
    place = line.find(b":")
    while place >= 0 and line.count(b'"', 0, place) % 2:
        place = line.find(b":", place + 1)
    if not 0 < place < _LONGEST_HEAD:
        return None, b""
    return line[:place].decode("utf-8", "replace"), line[place + 1 :]


def _parameters(given: list[str]) -> tuple[frozenset[str], dict[str, str]]:
    types: set[str] = set()
    named: dict[str, str] = {}
    for one in given:
        name, equals, value = one.partition("=")
        value = value.strip().strip('"').upper()
        # In the oldest cards a type stands alone, and so may an encoding.
        if not equals:
            types.add(name.strip().upper())
        elif name.strip().upper() == "TYPE":
            types.update(part.strip() for part in value.split(","))
        else:
            named[name.strip().upper()] = value
    return frozenset(types), named


def _text(value: bytes, types: frozenset[str], named: dict[str, str], encoding: str) -> str:
    how = named.get("ENCODING", "")
    if how == "QUOTED-PRINTABLE" or "QUOTED-PRINTABLE" in types:
        value = quopri.decodestring(value)
    elif how in {"BASE64", "B"} or "BASE64" in types:
        try:
            value = base64.b64decode(value)
        except binascii.Error:
            return ""
    return _decoded(value, named.get("CHARSET", ""), encoding)


def _decoded(value: bytes, charset: str, encoding: str) -> str:
    for name in (charset, encoding, "utf-8"):
        try:
            if name and codecs.lookup(name).name in _PLAIN_CHARSETS:
                return value.decode(name)
        except (LookupError, ValueError):
            continue
    return value.decode("cp1252", "replace")


def _unfolded(content: bytes) -> Iterator[bytes]:
    """Yield whole lines: folded ones joined, and those that a quoted-printable text continues behind its equals sign."""
    parts: list[bytes] = []
    goes_on, keeps_space = False, False
    for line in content.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n"):
        if parts and goes_on:
            parts[-1] = parts[-1][:-1]
            parts.append(line)
        elif parts and line[:1] in {b" ", b"\t"} and line.strip():
            parts.append(line if keeps_space else line[1:])
        else:
            if parts:
                yield b"".join(parts)
            parts = [line]
            keeps_space = keeps_space and line[:6].upper() != b"BEGIN:"
            keeps_space = keeps_space or line[:11].upper() == b"VERSION:2.1"
        goes_on = line.endswith(b"=") and b"QUOTED-PRINTABLE" in parts[0][:_LONGEST_HEAD].upper()
    if parts:
        yield b"".join(parts)
