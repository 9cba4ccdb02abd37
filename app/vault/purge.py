"""Remove from the vault what has reached its end date (RET-09)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, select

from app.journal import Action, record
from db.tables import ArchivedFile, ArchivedRecord, Consultation

if TYPE_CHECKING:
    from app.vault.open_vault import OpenVault
    from app.workspace import UnlockedWorkspace


def purge_expired(unlocked: UnlockedWorkspace, vault: OpenVault) -> int:
    """Delete every archive whose end date is today or past, and return how many went.

    It runs at each opening, the only time when the vault can be written. Each one is told in the journal beforehand, by
    its random id: were the deletion lost to a crash, the next opening would do it again.
    """
    today = unlocked.clock.today()
    with vault.session() as session:
        ended = list(
            session.execute(
                select(ArchivedRecord.id, ArchivedRecord.subject_id).where(ArchivedRecord.ends_on <= today)
            ).tuples()
        )
    if not ended:
        return 0
    with unlocked.unit_of_work() as uow:
        for archive_id, subject_id in ended:
            record(uow, Action.VAULT_PURGED, subject_id, {"archive": archive_id, "rule": "RET-09"})
    ids = [archive_id for archive_id, _ in ended]
    with vault.session(writes=True) as session:
        session.execute(delete(ArchivedFile).where(ArchivedFile.archive_id.in_(ids)))
        session.execute(delete(Consultation).where(Consultation.archive_id.in_(ids)))
        session.execute(delete(ArchivedRecord).where(ArchivedRecord.id.in_(ids)))
    return len(ids)
