"""Until when a consumer's own request for information may be answered by telephone (C. conso R. 223-4)."""

from __future__ import annotations

from datetime import date, timedelta

from app.values.days_off import HolidayCalendar, days_off

WORKING_DAYS = 5
_SUNDAY = 6


def answer_until(asked_on: date) -> date:
    """Return the last of the five « jours ouvrables » that follow the day of the request: Monday to Saturday but holidays."""
    day, left = asked_on, WORKING_DAYS
    while left:
        day += timedelta(days=1)
        if day.weekday() != _SUNDAY and day not in days_off(day.year, HolidayCalendar.METROPOLE):
            left -= 1
    return day


def may_still_answer(asked_on: date, today: date) -> bool:
    """Say whether a request may still be answered by telephone; one from the future gives no right."""
    return asked_on <= today <= answer_until(asked_on)
