"""A clock that jumped erases nobody: the table of what is known of past days and what is thought of today (A3)."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.clock import FixedClock
from app.journal.clock_guard import ClockFacts, ClockState, judge_clock

TODAY = date(2026, 11, 23)
STANDS, FORWARD, BACK = ClockState.STANDS, ClockState.FORWARD, ClockState.BACK


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


@pytest.mark.rule("RET-15")
@pytest.mark.parametrize(
    ("state", "facts"),
    [
        (STANDS, ClockFacts(TODAY)),
        (STANDS, ClockFacts(TODAY, last_entry_on=TODAY)),
        (STANDS, ClockFacts(TODAY, last_entry_on=ago(35))),
        (FORWARD, ClockFacts(TODAY, last_entry_on=ago(36))),
        (FORWARD, ClockFacts(TODAY, last_entry_on=ago(3_652))),
        # Where no day was ever accepted, the oldest of what is known counts.
        (FORWARD, ClockFacts(TODAY, last_entry_on=ago(1), last_opened_on=ago(36))),
        (FORWARD, ClockFacts(TODAY, last_entry_on=ago(1), last_opened_on=ago(1), last_backup_on=ago(36))),
        (STANDS, ClockFacts(TODAY, last_entry_on=ago(1), last_opened_on=ago(1), last_backup_on=ago(35))),
        # An accepted day: lines that a wrong clock wrote meanwhile make nothing true.
        (FORWARD, ClockFacts(TODAY, last_entry_on=ago(1), last_opened_on=ago(1), known_good_on=ago(36))),
        (STANDS, ClockFacts(TODAY, last_entry_on=ago(40), last_opened_on=ago(40), known_good_on=ago(35))),
        (STANDS, ClockFacts(TODAY, last_entry_on=TODAY, known_good_on=TODAY)),
        # No backup for 35 days: small jumps could have added up, unless a person said the date since.
        (FORWARD, ClockFacts(TODAY, last_entry_on=ago(1), known_good_on=ago(1), last_backup_on=ago(36))),
        (
            STANDS,
            ClockFacts(TODAY, last_entry_on=ago(1), known_good_on=ago(1), last_backup_on=ago(90), confirmed_on=ago(35)),
        ),
        (
            FORWARD,
            ClockFacts(TODAY, last_entry_on=ago(1), known_good_on=ago(1), last_backup_on=ago(90), confirmed_on=ago(36)),
        ),
        # A backup dated after today proves nothing and asks for nothing.
        (STANDS, ClockFacts(TODAY, last_entry_on=ago(1), known_good_on=ago(1), last_backup_on=ago(-9))),
        # Set back: before the last line, before an accepted day, or seen so today.
        (BACK, ClockFacts(TODAY, last_entry_on=ago(-1), known_good_on=ago(-1))),
        (BACK, ClockFacts(TODAY, last_entry_on=ago(-365), known_good_on=ago(3))),
        (BACK, ClockFacts(TODAY, last_entry_on=TODAY, known_good_on=ago(-365))),
        (BACK, ClockFacts(TODAY, last_entry_on=TODAY, known_good_on=ago(3), back_on=TODAY)),
        (STANDS, ClockFacts(TODAY, last_entry_on=ago(1), known_good_on=ago(1), back_on=ago(1))),
    ],
)
def test_what_is_thought_of_the_date(state: ClockState, facts: ClockFacts) -> None:
    assert judge_clock(facts) is state


@pytest.mark.parametrize(
    ("before", "after"),
    [
        # The night in which the hour is counted twice, and the one that lacks an hour.
        (datetime(2026, 10, 25, 0, 59, tzinfo=ZoneInfo("UTC")), datetime(2026, 10, 25, 1, 0, tzinfo=ZoneInfo("UTC"))),
        (datetime(2026, 3, 29, 0, 59, tzinfo=ZoneInfo("UTC")), datetime(2026, 3, 29, 1, 0, tzinfo=ZoneInfo("UTC"))),
        # The same instant told by a computer taken to Réunion, then to Guadeloupe.
        (
            datetime(2026, 11, 23, 13, 0, tzinfo=ZoneInfo("Indian/Reunion")),
            datetime(2026, 11, 23, 5, 0, tzinfo=ZoneInfo("America/Guadeloupe")),
        ),
    ],
)
def test_neither_summer_time_nor_another_zone_is_a_jump(before: datetime, after: datetime) -> None:
    clock = FixedClock(before)
    known = clock.today()
    clock.set(after)
    facts = ClockFacts(clock.today(), last_entry_on=known, last_opened_on=known, known_good_on=known)
    assert judge_clock(facts) is STANDS


def test_the_day_to_name_is_the_last_that_can_be_trusted() -> None:
    assert ClockFacts(
        TODAY, last_entry_on=ago(1), last_opened_on=ago(50), known_good_on=ago(9)
    ).last_activity_on == ago(9)
    assert ClockFacts(TODAY, last_entry_on=ago(1), last_opened_on=ago(50)).last_activity_on == ago(50)
    assert ClockFacts(TODAY).last_activity_on is None
