"""Read every backup again, byte by byte: a backup that nobody ever read is a hope."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.backup.container import Told
from app.backup.errors import BackupDamaged, BackupForeign, BackupForged, BackupNewer
from app.backup.health import reread_done
from app.backup.kinds import BackupState
from app.backup.make_backup import scratch_folder
from app.backup.verify_backup import verify_backup
from app.journal import Action, record
from app.progress import quiet
from db.tables import BackupCopy

if TYPE_CHECKING:
    from app.workspace import UnlockedWorkspace

_READING = "being-read"


@dataclass(frozen=True, slots=True)
class CopySeen:
    """A backup as it was last seen; ``id`` is its row."""

    id: int
    path: Path
    is_other_medium: bool
    size: int
    contacts: int
    made_at: datetime
    verified_at: datetime
    state: BackupState


def list_backups(unlocked: UnlockedWorkspace) -> tuple[CopySeen, ...]:
    """Return the backups written down, the newest first; whether each is still there is not looked at."""
    with unlocked.reading() as uow:
        rows = uow.session.scalars(select(BackupCopy).order_by(BackupCopy.made_at.desc(), BackupCopy.folder))
        return tuple(_seen(row) for row in rows)


def _seen(row: BackupCopy) -> CopySeen:
    path, state = Path(row.folder) / row.file_name, BackupState(row.state)
    return CopySeen(row.id, path, row.is_removable, row.size, row.contacts, row.made_at, row.verified_at, state)


def reread_backups(unlocked: UnlockedWorkspace, tell: Told = quiet) -> dict[BackupState, int]:
    """Read every backup that can be reached and return how many are in each state; any account may.

    The daily file inside is opened and checked too where the account is one that may restore. ``tell`` gets (bytes read,
    bytes in all) and may raise to cancel; what was found by then is kept.
    """
    found = list_backups(unlocked)
    total, done = sum(one.size for one in found), 0
    states: Counter[BackupState] = Counter()
    with scratch_folder(unlocked, _READING) as scratch:
        for one in found:
            state = _read(unlocked, one, scratch, _after(tell, done, total))
            states[state] += 1
            done += one.size
            _write_down(unlocked, one, state)
    with unlocked.unit_of_work() as uow:
        reread_done(uow)
        record(uow, Action.BACKUPS_VERIFIED, details={state.value: count for state, count in states.items()})
    return dict(states)


def _after(tell: Told, before: int, total: int) -> Told:
    return lambda read, _whole: tell(before + read, total)


def _read(unlocked: UnlockedWorkspace, one: CopySeen, scratch: Path, told: Told) -> BackupState:
    if not one.path.parent.is_dir():
        return BackupState.UNREACHABLE
    if not one.path.exists():
        return BackupState.MISSING
    try:
        verify_backup(one.path, unlocked.keys, scratch=scratch, tell=told)
    except (BackupDamaged, BackupForeign, BackupForged, BackupNewer):
        return BackupState.DAMAGED
    return BackupState.SOUND


def _write_down(unlocked: UnlockedWorkspace, one: CopySeen, state: BackupState) -> None:
    with unlocked.unit_of_work() as uow:
        row = uow.session.get(BackupCopy, one.id)
        if row is None:
            return
        row.state = state.value
        if state in (BackupState.SOUND, BackupState.DAMAGED):
            row.verified_at = uow.clock.now()
