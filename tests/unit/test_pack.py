"""What is packed, round a program of one line: the file that starts itself, and the Debian package."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.version import VERSION

PACKAGING = Path(__file__).parents[2] / "packaging"
PROGRAM = """#!/bin/sh
echo "started $*"
[ "${1:-}" != wait ] || read line
"""


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder that holds what was packed."""
    target = tmp_path_factory.mktemp("packed")
    program = target / "aparte"
    (program / "_internal" / "resources").mkdir(parents=True)
    (program / "_internal" / "resources" / "aparte.svg").write_text("<svg/>")
    (program / "aparte").write_text(PROGRAM)
    (program / "aparte").chmod(0o755)
    command = [PACKAGING / "pack", sys.executable, program, target]
    subprocess.run(command, env=os.environ | {"XZ_LEVEL": "0"}, check=True, capture_output=True)
    return target


@pytest.fixture
def start(packed: Path, tmp_path: Path):
    """Return what starts the single file at a place whose name has spaces, as a person without anything of ours."""
    (single,) = packed.glob("*.run")
    copy = tmp_path / "Mes téléchargements" / "aparte.run"
    copy.parent.mkdir()
    copy.write_bytes(single.read_bytes())
    copy.chmod(0o755)
    home = tmp_path / "home"
    home.mkdir()
    environment = {"HOME": str(home), "PATH": os.environ["PATH"], "LANG": "C.UTF-8"}

    def started(*words: str) -> subprocess.Popen[str]:
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        return subprocess.Popen([copy, *words], env=environment, text=True, **pipes)

    started.file, started.home = copy, home
    return started


def test_one_file_unpacks_once_and_leaves_nothing(start) -> None:
    assert start("--lang", "en").communicate()[0] == "started --lang en\n"
    (place,) = (start.home / ".cache" / "aparte" / "program").iterdir()
    unpacked = (place / "aparte").stat().st_ino
    assert start("une sauvegarde.aparte-backup").communicate()[0] == "started une sauvegarde.aparte-backup\n"
    assert (place / "aparte").stat().st_ino == unpacked
    assert start("--desktop-icon").wait() == 0
    entry = (start.home / ".local/share/applications/aparte.desktop").read_text("utf-8")
    assert f'Exec="{start.file}" %f\n' in entry
    assert (start.home / ".local/share/mime/packages/aparte.xml").exists()
    assert start("--remove").wait() == 0
    assert [one for one in start.home.rglob("*") if one.name not in {".cache", ".local", "share"}] == []


def test_a_newer_file_takes_away_the_older_that_nobody_runs(start) -> None:
    runs = start("wait")
    assert runs.stdout.readline() == "started wait\n"
    cache = start.home / ".cache" / "aparte" / "program"
    (in_use,) = cache.iterdir()
    (cache / "0.0.1-000000000000").mkdir()
    newer = start.file.read_bytes().replace(f"place=$cache/{VERSION}-".encode(), b"place=$cache/9.9.9-")
    start.file.write_bytes(newer)
    assert start().communicate()[0] == "started \n"
    assert {one.name for one in cache.iterdir()} == {in_use.name, in_use.name.replace(VERSION, "9.9.9")}
    runs.communicate("\n")


def test_a_damaged_file_starts_nothing(start) -> None:
    whole = start.file.read_bytes()
    start.file.write_bytes(whole[:-100])
    started = start()
    said = started.communicate()[1]
    assert started.returncode == 1
    assert "Ce fichier est abîmé" in said
    assert list((start.home / ".cache" / "aparte" / "program").iterdir()) == []


def test_the_package_holds_what_a_desktop_asks_for(packed: Path) -> None:
    (package,) = packed.glob("*.deb")
    listed = subprocess.run(["dpkg-deb", "--contents", package], check=True, capture_output=True, text=True).stdout
    names = {line.split("./", 1)[1].split(" -> ")[0] for line in listed.splitlines()}
    for wanted in (
        "usr/bin/aparte",
        "usr/share/applications/aparte.desktop",
        "usr/share/mime/packages/aparte.xml",
        "usr/share/metainfo/fr.aparte.aparte.metainfo.xml",
        "usr/share/icons/hicolor/48x48/apps/aparte.png",
        "usr/share/man/man1/aparte.1.gz",
        "usr/share/man/fr/man1/aparte.1.gz",
        "usr/share/doc/aparte/copyright",
        "usr/share/doc/aparte/changelog.gz",
    ):
        assert wanted in names
    said = subprocess.run(["dpkg-deb", "--field", package], check=True, capture_output=True, text=True).stdout
    assert f"Version: {VERSION}\n" in said
    assert "@" not in said.replace("aparte@aparte.invalid", "")
