"""The one way in which a person's data leave for the person: an archive under AES-256 that a passphrase opens."""

from __future__ import annotations

import errno
import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import pyzipper

from app.errors import DiskFull, SaveFailed
from db.files import replace_atomically


@dataclass(frozen=True, slots=True)
class WrittenPack:
    """The file that was written, and its fingerprint."""

    path: Path
    sha256: str
    size: int


def write_encrypted_zip(path: Path, passphrase: str, files: Iterable[tuple[str, bytes]]) -> WrittenPack:
    """Write files under a passphrase; an existing archive is replaced whole. SaveFailed, DiskFull."""
    partial = path.with_name(path.name + ".part")
    try:
        _write(partial, passphrase, files)
        content = partial.read_bytes()
        replace_atomically(path, content)
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise DiskFull from error
        raise SaveFailed(file=path.name) from error
    finally:
        partial.unlink(missing_ok=True)
    return WrittenPack(path, hashlib.sha256(content).hexdigest(), len(content))


def fill_encrypted_zip(file: BinaryIO, passphrase: str, name: str, fill: Callable[[BinaryIO], object]) -> None:
    """Write one file under a passphrase as it is made: what is inside is in clear nowhere on the disk."""
    archive = pyzipper.AESZipFile(file, "w", compression=pyzipper.ZIP_DEFLATED, encryption=pyzipper.WZ_AES)
    try:
        archive.setpassword(passphrase.encode())
        archive.setencryption(pyzipper.WZ_AES, nbits=256)
        with archive.open(name, "w", force_zip64=True) as inside:
            fill(inside)
        archive.close()
    except BaseException:
        # An archive given up is not ended: its table of contents would hide why, and have no room on a full disk.
        archive.fp = None
        raise


def _write(path: Path, passphrase: str, files: Iterable[tuple[str, bytes]]) -> None:
    with pyzipper.AESZipFile(path, "w", compression=pyzipper.ZIP_DEFLATED, encryption=pyzipper.WZ_AES) as archive:
        archive.setpassword(passphrase.encode())
        archive.setencryption(pyzipper.WZ_AES, nbits=256)
        for name, content in files:
            archive.writestr(name, content)
