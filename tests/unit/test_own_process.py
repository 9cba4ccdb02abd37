"""A program that was built has no interpreter beside it: it starts itself, and is told which module to be."""

import ctypes
import re
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.own_process import IDENTITY, READER, RUN_MODULE, WINDOW, be_known_to_windows, own_command, say_aloud
from ui.program import RESTART, restart


def test_from_the_sources_the_interpreter_runs_a_module() -> None:
    assert own_command(READER, "{}") == [sys.executable, "-s", "-m", READER, "{}"]


@pytest.mark.parametrize(("module", "asked"), [(WINDOW, []), (READER, [RUN_MODULE, READER])])
def test_a_built_program_starts_itself(monkeypatch: pytest.MonkeyPatch, module: str, asked: list[str]) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert own_command(module, "--lang", "en") == [sys.executable, *asked, "--lang", "en"]


def test_a_program_without_a_console_says_nothing_and_lives(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    say_aloud("une étape")
    assert capsys.readouterr().out == "une étape\n"
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    say_aloud("personne ne lit")
    say_aloud("personne ne lit", sys.stderr)


def test_only_one_place_writes_to_the_console() -> None:
    # The reader of strangers' files, always started with pipes; what writes elsewhere would end a program without a console.
    may = {"app/exchange/reader_process.py"}
    root = Path(__file__).parents[2]
    files = [file for floor in ("app", "db", "ui") for file in (root / floor).rglob("*.py")]
    writers = {
        file.relative_to(root).as_posix()
        for file in files
        if re.search(r"\bsys\.std(out|err|in)\.|(?<![\w.])print\(", file.read_text("utf-8"))
    }
    assert writers == may


def test_where_a_process_cannot_be_replaced_the_fresh_one_starts_beside_it(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "argv", ["aparte.exe", "--folder", "C:\\Dossier du client", "D:\\clé\\une.aparte-backup"])
    monkeypatch.setattr(subprocess, "Popen", started.append)
    restart(RESTART, "D:\\clé\\une.aparte-backup")
    assert started == [[sys.executable, "--folder", "C:\\Dossier du client"]]


def test_windows_knows_the_program_by_the_name_that_its_installer_asks_for(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[object] = []
    be_known_to_windows()
    windows = SimpleNamespace(
        shell32=SimpleNamespace(SetCurrentProcessExplicitAppUserModelID=told.append),
        kernel32=SimpleNamespace(CreateMutexW=lambda *words: told.append(words)),
    )
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "windll", windows, raising=False)
    be_known_to_windows()
    assert told == [IDENTITY, (None, False, IDENTITY)]
    script = (Path(__file__).parents[2] / "packaging" / "windows" / "aparte.iss").read_text("utf-8-sig")
    assert f"AppMutex={IDENTITY}\n" in script
    assert script.count(f'AppUserModelID: "{IDENTITY}"') == 2
