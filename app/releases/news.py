"""What changed, version by version, in the words of whoever uses the program: ``resources/changes/<language>.md``."""

from __future__ import annotations

import re

from resources import language, path, typeset

_VERSION_HEAD = re.compile(r"^## (\S+).*$", re.MULTILINE)


def read_news() -> str:
    """Return everything that changed as Markdown, the newest version first, in the current language."""
    return _page(language())


def changes_of(version: str, code: str) -> tuple[str, ...]:
    """Return what changed in a version, a sentence each; a version that nobody told of gives none."""
    parts = _VERSION_HEAD.split(_page(code))
    told = dict(zip(parts[1::2], parts[2::2], strict=True))
    return tuple(line[2:] for line in told.get(version, "").splitlines() if line.startswith("- "))


def _page(code: str) -> str:
    text = path(f"changes/{code}.md").read_text("utf-8")
    return typeset(text) if code == "fr" else text
