"""The pages of the help as they are shipped: sections by an anchor that both languages share, and their plain words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from resources import path, typeset

FIRST_PAGE = "start"
# What is read first stands first; a page that is not named here follows by its name.
_ORDER = (
    "start",
    "contacts",
    "desk",
    "lists",
    "requests",
    "retention",
    "vault",
    "compliance",
    "register",
    "import",
    "export",
    "backups",
    "settings",
    "opening",
    "protection",
    "shortcuts",
    "glossary",
)
_HEADING = re.compile(r"^(#{1,3}) +(.*?)(?: *\{#([a-z0-9-]+)\})?$", re.MULTILINE)
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_MARKS = re.compile(r"[*`|]|^[>#-] |^:?-{2,}:?$", re.MULTILINE)
# Not the no-break ones.
_SPACES = re.compile(r"[ \t\n]+")


@dataclass(frozen=True, slots=True)
class HelpSection:
    """A heading and what stands under it; the anchor is empty for the page's own beginning."""

    page: str
    anchor: str
    title: str
    page_title: str
    text: str

    @property
    def target(self) -> str:
        """How links and windows name it: « page » or « page#anchor »."""
        return f"{self.page}#{self.anchor}" if self.anchor else self.page


@dataclass(frozen=True, slots=True)
class HelpText:
    """One page: its Markdown without anchors, and its sections from top to bottom."""

    name: str
    title: str
    markdown: str
    sections: tuple[HelpSection, ...]


@cache
def help_pages(code: str) -> tuple[HelpText, ...]:
    """Return the pages of a language in the order in which they are read."""
    files = sorted(path(f"help/{code}").glob("*.md"), key=lambda file: (_rank(file.stem), file.stem))
    texts = ((file.stem, file.read_text("utf-8")) for file in files)
    return tuple(read_help(name, typeset(text) if code == "fr" else text) for name, text in texts)


def help_page(code: str, name: str) -> HelpText:
    """Return the page of a name; one that does not exist gives the first page, so that help always opens."""
    pages = {page.name: page for page in help_pages(code)}
    return pages.get(name, pages[FIRST_PAGE])


def targets(code: str) -> frozenset[str]:
    """Return all that a link or a window may name."""
    return frozenset(section.target for page in help_pages(code) for section in page.sections)


def split_target(target: str) -> tuple[str, str]:
    """Return the page and the anchor that a target or a link of a page names."""
    name, _, anchor = target.partition("#")
    return name.removesuffix(".md"), anchor


def read_help(name: str, source: str) -> HelpText:
    """Take a page apart."""
    found = list(_HEADING.finditer(source))
    ends = [*(one.start() for one in found[1:]), len(source)]
    title = found[0].group(2)
    sections = tuple(
        HelpSection(name, one.group(3) or "", one.group(2), title, _plain(source[one.end() : end]))
        for one, end in zip(found, ends, strict=True)
    )
    return HelpText(name, title, _HEADING.sub(r"\1 \2", source), sections)


def _rank(name: str) -> int:
    return _ORDER.index(name) if name in _ORDER else len(_ORDER)


def _plain(markdown: str) -> str:
    return _SPACES.sub(" ", _MARKS.sub("", _LINK.sub(r"\1", markdown))).strip()
