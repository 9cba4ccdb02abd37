"""A name of a file that every system takes, made from words that people typed."""

from __future__ import annotations

import re

# What Windows keeps for its devices, whatever follows the first dot.
_DEVICES = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)", re.IGNORECASE)
_NEVER = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_LONGEST = 120


def portable_name(name: str) -> str:
    """Return the name with what no system refuses: an « offres : été/hiver.xlsx » becomes « offres - été-hiver.xlsx ».

    The suffix stays, and the whole is short enough for the oldest limit on paths, 260 signs in a folder of the usual depth.
    """
    stem, dot, suffix = _NEVER.sub("-", name).rpartition(".")
    if not dot:
        stem, suffix = suffix, ""
    suffix = suffix.strip(". ")
    stem = stem[:_LONGEST].strip(". ") or "aparte"
    if _DEVICES.match(stem):
        stem = f"_{stem}"
    return f"{stem}.{suffix}" if suffix else stem
