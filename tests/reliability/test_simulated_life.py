"""A smaller life at each run; five years of 2 000 people by ``python tests/reliability/simulate_five_years.py``."""

import pytest

from tests.reliability.simulate_five_years import TUESDAY, run, tell


@pytest.mark.rule("RET-02")
@pytest.mark.rule("RET-05")
@pytest.mark.rule("RET-06")
@pytest.mark.rule("RET-15")
def test_nobody_stays_too_long_nor_leaves_too_soon(tmp_path):
    # Open on market days alone: each day of opening costs the same, whoever comes.
    life = run(100, 1_826, 20261123, tmp_path, weekdays=(TUESDAY,))
    assert not life.wrongs, tell(life)
    # A life in which nothing happens would prove nothing.
    by_hand = ("deleted at term", "moved to the vault", "asked", "stayed", "silent, or said no", "contracts ended")
    by_itself = ("announced", "gone by themselves", "announced days put off", "dates confirmed")
    for what in (*by_hand, *by_itself, "schedule shortened"):
        assert life.counts[what], tell(life)
