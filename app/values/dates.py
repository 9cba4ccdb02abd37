"""Dates as French people and spreadsheets write them."""

from __future__ import annotations

import re
from datetime import date, datetime

from app.values.errors import InvalidDate
from app.values.text import fold

_FRENCH = re.compile(r"(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[t ].*)?")
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "janvier janv",
            "fevrier fevr",
            "mars",
            "avril avr",
            "mai",
            "juin",
            "juillet juil",
            "aout",
            "septembre sept",
            "octobre oct",
            "novembre nov",
            "decembre dec",
        ),
        1,
    )
    for name in names.split()
}
_WORDS = re.compile(r"(?:(?:lun|mar|mercre|jeu|vendre|same)di |dimanche )?(\d{1,2})(?:er)? ([a-z]+)\.? (\d{4})")
_PIVOT = 69


def parse_french_date(text: str | date | datetime) -> date:
    """Read 23/11/2026, 23-11-26, 2026-11-23, 23 novembre 2026 or lundi 23 novembre 2026; InvalidDate for anything else.

    Two-digit years from 69 on are of the last century, as POSIX has it.
    """
    if isinstance(text, datetime):
        return text.date()
    if isinstance(text, date):
        return text
    cleaned = fold(text)
    try:
        if found := _ISO.fullmatch(cleaned):
            return date(*(int(part) for part in found.groups()))
        if found := _FRENCH.fullmatch(cleaned):
            day, month, year = (int(part) for part in found.groups())
            return date(_century(year), month, day)
        if found := _WORDS.fullmatch(cleaned):
            return date(int(found[3]), _MONTHS[found[2]], int(found[1]))
    except (ValueError, KeyError) as error:
        raise InvalidDate(text=cleaned[:40]) from error
    raise InvalidDate(text=cleaned[:40])


def _century(year: int) -> int:
    if year >= 100:
        return year
    return 1900 + year if year >= _PIVOT else 2000 + year
