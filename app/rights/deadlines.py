"""When a request must be answered: Regulation (EEC, Euratom) 1182/71 over RGPD art. 12(3)."""

from __future__ import annotations

from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from app.rights.kinds import Urgency
from app.values.days_off import HolidayCalendar, statutory_days_off

ANSWER_MONTHS, EXTENDED_MONTHS = 1, 3
_SATURDAY = 5
_SOON_DAYS, _URGENT_DAYS = 10, 5


def is_working_day(day: date, calendar: HolidayCalendar = HolidayCalendar.METROPOLE) -> bool:
    """Say whether a day is neither Saturday, Sunday nor a public holiday in France."""
    return day.weekday() < _SATURDAY and day not in statutory_days_off(day.year, calendar)


def end_of_period(received_on: date, months: int, calendar: HolidayCalendar = HolidayCalendar.METROPOLE) -> date:
    """Return the last day of a period in months.

    The day of the event is not counted, the period ends on the day of the same number or else on the month's last, and
    one that would end on a day off ends on the next working day (art. 3(1), 3(2)(c), 3(4)).
    """
    last = received_on + relativedelta(months=months)
    while not is_working_day(last, calendar):
        last += timedelta(days=1)
    return last


def answer_due(received_on: date, calendar: HolidayCalendar = HolidayCalendar.METROPOLE) -> date:
    """Return the last day to answer a request (DSR-01)."""
    return end_of_period(received_on, ANSWER_MONTHS, calendar)


def extended_due(received_on: date, calendar: HolidayCalendar = HolidayCalendar.METROPOLE) -> date:
    """Return the last day once extended: three months from receipt, not from the first deadline (DSR-03)."""
    return end_of_period(received_on, EXTENDED_MONTHS, calendar)


def may_extend(due_on: date, today: date, *, extended_already: bool) -> bool:
    """Say whether an extension may still be told: once, and within the first period (art. 12(3))."""
    return today <= due_on and not extended_already


def suspended_due(due_on: date, asked_on: date, settled_on: date) -> date:
    """Return the deadline moved by the days in which the person's identity was in doubt.

    The period may be held to stop while a reasonable doubt is being settled (EDPB, Guidelines 01/2022 on the right of
    access, §157); since nothing in the text says so, it is shown beside the deadline and never takes its place.
    """
    return due_on + max(timedelta(0), settled_on - asked_on)


def days_left(due_on: date, today: date) -> int:
    """Return the days until the deadline, negative when late."""
    return (due_on - today).days


def urgency(due_on: date, today: date) -> Urgency:
    """Return how near the deadline is (DSR-01: 10, 5 and 0 days)."""
    left = days_left(due_on, today)
    if left < 0:
        return Urgency.LATE
    if left <= _URGENT_DAYS:
        return Urgency.URGENT
    return Urgency.SOON if left <= _SOON_DAYS else Urgency.CALM
