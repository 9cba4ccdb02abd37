"""36 kills in mixed work at each run; a thousand and more by ``python tests/reliability/kills.py``."""

import os

import pytest

from tests.reliability import kills

KILLS = int(os.environ.get("APARTE_KILLS", "36"))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the dying process is a fork")
def test_nothing_acknowledged_is_lost_and_nothing_half_done(tmp_path):
    figures = kills.run(KILLS, 20261123, tmp_path)
    assert figures.doses == KILLS
    assert figures.is_clean, figures.notes
