"""What is shipped for each system, as far as it can be read without that system."""

from __future__ import annotations

import plistlib
import re
import subprocess
import sys
import tomllib
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree as ET

import platformdirs
import pytest
from platformdirs.macos import MacOS
from platformdirs.unix import Unix

from app.backup import container, kinds

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
KIND = "application/x-aparte-backup"


def test_linux_opens_a_backup_by_a_double_click() -> None:
    entry = ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(PACKAGING / "debian" / "aparte.desktop", "utf-8")
    assert entry["Desktop Entry"]["Exec"] == "aparte %f"
    assert entry["Desktop Entry"]["MimeType"] == f"{KIND};"
    kind = ET.parse(PACKAGING / "debian" / "aparte.xml").getroot()[0]
    spaced = {child.tag.rpartition("}")[2]: child for child in kind}
    assert kind.get("type") == KIND
    assert spaced["glob"].get("pattern") == f"*{kinds.SUFFIX}"
    assert spaced["magic"][0].get("value") == container._MAGIC.decode().replace("\n", "\\n")


def test_macos_opens_a_backup_by_a_double_click() -> None:
    said = plistlib.loads((PACKAGING / "macos" / "Info.plist").read_bytes())
    kind = said["UTExportedTypeDeclarations"][0]
    assert said["CFBundleDocumentTypes"][0]["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]
    named = kind["UTTypeTagSpecification"]
    assert named["public.filename-extension"] == [kinds.SUFFIX.removeprefix(".")]
    assert named["public.mime-type"] == [KIND]
    allowed = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert not [name for name in allowed if "network" in name or "device" in name], "nothing is ever sent"


def test_windows_installs_for_one_person_and_leaves_the_folder() -> None:
    script = (PACKAGING / "windows" / "aparte.iss").read_text("utf-8-sig")
    assert "PrivilegesRequired=lowest" in script
    assert set(re.findall(r"^Root: (\w+)", script, re.MULTILINE)) == {"HKCU"}, "nothing of the whole machine"
    assert f'Software\\Classes\\{kinds.SUFFIX}"' in script
    assert '""{app}\\aparte.exe"" ""%1""' in script, "a path with spaces is one argument"
    deleted = re.findall(r'^Type: \w+; Name: "([^"]+)"', script, re.MULTILINE)
    assert deleted
    assert all(place.startswith("{app}") for place in deleted), "the person's folder stays"
    assert re.findall(r'^Name: "(\w+)"; MessagesFile', script, re.MULTILINE) == ["fr", "en"]


@pytest.mark.parametrize("script", ["build", "pack", "debian/depends", "macos/build.sh", "single/start"])
def test_every_script_can_be_read_by_its_shell(script: str) -> None:
    subprocess.run(["bash", "-n", PACKAGING / script], check=True)


@pytest.mark.parametrize("script", ["windows/build.ps1", "macos/build.sh", "windows/aparte.iss"])
def test_what_could_not_be_run_says_so_at_its_head(script: str) -> None:
    assert "not run where it was written" in (PACKAGING / script).read_text("utf-8-sig")[:600]


def test_each_system_has_its_own_place_for_the_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.setenv("HOME", "/home/élodie")
    assert Unix("aparte").user_data_path == Path("/home/élodie/.local/share/aparte")
    assert MacOS("aparte").user_data_path == Path("/home/élodie/Library/Application Support/aparte")
    from platformdirs import windows

    monkeypatch.setattr(windows, "get_win_folder", lambda _which: "C:\\Users\\Élodie\\AppData\\Local")
    place = windows.Windows("aparte").user_data_dir.replace("/", "\\")
    assert place == "C:\\Users\\Élodie\\AppData\\Local\\aparte\\aparte"
    # The deepest file that is written there, under the oldest limit of that system.
    deepest = "\\backups\\aparte-2026-11-23-100500-123456.aparte-backup.part"
    assert len(place + deepest) < 260
    assert platformdirs.user_data_path("aparte").name == "aparte"


def test_the_lock_files_serve_the_three_systems() -> None:
    lock = (PACKAGING / "requirements-build.lock").read_text("utf-8")
    for name, system in (("pefile", "win32"), ("pywin32-ctypes", "win32"), ("macholib", "darwin")):
        assert re.search(rf"^{name}==\S+ ; sys_platform == '{system}' \\$", lock, re.MULTILINE), name


def test_the_changelog_of_the_package_is_the_one_of_the_program() -> None:
    written = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys; sys.path.insert(0, sys.argv[1]); import write_texts; print(write_texts.changelog())",
            str(PACKAGING / "debian"),
        ],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    assert written.startswith(f"aparte ({version}) stable; urgency=medium\n\n  * ")
    assert all(len(line.encode()) <= 90 for line in written.splitlines())


def test_windows_signs_what_the_installer_copies_and_the_uninstaller() -> None:
    script = (PACKAGING / "windows" / "aparte.iss").read_text("utf-8-sig")
    build = (PACKAGING / "windows" / "build.ps1").read_text("ascii")
    assert "#ifdef Signed\nSignTool=publisher\n#endif\n" in script
    assert '"/DSigned", "/Spublisher=signtool sign ' in build
    assert "`$f" in build, "Inno Setup, not PowerShell, names the file to sign"
