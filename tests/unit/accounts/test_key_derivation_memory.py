"""Too little memory is said as such: never as a wrong password."""

import subprocess
import sys

import pytest

from app.accounts import key_derivation
from app.accounts.key_derivation import ACCOUNT_PROFILE, SMALL_MACHINE_PROFILE, costs_for_this_machine

SHORT_OF_MEMORY = """
import resource
from app.accounts.key_derivation import KdfProfile, derive
resource.setrlimit(resource.RLIMIT_AS, (600 << 20, 600 << 20))
try:
    derive("x", b"s" * 16, KdfProfile(1024 * 1024, 1, 4))
except MemoryError:
    print("memory")
"""


def test_a_machine_without_the_memory_raises_memory_error() -> None:
    done = subprocess.run([sys.executable, "-c", SHORT_OF_MEMORY], capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "memory", done.stderr


@pytest.mark.parametrize(
    ("free", "expected"),
    [(512 * 1024, SMALL_MACHINE_PROFILE), (8 * 1024 * 1024, ACCOUNT_PROFILE)],
    ids=["512 MiB free", "8 GiB free"],
)
def test_costs_follow_what_is_free(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch, free: int, expected: object
) -> None:
    figures = tmp_path_factory.mktemp("proc") / "meminfo"
    figures.write_text(f"MemTotal:       16000000 kB\nMemAvailable:   {free} kB\n", "ascii")
    monkeypatch.setattr(key_derivation, "_MEMORY_FIGURES", figures)
    assert costs_for_this_machine().account == expected


def test_a_system_that_tells_nothing_gets_the_usual_costs(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    monkeypatch.setattr(key_derivation, "_MEMORY_FIGURES", tmp_path / "none")  # type: ignore[operator]
    assert costs_for_this_machine().account == ACCOUNT_PROFILE
