"""A file that tells of a version is believed only where the publisher signed it, and says what to do in each case."""

from __future__ import annotations

import importlib.util
import json
import stat
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest
import rfc8785
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from app.errors import UserError
from app.releases.errors import InstallerUnreadable, NotANotice, NoticeForged, NoticeOfOther
from app.releases.installer import find_installer
from app.releases.news import changes_of, read_news
from app.releases.notice import (
    Installer,
    Notice,
    Standing,
    publisher_key,
    read_notice,
    sign_notice,
    standing_of,
)
from app.version import VERSION
from resources import LANGUAGES, set_language

KEY = Ed25519PrivateKey.generate()
NOTICE = Notice(
    "9.0.0", date(2027, 1, 15), {"fr": ("Plus rapide.",), "en": ("Faster.",)}, (Installer("a.deb", 3, "0" * 64),)
)


def file_of(folder: Path, content: bytes) -> Path:
    file = folder / "mise-a-jour.aparte-update"
    file.write_bytes(content)
    return file


def changed(**others: object) -> bytes:
    """The notice with other values, signed by the publisher all the same."""
    body = {**NOTICE.body(), **others}
    return rfc8785.dumps({**body, "signature": KEY.sign(rfc8785.dumps(body)).hex()})


def test_what_was_signed_is_read_back(tmp_path: Path) -> None:
    assert read_notice(file_of(tmp_path, sign_notice(NOTICE, KEY)), KEY.public_key()) == NOTICE
    assert NOTICE.standing is Standing.NEWER


@pytest.mark.parametrize(
    ("version", "present", "standing"),
    [
        ("0.10.0", "0.9.9", Standing.NEWER),
        ("1.0.0", "1.0.0", Standing.SAME),
        ("0.9.9", "0.10.0", Standing.OLDER),
    ],
)
def test_versions_are_compared_number_by_number(version: str, present: str, standing: Standing) -> None:
    assert standing_of(version, present) is standing


SIGNED = sign_notice(NOTICE, KEY)


@pytest.mark.parametrize(
    ("content", "refusal"),
    [
        (SIGNED.replace(b"9.0.0", b"9.0.1"), NoticeForged),
        (sign_notice(NOTICE, Ed25519PrivateKey.generate()), NoticeForged),
        (changed(product="autre"), NoticeOfOther),
        (SIGNED[:-9], NotANotice),
        (b"PK\x03\x04", NotANotice),
        (b"[" * 5000, NotANotice),
        (b"[]", NotANotice),
        (b'{"signature": 3}', NotANotice),
        (b'{"signature": "zz"}', NotANotice),
        (b'{"signature": "00", "n": 123456789012345678901}', NotANotice),
        (b'{"signature": "00", "n": "\\ud800"}', NotANotice),
        (b" " * 300_000 + SIGNED, NotANotice),
        (changed(version="9.0"), NotANotice),
        (changed(version=9), NotANotice),
        (changed(format="aparte-update-2"), NotANotice),
        (changed(day="hier"), NotANotice),
        (changed(changes={"fr": ["Plus rapide."]}), NotANotice),
        (changed(installers=[{"name": "a", "size": 1, "sha256": "court"}]), NotANotice),
        (changed(installers=["a"]), NotANotice),
    ],
)
def test_anything_else_is_refused_in_words(tmp_path: Path, content: bytes, refusal: type[UserError]) -> None:
    file = file_of(tmp_path, content)
    with pytest.raises(refusal) as refused:
        read_notice(file, KEY.public_key())
    assert file.name in refused.value.sentence


def test_a_file_that_is_gone_is_refused_too(tmp_path: Path) -> None:
    with pytest.raises(NotANotice):
        read_notice(tmp_path / "parti.aparte-update")
    with pytest.raises(InstallerUnreadable):
        find_installer(NOTICE, tmp_path / "parti.deb")


def test_the_program_knows_its_publisher_and_nobody_else(tmp_path: Path) -> None:
    assert isinstance(publisher_key(), Ed25519PublicKey)
    with pytest.raises(NoticeForged):
        read_notice(file_of(tmp_path, SIGNED))


@pytest.fixture
def signing() -> ModuleType:
    place = Path(__file__).parents[3] / "packaging" / "sign_release.py"
    spec = importlib.util.spec_from_file_location("sign_release", place)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_publisher_signs_and_the_installer_is_known_again(tmp_path: Path, signing: ModuleType) -> None:
    private, public = tmp_path / "cle.pem", tmp_path / "cle.txt"
    signing.new_key(private, public)
    assert stat.S_IMODE(private.stat().st_mode) == 0o600
    with pytest.raises(FileExistsError):
        signing.new_key(private, public)
    package = tmp_path / "aparte.deb"
    package.write_bytes(b"paquet" * 500_000)
    target = tmp_path / "v.aparte-update"
    signing.write_notice(signing.read_key(private), target, [package], date(2027, 1, 15))
    notice = read_notice(target, Ed25519PublicKey.from_public_bytes(bytes.fromhex(public.read_text())))
    assert notice.standing is Standing.SAME
    assert notice.changes["fr"] == changes_of(VERSION, "fr")
    renamed = package.rename(tmp_path / "aparte (1).deb")
    told: list[tuple[int, int]] = []
    assert find_installer(notice, renamed, lambda *far: told.append(far)) == notice.installers[0]
    assert told[-1] == (3_000_000, 3_000_000)
    renamed.write_bytes(b"paquet" * 499_999 + b"piege!")
    assert find_installer(notice, renamed) is None


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_news_begin_with_the_version_that_runs(code: str) -> None:
    set_language(code)
    try:
        heads = [line[3:] for line in read_news().splitlines() if line.startswith("## ")]
    finally:
        set_language("fr")
    assert heads[0] == VERSION
    assert len(changes_of(VERSION, code)) == len(changes_of(VERSION, "fr")) > 3
    assert changes_of("77.0.0", code) == ()


def test_a_notice_is_json_that_anybody_can_read() -> None:
    assert json.loads(SIGNED)["installers"][0]["name"] == "a.deb"
