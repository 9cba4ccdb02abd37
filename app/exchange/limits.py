"""How large a stranger's file may be, and the looks it must pass before anything unpacks it.

Figures of the threat model: a 400 kB archive may unpack to 400 MB, and a 4 kB workbook may claim the last cell of a sheet.
"""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from typing import BinaryIO

MAX_FILE_BYTES = 20 * 1024 * 1024
MAX_ENTRIES = 500
MAX_UNPACKED_BYTES = 200 * 1024 * 1024
MAX_RATIO = 200
# Small parts compress enormously without harm.
RATIO_COUNTS_FROM = 1024 * 1024
MAX_ROWS = 200_000
MAX_COLUMNS = 200
MAX_CELL = 32_767
MAX_FILES = 5_000
# Signs of all rows together: a table of two hundred thousand people has a tenth of it.
MAX_TEXT = 256 * 1024 * 1024
MEMORY_BYTES = 1024**3
BASE_SECONDS = 30
MAX_SECONDS = 180

ZIP_START = b"PK\x03\x04"
_OPEN_SHEETS = frozenset(
    f"application/vnd.oasis.opendocument.spreadsheet{suffix}".encode() for suffix in ("", "-template")
)
OLE_START = bytes.fromhex("d0cf11e0a1b11ae1")


@dataclass(frozen=True, slots=True)
class Archive:
    """A book in an archive: "xlsx" or "ods", and the size that it says it unpacks to."""

    kind: str
    unpacked: int


class Refused(Exception):
    """The reader does not take this file; ``reason`` is one of the names in ``app.exchange.errors``."""

    def __init__(self, reason: str, **params: str | int) -> None:
        super().__init__(reason)
        self.reason = reason
        self.params = params


def check_archive(file: BinaryIO) -> Archive:
    """Return what kind of book an archive is; Refused where it is none or is made to explode.

    A declared size that lies is caught later: the unpacker stops at it, and the checksum then fails.
    """
    with zipfile.ZipFile(file) as archive:
        parts = archive.infolist()
        names = {part.filename for part in parts}
        if len(parts) > MAX_ENTRIES:
            raise Refused("file_suspicious")
        unpacked = sum(part.file_size for part in parts)
        if unpacked > MAX_UNPACKED_BYTES or any(_explodes(part) for part in parts):
            raise Refused("file_suspicious")
        if "[Content_Types].xml" in names and any(name.startswith("xl/") for name in names):
            return Archive("xlsx", unpacked)
        if {"mimetype", "content.xml", "META-INF/manifest.xml"} <= names and archive.read("mimetype") in _OPEN_SHEETS:
            return Archive("ods", unpacked)
    raise Refused("file_kind_unknown")


def _explodes(part: zipfile.ZipInfo) -> bool:
    return part.file_size > RATIO_COUNTS_FROM and part.file_size > MAX_RATIO * max(part.compress_size, 1)


def seconds_for(size: int) -> int:
    """Return the processor seconds that reading may take: half a minute, and more for a large file."""
    return min(MAX_SECONDS, BASE_SECONDS + size // (1024 * 1024))
