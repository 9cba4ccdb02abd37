"""A value of an own field, read once at the edge and kept as text: 12.5, 2026-11-23, yes, --05-14; and how it is read. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal

from app.contacts.own_value_errors import (
    BirthInFuture,
    InvalidBirthYear,
    InvalidChoice,
    InvalidDayMonth,
    InvalidNumber,
    InvalidYesNo,
)
from app.formats import NARROW_NO_BREAK_SPACE, format_date
from app.register.own_kinds import OwnFieldKind
from app.values import InvalidDate, fold, parse_french_date
from app.values.text import SHORT, clean_line
from resources import language, wording

YES, NO = "yes", "no"
_WORDS = {
    YES: frozenset({"oui", "o", "yes", "y", "vrai", "true", "1", "x"}),
    NO: frozenset({"non", "n", "no", "faux", "false", "0"}),
}
_SPACES = re.compile(r"[\s\u00a0\u202f]")
_NUMBER = re.compile(r"[+\-−]?\d{1,15}(?:[.,]\d{1,6})?")
_DAY_MONTH = re.compile(r"(\d{1,2})[/.\- ](\d{1,2})")
_ISO_DAY_MONTH = re.compile(r"--(\d{2})-(\d{2})")
_YEAR = re.compile(r"\d{4}")
_OLDEST = 1900
# A leap year, so that the 29 of February is a day.
_ANY_YEAR = 2000


class Unreadable(str):
    """The words in place of a value that is closed by a key and does not open."""

    __slots__ = ()


def parse_own_value(kind: OwnFieldKind, choices: tuple[str, ...], text: str, today: date) -> str:
    """Return what was typed as it is kept, empty for nothing; InvalidDate, or another error of the kind."""
    typed = clean_line(text, SHORT)
    if not typed:
        return ""
    if kind is OwnFieldKind.CHOICE:
        return _choice(typed, choices)
    return _READ[kind](typed, today)


def own_value_words(kind: OwnFieldKind | None, value: str) -> str:
    """Return a kept value as people read it; one of a kind that is not known, or that does not open, is given as it is."""
    if isinstance(value, Unreadable):
        return value
    if kind is OwnFieldKind.YES_NO:
        return wording(f"own_fields.answer.{value}") if value in _WORDS else value
    if kind is OwnFieldKind.NUMBER:
        return _number_words(value)
    if kind in (OwnFieldKind.DATE, OwnFieldKind.BIRTH_DATE):
        return format_date(date.fromisoformat(value))
    if kind is OwnFieldKind.BIRTH_DAY_MONTH and (found := _ISO_DAY_MONTH.fullmatch(value)):
        return f"{found[2]}/{found[1]}"
    return value


def _number_words(value: str) -> str:
    sign = "-" if value.startswith("-") else ""
    whole, _, rest = value.lstrip("-").partition(".")
    apart, point = (NARROW_NO_BREAK_SPACE, ",") if language() == "fr" else (",", ".")
    grouped = f"{int(whole):,}".replace(",", apart)
    return f"{sign}{grouped}{point}{rest}" if rest else f"{sign}{grouped}"


def _text(typed: str, _today: date) -> str:
    return typed


def _number(typed: str, _today: date) -> str:
    """Read 1 234,5 and 1234.5; a lone comma or point sets the decimals apart."""
    bare = _SPACES.sub("", typed).replace("−", "-")
    if not _NUMBER.fullmatch(bare):
        raise InvalidNumber(text=typed[:40])
    number = Decimal(bare.replace(",", "."))
    plain = f"{abs(number):f}"
    digits = plain.rstrip("0").rstrip(".") if "." in plain else plain
    return f"-{digits}" if number < 0 else digits


def _day(typed: str, _today: date) -> str:
    return parse_french_date(typed.split(" ", maxsplit=1)[0] if ":" in typed else typed).isoformat()


def _choice(typed: str, choices: tuple[str, ...]) -> str:
    for one in choices:
        if fold(one) == fold(typed):
            return one
    raise InvalidChoice(text=typed[:40], choices=", ".join(choices))


def _yes_no(typed: str, _today: date) -> str:
    for value, words in _WORDS.items():
        if fold(typed) in words:
            return value
    raise InvalidYesNo(text=typed[:40])


def _birth_date(typed: str, today: date) -> str:
    day = date.fromisoformat(_day(typed, today))
    if day > today:
        raise BirthInFuture(text=typed[:40])
    if day.year < _OLDEST:
        raise InvalidBirthYear(text=typed[:40])
    return day.isoformat()


def _birth_year(typed: str, today: date) -> str:
    """Read a year; of a whole date no more than it is kept."""
    year = typed if _YEAR.fullmatch(typed) else _birth_date(typed, today)[:4]
    if not _OLDEST <= int(year) <= today.year:
        raise InvalidBirthYear(text=typed[:40])
    return year


def _birth_day_month(typed: str, _today: date) -> str:
    """Read 14/05, 14 mai, and of a whole date no more than its day and month."""
    found = _DAY_MONTH.fullmatch(typed)
    iso = _ISO_DAY_MONTH.fullmatch(typed)
    try:
        if found:
            day = date(_ANY_YEAR, int(found[2]), int(found[1]))
        elif iso:
            day = date(_ANY_YEAR, int(iso[1]), int(iso[2]))
        else:
            day = _with_or_without_year(typed)
    except (ValueError, InvalidDate) as error:
        raise InvalidDayMonth(text=typed[:40]) from error
    return f"--{day:%m-%d}"


def _with_or_without_year(typed: str) -> date:
    try:
        return parse_french_date(f"{typed} {_ANY_YEAR}")
    except InvalidDate:
        return parse_french_date(typed)


_READ: Mapping[OwnFieldKind, Callable[[str, date], str]] = {
    OwnFieldKind.TEXT: _text,
    OwnFieldKind.NUMBER: _number,
    OwnFieldKind.DATE: _day,
    OwnFieldKind.YES_NO: _yes_no,
    OwnFieldKind.BIRTH: _birth_day_month,
    OwnFieldKind.BIRTH_DAY_MONTH: _birth_day_month,
    OwnFieldKind.BIRTH_YEAR: _birth_year,
    OwnFieldKind.BIRTH_DATE: _birth_date,
}
