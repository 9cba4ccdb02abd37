"""Text made safe to keep, and text made comparable."""

from __future__ import annotations

import re
import unicodedata
from itertools import filterfalse

SHORT, LONG = 200, 10_000
# Control characters (but tab and line feed), lone surrogates, non-characters and the marks that reverse reading order.
_UNWANTED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff\u202a-\u202e\u2066-\u2069]")
_LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "đ": "d", "ł": "l", "’": "'", "ʼ": "'"})
# A spreadsheet would take these for the start of a formula; the apostrophes before are those of an earlier guard.
_FORMULA = re.compile(r"'*\s*[=+\-@\t\r\n＝＋－＠]")
_SPACES = re.compile(r"\s+")
_WORD = re.compile(r"[^\W_]+")


def clean_text(text: str, limit: int = SHORT) -> str:
    """Return text in NFC without what no reader should meet, trimmed and at most ``limit`` characters long."""
    return unicodedata.normalize("NFC", _UNWANTED.sub("", text)).strip()[:limit].rstrip()


def clean_line(text: str, limit: int = SHORT) -> str:
    """Return clean text on one line."""
    # Spaces again, for what stood between two of them may be gone.
    return clean_text(_SPACES.sub(" ", _UNWANTED.sub("", _SPACES.sub(" ", text))), limit)


def fold(text: str) -> str:
    """Return text as it is compared: no case, no accents, œ as oe, one space between words."""
    if text.isascii():
        # Most of a book: an import of a hundred thousand rows folds each of them several times.
        return " ".join(text.lower().split())
    # Twice, for letters such as 𝓐 show their case only once decomposed, and lower case may decompose further.
    lowered = unicodedata.normalize("NFKD", text).casefold().translate(_LETTERS)
    decomposed = unicodedata.normalize("NFKD", lowered)
    bare = "".join(filterfalse(unicodedata.combining, decomposed))
    return _SPACES.sub(" ", bare).strip()


def folded_words(text: str) -> tuple[str, ...]:
    """Return the words of a text as they are compared, cut at whatever is neither letter nor figure, as the index cuts them."""
    return tuple(_WORD.findall(fold(text)))


def capital(text: str) -> str:
    """Return a text that begins with a capital, the rest as it stands."""
    return text[:1].upper() + text[1:]


def inert_cell(text: str) -> str:
    """Return a text that no spreadsheet runs: an apostrophe stands before what looks like a formula (OWASP, CSV injection)."""
    return f"'{text}" if _FORMULA.match(text) else text
