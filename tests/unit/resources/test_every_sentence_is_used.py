"""No sentence stays behind when nothing says it any more: read from the sources as text, for running them would take minutes."""

import re
from functools import cache
from pathlib import Path

import pytest

from resources import path, wording_table

ROOMS = sorted(file.stem for file in path("wording/fr").glob("*.toml"))
_ROOT = Path(__file__).parents[3]
# Their names are columns and file names, put together from parts that stand nowhere; tests of their rooms hold them.
_HELD_ELSEWHERE = {("data_map", "necessity"), ("portability", "schema")}


@cache
def _sources() -> str:
    """All that may name a sentence: the three floors, the programs of packaging, and the pages for a site."""
    files = [file for floor in ("app", "ui", "db", "packaging") for file in sorted((_ROOT / floor).rglob("*.py"))]
    files += [file for file in sorted(path("web_kit").rglob("*")) if file.suffix in {".js", ".html"}]
    return "\n".join(file.read_text("utf-8") for file in files)


@cache
def _words() -> frozenset[str]:
    """Each word of the sources; the members of an enum give their names in small letters."""
    return frozenset(re.findall(r"\w+", _sources().casefold()))


@cache
def _read_whole() -> frozenset[tuple[str, str]]:
    """The tables that the code walks from end to end, by room and name."""
    return frozenset(re.findall(r"\"(\w+)\"\)\[\"(\w+)\"\]", _sources()))


def _is_said(room: str, table: str, name: str) -> bool:
    return (room, table) in _read_whole() | _HELD_ELSEWHERE or all(_is_made(part) for part in name.split("."))


def _is_made(name: str) -> bool:
    """Say whether a name stands in the sources, whole or put together: "need_" and a field, a duty and "_one"."""
    words = _words()
    cuts = [place for place, sign in enumerate(name) if sign == "_"]
    return name in words or any(
        (name[: cut + 1] in words and name[cut + 1 :] in words) or (name[:cut] in words and name[cut:] in words)
        for cut in cuts
    )


@pytest.mark.parametrize("room", ROOMS)
def test_every_sentence_is_said_somewhere(room: str) -> None:
    tables = wording_table("fr", room)
    assert [f"{table}.{name}" for table in tables for name in tables[table] if not _is_said(room, table, name)] == []


def test_a_sentence_that_nothing_says_would_be_found() -> None:
    assert not _is_said("retention", "reminder", "zzyzx_one")
    assert not _is_said("rights", "letter", "access_zzyzx")
