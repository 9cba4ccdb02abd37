"""Write what a Debian package says of itself: write_texts.py FOLDER leaves there ``copyright`` (DEP-5) and ``changelog``."""

from __future__ import annotations

import re
import sys
import textwrap
from email.utils import formatdate
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from app.about import third_party_licences
from app.version import VERSION

PUBLISHER = "Aparté <aparte@aparte.invalid>"
_HEAD = re.compile(r"^## (\d+\.\d+\.\d+)[^\n]*\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)
_POINT = re.compile(r"^- (.*?)(?=^- |^\S|\Z)", re.MULTILINE | re.DOTALL)


def changelog() -> str:
    """Return ``CHANGELOG.md`` as Debian writes it, the newest version first."""
    parts = []
    for version, told in _HEAD.findall((ROOT / "CHANGELOG.md").read_text("utf-8")):
        points = (textwrap.fill(" ".join(point.split()), 76).replace("\n", "\n    ") for point in _POINT.findall(told))
        lines = "\n".join(f"  * {point}" for point in points)
        parts.append(f"aparte ({version}) stable; urgency=medium\n\n{lines}\n\n -- {PUBLISHER}  {formatdate()}\n")
    return "\n".join(parts)


def copyright_file() -> str:
    """Return whose each part is, with every licence in full."""
    parts = [
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\nUpstream-Name: Aparté\n"
        f"Upstream-Contact: {PUBLISHER}\nSource: aparte {VERSION}\n",
        "Files: *\nCopyright: 2026 Aparté\nLicense: Aparte\n",
        "License: Aparte\n The program's own code is its publisher's. What others wrote, and came along, follows.\n",
    ]
    for part in third_party_licences():
        name = re.sub(r"[^A-Za-z0-9.+-]+", "-", f"{part.name}-{part.licence}").strip("-")
        text = "\n".join(f" {line.strip()}" if line.strip() else " ." for line in part.text.splitlines())
        parts.append(
            f"Files: usr/lib/aparte/_internal/{part.name.split()[0]}*\nCopyright: the authors of {part.name}, {part.page}\n"
            f"License: {name}\n{text}\n"
        )
    return "\n".join(parts)


def main() -> None:
    """Write both."""
    folder = Path(sys.argv[1])
    (folder / "copyright").write_text(copyright_file(), "utf-8")
    (folder / "changelog").write_text(changelog(), "utf-8")


if __name__ == "__main__":
    main()
