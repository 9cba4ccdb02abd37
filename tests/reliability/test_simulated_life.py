"""A smaller life at each run; five years of 2 000 people by ``python tests/reliability/simulate_five_years.py``."""

import pytest

from tests.reliability.simulate_five_years import run, tell


@pytest.mark.rule("RET-02")
@pytest.mark.rule("RET-05")
@pytest.mark.rule("RET-06")
def test_nobody_stays_too_long_nor_leaves_too_soon(tmp_path):
    life = run(100, 1_826, 20261123, tmp_path)
    assert not life.wrongs, tell(life)
    # A life in which nothing happens would prove nothing.
    for what in (
        "deleted at term",
        "moved to the vault",
        "asked",
        "stayed",
        "silent, or said no",
        "contracts ended",
        "schedule shortened",
    ):
        assert life.counts[what], tell(life)
