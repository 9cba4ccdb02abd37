"""Sign what a version is: sign_release.py KEY NOTICE INSTALLER…, or sign_release.py --new-key KEY.

KEY is the publisher's private key, kept away from this folder and never shipped. A new key replaces the public half that the next
build ships; programs built before do not know it.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import sys
from datetime import date
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from app.releases.news import changes_of
from app.releases.notice import SUFFIX, Installer, Notice, sign_notice
from app.version import VERSION
from resources import LANGUAGES

PUBLIC_HALF = ROOT / "resources" / "publisher_key.txt"


def new_key(private: Path, public: Path = PUBLIC_HALF) -> None:
    """Make a pair: the private half where its owner alone reads it, refused where a file already stands."""
    key = Ed25519PrivateKey.generate()
    content = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    with os.fdopen(os.open(private, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(content)
    raw = key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    public.write_text(raw.hex() + "\n", "ascii")


def read_key(private: Path) -> Ed25519PrivateKey:
    """Return the publisher's key."""
    key = load_pem_private_key(private.read_bytes(), password=None)
    if not isinstance(key, Ed25519PrivateKey):
        raise SystemExit(f"{private}: not an Ed25519 key")
    return key


def write_notice(key: Ed25519PrivateKey, target: Path, installers: list[Path], day: date) -> Notice:
    """Write the notice of this version: what changed, as the program tells it, and each installer."""
    changes = {code: changes_of(VERSION, code) for code in LANGUAGES}
    if not all(changes.values()):
        raise SystemExit(f"resources/changes says nothing of {VERSION}")
    described = tuple(
        Installer(one.name, one.stat().st_size, hashlib.sha256(one.read_bytes()).hexdigest()) for one in installers
    )
    notice = Notice(VERSION, day, changes, described)
    target.write_bytes(sign_notice(notice, key))
    return notice


def main() -> None:
    """Do what was asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--new-key", action="store_true", help="make KEY, and the public half that is shipped")
    parser.add_argument("key", type=Path)
    parser.add_argument("notice", type=Path, nargs="?", help=f"the file to write, *{SUFFIX}")
    parser.add_argument("installers", type=Path, nargs="*")
    asked = parser.parse_args()
    if asked.new_key:
        new_key(asked.key)
    elif asked.notice is None or not asked.installers:
        parser.error("a notice to write, and the installers it tells of")
    else:
        write_notice(read_key(asked.key), asked.notice, asked.installers, date.today())  # noqa: DTZ011 - the publisher's day


if __name__ == "__main__":
    main()
