"""Read one archive, for a motive that is told in two journals (RET-08)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from app.accounts.roles import Permission
from app.journal import Action, record
from app.values.text import LONG, clean_text
from app.vault.errors import ArchiveUnknown, MotiveMissing
from app.vault.kinds import ArchiveReason, ConsultationMotive
from db.tables import ArchivedFile, ArchivedRecord, Consultation

if TYPE_CHECKING:
    from app.vault.open_vault import OpenVault


@dataclass(frozen=True, slots=True)
class ArchivedPiece:
    """A file of the archive."""

    file_name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class PastConsultation:
    """An earlier reading of the same archive."""

    at: datetime
    account_id: str
    motive: ConsultationMotive
    motive_text: str


@dataclass(frozen=True, slots=True)
class Archive:
    """One archive, opened. ``record`` is what was deposited: the lines that were held, in words and in values."""

    id: str
    subject_id: str
    name: str
    reason: ArchiveReason
    article: str
    deposited_at: datetime
    ends_on: date
    record: dict[str, Any]
    files: tuple[ArchivedPiece, ...]
    consultations: tuple[PastConsultation, ...]


def consult_archive(vault: OpenVault, archive_id: str, motive: ConsultationMotive, motive_text: str = "") -> Archive:
    """Write the motive down, in the vault and in the journal, then return the archive.

    The free text stays in the vault: it may name people, and the journal must not. Raises MotiveMissing where another
    motive is not written out, ArchiveUnknown, VaultClosed.
    """
    unlocked = vault.unlocked
    unlocked.account.require(Permission.OPEN_VAULT)
    text = clean_text(motive_text, LONG)
    if motive is ConsultationMotive.OTHER and not text:
        raise MotiveMissing
    with vault.session(writes=True) as session:
        found = session.get(ArchivedRecord, archive_id)
        if found is None:
            raise ArchiveUnknown
        before = tuple(
            PastConsultation(past.consulted_at, past.account_id, ConsultationMotive(past.motive), past.motive_text)
            for past in session.scalars(
                select(Consultation).where(Consultation.archive_id == archive_id).order_by(Consultation.id.desc())
            )
        )
        session.add(
            Consultation(
                archive_id=archive_id,
                consulted_at=unlocked.clock.now(),
                account_id=unlocked.account.id,
                motive=motive.value,
                motive_text=text,
            )
        )
    with unlocked.unit_of_work() as uow:
        details = {"archive": archive_id, "motive": motive.value}
        record(uow, Action.VAULT_CONSULTED, found.subject_id, details, signed=True)
    with vault.session() as session:
        files = tuple(
            ArchivedPiece(file.file_name, file.media_type, file.content)
            for file in session.scalars(select(ArchivedFile).where(ArchivedFile.archive_id == archive_id))
        )
    return Archive(
        id=found.id,
        subject_id=found.subject_id,
        name=found.display_name,
        reason=ArchiveReason(found.reason),
        article=found.article,
        deposited_at=found.deposited_at,
        ends_on=found.ends_on,
        record=json.loads(found.record),
        files=files,
        consultations=before,
    )
