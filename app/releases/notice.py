"""An update notice: a small file that the person was given, in which the publisher signed what a version is.

Canonical JSON (RFC 8785) with an Ed25519 signature over everything but itself. Only the public half of the publisher's key is
shipped, in ``resources/publisher_key.txt``; ``packaging/sign_release.py`` writes notices with the other half.
"""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any

import rfc8785
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from app.releases.errors import NotANotice, NoticeForged, NoticeOfOther
from app.version import VERSION
from resources import LANGUAGES, path

SUFFIX = ".aparte-update"
PRODUCT = "aparte"
_FORMAT = "aparte-update-1"
_LARGEST = 256 * 1024
_VERSION = re.compile(r"\d{1,5}(\.\d{1,5}){2}")
_SHA256 = re.compile(r"[0-9a-f]{64}")


class Standing(Enum):
    """How the version of a notice stands to the one that runs."""

    NEWER = "newer"
    SAME = "same"
    OLDER = "older"


@dataclass(frozen=True, slots=True)
class Installer:
    """A file that installs the version: its name, its size in bytes, its SHA-256 in hexadecimal."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Notice:
    """What the publisher says of a version; ``changes`` by language, a sentence each."""

    version: str
    day: date
    changes: dict[str, tuple[str, ...]]
    installers: tuple[Installer, ...]
    product: str = PRODUCT

    @property
    def standing(self) -> Standing:
        """How it stands to the program that runs."""
        return standing_of(self.version, VERSION)

    def body(self) -> dict[str, Any]:
        """What is signed."""
        return {"format": _FORMAT, **asdict(self), "day": self.day.isoformat()}


def standing_of(version: str, present: str) -> Standing:
    """Compare two versions number by number: 0.10.0 is newer than 0.9.0."""
    told, runs = (tuple(map(int, one.split("."))) for one in (version, present))
    if told == runs:
        return Standing.SAME
    return Standing.NEWER if told > runs else Standing.OLDER


def publisher_key() -> Ed25519PublicKey:
    """Return the key that came with this program."""
    return Ed25519PublicKey.from_public_bytes(bytes.fromhex(path("publisher_key.txt").read_text("ascii").strip()))


def sign_notice(notice: Notice, key: Ed25519PrivateKey) -> bytes:
    """Return the file that tells of a version."""
    body = notice.body()
    return rfc8785.dumps({**body, "signature": key.sign(rfc8785.dumps(body)).hex()})


def read_notice(file: Path, key: Ed25519PublicKey | None = None) -> Notice:
    """Return what a file tells, once its signature was verified; NotANotice, NoticeForged, NoticeOfOther.

    Nothing that it says is looked at before the signature holds.
    """
    content = _content(file)
    try:
        signature = bytes.fromhex(content.pop("signature"))
        (key or publisher_key()).verify(signature, rfc8785.dumps(content))
    except InvalidSignature as error:
        raise NoticeForged(file=file.name) from error
    except (KeyError, TypeError, ValueError) as error:
        raise NotANotice(file=file.name) from error
    if content.get("product") != PRODUCT:
        raise NoticeOfOther(file=file.name)
    try:
        return _notice(content)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise NotANotice(file=file.name) from error


def _content(file: Path) -> dict[str, Any]:
    try:
        with file.open("rb") as source:
            raw = source.read(_LARGEST + 1)
        content = json.loads(raw) if len(raw) <= _LARGEST else None
    except (OSError, ValueError, RecursionError) as error:
        raise NotANotice(file=file.name) from error
    if not isinstance(content, dict):
        raise NotANotice(file=file.name)
    return content


def _notice(content: dict[str, Any]) -> Notice:
    if content["format"] != _FORMAT or not _VERSION.fullmatch(content["version"]):
        raise ValueError(content["format"])
    installers = tuple(Installer(str(one["name"]), int(one["size"]), one["sha256"]) for one in content["installers"])
    if not all(_SHA256.fullmatch(one.sha256) for one in installers):
        raise ValueError(content["version"])
    changes = {code: tuple(str(one) for one in content["changes"][code]) for code in LANGUAGES}
    return Notice(content["version"], date.fromisoformat(content["day"]), changes, installers)
