"""Make today's backup in every place that answers, let the old ones go by rule, and write down what there is."""

from __future__ import annotations

import contextlib
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.backup.container import BackupHeader
from app.backup.errors import PlaceUnreachable
from app.backup.keep_rule import Kept, to_remove
from app.backup.kinds import BackupState
from app.backup.lay_copy import lay_copy
from app.backup.make_backup import BackupMade, Tell, headers_in, make_backup
from app.backup.places import BackupPlace, read_places
from app.backup.put_aside import forget_put_aside
from app.clock import BUSINESS_ZONE
from app.journal import Action, record
from app.journal.known_days import clock_stands
from db.tables import BackupCopy

if TYPE_CHECKING:
    from app.workspace import UnitOfWork, UnlockedWorkspace

# One at a time in this process; the folder's lock keeps other processes out.
_ONE_AT_A_TIME = threading.Lock()


@dataclass(frozen=True, slots=True)
class BackedUp:
    """What a run did: the backup, where it lies now, the places that did not take it, how many old ones went."""

    made: BackupMade
    places: tuple[BackupPlace, ...]
    missed: tuple[BackupPlace, ...]
    removed: int


def _silent(_step: str, _done: int, _total: int) -> None:
    """Tell nobody."""


def back_up(unlocked: UnlockedWorkspace, tell: Tell = _silent) -> BackedUp:
    """Make one backup and lay it in every place that answers; any account may, for nothing is opened by it.

    Raises what ``make_backup`` raises when the first place, beside the data, cannot take it; another place that is away or
    full is told in ``missed``. What was cancelled leaves nothing.
    """
    with _ONE_AT_A_TIME:
        own, *others = read_places(unlocked)
        made = make_backup(unlocked, own.folder, tell)
        taken, missed = [own], []
        for place in others:
            try:
                lay_copy(unlocked, made, place, tell)
                taken.append(place)
            except PlaceUnreachable:
                missed.append(place)
        removed = _write_down(unlocked, made, taken)
        forget_put_aside(unlocked)
    return BackedUp(made, tuple(taken), tuple(missed), removed)


def _write_down(unlocked: UnlockedWorkspace, made: BackupMade, taken: list[BackupPlace]) -> int:
    """Tell the journal, then let old ones go: a row is forgotten only once its file is away."""
    with unlocked.unit_of_work() as uow:
        for place in taken:
            uow.session.add(_row(made.path.name, place, made.header, made.size, made.sha256, uow))
        details = {"seq": made.header.journal_seq, "contacts": made.header.contacts, "places": len(taken)}
        record(uow, Action.BACKUP_MADE, details=details)
        adopt_found(uow, unlocked, taken)
    removed = 0
    for place in taken:
        removed += _let_go(unlocked, place)
    return removed


def adopt_found(uow: UnitOfWork, unlocked: UnlockedWorkspace, places: list[BackupPlace]) -> None:
    """Write down the backups of this folder that lie in its places unknown: after a restore, there are such."""
    for place in places:
        known = set(uow.session.scalars(select(BackupCopy.file_name).where(BackupCopy.folder == str(place.folder))))
        for path, header in headers_in(place.folder, unlocked.keys.store).items():
            if path.name not in known:
                row = _row(path.name, place, header, path.stat().st_size, "", uow)
                row.verified_at = header.made_at
                uow.session.add(row)


def _row(name: str, place: BackupPlace, header: BackupHeader, size: int, sha256: str, uow: UnitOfWork) -> BackupCopy:
    return BackupCopy(
        file_name=name,
        folder=str(place.folder),
        is_removable=place.is_other_medium,
        size=size,
        sha256=sha256,
        journal_seq=header.journal_seq,
        contacts=header.contacts,
        made_at=header.made_at,
        verified_at=uow.clock.now(),
        state=BackupState.SOUND.value,
    )


def _let_go(unlocked: UnlockedWorkspace, place: BackupPlace) -> int:
    """Remove what the rule lets go; nothing while the computer's date is in doubt, for years would seem to have passed."""
    with unlocked.reading() as uow:
        if not clock_stands(uow):
            return 0
        here = select(BackupCopy).where(
            BackupCopy.folder == str(place.folder), BackupCopy.state != BackupState.MISSING.value
        )
        kept = [_kept(row) for row in uow.session.scalars(here)]
    leaving = to_remove(kept, unlocked.clock.today())
    gone = [one.name for one in leaving if _unlink(place.folder / one.name)]
    if gone:
        with unlocked.unit_of_work() as uow:
            for row in uow.session.scalars(select(BackupCopy).where(BackupCopy.folder == str(place.folder))):
                if row.file_name in gone:
                    uow.session.delete(row)
            record(uow, Action.BACKUPS_REMOVED, details={"count": len(gone)})
    return len(gone)


def _kept(row: BackupCopy) -> Kept:
    made_on, order = row.made_at.astimezone(BUSINESS_ZONE).date(), int(row.made_at.timestamp())
    return Kept(row.file_name, made_on, order, row.state == BackupState.SOUND.value)


def _unlink(path: Path) -> bool:
    with contextlib.suppress(FileNotFoundError):
        try:
            path.unlink()
        except OSError:
            return False
    return True
