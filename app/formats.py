"""How dates, numbers and telephone numbers are written for people, in the current language."""

from __future__ import annotations

from datetime import date, datetime

from app.clock import BUSINESS_ZONE
from resources import language

NARROW_NO_BREAK_SPACE = "\u202f"
NO_BREAK_SPACE = "\u00a0"


def format_date(day: date | None) -> str:
    """Write a day as 23/11/2026, the same in both languages; nothing gives an empty text."""
    return "" if day is None else f"{day:%d/%m/%Y}"


def format_instant(instant: datetime | None) -> str:
    """Write an aware instant in metropolitan time, as 23/11/2026 à 10:05."""
    if instant is None:
        return ""
    local = instant.astimezone(BUSINESS_ZONE)
    joint = "à" if language() == "fr" else "at"
    return f"{local:%d/%m/%Y} {joint} {local:%H:%M}"


def format_count(number: int) -> str:
    """Write a whole number with its thousands apart: 1 284 in French, 1,284 in English."""
    if language() == "fr":
        return f"{number:,}".replace(",", NARROW_NO_BREAK_SPACE)
    return f"{number:,}"


def format_amount(cents: int) -> str:
    """Write an amount in euros: 1 284,50 € in French, €1,284.50 in English."""
    euros, rest = divmod(cents, 100)
    before, after = euro_signs()
    comma = "," if language() == "fr" else "."
    return f"{before}{format_count(euros)}{comma}{rest:02}{after}"


def euro_signs() -> tuple[str, str]:
    """Return what stands before an amount in euros, and what stands after it."""
    return ("", f"{NO_BREAK_SPACE}€") if language() == "fr" else ("€", "")


def format_pair(name: str, value: object) -> str:
    """Write a name and what it is: « Contrats : 3 » in French, “Contracts: 3” in English."""
    return f"{name}{NO_BREAK_SPACE if language() == 'fr' else ''}: {value}"


def format_quote(words: str) -> str:
    """Put words between quotation marks: « ainsi » in French, “thus” in English."""
    return f"«{NO_BREAK_SPACE}{words}{NO_BREAK_SPACE}»" if language() == "fr" else f"“{words}”"
