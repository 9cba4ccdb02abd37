"""How long an answer to a confirmation request is waited for: thirty days, unless the business says otherwise (CON-09)."""

from __future__ import annotations

from app.accounts.business import read_setting, write_setting
from app.accounts.roles import Permission
from app.consent.confirmation_errors import WaitingDaysOutOfRange
from app.journal import Action, record
from app.workspace import UnitOfWork

DEFAULT_DAYS = 30
SHORTEST_DAYS, LONGEST_DAYS = 7, 90
_DAYS_KEY = "confirmation_days"


def read_waiting_days(uow: UnitOfWork) -> int:
    """Return how many days an answer is waited for."""
    return int(read_setting(uow, _DAYS_KEY, DEFAULT_DAYS))


def write_waiting_days(uow: UnitOfWork, days: int) -> None:
    """Choose how many days an answer is waited for, from 7 to 90; WaitingDaysOutOfRange."""
    uow.account.require(Permission.EDIT_SETTINGS)
    if not SHORTEST_DAYS <= days <= LONGEST_DAYS:
        raise WaitingDaysOutOfRange(shortest=SHORTEST_DAYS, longest=LONGEST_DAYS)
    write_setting(uow, _DAYS_KEY, days)
    record(uow, Action.SETTING_CHANGED, details={"key": _DAYS_KEY})
