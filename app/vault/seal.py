"""Deposit a person's record into the vault without being able to read it there."""

from __future__ import annotations

import base64
import secrets
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from app.journal import Action, record
from app.vault.deposit import DepositContext, DepositKind, digest, seal_content
from app.vault.errors import ArchiveTermMissing, VaultMissing
from app.vault.kinds import ArchiveReason
from db.tables import JournalEntry, OutboxDeposit

if TYPE_CHECKING:
    from app.workspace import UnitOfWork

_ID_BYTES = 16


@dataclass(frozen=True, slots=True)
class DepositOrder:
    """Why a record is archived, until when, and which of its fields ("table.column"; all where none is named)."""

    reason: ArchiveReason
    ends_on: date
    fields: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class FileContent:
    """A file that goes with the record."""

    file_name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class ArchiveContent:
    """What is archived: ``record`` is what JSON can say, ``folded`` is what the search inside the vault reads."""

    subject_id: str
    display_name: str
    sort_name: str
    folded: str
    record: dict[str, Any]
    files: tuple[FileContent, ...] = ()


def seal_archive(uow: UnitOfWork, content: ArchiveContent, order: DepositOrder) -> str:
    """Put the sealed record and its files in the outbox and return the archive's id.

    Part of the erasure's own transaction: either both happen or none. Raises VaultMissing; ArchiveTermMissing where the
    end date is not to come (RET-07).
    """
    if uow.keys.vault_public_key is None:
        raise VaultMissing
    if order.ends_on <= uow.clock.today():
        raise ArchiveTermMissing
    archive_id = secrets.token_hex(_ID_BYTES)
    body = {
        "subject_id": content.subject_id,
        "display_name": content.display_name,
        "sort_name": content.sort_name,
        "folded": content.folded,
        "reason": order.reason.value,
        "article": order.reason.article,
        "ends_on": order.ends_on.isoformat(),
        "deposited_at": uow.clock.now().isoformat(timespec="microseconds"),
        "deposited_by": uow.account.id,
        "record": content.record,
    }
    _put(uow, DepositKind.RECORD, archive_id, content.subject_id, body)
    for file in content.files:
        _put(uow, DepositKind.FILE, secrets.token_hex(_ID_BYTES), content.subject_id, _file_body(archive_id, file))
    return archive_id


def _file_body(archive_id: str, file: FileContent) -> dict[str, Any]:
    return {
        "archive_id": archive_id,
        "file_name": file.file_name,
        "media_type": file.media_type,
        "content": base64.b64encode(file.content).decode(),
    }


def _put(uow: UnitOfWork, kind: DepositKind, deposit_id: str, subject_id: str, body: dict[str, Any]) -> None:
    public_key = uow.keys.vault_public_key
    if public_key is None:
        raise VaultMissing
    seq = (uow.session.scalar(select(func.max(JournalEntry.seq))) or 0) + 1
    sealed = seal_content(body, public_key, DepositContext(uow.keys.store, deposit_id, kind, seq))
    details = {"deposit": deposit_id, "kind": kind.value, "sha256": digest(sealed)}
    written = record(uow, Action.DEPOSITED, subject_id, details, signed=True)
    if written != seq:
        raise RuntimeError("the journal moved while a deposit was being sealed to its next line")
    uow.session.add(OutboxDeposit(id=deposit_id, created_at=uow.clock.now(), sha256=details["sha256"], sealed=sealed))
    uow.session.flush()
