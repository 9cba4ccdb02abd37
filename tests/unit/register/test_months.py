"""Months of the business's calendar, and what falls into each."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.clock import BUSINESS_ZONE
from app.register.months import HOUR_LETTERS, begins_at, count_by_month, day_of_hour, last_months, still_there


@pytest.mark.parametrize(
    ("today", "count", "first", "last"),
    [
        (date(2026, 11, 23), 12, date(2025, 12, 1), date(2026, 11, 1)),
        (date(2026, 1, 31), 3, date(2025, 11, 1), date(2026, 1, 1)),
        (date(2024, 2, 29), 36, date(2021, 3, 1), date(2024, 2, 1)),
        (date(2026, 11, 1), 1, date(2026, 11, 1), date(2026, 11, 1)),
    ],
)
def test_the_last_months_end_with_this_one(today, count, first, last):
    months = last_months(today, count)
    assert (len(months), months[0], months[-1]) == (count, first, last)


@pytest.mark.parametrize(
    ("hour", "day"),
    [
        ("2026-10-31 22", date(2026, 10, 31)),
        ("2026-10-31 23", date(2026, 11, 1)),  # winter: one hour ahead of UTC
        ("2026-06-30 21", date(2026, 6, 30)),
        ("2026-06-30 22", date(2026, 7, 1)),  # summer: two
    ],
)
def test_an_hour_of_utc_falls_on_the_day_of_metropolitan_france(hour, day):
    assert day_of_hour(hour) == day


@given(st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1)))  # noqa: DTZ001 - drawn in UTC below
def test_cutting_an_instant_to_its_hour_never_changes_its_day(drawn):
    instant = drawn.replace(tzinfo=UTC)
    kept = instant.replace(tzinfo=None).isoformat(" ")[:HOUR_LETTERS]
    assert day_of_hour(kept) == instant.astimezone(BUSINESS_ZONE).date()


def test_a_month_begins_at_midnight_in_france():
    assert begins_at(date(2026, 7, 14)) == datetime(2026, 6, 30, 22, tzinfo=UTC)


def test_each_day_counts_in_its_month_and_the_others_in_none():
    months = last_months(date(2026, 11, 23), 2)
    days = [(date(2026, 9, 30), 9), (date(2026, 10, 1), 2), (date(2026, 10, 31), 3), (date(2026, 11, 23), 1)]
    assert count_by_month(months, [*days, (date(2026, 12, 1), 7)]) == (5, 1)


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=1, max_size=36), st.integers(0, 500))
def test_going_back_from_now_finds_the_numbers_that_were_lived(moves, begun_with):
    lived, stock = [], begun_with
    for came, went in moves:
        stock += came - went
        lived.append(stock)
    came, went = zip(*moves, strict=True)
    assert still_there(stock, came, went) == tuple(lived)
