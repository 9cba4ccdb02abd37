"""Announced, shown long enough, still due: the tables of the automatic purge."""

from datetime import date, timedelta

import pytest

from app.retention.announcement_rules import StandingFacts, after_absence, first_purge_day, standing
from app.retention.kinds import PurgeObstacle

TODAY = date(2026, 11, 23)
DUE = date(2026, 11, 23)


@pytest.mark.rule("RET-15")
@pytest.mark.rule("DSR-07")
@pytest.mark.parametrize(
    ("why", "facts"),
    [
        (None, StandingFacts(DUE)),
        (None, StandingFacts(date(2020, 1, 1))),
        (PurgeObstacle.NOT_DUE, StandingFacts(date(2026, 11, 24))),
        (PurgeObstacle.NOT_DUE, StandingFacts(None)),
        (PurgeObstacle.RUNNING_CONTRACT, StandingFacts(None, has_running_contract=True)),
        (PurgeObstacle.RUNNING_CONTRACT, StandingFacts(DUE, has_running_contract=True)),
        (PurgeObstacle.OPEN_REQUEST, StandingFacts(DUE, has_open_request=True)),
        (PurgeObstacle.RESTRICTED, StandingFacts(DUE, is_restricted=True)),
        # The last day to answer still belongs to the person; silence the day after proposes the erasure (RET-06).
        (PurgeObstacle.INQUIRY, StandingFacts(DUE, answer_due_on=TODAY)),
        (None, StandingFacts(DUE, answer_due_on=date(2026, 11, 22))),
        (PurgeObstacle.SPARED, StandingFacts(DUE, spared_on=TODAY)),
        (PurgeObstacle.SPARED, StandingFacts(DUE, spared_on=date(2026, 5, 24))),
        (None, StandingFacts(DUE, spared_on=date(2026, 5, 23))),
        (None, StandingFacts(DUE, spared_on=date(2036, 1, 1))),
    ],
)
def test_what_forbids_an_erasure_by_itself(why: PurgeObstacle | None, facts: StandingFacts) -> None:
    assert standing(facts, TODAY) is why


@pytest.mark.rule("RET-04")
def test_thirty_days_between_the_announcement_and_the_day() -> None:
    assert first_purge_day(date(2026, 1, 31)) == date(2026, 3, 2)


def day(number: int) -> date:
    return date(2026, 12, 1) + timedelta(days=number - 1)


@pytest.mark.rule("RET-15")
@pytest.mark.parametrize(
    ("announced_for", "last_shown", "today", "becomes"),
    [
        # Seen within the week: the day stands, on the very day and after it.
        (day(20), day(19), day(20), day(20)),
        (day(20), day(13), day(20), day(20)),
        (day(20), day(20), day(20), day(20)),
        (day(20), day(18), day(25), day(20)),
        # Away for more than a week: seven days from the return, unless the announced day is later anyway.
        (day(20), day(12), day(20), day(27)),
        (day(20), day(1), day(20), day(27)),
        (day(20), day(1), day(9), day(20)),
        (day(20), day(1), day(14), day(21)),
        # Away again before the seven days are over: they begin again.
        (day(27), day(20), day(27), day(27)),
        (day(27), day(20), day(28), day(35)),
        # Never shown, or shown on a day that a wrong clock invented.
        (day(20), None, day(20), day(27)),
        (day(20), day(400), day(20), day(27)),
    ],
)
def test_what_nobody_could_see_announced_waits(
    announced_for: date, last_shown: date | None, today: date, becomes: date
) -> None:
    assert after_absence(announced_for, last_shown, today) == becomes
