"""What reached its term and went, month by month, from the purge log: counts, categories and rules, nobody's name (RET-10)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from app.accounts.roles import Permission
from app.contacts.kinds import ContactCategory
from app.retention.kinds import PurgeMode
from db.tables import PurgeRun

if TYPE_CHECKING:
    from app.register.file_period import FilePeriod
    from app.workspace import UnitOfWork


@dataclass(frozen=True, slots=True)
class RunCount:
    """What went in one month for one category: how, and whether it had been announced and ran by itself."""

    month: date
    category: ContactCategory
    mode: PurgeMode
    by_itself: bool
    erased: int


def run_figures(uow: UnitOfWork, period: FilePeriod) -> tuple[RunCount, ...]:
    """Return what went in a period, the oldest month first; PermissionDenied."""
    uow.account.require(Permission.REVIEW_RETENTION)
    month = func.substr(PurgeRun.ran_on, 1, len("2026-11")).label("month")
    by_itself = PurgeRun.announced_on.is_not(None).label("by_itself")
    rows = uow.session.execute(
        select(month, PurgeRun.category, PurgeRun.mode, by_itself, func.sum(PurgeRun.erased))
        .where(PurgeRun.ran_on >= period.first, PurgeRun.ran_on <= period.last)
        .group_by(month, PurgeRun.category, PurgeRun.mode, by_itself)
        .order_by(month, PurgeRun.category, PurgeRun.mode)
    )
    return tuple(
        RunCount(
            date.fromisoformat(f"{row[0]}-01"),
            ContactCategory(row[1]),
            # The first runs of the log did not say how.
            PurgeMode(row[2]) if row[2] else PurgeMode.ERASED,
            bool(row[3]),
            int(row[4]),
        )
        for row in rows
    )
