"""After an erasure: clean what the disk still holds, tracked by the job so that a start after a crash resumes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from app.journal import Action, record
from app.rights.erase import DONE
from app.rights.tombstones import list_tombstones, replay_tombstones
from app.workspace import machine_failures
from db.migrate import forget_copies
from db.remnants import forget_samples, purge_folder, truncate_log
from db.tables import ErasureJob

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.workspace import UnlockedWorkspace


CLEANING = ("tombstones", "samples", "copies", "log", "close")


def _silent(_step: str) -> None:
    """Tell nobody."""


def clean_remnants(unlocked: UnlockedWorkspace, tell: Callable[[str], object] = _silent) -> bool:
    """List the erased outside, empty the write-ahead log, samples and temporary copies, and close what waited for it.

    Raises DiskFull, MachineError. May be run any number of times. False where a reader kept the log busy: the next start tries again. ``tell`` gets the
    name of each step of ``CLEANING`` as it begins.
    """
    tell("tombstones")
    list_tombstones(unlocked)
    with machine_failures():
        tell("samples")
        forget_samples(unlocked.engine)
        tell("copies")
        purge_folder(unlocked.workspace.exports)
        forget_copies(unlocked.workspace.backups)
        tell("log")
        if not truncate_log(unlocked.engine):
            return False
    tell("close")
    with unlocked.unit_of_work() as uow:
        for job in uow.session.scalars(select(ErasureJob).where(ErasureJob.state != DONE)):
            job.state, job.finished_at = DONE, uow.clock.now()
            record(uow, Action.ERASURE_CLEANED, job.subject_id)
    return True


def resume_erasures(unlocked: UnlockedWorkspace) -> int:
    """Finish what an erasure left to do; called at each start, before anything is shown. Return how many waited.

    Whoever an older file brought back is erased again first, and cleaned away with the rest.
    """
    replay_tombstones(unlocked)
    with unlocked.reading() as uow:
        waiting = uow.session.scalar(select(func.count()).select_from(ErasureJob).where(ErasureJob.state != DONE)) or 0
    if waiting:
        clean_remnants(unlocked)
    return waiting
