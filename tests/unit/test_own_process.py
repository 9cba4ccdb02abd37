"""A program that was built has no interpreter beside it: it starts itself, and is told which module to be."""

import sys

import pytest

from app.own_process import READER, RUN_MODULE, WINDOW, own_command


def test_from_the_sources_the_interpreter_runs_a_module() -> None:
    assert own_command(READER, "{}") == [sys.executable, "-s", "-m", READER, "{}"]


@pytest.mark.parametrize(("module", "asked"), [(WINDOW, []), (READER, [RUN_MODULE, READER])])
def test_a_built_program_starts_itself(monkeypatch: pytest.MonkeyPatch, module: str, asked: list[str]) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert own_command(module, "--lang", "en") == [sys.executable, *asked, "--lang", "en"]
