"""Whoever wrote a part of the program is named with a licence that can be read, offline and in a frozen program alike."""

import re
import tomllib
from pathlib import Path

from app.about import VERSION, third_party_licences
from resources import path

ROOT = Path(__file__).parents[3]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_every_requirement_has_a_licence_and_its_text() -> None:
    known = {plain(one.name): one for one in third_party_licences()}
    wanted = {plain(re.split(r"[=<>\[; ]", one)[0]) for one in PROJECT["dependencies"]}
    locked = re.findall(
        r"^([A-Za-z0-9._-]+)==([^ ]+)", (ROOT / "packaging/requirements.lock").read_text("utf-8"), re.MULTILINE
    )
    assert wanted <= {plain(name) for name, _ in locked}
    # Some are locked once for each version of Python.
    for name in dict(locked):
        part = known.get(plain(name))
        assert part is not None, f"{name}: run packaging/write_licences.py"
        assert (name, part.version) in locked, f"{name}: run packaging/write_licences.py"
        assert part.licence.strip(), name
        assert part.page.startswith("http"), name
        assert len(part.text) > 200, name


def test_fonts_icons_and_data_have_theirs_too() -> None:
    shipped = {file.read_text("utf-8").strip()[:80] for file in path("").rglob("LICENCE-*")}
    told = "\n".join(one.text for one in third_party_licences())
    assert len(shipped) == 3
    assert all(beginning in told for beginning in shipped)
    assert {"Python", "Qt", "SQLCipher", "OpenSSL"} <= {one.name for one in third_party_licences()}


def test_the_version_shown_is_the_project_s() -> None:
    assert PROJECT["version"] == VERSION
