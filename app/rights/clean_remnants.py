"""After an erasure: clean what the disk still holds, tracked by the job so that a start after a crash resumes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from app.journal import Action, record
from app.rights.erase import DONE, erase_again
from db.migrate import forget_copies
from db.remnants import forget_samples, purge_folder, truncate_log
from db.tables import Contact, ErasureJob, Tombstone

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from app.workspace import UnitOfWork, UnlockedWorkspace


def _silent(_step: str) -> None:
    """Tell nobody."""


def clean_remnants(unlocked: UnlockedWorkspace, tell: Callable[[str], object] = _silent) -> bool:
    """Empty the write-ahead log, samples and temporary copies, and close the erasures that waited for it.

    May be run any number of times. False where a reader kept the log busy: the next start tries again. ``tell`` gets the
    name of each step as it begins: "samples", "copies", "log".
    """
    tell("samples")
    forget_samples(unlocked.engine)
    tell("copies")
    purge_folder(unlocked.workspace.exports)
    forget_copies(unlocked.workspace.backups)
    tell("log")
    if not truncate_log(unlocked.engine):
        return False
    with unlocked.unit_of_work() as uow:
        for job in uow.session.scalars(select(ErasureJob).where(ErasureJob.state != DONE)):
            job.state, job.finished_at = DONE, uow.clock.now()
            record(uow, Action.ERASURE_CLEANED, job.subject_id)
    return True


def resume_erasures(unlocked: UnlockedWorkspace) -> int:
    """Finish the cleaning that a crash interrupted; called at each start. Return how many erasures waited."""
    with unlocked.reading() as uow:
        waiting = uow.session.scalar(select(func.count()).select_from(ErasureJob).where(ErasureJob.state != DONE)) or 0
    if waiting:
        clean_remnants(unlocked)
    return waiting


def reapply_tombstones(uow: UnitOfWork, subject_ids: Iterable[str] = ()) -> int:
    """Erase again whoever an old backup brought back, and return how many that were (RET-14).

    ``subject_ids`` are erasures known from outside the backup, besides those on record in it.
    """
    known = set(subject_ids) | set(uow.session.scalars(select(Tombstone.subject_id)))
    returned = [
        row.id for row in uow.session.execute(select(Contact.id, Contact.subject_id)) if row.subject_id in known
    ]
    for contact_id in returned:
        erase_again(uow, contact_id)
    return len(returned)
