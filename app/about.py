"""What the program is made of and which file it works on: versions, the folder's place, the licences of others."""

from __future__ import annotations

import json
import platform
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from app.version import VERSION
from app.workspace import UnlockedWorkspace
from db.migrate import revision_of
from resources import path

_LICENCES = "licences"


@dataclass(frozen=True, slots=True)
class Licence:
    """A part that somebody else wrote: its version where it has one, the name and the text of its licence, where it is at home."""

    name: str
    version: str
    licence: str
    page: str
    text: str


@dataclass(frozen=True, slots=True)
class About:
    """The program and the folder that is open; ``schema`` is the version of the file's tables."""

    version: str
    python: str
    schema: str
    folder: Path


def read_about(unlocked: UnlockedWorkspace) -> About:
    """Return what a person who helps by telephone asks first; nothing of anybody is in it."""
    with unlocked.reading() as uow:
        schema = revision_of(uow.session.connection()) or ""
    return About(VERSION, platform.python_version(), schema, unlocked.workspace.folder.absolute())


@cache
def third_party_licences() -> tuple[Licence, ...]:
    """Return every part that others wrote, by name: what stands in the shipped list, and what is bundled beside it.

    The list is written from the metadata of the locked requirements by ``packaging/write_licences.py`` and shipped, so that it
    reads the same without a network and in a frozen program, which has no metadata.
    """
    listed = json.loads(path(f"{_LICENCES}/third_party.json").read_text("utf-8"))
    parts = [Licence(**entry) for entry in listed]
    return tuple(sorted((*parts, *_bundled()), key=lambda one: one.name.casefold()))


def _bundled() -> tuple[Licence, ...]:
    """What comes inside the others or beside them, each with its own text."""
    return (
        Licence("Python", platform.python_version(), "PSF-2.0", "https://www.python.org", _text("licences/Python.txt")),
        Licence(
            "Qt", "6", "LGPL-3.0-only", "https://www.qt.io", _text("licences/LGPL-3.0.txt", "licences/GPL-3.0.txt")
        ),
        Licence("SQLCipher", "", "BSD-3-Clause", "https://www.zetetic.net", _text("licences/SQLCipher.txt")),
        Licence("OpenSSL", "3", "Apache-2.0", "https://www.openssl.org", _text("licences/Apache-2.0.txt")),
        Licence(
            "Open Sans",
            "",
            "Apache-2.0",
            "https://www.opensans.com",
            _text("fonts/LICENCE-OpenSans.txt", "licences/Apache-2.0.txt"),
        ),
        Licence("Lucide", "", "ISC", "https://lucide.dev", _text("icons/LICENCE-lucide.txt")),
        Licence(
            "Codes postaux (INSEE, DGFiP)",
            "4.1.2",
            "Licence Ouverte 2.0, MIT",
            "https://www.data.gouv.fr",
            _text("postcodes/LICENCE-codes-postaux.txt"),
        ),
    )


def _text(*files: str) -> str:
    return "\n\n".join(path(file).read_text("utf-8").strip() for file in files)
