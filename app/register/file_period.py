"""The years that a compliance file is about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from app.clock import BUSINESS_ZONE


@dataclass(frozen=True, slots=True)
class FilePeriod:
    """From the first day to the last, both included, as the calendar of the business's place counts them."""

    first: date
    last: date

    @property
    def years(self) -> tuple[int, ...]:
        """The calendar years that it touches, the oldest first."""
        return tuple(range(self.first.year, self.last.year + 1))

    @property
    def instants(self) -> tuple[datetime, datetime]:
        """When it begins, and when it is over."""
        return _midnight(self.first), _midnight(self.last + timedelta(days=1))

    @property
    def code(self) -> str:
        """Its years as a name of a file bears them: 2026, or 2022-2026."""
        first, last = self.first.year, self.last.year
        return str(last) if first == last else f"{first}-{last}"

    def of_year(self, year: int) -> FilePeriod:
        """Return the part of it that falls in one year."""
        return FilePeriod(max(self.first, date(year, 1, 1)), min(self.last, date(year, 12, 31)))


def period_of(year: int | None, began_on: date, today: date) -> FilePeriod:
    """Return the period of a year, up to today where it still runs; with none, all the years since the folder began."""
    if year is None:
        return FilePeriod(min(began_on, today), today)
    return FilePeriod(date(year, 1, 1), min(date(year, 12, 31), max(today, date(year, 1, 1))))


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), BUSINESS_ZONE)
