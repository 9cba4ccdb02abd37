"""Each library that comes along has its reason and is used, and known flaws of pinned versions are found without a network."""

import importlib.util
import json
import re
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WANTED = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
# The names by which they are imported, where those differ from their own.
IMPORTED = {
    "pyside6-essentials": "PySide6", "argon2-cffi": "argon2", "rustpy-xlsxwriter": "rustpy_xlsxwriter",
    "charset-normalizer": "charset_normalizer", "email-validator": "email_validator", "python-dateutil": "dateutil",
    "zxing-cpp": "zxingcpp", "beautifulsoup4": "bs4", "pillow": "PIL",
}  # fmt: skip


@pytest.fixture(scope="module")
def checker():
    spec = importlib.util.spec_from_file_location("check_vulnerabilities", ROOT / "packaging/check_vulnerabilities.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules[spec.name]


def test_each_library_has_its_reason_and_is_used():
    reasons = tomllib.loads((ROOT / "tests/dependencies.toml").read_text("utf-8"))["runtime"]
    names = [one.split("==")[0] for one in WANTED]
    assert list(reasons) == names
    assert all(len(why.split()) > 2 for why in reasons.values())
    sources = "\n".join(path.read_text("utf-8") for room in ("app", "db", "ui") for path in (ROOT / room).rglob("*.py"))
    imported = set(re.findall(r"^\s*(?:from|import) ([A-Za-z0-9_]+)", sources, re.MULTILINE))
    assert [
        name for name in names if IMPORTED.get(name.lower(), name.lower()) not in {*imported, *map(str.lower, imported)}
    ] == []


def record(name, events, **more):
    affected = {"package": {"ecosystem": "PyPI", "name": name}, "ranges": [{"type": "ECOSYSTEM", "events": events}]}
    return {"id": f"PYSEC-{name}", "summary": "reads too far", "affected": [affected]} | more


def test_pinned_versions_are_held_to_the_records(checker, tmp_path):
    lock = tmp_path / "requirements.lock"
    lock.write_text(
        "pillow==13.0.0 \\\n    --hash=sha256:00\nAlembic==1.20.1 ; python_version >= '3'\nold_lib==2.0rc1\n"
    )
    told = [
        record("Pillow", [{"introduced": "0"}, {"fixed": "13.0.1"}], aliases=["CVE-2026-1", "GHSA-x"]),
        record("pillow-mended", [{"introduced": "0"}, {"fixed": "1"}]),
        record("alembic", [{"introduced": "0"}, {"fixed": "1.2"}, {"introduced": "2"}]),
        record("old-lib", [{"introduced": "1.0"}, {"last_affected": "2.0rc1"}]),
        record("alembic", [{"introduced": "0"}], withdrawn="2026-01-01T00:00:00Z"),
        {"id": "GO-1", "affected": [{"package": {"ecosystem": "Go", "name": "pillow"}, "versions": ["13.0.0"]}]},
        {
            "id": "PYSEC-listed",
            "affected": [{"package": {"ecosystem": "PyPI", "name": "alembic"}, "versions": ["1.20.1"]}],
        },
    ]
    archive = tmp_path / "all.zip"
    with zipfile.ZipFile(archive, "w") as target:
        for number, one in enumerate(told):
            target.writestr(f"{number}.json", json.dumps(one))
    count, found = checker.check(archive, [lock])
    assert count == 6
    assert [flaw.record for flaw in found] == ["PYSEC-listed", "PYSEC-old-lib", "PYSEC-Pillow CVE-2026-1"]
    assert found[-1].line() == "pillow 13.0.0: PYSEC-Pillow CVE-2026-1 reads too far (mended in: 13.0.1)"


def test_every_lock_is_read_by_default(checker, tmp_path):
    assert {lock.name for lock in checker.LOCKS} >= {"requirements.lock", "requirements-test.lock"}
    assert "cryptography" in checker.pinned(checker.LOCKS)
    (tmp_path / "a.json").write_text(json.dumps(record("cryptography", [{"introduced": "0"}])))
    assert [flaw.name for flaw in checker.check(tmp_path, checker.LOCKS)[1]] == ["cryptography"]
