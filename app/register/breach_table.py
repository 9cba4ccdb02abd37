"""The register of breaches as a table: every column of the law, in words (BRE-01, BRE-07)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from app.formats import format_count, format_date, format_instant
from app.register.breach_register import Breach, in_order
from app.register.breach_rules import deadline, state_of
from app.register.field_entry import DataCategory
from resources import wording

COLUMNS = (
    *("number", "version", "written_at", "written_by", "state", "discovered_at", "aware_at", "deadline"),
    *("occurred_from", "occurred_to", "reporter", "kinds", "cause", "description", "data_categories", "has_sensitive"),
    *("persons", "records", "was_encrypted", "has_backup", "consequences", "risk", "reasoning", "measures_taken"),
    *("measures_planned", "authority", "notified_at", "authority_reference", "not_notified_because", "late_because"),
    *("people_told", "told_on", "told_text", "not_told_because", "processor", "closed_on", "source_line"),
)
_OF_THE_VERSION = frozenset({"number", "version", "written_at", "written_by", "state", "deadline"})


def headings() -> tuple[str, ...]:
    """Return the titles of the columns."""
    return tuple(heading(name) for name in COLUMNS)


def heading(name: str) -> str:
    """Return the title of one column."""
    return wording(f"breaches.column.{name}")


def row_of(breach: Breach, names: Mapping[str, str], now: datetime) -> tuple[str, ...]:
    """Return a version in words; ``names`` gives the name of each account."""
    own = {
        "number": str(breach.number),
        "version": str(breach.version),
        "written_at": format_instant(breach.written_at),
        "written_by": names.get(breach.written_by, breach.written_by),
        "state": state_of(breach.facts, now).label,
        "deadline": format_instant(deadline(breach.facts.aware_at)),
    }
    return tuple(own[name] if name in _OF_THE_VERSION else in_words(getattr(breach.facts, name)) for name in COLUMNS)


def pairs_of(breach: Breach, names: Mapping[str, str], now: datetime) -> list[tuple[str, str]]:
    """Return each column that says something, with its title."""
    return [(title, text) for title, text in zip(headings(), row_of(breach, names, now), strict=True) if text]


def category_label(category: DataCategory) -> str:
    """Return a category of data for the person reading."""
    return wording(f"register.data_category.{category.value}")


def in_words(value: Any) -> str:
    """Write a value of the register for the person reading; nothing where nobody knows."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return wording(f"breaches.register.{'yes' if value else 'no'}")
    if isinstance(value, datetime):
        return format_instant(value)
    if isinstance(value, frozenset):
        return ", ".join(_label(one) for one in in_order(value))
    return _plain_words(value)


def _plain_words(value: Any) -> str:
    if isinstance(value, date):
        return format_date(value)
    if isinstance(value, int):
        return format_count(value)
    return _label(value) if isinstance(value, StrEnum) else str(value)


def _label(code: Any) -> str:
    return category_label(code) if isinstance(code, DataCategory) else str(code.label)


def joined(values: Sequence[str]) -> str:
    """Return sentences that say something, one after the other."""
    return " ".join(value for value in values if value)
