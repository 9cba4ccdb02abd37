"""Write the access pack as one encrypted file, and put on record that it was made."""

from __future__ import annotations

import errno
import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pyzipper

from app.accounts.roles import Permission
from app.documents.access_pack import access_pack_pdf
from app.errors import DiskFull, SaveFailed
from app.journal import Action, record
from app.journal.chain import JsonScalar
from app.rights.access_files import contact_vcard, data_csv, data_json, file_names
from app.rights.kinds import StepKind
from app.rights.request_steps import take_step
from db.files import replace_atomically

if TYPE_CHECKING:
    from pathlib import Path

    from app.rights.access_pack import AccessPack
    from app.workspace import UnitOfWork


@dataclass(frozen=True, slots=True)
class WrittenPack:
    """The file that was written, and its fingerprint."""

    path: Path
    sha256: str
    size: int


def write_access_zip(pack: AccessPack, path: Path, passphrase: str) -> WrittenPack:
    """Write the pack under AES-256; an existing file is replaced whole. SaveFailed, DiskFull."""
    partial = path.with_name(path.name + ".part")
    try:
        _write(pack, partial, passphrase)
        content = partial.read_bytes()
        replace_atomically(path, content)
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise DiskFull from error
        raise SaveFailed(file=path.name) from error
    finally:
        partial.unlink(missing_ok=True)
    return WrittenPack(path, hashlib.sha256(content).hexdigest(), len(content))


def note_pack_made(uow: UnitOfWork, pack: AccessPack, written: WrittenPack, request_id: int, *, masked: int) -> None:
    """Put on record that the person's pack was made: its fingerprint, how many rows, how many names were masked."""
    uow.account.require(Permission.ANSWER_REQUEST)
    if masked:
        take_step(uow, request_id, StepKind.MASKED)
    take_step(uow, request_id, StepKind.PACK_MADE, file_sha256=written.sha256)
    details: dict[str, JsonScalar] = {
        "request": request_id,
        "rows": pack.row_count,
        "masked": masked,
        "sha256": written.sha256,
    }
    record(uow, Action.ACCESS_PACK_MADE, pack.subject_id, details, signed=True)


def _write(pack: AccessPack, path: Path, passphrase: str) -> None:
    with pyzipper.AESZipFile(path, "w", compression=pyzipper.ZIP_DEFLATED, encryption=pyzipper.WZ_AES) as archive:
        archive.setpassword(passphrase.encode())
        archive.setencryption(pyzipper.WZ_AES, nbits=256)
        archive.writestr("vos-donnees.pdf", access_pack_pdf(pack))
        archive.writestr("data.json", data_json(pack))
        archive.writestr("donnees.csv", data_csv(pack))
        archive.writestr("contact.vcf", contact_vcard(pack))
        for name, content in file_names(pack):
            archive.writestr(name, content)
