"""The year in one picture: how long people have given no sign, and how many reach their term in each month to come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from dateutil.relativedelta import relativedelta
from sqlalchemy import case, func, select

from app.accounts.roles import Permission
from db.tables import Contact

if TYPE_CHECKING:
    from app.workspace import UnitOfWork

MONTHS, OLDEST_YEARS = 12, 3


@dataclass(frozen=True, slots=True)
class YearlyPicture:
    """``by_age``: people by whole years since their last sign, 0, 1, 2, and 3 or more.

    ``due_by_month``: the first day of each of the next twelve months, this one included, and how many are due in it; those
    whose term has passed are in ``due``, those a contract keeps are in ``kept``.
    """

    by_age: tuple[int, ...]
    due: int
    due_by_month: tuple[tuple[date, int], ...]
    kept: int


def read_yearly_picture(uow: UnitOfWork) -> YearlyPicture:
    """Count in two readings, whatever the size of the book (RET-04)."""
    uow.account.require(Permission.REVIEW_RETENTION)
    today = uow.clock.today()
    sign = func.coalesce(Contact.last_inbound_on, Contact.collected_on)
    ages = [(sign > today - relativedelta(years=years), years - 1) for years in range(1, OLDEST_YEARS + 1)]
    age = case(*ages, else_=OLDEST_YEARS)
    by_age = {row[0]: row[1] for row in uow.session.execute(select(age, func.count()).group_by(age))}
    first = today.replace(day=1)
    months = [first + relativedelta(months=number) for number in range(MONTHS + 1)]
    month = case(
        (Contact.retention_due_on.is_(None), -2),
        (Contact.retention_due_on <= today, -1),
        *((Contact.retention_due_on < months[number + 1], number) for number in range(MONTHS)),
        else_=MONTHS,
    )
    by_month = {row[0]: row[1] for row in uow.session.execute(select(month, func.count()).group_by(month))}
    return YearlyPicture(
        by_age=tuple(by_age.get(years, 0) for years in range(OLDEST_YEARS + 1)),
        due=by_month.get(-1, 0),
        due_by_month=tuple((months[number], by_month.get(number, 0)) for number in range(MONTHS)),
        kept=by_month.get(-2, 0),
    )
