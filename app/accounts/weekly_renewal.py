"""Put the file under a fresh key in the week after erasures: blocks of the disk that still held the erased go dark.

An erasure leaves nothing in the file, but a disk keeps old blocks that no program reaches. They are ciphertext; once the
key has changed, no key in use opens them (GDPR art. 17 and 32).
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from app.accounts.authentic import authentic_keys
from app.accounts.closed_key_changes import seal_anew
from app.accounts.errors import WorkspaceBusy
from app.accounts.renew_key import renew_key
from app.accounts.renewal_date import last_renewal, note_put_off, note_renewal, read_put_off
from app.errors import MachineError
from app.formats import format_date
from app.journal import Action, record
from db.tables import JournalEntry
from resources import wording

if TYPE_CHECKING:
    from app.workspace import UnitOfWork, UnlockedWorkspace

EVERY = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Renewal:
    """What became of a renewal: done, for so many erasures; or put off, with the reason."""

    done: bool
    erasures: int
    put_off: MachineError | None = None


def renewal_due(uow: UnitOfWork) -> bool:
    """Say whether somebody was erased since the last renewal, itself a week old or more.

    A clock set back asks for nothing; one set forward asks for a renewal too many, which harms nobody.
    """
    at, _ = last_renewal(uow)
    return uow.clock.now() - at >= EVERY and erasures_since_renewal(uow) > 0


def erasures_since_renewal(uow: UnitOfWork) -> int:
    """Count the erasures that the key in use has seen."""
    _, seq = last_renewal(uow)
    erased = select(func.count()).select_from(JournalEntry)
    return uow.session.scalar(erased.where(JournalEntry.seq > seq, JournalEntry.action == Action.ERASED.value)) or 0


def renew_if_due(unlocked: UnlockedWorkspace) -> Renewal:
    """Renew the key where it is due; where that cannot be now, leave the file as it is and say so later.

    Call it from a worker or at closing, for it copies the file. Never under an open session, and nothing is raised for a
    full disk or a file in use: the renewal waits and ``renewal_reminder`` tells.
    """
    # A change of holders that a crash cut short left values under the key before.
    seal_anew(unlocked, {})
    with unlocked.reading() as uow:
        due, erasures = renewal_due(uow), erasures_since_renewal(uow)
    if not due:
        return Renewal(done=False, erasures=erasures)
    try:
        if unlocked.engine.pool.checkedout():  # type: ignore[attr-defined]  # a QueuePool, whose base lacks it
            raise WorkspaceBusy
        renew_key(unlocked, authentic_keys(unlocked))
    except MachineError as error:
        # A disk too full for a copy may be too full for the note: the renewal is still due at the next closing.
        with contextlib.suppress(MachineError), unlocked.unit_of_work() as uow:
            note_put_off(uow, error.code)
        return Renewal(done=False, erasures=erasures, put_off=error)
    with unlocked.unit_of_work() as uow:
        details = {"erasures": erasures, "epoch": unlocked.workspace.keys().epoch}
        record(uow, Action.KEY_RENEWED, details=details, signed=True)
        note_renewal(uow)
    return Renewal(done=True, erasures=erasures)


def renewal_reminder(uow: UnitOfWork) -> str:
    """Return the sentence for a renewal that waits, empty where none does."""
    waiting = read_put_off(uow)
    if waiting is None:
        return ""
    code, since = waiting
    name = "disk" if code == "app.disk_full" else "other"
    return wording(f"keys.put_off.{name}", since=format_date(since.date()))
