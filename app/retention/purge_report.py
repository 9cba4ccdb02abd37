"""What automatic purges did, told until somebody has read it: days, counts, categories and random ids, never a name (RET-10).

It is read from the purge log itself, written in the transaction of each erasure: a run cut short is told like any other.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import Select, func, select

from app.accounts.business import read_setting, write_setting
from app.accounts.roles import Permission
from app.contacts.kinds import ContactCategory
from app.formats import format_count, format_date
from app.retention.kinds import PurgeObstacle
from db.tables import PurgeRun
from resources import wording

if TYPE_CHECKING:
    from app.retention.announce import Left
    from app.workspace import UnitOfWork

_READ_UP_TO, _LEFT = "purge.read_up_to", "purge.left"


@dataclass(frozen=True, slots=True)
class PurgedLine:
    """One erasure that ran by itself, as the log keeps it."""

    technical_id: str
    category: ContactCategory
    ran_on: date
    announced_on: date | None
    rule: str


@dataclass(frozen=True, slots=True)
class PurgedDay:
    """What ran on one day and is not read yet; ``left`` counts who was to go that day and stays, by reason."""

    ran_on: date
    announced_from: date
    announced_until: date
    erased: int
    by_category: tuple[tuple[ContactCategory, int], ...]
    left: tuple[tuple[PurgeObstacle, int], ...] = ()

    def sentence(self, today: date) -> str:
        """« 12 fiches annoncées le 24/10/2026 ont été effacées aujourd'hui »."""
        announced = wording("purge.report.announced_on", day=format_date(self.announced_from))
        if self.announced_from != self.announced_until:
            first, last = format_date(self.announced_from), format_date(self.announced_until)
            announced = wording("purge.report.announced_between", first=first, last=last)
        when = wording("purge.report.today")
        if self.ran_on != today:
            when = wording("purge.report.on", day=format_date(self.ran_on))
        key = "erased_one" if self.erased == 1 else "erased"
        return wording(f"purge.report.{key}", count=format_count(self.erased), announced=announced, when=when)

    @property
    def categories(self) -> str:
        """« prospect : 9, client : 3 »."""
        names = {category: wording(f"contacts.contact_category.{category.value}") for category, _ in self.by_category}
        return ", ".join(
            wording("purge.report.pair", what=names[category], told=format_count(count))
            for category, count in self.by_category
        )


def list_purged(uow: UnitOfWork, *, offset: int = 0, limit: int = 200) -> list[PurgedLine]:
    """Return a window of the log of what ran by itself, the newest first; PermissionDenied."""
    uow.account.require(Permission.ERASE)
    rows = uow.session.scalars(_automatic().order_by(PurgeRun.id.desc()).offset(offset).limit(limit))
    return [
        PurgedLine(row.technical_id, ContactCategory(row.category), row.ran_on, row.announced_on, row.rule)
        for row in rows
    ]


def unread_days(uow: UnitOfWork) -> tuple[PurgedDay, ...]:
    """Return what ran by itself and nobody has said to have read, the newest day first; nothing for who may not erase."""
    if not uow.account.may(Permission.ERASE):
        return ()
    unread = (
        select(
            PurgeRun.ran_on,
            PurgeRun.category,
            func.count().label("erased"),
            func.min(PurgeRun.announced_on).label("first"),
            func.max(PurgeRun.announced_on).label("last"),
        )
        .where(PurgeRun.announced_on.is_not(None), PurgeRun.id > read_setting(uow, _READ_UP_TO, 0))
        .group_by(PurgeRun.ran_on, PurgeRun.category)
        .order_by(PurgeRun.ran_on.desc(), PurgeRun.category)
    )
    rows = uow.session.execute(unread).all()
    left = read_setting(uow, _LEFT, {})
    days = []
    for day in dict.fromkeys(row.ran_on for row in rows):
        here = [row for row in rows if row.ran_on == day]
        counts = left.get("counts", {}) if left.get("day") == day.isoformat() else {}
        days.append(
            PurgedDay(
                ran_on=day,
                announced_from=min(row.first for row in here),
                announced_until=max(row.last for row in here),
                erased=sum(row.erased for row in here),
                by_category=tuple((ContactCategory(row.category), row.erased) for row in here),
                left=tuple((PurgeObstacle(name), count) for name, count in counts.items()),
            )
        )
    return tuple(days)


def mark_read(uow: UnitOfWork) -> None:
    """Say that what ran so far was read; it stays in the log. PermissionDenied."""
    uow.account.require(Permission.ERASE)
    last = uow.session.scalar(select(func.max(PurgeRun.id)))
    write_setting(uow, _READ_UP_TO, last or 0)


def note_left(uow: UnitOfWork, left: Iterable[Left]) -> None:
    """Keep, for the day's report, how many stayed and why."""
    today = uow.clock.today().isoformat()
    counts = Counter(one.standing.value for one in left)
    held = read_setting(uow, _LEFT, {})
    if held.get("day") == today:
        counts.update(held["counts"])
    write_setting(uow, _LEFT, {"day": today, "counts": dict(counts)})


def _automatic() -> Select[PurgeRun]:
    return select(PurgeRun).where(PurgeRun.announced_on.is_not(None))
