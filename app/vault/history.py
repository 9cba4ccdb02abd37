"""What was done with an archive: written in the vault with its reason, told in the journal with ids alone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.journal import Action, record
from app.vault.kinds import ArchiveAct, ConsultationMotive, EndMotive, RestoreMotive
from db.tables import ArchivedRecord, ArchiveEvent

if TYPE_CHECKING:
    from app.journal.chain import JsonScalar
    from app.vault.open_vault import OpenVault

_ACTIONS = {ArchiveAct.END_CHANGED: Action.ARCHIVE_END_CHANGED, ArchiveAct.EXTRACTED: Action.ARCHIVE_EXTRACTED}
_MOTIVES: dict[ArchiveAct, type[EndMotive | RestoreMotive | ConsultationMotive]] = {
    ArchiveAct.END_CHANGED: EndMotive,
    ArchiveAct.RESTORED: RestoreMotive,
    ArchiveAct.EXTRACTED: ConsultationMotive,
}


@dataclass(frozen=True, slots=True)
class PastAct:
    """One act; the two ends stand where the end was moved. ``motive`` and ``text`` are in words."""

    act: ArchiveAct
    at: datetime
    account_id: str
    motive: str
    text: str
    ends_before: date | None = None
    ends_after: date | None = None


def read_history(vault: OpenVault, archive_id: str) -> tuple[PastAct, ...]:
    """Return what was done with an archive, the newest first."""
    done = select(ArchiveEvent).where(ArchiveEvent.archive_id == archive_id).order_by(ArchiveEvent.id.desc())
    with vault.session() as session:
        return tuple(_past(row) for row in session.scalars(done))


def tell_acts(vault: OpenVault) -> None:
    """Write the journal's line of every act that has none yet; a crash in between leaves two lines, never none."""
    with vault.session() as session:
        waiting = session.execute(
            select(ArchiveEvent, ArchivedRecord.subject_id)
            .join(ArchivedRecord, ArchivedRecord.id == ArchiveEvent.archive_id)
            .where(ArchiveEvent.journal_seq.is_(None))
            .order_by(ArchiveEvent.id)
        ).all()
    for event, subject_id in waiting:
        with vault.unlocked.unit_of_work() as uow:
            seq = record(uow, _ACTIONS[ArchiveAct(event.kind)], subject_id, _details(event), signed=True)
        with vault.session(writes=True) as session:
            session.get_one(ArchiveEvent, event.id).journal_seq = seq


def _details(event: ArchiveEvent) -> dict[str, JsonScalar]:
    details: dict[str, JsonScalar] = {"archive": event.archive_id, "motive": event.motive}
    if event.ends_after is not None:
        details["ends_on"] = event.ends_after.isoformat()
    if event.sha256:
        details["sha256"] = event.sha256
    return details


def _past(row: ArchiveEvent) -> PastAct:
    act = ArchiveAct(row.kind)
    motive = _MOTIVES[act](row.motive).label
    return PastAct(act, row.done_at, row.account_id, motive, row.motive_text, row.ends_before, row.ends_after)
