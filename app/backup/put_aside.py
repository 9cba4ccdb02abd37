"""What was put aside before something else took its place: kept a while, then let go, and no longer than the erased may live on."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from app.journal.known_days import clock_stands
from db.files import private_folder

if TYPE_CHECKING:
    from app.workspace import UnlockedWorkspace

# Folders beside the backups, named by the day on which a backup took the place of what is in them.
DAMAGED_VAULT, BEFORE_RESTORE = "coffre-abime-", "avant-reprise-"
_KEPT_FOR = timedelta(days=30)
_DAY_DIGITS = 8


def folder_aside(backups: Path, kind: str, now: datetime) -> Path:
    """Make the folder in which something is put aside now, and return it."""
    return private_folder(backups / f"{kind}{now:%Y%m%d-%H%M%S}")


def folders_aside(backups: Path) -> Iterator[Path]:
    """Give the folders in which something was put aside."""
    for kind in (DAMAGED_VAULT, BEFORE_RESTORE):
        yield from backups.glob(f"{kind}*")


def forget_put_aside(unlocked: UnlockedWorkspace) -> None:
    """Delete what was put aside long enough ago: who is erased or purged since must not live on in it.

    Nothing goes while the computer's date is in doubt.
    """
    with unlocked.reading() as uow:
        if not clock_stands(uow):
            return
    last = unlocked.clock.today() - _KEPT_FOR
    for folder in folders_aside(unlocked.workspace.backups):
        with contextlib.suppress(ValueError):
            if date.fromisoformat(folder.name.rpartition("-")[0][-_DAY_DIGITS:]) <= last:
                shutil.rmtree(folder, ignore_errors=True)
