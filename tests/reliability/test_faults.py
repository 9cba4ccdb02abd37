"""The other faults at each run: full disks, damage, rollbacks, obstacles; ``all_faults.py`` prints the whole table."""

import os

import pytest

from tests.reliability import damage, disk_full, obstacles, rollbacks

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="faults fall on forked processes")
SEED = 20261123


def judge(*rows):
    for row in rows:
        assert row.is_clean, (row.fault, row.notes)


def test_flips_and_cuts_of_every_file_are_all_told(tmp_path):
    judge(*damage.run(7, 2, SEED, tmp_path))


def test_what_is_put_back_older_is_told(tmp_path):
    judge(*rollbacks.run(6, SEED, tmp_path))


def test_a_full_disk_is_said_and_loses_nothing(tmp_path):
    judge(disk_full.run(1, SEED, tmp_path))


def test_what_stands_in_the_way_is_said_and_loses_nothing(tmp_path):
    judge(*obstacles.run(1, SEED, tmp_path))
