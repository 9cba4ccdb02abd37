"""The one way in which a person's data leave for the person: an archive under AES-256 that a passphrase opens."""

from __future__ import annotations

import errno
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

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


def _write(path: Path, passphrase: str, files: Iterable[tuple[str, bytes]]) -> None:
    with pyzipper.AESZipFile(path, "w", compression=pyzipper.ZIP_DEFLATED, encryption=pyzipper.WZ_AES) as archive:
        archive.setpassword(passphrase.encode())
        archive.setencryption(pyzipper.WZ_AES, nbits=256)
        for name, content in files:
            archive.writestr(name, content)
