"""The other faults at each run: full disks, damage, rollbacks and a second instance; ``all_faults.py`` prints the whole table."""

import os

import pytest

from tests.reliability import damage, disk_full, rollbacks

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="faults fall on forked processes")
SEED = 20261123


def judge(*rows):
    for row in rows:
        assert row.is_clean, (row.fault, row.notes)


def test_300_flips_and_60_cuts_are_all_told(tmp_path):
    judge(*damage.run(300, 60, SEED, tmp_path))


def test_what_is_put_back_older_is_told(tmp_path):
    judge(*rollbacks.run(40, SEED, tmp_path))


def test_a_full_disk_is_said_and_loses_nothing(tmp_path):
    judge(disk_full.run(8, SEED, tmp_path))
