"""Settings written by older programs, or by a hand that was not ours, are read as what they can mean."""

import pytest

from app.accounts.business import business_of
from app.accounts.lock_delay import settled_delay
from app.values.days_off import HolidayCalendar


@pytest.mark.rule("DSR-01")
def test_the_two_calendars_of_before_are_two_of_today() -> None:
    for held, calendar in (
        ({"name": "Lumière"}, HolidayCalendar.METROPOLE),
        ({"name": "Lumière", "alsace_moselle": False}, HolidayCalendar.METROPOLE),
        ({"name": "Lumière", "alsace_moselle": True}, HolidayCalendar.ALSACE_MOSELLE),
        ({"name": "Lumière", "calendar": "reunion"}, HolidayCalendar.REUNION),
    ):
        assert business_of(held).calendar is calendar, held


@pytest.mark.rule("SEC-04")
def test_the_lock_never_waits_over_half_an_hour() -> None:
    for written, minutes in ((None, 10), (5, 5), ("15", 15), (0, 1), (400, 30), ("toujours", 10)):
        assert settled_delay(written) == minutes, written
