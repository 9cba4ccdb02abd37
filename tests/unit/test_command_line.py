"""What the program loads before it knows what is asked of it, and before anybody is let in."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.version import VERSION
from resources import language, set_language
from ui.__main__ import main

ROOT = Path(__file__).parents[2]
HEAVY = ("PySide6.QtWidgets", "sqlalchemy", "reportlab", "PIL", "openpyxl", "rapidfuzz", "ui.shell.main_window")
ASK = """
import sys
sys.argv = ["aparte", {word!r}]
from ui.__main__ import main
try:
    main()
finally:
    print([one for one in {heavy!r} if one in sys.modules])
"""
START = """
import json, sys
from importlib import import_module
from PySide6.QtGui import QFileOpenEvent
from ui.start import Application
from ui.loading import PIECES
at_lock_screen = [one for one in {heavy!r} if one in sys.modules]
late = [one for one in PIECES if one not in sys.modules]
for one in PIECES:
    import_module(one)
application = Application(["aparte"])
opened = []
application.file_opened.connect(opened.append)
Application.sendEvent(application, QFileOpenEvent("/Volumes/clé/une.aparte-backup"))
print(json.dumps([at_lock_screen, len(late) == len(PIECES), "ui.shell.main_window" in sys.modules, opened]))
"""


def said_by(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, capture_output=True, text=True)
    return done.stdout


@pytest.mark.parametrize(("word", "told"), [("--version", f"Aparté {VERSION}"), ("--help", "usage: aparte")])
def test_who_asks_about_the_program_waits_for_no_window(word: str, told: str) -> None:
    said = said_by(ASK.format(word=word, heavy=HEAVY))
    assert said.startswith(told)
    assert said.endswith("[]\n")


@pytest.mark.parametrize(
    ("words", "system", "told"),
    [
        ([], "fr_FR.UTF-8", "ouvrir une entreprise fictive"),
        ([], "en_GB.UTF-8", "open a fictional business"),
        ([], "C.UTF-8", "ouvrir une entreprise fictive"),
        (["--lang", "en"], "fr_FR.UTF-8", "open a fictional business"),
        (["--lang=fr"], "en_GB.UTF-8", "ouvrir une entreprise fictive"),
        (["--lang"], "en_GB.UTF-8", "open a fictional business"),
    ],
)
def test_the_command_line_answers_in_the_language_asked_for_or_the_system_s(
    words: list[str], system: str, told: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LC_ALL", system)
    before = language()
    try:
        with pytest.raises(SystemExit):
            main(["--help", *words])
    finally:
        set_language(before)
    assert told in capsys.readouterr().out


def test_the_lock_screen_waits_for_nothing_of_the_main_window() -> None:
    at_lock_screen, are_all_late, is_loaded, opened = json.loads(said_by(START.format(heavy=HEAVY)))
    assert at_lock_screen == ["PySide6.QtWidgets", "sqlalchemy"]
    assert are_all_late
    assert is_loaded
    # macOS tells of a double click so.
    assert opened == ["/Volumes/clé/une.aparte-backup"]
