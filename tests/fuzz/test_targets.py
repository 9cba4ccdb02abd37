"""Every target reads its whole files and a dozen damaged ones; minutes of it by ``run.py``."""

import random

import pytest

from tests.fuzz.run import once
from tests.fuzz.seeds import seeds
from tests.fuzz.targets import TARGETS
from tests.reliability.mutated_files import mutated

DAMAGED = 12


@pytest.mark.parametrize("name", TARGETS)
def test_every_target_takes_its_seeds_and_their_damage(name: str) -> None:
    dice = random.Random(name)
    for whole in seeds(name):
        assert once(name, whole) == ""
        for _ in range(DAMAGED):
            assert once(name, mutated(whole, dice)) == ""


def test_what_leaves_a_reader_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(_data: bytes) -> None:
        raise KeyError("name")

    monkeypatch.setitem(TARGETS, "csv", breaks)
    assert "KeyError: 'name'" in once("csv", b"")
