"""Find out how a text file is written: its encoding and its separator, as French programs leave them.

Excel in French writes Windows-1252 and semicolons; other programs UTF-8, with or without mark; old Macs and DOS tools
their own pages. A file of accents read with the wrong page is not an error for the machine, so French letters decide.
"""

from __future__ import annotations

import codecs
import csv
import re
from collections import Counter

from charset_normalizer import from_bytes

SEPARATORS = (";", ",", "\t", "|")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_FRENCH_PAGES = ("cp1252", "mac_roman", "cp850")
# What French writes every day, and what it writes in capitals or borrows: only the first tells one page from another.
_USUAL = frozenset("éèêëàâçîïôûùœ€’«»°–…\u00a0\u202f")
_POSSIBLE = frozenset("ÿüæÉÈÊËÀÂÇÎÏÔÛÙÜŸŒÆ‘“”—·²ñáíóúöäßãõÖÄ")
_SAMPLE = 1024 * 1024
_SAMPLE_LINES = 60
_DECLARED = re.compile(r'"?sep=(.)"?\s*', re.IGNORECASE)


def detect_encoding(content: bytes) -> str:
    """Return the name of the encoding that makes French of the bytes."""
    for mark, name in _MARKS:
        if content.startswith(mark):
            return name
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return _legacy_page(content[:_SAMPLE])
    return "utf-8"


def _legacy_page(sample: bytes) -> str:
    high = sum(byte >= 0x80 for byte in sample)
    scores = {page: _french_share(sample, page, high) for page in _FRENCH_PAGES}
    best = max(_FRENCH_PAGES, key=lambda page: scores[page])
    if scores[best] >= 0.5:
        return best
    guess = from_bytes(sample).best()
    return guess.encoding if guess is not None and guess.encoding != "ascii" else best


def _french_share(sample: bytes, page: str, high: int) -> float:
    """Say how French the letters beyond ASCII are: 1 where all are in daily use, 0 where none could be."""
    try:
        text = sample.decode(page)
    except UnicodeDecodeError:
        return 0.0
    usual, possible = (sum(sign in signs for sign in text) for signs in (_USUAL, _POSSIBLE))
    return (usual + 0.6 * possible) / high


def declared_separator(text: str) -> str | None:
    """Return the separator of a first line such as ``sep=;``, which Excel understands and shows to nobody."""
    found = _DECLARED.fullmatch(text.split("\n", 1)[0].strip("\ufeff\r"))
    return found[1] if found else None


def detect_separator(text: str) -> str:
    """Return the sign that cuts most lines into the same number of columns, more than one; semicolon in doubt."""
    sample = "\n".join(text.splitlines()[:_SAMPLE_LINES])
    return max(SEPARATORS, key=lambda separator: _regularity(sample, separator))


def _regularity(sample: str, separator: str) -> tuple[float, int, int]:
    rank = -SEPARATORS.index(separator)
    try:
        widths = Counter(len(row) for row in csv.reader(sample.splitlines(), delimiter=separator) if any(row))
    except csv.Error:
        return (0.0, 0, rank)
    if not widths:
        return (0.0, 0, rank)
    width, lines = widths.most_common(1)[0]
    if width < 2:
        return (0.0, 0, rank)
    return (round(lines / widths.total(), 1), width, rank)
