"""How well the business is backed up: when, where, whether it reads, and whether a backup is wanted now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from app.accounts.business import read_setting, write_setting
from app.backup.kinds import BackupState
from app.clock import BUSINESS_ZONE
from app.journal import Action
from db.tables import BackupCopy, JournalEntry

if TYPE_CHECKING:
    from app.workspace import UnitOfWork

REMIND_AFTER, REREAD_AFTER = timedelta(days=7), timedelta(days=30)
_LAST_REREAD = "backup.reread_at"
# What changes nothing that a backup would hold: coming, going and the backups themselves.
_IDLE = (
    Action.UNLOCKED,
    Action.UNLOCK_FAILED,
    Action.LOCKED,
    Action.BACKUP_MADE,
    Action.BACKUPS_REMOVED,
    Action.BACKUPS_VERIFIED,
    Action.JOURNAL_VERIFIED,
    Action.NOTES_SCANNED,
)


@dataclass(frozen=True, slots=True)
class BackupHealth:
    """The last backup that reads well, the last on another medium, how many read badly, whether work is not backed up yet."""

    last: datetime | None
    last_elsewhere: datetime | None
    damaged: int
    has_new_work: bool


def read_health(uow: UnitOfWork) -> BackupHealth:
    """Return the state of the backups as it was last seen, without looking at any medium."""
    sound = BackupCopy.state == BackupState.SOUND.value
    last, seq = uow.session.execute(
        select(func.max(BackupCopy.made_at), func.max(BackupCopy.journal_seq)).where(sound)
    ).one()
    elsewhere = uow.session.scalar(select(func.max(BackupCopy.made_at)).where(sound, BackupCopy.is_removable))
    damaged = uow.session.scalar(
        select(func.count()).select_from(BackupCopy).where(BackupCopy.state == BackupState.DAMAGED.value)
    )
    newer = select(JournalEntry.seq).where(
        JournalEntry.seq > (seq or 0), JournalEntry.action.not_in([action.value for action in _IDLE])
    )
    return BackupHealth(last, elsewhere, damaged or 0, uow.session.scalar(newer.limit(1)) is not None)


def is_wanted_today(uow: UnitOfWork) -> bool:
    """Say whether the day's backup is still to be made: there is new work and none was made today."""
    health = read_health(uow)
    is_of_today = health.last is not None and health.last.astimezone(BUSINESS_ZONE).date() >= uow.clock.today()
    return health.has_new_work and not is_of_today


def days_without(uow: UnitOfWork) -> int:
    """Return the days since work was last backed up, where they are more than seven; else 0 (SEC-09)."""
    health = read_health(uow)
    return _days_over(uow, health.last) if health.has_new_work else 0


def days_without_elsewhere(uow: UnitOfWork) -> int:
    """Return the days since a backup was last laid on another medium, or since the beginning, where over seven (SEC-09)."""
    return _days_over(uow, read_health(uow).last_elsewhere)


def count_damaged(uow: UnitOfWork) -> int:
    """Return how many backups read badly when they were last read."""
    return read_health(uow).damaged


def reread_is_due(uow: UnitOfWork) -> bool:
    """Say whether the month's full reading is due."""
    last = read_setting(uow, _LAST_REREAD, None)
    begun = datetime.fromisoformat(last) if last else _began(uow)
    return uow.clock.now() - begun >= REREAD_AFTER


def reread_done(uow: UnitOfWork) -> None:
    """Write down that everything was read."""
    write_setting(uow, _LAST_REREAD, uow.clock.now().isoformat(timespec="seconds"))


def _days_over(uow: UnitOfWork, last: datetime | None) -> int:
    passed = uow.clock.now() - (last or _began(uow))
    return passed.days if passed > REMIND_AFTER else 0


def _began(uow: UnitOfWork) -> datetime:
    return uow.session.scalars(select(JournalEntry.at).order_by(JournalEntry.seq).limit(1)).one()
