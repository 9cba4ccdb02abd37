"""The public holidays of each place: what the law names, what custom adds, and whose postcode says which."""

from datetime import date

import pytest

from app.values.days_off import (
    HolidayCalendar,
    calendar_of_postcode,
    coming_days_off,
    days_off,
    statutory_days_off,
)

GOOD_FRIDAY = date(2027, 3, 26)
NATIONAL = 11


@pytest.mark.rule("DSR-01")
def test_only_days_that_the_law_names_put_a_deadline_off() -> None:
    for calendar, counted in (
        (HolidayCalendar.METROPOLE, NATIONAL),
        (HolidayCalendar.ALSACE_MOSELLE, NATIONAL + 2),
        (HolidayCalendar.GUADELOUPE, NATIONAL + 1),
        (HolidayCalendar.MARTINIQUE, NATIONAL + 1),
        (HolidayCalendar.REUNION, NATIONAL + 1),
    ):
        assert len(statutory_days_off(2027, calendar)) == counted, calendar
        assert statutory_days_off(2027, calendar) <= days_off(2027, calendar)
    assert GOOD_FRIDAY in days_off(2027, HolidayCalendar.GUADELOUPE)
    assert GOOD_FRIDAY not in statutory_days_off(2027, HolidayCalendar.GUADELOUPE)


def test_a_postcode_says_which_calendar() -> None:
    for postcode, calendar in (
        ("69003", HolidayCalendar.METROPOLE),
        ("", HolidayCalendar.METROPOLE),
        ("67000", HolidayCalendar.ALSACE_MOSELLE),
        ("57000", HolidayCalendar.ALSACE_MOSELLE),
        ("97400", HolidayCalendar.REUNION),
        ("97110", HolidayCalendar.GUADELOUPE),
        ("97133", HolidayCalendar.SAINT_BARTHELEMY),
        ("97600", HolidayCalendar.MAYOTTE),
    ):
        assert calendar_of_postcode(postcode) is calendar, postcode


def test_the_days_to_come_are_twelve_months_in_order() -> None:
    coming = coming_days_off(date(2026, 11, 27), HolidayCalendar.ALSACE_MOSELLE)
    assert [one.day for one in coming] == sorted(one.day for one in coming)
    assert (coming[0].day, coming[0].name, coming[0].puts_off) == (date(2026, 12, 25), "Noël", True)
    assert len(coming) == NATIONAL + 2


@pytest.mark.rule("INF-06")
def test_a_term_counted_with_the_days_of_all_of_france_is_never_the_later_one() -> None:
    everywhere = statutory_days_off(2027, HolidayCalendar.METROPOLE)
    assert all(everywhere <= statutory_days_off(2027, one) for one in HolidayCalendar)
