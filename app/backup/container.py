"""One file that holds a backup: a header that nobody can change unseen, then the parts, each with its fingerprint.

Layout: the magic line, the header's length as four bytes (big-endian), the header as RFC 8785 canonical JSON, the parts one
after the other. The header carries the backup's own key sealed (HPKE) to those who may restore, a MAC under the folder's
suppression key, and the Ed25519 signature of the account that made it. The parts are encrypted files or sealed keys:
nothing in the container can be read without one of the secrets that open it.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO

import rfc8785

from app.backup.errors import BackupDamaged, BackupNewer
from app.progress import quiet
from db.files import put_in_place

FORMAT, VERSION = "aparte-backup", 1
_MAGIC = b"APARTE-BACKUP\n"
_LENGTH_BYTES, _LARGEST_HEADER = 4, 1_000_000
_AT_ONCE = 1 << 20
Told = Callable[[int, int], object]


@dataclass(frozen=True, slots=True)
class Part:
    """One file of the backup: its name, its size in bytes, its SHA-256."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class BackupHeader:
    """What a backup says of itself before anyone opens it; no name of a contact, no address."""

    store: str
    business_name: str
    epoch: int
    made_at: datetime
    program: str
    contacts: int
    journal_seq: int
    journal_head: str
    parts: tuple[Part, ...]
    sealed: dict[str, str] = field(repr=False)
    signed_by: str = ""
    signature: str = field(default="", repr=False)
    mac: str = field(default="", repr=False)

    @property
    def size(self) -> int:
        """The bytes of all parts."""
        return sum(part.size for part in self.parts)

    def part(self, name: str) -> Part | None:
        """Return a part, or none."""
        return next((part for part in self.parts if part.name == name), None)

    def body(self) -> bytes:
        """What is signed and authenticated, as canonical JSON."""
        content = self.content()
        return rfc8785.dumps({name: content[name] for name in content if name not in ("signature", "mac")})

    def content(self) -> dict[str, Any]:
        """The header as JSON writes it."""
        values = asdict(self) | {"made_at": self.made_at.isoformat(timespec="seconds")}
        return {"format": FORMAT, "version": VERSION, **values, "parts": [asdict(part) for part in self.parts]}


def write_container(path: Path, header: BackupHeader, files: Sequence[Path], told: Told = quiet) -> None:
    """Write a backup durably, under another name until it is whole; OSError, and nothing stays of it.

    ``files`` are the parts in the header's order. ``told`` gets (bytes written, bytes in all) and may raise to cancel.
    """
    unfinished = path.with_name(path.name + ".part")
    encoded = rfc8785.dumps(header.content())
    done = 0
    try:
        with open_private(unfinished) as target:
            target.write(_MAGIC + len(encoded).to_bytes(_LENGTH_BYTES, "big") + encoded)
            for file in files:
                with file.open("rb") as source:
                    while chunk := source.read(_AT_ONCE):
                        target.write(chunk)
                        done += len(chunk)
                        told(done, header.size)
            target.flush()
            os.fsync(target.fileno())
        put_in_place(unfinished, path)
    except BaseException:
        with contextlib.suppress(OSError):
            unfinished.unlink()
        raise


def open_private(path: Path) -> BinaryIO:
    """Open a file for writing that its owner alone can read."""
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb")


def read_header(path: Path) -> BackupHeader:
    """Read what a backup says of itself; BackupDamaged where it is not one, BackupNewer. Nothing is verified yet."""
    try:
        with path.open("rb") as file:
            return _header(file)
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise BackupDamaged(file=path.name) from error


def read_parts(path: Path, header: BackupHeader) -> Iterator[tuple[Part, Iterator[bytes]]]:
    """Give each part as chunks, in order; BackupDamaged where one is cut or does not have its fingerprint."""
    try:
        with path.open("rb") as file:
            if _header(file) != header:
                raise BackupDamaged(file=path.name)
            for part in header.parts:
                yield part, _chunks(file, part, path.name)
            if file.read(1):
                raise BackupDamaged(file=path.name)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise BackupDamaged(file=path.name) from error


def extract_part(path: Path, header: BackupHeader, name: str, target: Path) -> bool:
    """Write one part out, for its owner alone, once its fingerprint was found right; False where there is none.

    Raises BackupDamaged: then nothing is left of it.
    """
    for part, chunks in read_parts(path, header):
        if part.name != name:
            for _ in chunks:
                pass
            continue
        try:
            with open_private(target) as file:
                for chunk in chunks:
                    file.write(chunk)
        except BackupDamaged:
            target.unlink(missing_ok=True)
            raise
        return True
    return False


def _chunks(file: BinaryIO, part: Part, name: str) -> Iterator[bytes]:
    left, digest = part.size, hashlib.sha256()
    while left:
        chunk = file.read(min(left, _AT_ONCE))
        if not chunk:
            raise BackupDamaged(file=name)
        left -= len(chunk)
        digest.update(chunk)
        yield chunk
    if digest.hexdigest() != part.sha256:
        raise BackupDamaged(file=name)


def _header(file: BinaryIO) -> BackupHeader:
    if file.read(len(_MAGIC)) != _MAGIC:
        raise ValueError("not a backup")
    length = int.from_bytes(file.read(_LENGTH_BYTES), "big")
    if not 0 < length <= _LARGEST_HEADER:
        raise ValueError("no header")
    raw = file.read(length)
    read = json.loads(raw)
    if read["format"] == FORMAT and read["version"] > VERSION:
        raise BackupNewer
    header = BackupHeader(
        store=str(read["store"]),
        business_name=str(read["business_name"]),
        epoch=int(read["epoch"]),
        made_at=datetime.fromisoformat(read["made_at"]),
        program=str(read["program"]),
        contacts=int(read["contacts"]),
        journal_seq=int(read["journal_seq"]),
        journal_head=str(read["journal_head"]),
        parts=tuple(_part(one) for one in read["parts"]),
        sealed={str(slot): str(key) for slot, key in read["sealed"].items()},
        signed_by=str(read["signed_by"]),
        signature=str(read["signature"]),
        mac=str(read["mac"]),
    )
    # Byte for byte what this program writes: no unknown field, no field twice.
    if rfc8785.dumps(header.content()) != raw:
        raise ValueError("altered")
    return header


def _part(read: dict[str, Any]) -> Part:
    part = Part(str(read["name"]), int(read["size"]), str(read["sha256"]))
    if Path(part.name).name != part.name or part.size < 0:
        raise ValueError("a file name and its size expected")
    return part
