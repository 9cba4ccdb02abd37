"""The arithmetic of Regulation 1182/71 with French holidays: the whole table of examples."""

from datetime import date, timedelta

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from app.rights.deadlines import answer_due, extended_due, is_working_day, may_extend, urgency
from app.rights.kinds import Urgency
from app.values.days_off import HolidayCalendar

TABLE = [
    ("2026-11-23", "2026-12-23", "2027-02-23"),
    ("2026-11-25", "2026-12-28", "2027-02-25"),
    ("2026-01-31", "2026-03-02", "2026-04-30"),
    ("2026-03-05", "2026-04-07", "2026-06-05"),
    ("2026-04-14", "2026-05-15", "2026-07-15"),
    ("2026-08-31", "2026-09-30", "2026-11-30"),
    ("2026-10-31", "2026-11-30", "2027-02-01"),
    ("2026-12-01", "2027-01-04", "2027-03-01"),
    ("2027-01-30", "2027-03-01", "2027-04-30"),
    ("2028-01-31", "2028-02-29", "2028-05-02"),
]


@pytest.mark.rule("DSR-01")
@pytest.mark.parametrize(("received", "due", "extended"), TABLE)
def test_the_table(received: str, due: str, extended: str) -> None:
    day = date.fromisoformat(received)
    assert answer_due(day) == date.fromisoformat(due)
    assert extended_due(day) == date.fromisoformat(extended)


@pytest.mark.rule("DSR-01")
def test_alsace_and_moselle_have_two_days_more() -> None:
    assert answer_due(date(2026, 3, 3), HolidayCalendar.ALSACE_MOSELLE) == date(2026, 4, 7)
    assert answer_due(date(2026, 3, 3)) == date(2026, 4, 3)


@pytest.mark.rule("DSR-01")
@pytest.mark.parametrize(
    "calendar", [HolidayCalendar.METROPOLE, HolidayCalendar.ALSACE_MOSELLE, HolidayCalendar.GUADELOUPE]
)
def test_every_day_of_twenty_years(calendar: HolidayCalendar) -> None:
    """Never before the month is over, never on a day off, never more than four days later than the month."""
    for number in range(20 * 366):
        received = date(2024, 1, 1) + timedelta(days=number)
        for months, due in (
            (1, answer_due(received, calendar)),
            (3, extended_due(received, calendar)),
        ):
            month_end = received + relativedelta(months=months)
            assert month_end <= due <= month_end + timedelta(days=4), received
            assert is_working_day(due, calendar), received


@pytest.mark.rule("DSR-01")
@given(st.dates(min_value=date(2020, 1, 1), max_value=date(2040, 12, 31)))
def test_a_deadline_is_a_working_day_within_five_days_of_the_month(received: date) -> None:
    due = answer_due(received)
    assert is_working_day(due)
    assert 28 <= (due - received).days <= 31 + 5
    assert extended_due(received) > due


@pytest.mark.rule("DSR-01")
@pytest.mark.parametrize(
    ("today", "expected"),
    [
        ("2026-12-12", Urgency.CALM),
        ("2026-12-13", Urgency.SOON),
        ("2026-12-17", Urgency.SOON),
        ("2026-12-18", Urgency.URGENT),
        ("2026-12-23", Urgency.URGENT),
        ("2026-12-24", Urgency.LATE),
    ],
)
def test_colours(today: str, expected: Urgency) -> None:
    assert urgency(date(2026, 12, 23), date.fromisoformat(today)) is expected


@pytest.mark.rule("DSR-03")
@pytest.mark.parametrize(
    ("today", "extended", "allowed"),
    [("2026-12-23", False, True), ("2026-12-24", False, False), ("2026-12-01", True, False)],
)
def test_one_extension_within_the_first_period(today: str, extended: bool, allowed: bool) -> None:
    assert may_extend(date(2026, 12, 23), date.fromisoformat(today), extended_already=extended) is allowed
