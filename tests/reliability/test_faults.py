"""The other faults at each run: full disks, damage, rollbacks, obstacles; ``all_faults.py`` prints the whole table."""

import os

import pytest

from tests.reliability import damage, disk_full, obstacles, rollbacks

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="faults fall on forked processes")
SEED = 20261123


def judge(*rows):
    for row in rows:
        assert row.is_clean, (row.fault, row.notes)


def test_96_flips_and_24_cuts_are_all_told(tmp_path):
    judge(*damage.run(12, 3, SEED, tmp_path))


def test_what_is_put_back_older_is_told(tmp_path):
    judge(*rollbacks.run(10, SEED, tmp_path))


def test_a_full_disk_is_said_and_loses_nothing(tmp_path):
    judge(disk_full.run(2, SEED, tmp_path))


def test_what_stands_in_the_way_is_said_and_loses_nothing(tmp_path):
    judge(*obstacles.run(2, SEED, tmp_path))
