"""The power is cut 12 times at each run; 1 500 times by ``python tests/reliability/power_cuts.py``."""

import os
import random
import shutil

import pytest

from tests.reliability import power_cuts
from tests.reliability.faults.figures import Figures
from tests.reliability.faults.forgetful_disk import ForgetfulDisk
from tests.reliability.faults.recording import Act, NoStrace, NotRecorded

CUTS = int(os.environ.get("APARTE_POWER_CUTS", "12"))
# Where strace may be installed it is, and the test fails where that fails.
may_record = hasattr(os, "fork") and (shutil.which("strace") or (os.geteuid() == 0 and shutil.which("apt-get")))


@pytest.mark.skipif(not may_record, reason="the recording needs strace: sudo apt-get install strace")
def test_nothing_acknowledged_is_lost_and_nothing_half_done(tmp_path):
    figures, chance = Figures("power cut"), random.Random(20261123)
    record = power_cuts.Records(20261123, tmp_path).make()
    power_cuts.cut_power(figures, "record", record, CUTS, chance, tmp_path)
    assert figures.doses == CUTS
    assert figures.is_clean, figures.notes
    # The judges would see a loss: on a disk that never syncs they do.
    careless = Figures("power cut, nothing synced")
    power_cuts.cut_power(careless, "record", record, 4, chance, tmp_path, syncs=False)
    assert not careless.is_clean


def test_without_strace_the_command_says_what_to_type(tmp_path, monkeypatch):
    (tmp_path / "bin").mkdir()
    for needed in ("bash", "dirname", "id"):
        (tmp_path / "bin" / needed).symlink_to(shutil.which(needed))
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    with pytest.raises(NoStrace, match="apt-get install strace"):
        power_cuts.run(1, 1, tmp_path)


@pytest.fixture
def disk(tmp_path):
    (tmp_path / "dossier").mkdir()
    (tmp_path / "dossier" / "ancien").write_bytes(b"a" * 2_000)
    return ForgetfulDisk(tmp_path / "dossier")


def after_cuts(disk, tmp_path):
    """What 200 cuts at this moment leave: the files of each."""
    chance, found = random.Random(3), []
    for number in range(200):
        left = tmp_path / f"reste-{number}"
        disk.cut(left, chance, 512)
        found.append({path.name: path.read_bytes() for path in left.iterdir()})
    return found


def test_what_was_synced_is_there_after_every_cut(disk, tmp_path):
    for act in (
        Act("create", "neuf"),
        Act("write", "neuf", 0, b"n" * 1_000),
        Act("sync", "neuf"),
        Act("rename", "neuf", other="ancien"),
        Act("sync", ""),
    ):
        disk.do(act)
    assert all(left == {"ancien": b"n" * 1_000} for left in after_cuts(disk, tmp_path))


def test_what_was_not_synced_may_be_lost_in_each_part(disk, tmp_path):
    disk.do(Act("write", "ancien", 500, b"b" * 1_000))
    left = {one["ancien"] for one in after_cuts(disk, tmp_path)}
    assert {b"a" * 2_000, b"a" * 500 + b"b" * 1_000 + b"a" * 500} < left
    assert b"a" * 512 + b"b" * 512 + b"a" * 976 in left


def test_a_name_may_reach_the_disk_before_its_content_or_not_at_all(disk, tmp_path):
    for act in (Act("create", "neuf"), Act("write", "neuf", 0, b"n"), Act("rename", "neuf", other="ancien")):
        disk.do(act)
    left = [one["ancien"] for one in after_cuts(disk, tmp_path)]
    assert {b"", b"n", b"a" * 2_000} == set(left)


def test_what_the_recording_does_not_know_is_refused(disk):
    with pytest.raises(NotRecorded):
        disk.do(Act("write", "inconnu", 0, b"x"))
    with pytest.raises(NotRecorded):
        disk.do(Act("link", "ancien", other="autre"))
