"""Read address books as directories and Thunderbird write them: LDIF (RFC 2849), with Mozilla's own attributes."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator

from app.exchange.card_table import Card, CardAddress

_START = re.compile(rb"\s*(?:#[^\n]*\n\s*)*(?:version\s*:\s*\d+\s+)?(?:#[^\n]*\n\s*)*dn\s*::?", re.IGNORECASE)
_COLUMNS = {
    "sn": "family_name",
    "surname": "family_name",
    "givenname": "given_name",
    "cn": "full_name",
    "commonname": "full_name",
    "displayname": "full_name",
    "o": "organisation",
    "company": "organisation",
    "title": "job_title",
    "mail": "email",
    "mozillasecondemail": "email",
    "telephonenumber": "phone",
    "homephone": "phone",
    "mobile": "phone",
    "cellphone": "phone",
    "description": "note",
    "facsimiletelephonenumber": "fax",
    "fax": "fax",
    "ou": "department",
    "department": "department",
    "mozillanickname": "nickname",
    "mozillahomeurl": "website",
    "mozillaworkurl": "website",
    "labeleduri": "website",
}
_WORK = {
    "street": ("street", "streetaddress", "postaladdress"),
    "extended": ("mozillaworkstreet2", "postofficebox"),
    "postcode": ("postalcode", "zip"),
    "town": ("l", "locality", "localityname"),
    "country": ("c", "co", "countryname"),
}
_HOME = {
    "street": ("mozillahomestreet", "homepostaladdress"),
    "extended": ("mozillahomestreet2",),
    "postcode": ("mozillahomepostalcode",),
    "town": ("mozillahomelocalityname",),
    "country": ("mozillahomecountryname",),
}
_NO_PERSONS = frozenset(
    {"groupofnames", "groupofuniquenames", "posixgroup", "organizationalunit", "organization", "dcobject", "domain"}
)


def looks_like_ldif(content: bytes) -> bool:
    """Say whether a file begins as an address book in LDIF does."""
    return _START.match(content[:2000].removeprefix(b"\xef\xbb\xbf")) is not None


def ldif_writer(content: bytes) -> str:
    """Return which program wrote the book; empty where none is known."""
    return "thunderbird_ldif" if b"mozilla" in content.lower() else ""


def read_people(content: bytes) -> Iterator[Card]:
    """Yield the card of each person; groups and the branches of the directory are passed over."""
    for entry in _entries(content):
        classes = {name.lower() for name in entry.get("objectclass", ())}
        change = entry.get("changetype", ["add"])[0].lower()
        if classes & _NO_PERSONS or change != "add":
            continue
        card = Card()
        for name, texts in entry.items():
            for text in texts:
                if name in _COLUMNS:
                    card.add(_COLUMNS[name], text)
        card.addresses = [place for kind in (_WORK, _HOME) if not (place := _address(entry, kind)).is_empty]
        if not card.is_empty:
            card.drop_repeated_name()
            # One whole name is enough.
            card.texts["full_name"] = card.texts["full_name"][:1]
            yield card


def _address(entry: dict[str, list[str]], parts: dict[str, tuple[str, ...]]) -> CardAddress:
    texts = {
        part: ", ".join(text.replace("$", "\n").strip() for name in names for text in entry.get(name, ()))
        for part, names in parts.items()
    }
    return CardAddress(**texts)


def _entries(content: bytes) -> Iterator[dict[str, list[str]]]:
    entry: dict[str, list[str]] = {}
    for line in _unfolded(content.removeprefix(b"\xef\xbb\xbf")):
        if not line.strip():
            if "dn" in entry:
                yield entry
            entry = {}
            continue
        name, _, value = line.partition(b":")
        entry.setdefault(_attribute(name), []).append(_text(value))
    if "dn" in entry:
        yield entry


def _attribute(name: bytes) -> str:
    return name.decode("ascii", "replace").split(";")[0].strip().lower()


def _text(value: bytes) -> str:
    """Return what stands after the colon; an address of a file to fetch is nothing."""
    if value.startswith(b"<"):
        return ""
    if value.startswith(b":"):
        try:
            value = base64.b64decode(value[1:])
        except binascii.Error:
            return ""
    try:
        return value.decode("utf-8").strip()
    except UnicodeDecodeError:
        return value.decode("cp1252", "replace").strip()


def _unfolded(content: bytes) -> Iterator[bytes]:
    parts: list[bytes] = []
    for line in content.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n"):
        if parts and line.startswith(b" "):
            parts.append(line[1:])
            continue
        if parts and not parts[0].startswith(b"#"):
            yield b"".join(parts)
        parts = [line]
    if parts and not parts[0].startswith(b"#"):
        yield b"".join(parts)
