"""No sentence stays behind when nothing says it any more: read from the sources as text, for running them would take minutes."""

import re
from functools import cache
from pathlib import Path

import pytest

from resources import path, wording_table

ROOMS = sorted(file.stem for file in path("wording/fr").glob("*.toml"))
HOLE = r"\w+"
_ROOT = Path(__file__).parents[3]
_COUNTED = re.compile(r"_(one|\d+)$")


@cache
def _sources() -> str:
    """All that may name a sentence: the three floors, the programs of packaging, and the pages for a site."""
    files = [file for floor in ("app", "ui", "db", "packaging") for file in sorted((_ROOT / floor).rglob("*.py"))]
    files += [file for file in sorted(path("web_kit").rglob("*")) if file.suffix in {".js", ".html", ".css"}]
    return "\n".join(file.read_text("utf-8") for file in files)


@cache
def _keys() -> frozenset[str]:
    return frozenset(re.findall(r"[\"'](\w+\.\w+\.[\w.]+)[\"']", _sources()))


@cache
def _words() -> frozenset[str]:
    return frozenset(re.findall(r"\w+", _sources()))


@cache
def _templates() -> tuple[re.Pattern[str], ...]:
    """Each quoted text with a hole that may make the name of a sentence, such as "need_{field}"."""
    found = re.findall(r"[\"']([\w.]*\{[^\"'\n]*)[\"']", _sources())
    shapes = {re.sub(r"\{[^{}]*\}", "\0", one.rsplit(".", 1)[-1]) for one in found}
    return tuple(re.compile(one.replace("\0", HOLE)) for one in shapes if re.fullmatch(r"[a-z_]{4,}\0|\0[a-z_]{4,}", one))


@cache
def _read_whole() -> frozenset[str]:
    """The tables that the code walks from end to end."""
    return frozenset(f"{room}.{table}" for room, table in re.findall(r"\"(\w+)\"\)\[\"(\w+)\"\]", _sources()))


def _is_said(key: str) -> bool:
    room, table, name = key.split(".", 2)
    if key in _keys() or f"{room}.{table}" in _read_whole():
        return True
    stem = _COUNTED.sub("", name)
    return (
        name in _words()
        or stem in _words()
        or any(shape.fullmatch(name) for shape in _templates())
    )


@pytest.mark.parametrize("room", ROOMS)
def test_every_sentence_is_said_somewhere(room: str) -> None:
    keys = [f"{room}.{table}.{name}" for table, names in wording_table("fr", room).items() for name in names]
    assert [key for key in keys if not _is_said(key)] == []


def test_a_sentence_that_nothing_says_would_be_found() -> None:
    assert not _is_said("home.title.quetzalcoatl")
