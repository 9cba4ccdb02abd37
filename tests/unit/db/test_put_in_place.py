"""A file that Windows lets another program hold for a moment gets its name all the same."""

import sys
import time
from pathlib import Path

import pytest

from db.files import put_in_place


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many more times another program holds the file."""
    left, replace = [0], Path.replace

    def refused(self: Path, target: Path) -> Path:
        if left[0]:
            left[0] -= 1
            raise PermissionError(13, "in use", str(self))
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", refused)
    monkeypatch.setattr(time, "sleep", lambda _seconds: None)
    return left


def files(folder: Path) -> tuple[Path, Path]:
    unfinished, path = folder / "keys.json.tmp", folder / "keys.json"
    unfinished.write_bytes(b"new")
    path.write_bytes(b"old")
    return unfinished, path


def test_a_moment_is_waited_for(tmp_path: Path, held: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    unfinished, path = files(tmp_path)
    held[0] = 5
    put_in_place(unfinished, path)
    assert path.read_bytes() == b"new"
    assert not unfinished.exists()


@pytest.mark.parametrize(("platform", "refusals"), [("win32", 6), ("linux", 1)])
def test_what_is_held_for_good_is_refused(
    tmp_path: Path, held: list[int], monkeypatch: pytest.MonkeyPatch, platform: str, refusals: int
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    unfinished, path = files(tmp_path)
    held[0] = refusals
    with pytest.raises(PermissionError):
        put_in_place(unfinished, path)
    assert (held[0], path.read_bytes(), unfinished.read_bytes()) == (0, b"old", b"new")
