"""Months of the business's calendar: which ones a figure covers, and how many things fall into each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time

from dateutil.relativedelta import relativedelta

from app.clock import BUSINESS_ZONE

HOUR_LETTERS = len("2026-11-23 10")


def last_months(today: date, count: int) -> tuple[date, ...]:
    """Return the first day of so many months, the oldest first and the one of ``today`` last."""
    this = today.replace(day=1)
    return tuple(this - relativedelta(months=back) for back in range(count - 1, -1, -1))


def begins_at(month: date) -> datetime:
    """Return the instant at which a month begins in the business's place."""
    return datetime.combine(month.replace(day=1), time(), BUSINESS_ZONE)


def day_of_hour(hour: str) -> date:
    """Return the business's day of an hour as the file keeps it, "2026-11-23 10", in UTC.

    Whole hours are enough: at every midnight of metropolitan France another hour of UTC begins.
    """
    return datetime.fromisoformat(f"{hour}:00").replace(tzinfo=UTC).astimezone(BUSINESS_ZONE).date()


def count_by_month(months: Sequence[date], counted: Iterable[tuple[date, int]]) -> tuple[int, ...]:
    """Add up what fell on each day into its month; days of other months are left out."""
    found = dict.fromkeys(months, 0)
    for day, count in counted:
        month = day.replace(day=1)
        if month in found:
            found[month] += count
    return tuple(found.values())


def still_there(now: int, came: Sequence[int], went: Sequence[int]) -> tuple[int, ...]:
    """Return how many there were at the end of each month, going back from ``now``.

    Who came since was not there yet, who went since still was.
    """
    stock, found = now, []
    for arrived, left in zip(reversed(came), reversed(went), strict=True):
        found.append(stock)
        stock += left - arrived
    return tuple(reversed(found))
