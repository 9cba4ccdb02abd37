"""After how many minutes without a key the folder locks itself (SEC-04)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.accounts.business import read_setting, write_setting
from app.accounts.roles import Permission
from app.journal import Action, record

if TYPE_CHECKING:
    from app.workspace import UnitOfWork

USUAL_MINUTES, MOST_MINUTES = 10, 30
_KEY = "look.idle"


def read_lock_delay(uow: UnitOfWork) -> int:
    """Return the delay in minutes."""
    return settled_delay(read_setting(uow, _KEY, None))


def settled_delay(written: object) -> int:
    """Return a delay that holds, whatever was written: never over half an hour."""
    minutes = int(written) if isinstance(written, (int, str)) and str(written).isdecimal() else USUAL_MINUTES
    return min(max(minutes, 1), MOST_MINUTES)


def set_lock_delay(uow: UnitOfWork, minutes: int) -> None:
    """Choose the delay, for every account."""
    uow.account.require(Permission.EDIT_SETTINGS)
    write_setting(uow, _KEY, settled_delay(minutes))
    record(uow, Action.SETTING_CHANGED, details={"key": _KEY})
