"""The archives by reason and by year of end: what the list beside them and the picture of the years to come show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from app.vault.kinds import ArchiveReason
from db.tables import ArchivedRecord

if TYPE_CHECKING:
    from app.vault.open_vault import OpenVault

YEARS = 11


@dataclass(frozen=True, slots=True)
class ArchiveCategory:
    """The archives of one reason, or of all where it is none; ``next_end`` is none where there are no archives."""

    reason: ArchiveReason | None
    archives: int
    ending_this_year: int
    next_end: date | None


@dataclass(frozen=True, slots=True)
class EndsByYear:
    """How many archives end in each year from this one on, and how many ``later``."""

    years: tuple[tuple[int, int], ...]
    later: int


def read_categories(vault: OpenVault) -> tuple[ArchiveCategory, ...]:
    """Return all archives, then those of each reason, an empty one included."""
    year = vault.unlocked.clock.today().year
    within = ArchivedRecord.ends_on <= date(year, 12, 31)
    counted = select(
        ArchivedRecord.reason,
        func.count().label("archives"),
        func.count().filter(within).label("ending"),
        func.min(ArchivedRecord.ends_on).label("next_end"),
    ).group_by(ArchivedRecord.reason)
    with vault.session() as session:
        rows = {row.reason: row for row in session.execute(counted)}
    found = [
        ArchiveCategory(one, row.archives, row.ending, row.next_end)
        if (row := rows.get(one.value)) is not None
        else ArchiveCategory(one, 0, 0, None)
        for one in ArchiveReason
    ]
    ends = [one.next_end for one in found if one.next_end is not None]
    total, ending = sum(one.archives for one in found), sum(one.ending_this_year for one in found)
    return (ArchiveCategory(None, total, ending, min(ends, default=None)), *found)


def read_ends_by_year(vault: OpenVault, reason: ArchiveReason | None = None) -> EndsByYear:
    """Count the ends of each of the coming years, of one reason or of all."""
    this_year = vault.unlocked.clock.today().year
    year = func.strftime("%Y", ArchivedRecord.ends_on)
    counted = select(year.label("year"), func.count().label("archives")).group_by(year)
    if reason is not None:
        counted = counted.where(ArchivedRecord.reason == reason.value)
    with vault.session() as session:
        ends = {int(row.year): row.archives for row in session.execute(counted)}
    years = tuple((one, ends.pop(one, 0)) for one in range(this_year, this_year + YEARS))
    return EndsByYear(years, sum(ends.values()))
