"""Which backups stay: tables of cases, and what holds for any series of days."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.backup.keep_rule import Kept, to_remove

TODAY = date(2026, 11, 23)


def made(*ages, damaged=()):
    """Backups made so many days ago, the order being that of their days."""
    days = [TODAY - timedelta(days=age) for age in ages]
    return [Kept(f"{age}", day, day.toordinal(), age not in damaged) for age, day in zip(ages, days, strict=True)]


def gone(found):
    return {one.name for one in to_remove(found, TODAY)}


@pytest.mark.rule("SEC-09")
@pytest.mark.parametrize(
    ("ages", "expected"),
    [
        ((), ()),
        ((0,), ()),
        (range(7), ()),
        # 23 November 2026 is a Monday: each of these is the last of its week.
        ((0, 1, 8, 15), ()),
        # The eighth day gives way to the day after it, of the same week.
        ((0, 1, 7, 8), (7,)),
        ((0, 1, 8, 9), (9,)),
        ((0, 1, 23, 54), ()),
        ((0, 1, 23, 54, 60), (60,)),
        # The last of October and of September stay, August is past.
        ((0, 1, 23, 83, 84), (84,)),
        ((400,), ()),
        ((400, 500), ()),
        ((0, 400, 500), (500,)),
        ((0, 1, 400), (400,)),
        ((-1, -40, 0, 1), ()),
    ],
    ids=str,
)
def test_each_backup_has_its_turn(ages, expected):
    assert gone(made(*ages)) == {str(age) for age in expected}


def test_what_reads_badly_holds_no_turn_and_goes_after_a_week():
    assert gone(made(0, 1, 6, damaged=(1, 6))) == set()
    assert gone(made(0, 1, 8, 9, damaged=(8,))) == {"8"}


def test_several_of_one_day_leave_the_last():
    same = [Kept(f"{order}", TODAY, order) for order in range(5)]
    assert gone(same) == {"0", "1", "2"}


ages = st.lists(st.integers(0, 800), unique=True, max_size=60)


@given(ages, st.data())
def test_two_that_read_well_always_stay(found, data):
    damaged = tuple(data.draw(st.sets(st.sampled_from(found)))) if found else ()
    backups = made(*found, damaged=damaged)
    sound = sorted((one.order for one in backups if one.is_sound), reverse=True)
    leaving = {one.order for one in to_remove(backups, TODAY)}
    assert not leaving & set(sound[:2])


@given(ages)
def test_at_most_as_many_as_the_rule_says_and_none_older_than_three_months(found):
    backups = made(*found)
    leaving = {one.name for one in to_remove(backups, TODAY)}
    staying = sorted((one for one in backups if one.name not in leaving), key=lambda one: one.order, reverse=True)
    assert len(staying) <= 7 + 4 + 3
    assert all(one.made_on >= date(2026, 9, 1) for one in staying[2:])


@given(ages)
def test_removing_twice_removes_nothing_more(found):
    backups = made(*found)
    leaving = {one.name for one in to_remove(backups, TODAY)}
    assert not to_remove([one for one in backups if one.name not in leaving], TODAY)
