"""The English of the windows is complete, fits its source and is the one that is compiled."""

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator

from resources import path

SOURCE = path("translations/aparte_en.ts")
ENTRIES = [
    (context.findtext("name") or "", message.findtext("source") or "", message.find("translation"))
    for context in ET.parse(SOURCE).iter("context")
    for message in context.iter("message")
]
PLACEHOLDER = re.compile(r"\{\w*\}")


def test_nothing_is_unfinished() -> None:
    assert [source for _, source, found in ENTRIES if found is None or not found.text or found.get("type")] == []


def test_placeholders_and_mnemonics_are_the_same() -> None:
    for _, source, found in ENTRIES:
        assert found is not None
        text = found.text or ""
        assert sorted(PLACEHOLDER.findall(source)) == sorted(PLACEHOLDER.findall(text)), source
        assert ("&" in source) == ("&" in text), source


def test_what_is_compiled_is_what_is_written() -> None:
    translator = QTranslator()
    assert translator.load("aparte_en", str(path("translations")))
    for context, source, found in ENTRIES:
        assert found is not None
        assert translator.translate(context, source) == found.text


def test_no_text_of_the_windows_is_missing(tmp_path: Path) -> None:
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    if not tool.exists():
        pytest.fail("pyside6-lupdate comes with PySide6")
    fresh = tmp_path / "fresh.ts"
    root = Path(__file__).parents[3]
    files = [str(file) for file in sorted((root / "ui").rglob("*.py"))]
    subprocess.run([str(tool), *files, "-ts", str(fresh)], check=True, capture_output=True, cwd=root)
    now = {
        (context.findtext("name"), message.findtext("source"))
        for context in ET.parse(fresh).iter("context")
        for message in context.iter("message")
    }
    assert now == {(context, source) for context, source, _ in ENTRIES}


def test_nothing_is_translated_inside_a_text_with_holes() -> None:
    """``lupdate`` reads no call inside an f-string: its words would stay French in English, and no other test would see it."""
    root = Path(__file__).parents[3] / "ui"
    inside = re.compile(r"\bf[\"'][^\n]*\{[^}\n]*\b(?:tr|translate)\([\"']")
    assert [file.name for file in sorted(root.rglob("*.py")) if inside.search(file.read_text("utf-8"))] == []
