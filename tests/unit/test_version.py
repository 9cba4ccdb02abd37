"""The version stands in two places, which say the same."""

import tomllib
from pathlib import Path

from app.version import VERSION


def test_the_program_and_its_project_say_the_same_version() -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["version"] == VERSION
