"""Write the access pack as one encrypted file, and put on record that a pack was made."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from app.accounts.roles import Permission
from app.documents.access_pack import access_pack_pdf
from app.journal import Action, record
from app.journal.chain import JsonScalar
from app.rights.access_files import data_csv, data_json, file_names, pack_card
from app.rights.contact_tables import google_table
from app.rights.encrypted_zip import WrittenPack, write_encrypted_zip
from app.rights.kinds import StepKind
from app.rights.published_schema import ACCESS_SCHEMA, published_schema
from app.rights.request_steps import take_step
from app.rights.vcard import vcard

if TYPE_CHECKING:
    from pathlib import Path

    from app.rights.access_pack import AccessPack
    from app.rights.portability import PortabilityPack
    from app.workspace import UnitOfWork


def write_access_zip(pack: AccessPack, path: Path, passphrase: str) -> WrittenPack:
    """Write the pack under AES-256; an existing file is replaced whole. SaveFailed, DiskFull."""
    return write_encrypted_zip(path, passphrase, _files(pack))


def note_pack_made(
    uow: UnitOfWork,
    pack: AccessPack | PortabilityPack,
    written: WrittenPack,
    request_id: int,
    *,
    masked: int = 0,
    action: Action = Action.ACCESS_PACK_MADE,
) -> None:
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
    record(uow, action, pack.subject_id, details, signed=True)


def _files(pack: AccessPack) -> Iterator[tuple[str, bytes]]:
    card = pack_card(pack)
    yield "vos-donnees.pdf", access_pack_pdf(pack)
    yield "data.json", data_json(pack)
    yield "data.schema.json", published_schema(ACCESS_SCHEMA)
    yield "donnees.csv", data_csv(pack)
    yield "contact.csv", google_table(card)
    yield "contact.vcf", vcard(card)
    yield from file_names(pack)
