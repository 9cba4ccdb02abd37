"""What the tables say is so: no way out of the program, no rule of the law without a test, no row of security without one."""

import ast
import re
from pathlib import Path

import pytest

from tests import security_table
from tests.rules_covered import covered

ROOT = Path(__file__).parents[2]
ROOMS = ("app", "db", "ui", "resources")
CALLING_OUT = {
    *("aiohttp", "ftplib", "http", "httpx", "imaplib", "poplib", "requests", "smtplib", "socket", "ssl", "telnetlib"),
    *("urllib.request", "urllib3", "webbrowser", "xmlrpc", "PySide6.QtNetwork", "PySide6.QtWebEngineWidgets"),
    *("PySide6.QtWebEngineCore", "PySide6.QtWebSockets", "sentry_sdk", "analytics"),
}
BRINGING_A_BROWSER = {
    "pyside6",
    "pyside6-addons",
    "pyqt6-webengine",
    "requests",
    "httpx",
    "urllib3",
    "aiohttp",
    "sentry-sdk",
}


def imported(source: str) -> set[str]:
    """Return what a module imports, with every package around it; nothing where it does not even name a way out."""
    if not any(name.rpartition(".")[2] in source for name in CALLING_OUT):
        return set()
    names: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names |= {one.name for one in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{one.name}" for one in node.names)}
    return {".".join(parts[:end]) for name in names for parts in [name.split(".")] for end in range(1, len(parts) + 1)}


@pytest.mark.rule("COO-01")
def test_no_module_knows_a_way_out() -> None:
    assert imported("from PySide6 import QtNetwork\nimport http.client") & CALLING_OUT == {"PySide6.QtNetwork", "http"}
    sources = [path for room in ROOMS for path in (ROOT / room).rglob("*.py")]
    assert len(sources) > 500
    assert {path: found for path in sources if (found := imported(path.read_text("utf-8")) & CALLING_OUT)} == {}


@pytest.mark.rule("COO-01")
def test_no_shipped_library_brings_a_browser_or_a_tracker() -> None:
    lock = (ROOT / "packaging/requirements.lock").read_text("utf-8")
    shipped = {name.lower() for name in re.findall(r"^([A-Za-z0-9._-]+)==", lock, re.MULTILINE)}
    assert "pyside6-essentials" in shipped
    assert shipped & BRINGING_A_BROWSER == set()


def test_every_rule_of_the_law_has_a_test_and_no_test_invents_one() -> None:
    rules, strangers = covered()
    assert [rule.id for rule in rules if not rule.is_held] == []
    assert strangers == []


def test_every_row_of_security_names_tests_and_commands_that_are_there() -> None:
    every = security_table.rows()
    assert len(every) == len({row.id for row in every}) == 28
    assert {row.id: gone for row in every if (gone := security_table.missing(row))} == {}
    stranger = security_table.SecurityRow("X", "x", ("tests/unit/test_x.py::test_gone",), ("tests/gone.py",))
    assert len(security_table.missing(stranger)) == 2
    assert security_table.missing(security_table.SecurityRow("X", "x"))
