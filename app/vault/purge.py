"""Remove from the vault what has reached its end date (RET-09)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, select

from app.journal import Action, record
from app.journal.known_days import clock_stands
from db.tables import ArchivedFile, ArchivedRecord, ArchiveEvent, Consultation

if TYPE_CHECKING:
    from app.vault.open_vault import OpenVault
    from app.workspace import UnlockedWorkspace


def purge_expired(unlocked: UnlockedWorkspace, vault: OpenVault) -> int:
    """Delete every archive whose end date is today or past, and return how many went.

    It runs at each opening, the only time when the vault can be written. Each one is told in the journal beforehand, by
    its random id: were the deletion lost to a crash, the next opening would do it again. While the computer's date is in
    doubt nothing goes: a clock set forward would empty the vault.
    """
    with unlocked.reading() as uow:
        if not clock_stands(uow):
            return 0
    today = unlocked.clock.today()
    with vault.session() as session:
        ended = session.execute(
            select(ArchivedRecord.id, ArchivedRecord.subject_id).where(ArchivedRecord.ends_on <= today)
        ).all()
    if not ended:
        return 0
    with unlocked.unit_of_work() as uow:
        for row in ended:
            record(uow, Action.VAULT_PURGED, row.subject_id, {"archive": row.id, "rule": "RET-09"})
    ids = [row.id for row in ended]
    with vault.session(writes=True) as session:
        session.execute(delete(ArchivedFile).where(ArchivedFile.archive_id.in_(ids)))
        session.execute(delete(Consultation).where(Consultation.archive_id.in_(ids)))
        session.execute(delete(ArchiveEvent).where(ArchiveEvent.archive_id.in_(ids)))
        session.execute(delete(ArchivedRecord).where(ArchivedRecord.id.in_(ids)))
    return len(ids)
