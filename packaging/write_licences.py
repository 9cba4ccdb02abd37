"""Write the licences of what the program is made of: every locked requirement, from the metadata that it was installed with.

The list is shipped, so that it is read without the metadata, which a frozen program does not have, and without a network.
"""

from __future__ import annotations

import json
import re
import sys
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
SHIPPED = ROOT / "resources/licences"
LOCK = ROOT / "packaging/requirements.lock"
# What the metadata do not say, though the text that comes along, or the project's own page, does.
UNSAID = {"sqlcipher3": "Zlib"}
# Wheels that bring no text: those of the licences that they name, as they stand beside the list.
TEXTS = {"pyside6-essentials": ("LGPL-3.0", "GPL-3.0"), "shiboken6": ("LGPL-3.0", "GPL-3.0")}
LICENCE_FILE = re.compile(r"licen[cs]e|copying|notice|authors", re.IGNORECASE)
# The names under which a project says where it is at home, the surest first; a registry is nobody's home.
HOMES = ("homepage", "home", "source", "github", "source code", "repository", "documentation")
REGISTRY = re.compile(r"//pypi\.")
SHORT = 60


def locked() -> list[str]:
    """Return the names of every requirement that the program runs with."""
    return list(dict.fromkeys(re.findall(r"^([A-Za-z0-9._-]+)==", LOCK.read_text("utf-8"), re.MULTILINE)))


def plain(name: str) -> str:
    """Return a name as the lock file writes it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def entry(name: str) -> dict[str, str]:
    """Return what is said of one of them."""
    found = distribution(name)
    return {
        "name": found.metadata["Name"],
        "version": found.version,
        "licence": licence(found),
        "page": page(found),
        "text": text(found),
    }


def licence(found: Distribution) -> str:
    """Return the name of the licence: as an expression, else in a word, else by its classifiers."""
    said: Any = found.metadata
    word = said.get("License", "").strip()
    named = [
        one.rpartition("::")[2].strip() for one in said.get_all("Classifier") or () if one.startswith("License ::")
    ]
    is_short = 0 < len(word) <= SHORT and "\n" not in word and word != "Dual License"
    expression = said.get("License-Expression", "")
    return expression or (word if is_short else "") or ", ".join(named) or UNSAID[plain(found.metadata["Name"])]


def page(found: Distribution) -> str:
    """Return where the project is at home."""
    said: Any = found.metadata
    links = (one.split(", ", 1) for one in said.get_all("Project-URL") or ())
    by_name = {key.lower(): value for key, value in links if not REGISTRY.search(value)}
    own = said.get("Home-page", "")
    named = (by_name.get(key, "") for key in HOMES)
    return own if own and own != "UNKNOWN" else next(one for one in named if one)


def text(found: Distribution) -> str:
    """Return the licence's own text, and the authors' names where they stand apart."""
    shipped = TEXTS.get(plain(found.metadata["Name"]), ())
    texts = [(SHIPPED / f"{name}.txt").read_text("utf-8") for name in shipped]
    for file in found.files or ():
        inside = file.parts[0].endswith(".dist-info")
        if inside and (LICENCE_FILE.search(file.name) or "licenses" in file.parts):
            texts.append(Path(str(found.locate_file(file))).read_text("utf-8", errors="replace"))
    return "\n\n".join(one.strip() for one in texts)


if __name__ == "__main__":
    entries = [entry(name) for name in locked()]
    body = json.dumps(entries, ensure_ascii=False, indent=1)
    (SHIPPED / "third_party.json").write_text(f"{body}\n", encoding="utf-8")
    sys.stdout.write(f"{len(entries)} licences\n")
