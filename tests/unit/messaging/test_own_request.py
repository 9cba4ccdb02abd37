"""Five working days to call back whoever asked (C. conso R. 223-4)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.messaging.own_request import answer_until, may_still_answer


@pytest.mark.rule("PRO-08")
@pytest.mark.parametrize(
    ("asked", "last"),
    [
        (date(2026, 11, 23), date(2026, 11, 28)),  # Monday: Tuesday to Saturday
        (date(2026, 11, 27), date(2026, 12, 3)),  # Friday: Saturday counts, Sunday does not
        (date(2026, 12, 23), date(2026, 12, 30)),  # Christmas does not count
        (date(2026, 4, 30), date(2026, 5, 7)),  # 1 May is a Friday off
        (date(2026, 11, 28), date(2026, 12, 4)),
    ],
)
def test_saturdays_count_sundays_and_holidays_do_not(asked: date, last: date) -> None:
    assert answer_until(asked) == last
    assert may_still_answer(asked, last)
    assert not may_still_answer(asked, last + timedelta(days=1))


def test_a_request_from_the_future_gives_no_right() -> None:
    assert not may_still_answer(date(2026, 11, 24), date(2026, 11, 23))


@given(st.dates(date(2024, 1, 1), date(2040, 12, 31)))
def test_the_window_is_short_and_never_empty(asked: date) -> None:
    assert timedelta(days=5) <= answer_until(asked) - asked < timedelta(days=15)
