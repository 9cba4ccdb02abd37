"""The public holidays of France, by the place of the business (C. trav. L. 3133-1, L. 3134-13 and L. 3422-2)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cache

import holidays

from resources import language, wording

_COUNTRY = "FR"
_SPOKEN = {"fr": "fr", "en": "en_US"}
# The day on which slavery was abolished is the one day off of their own that the law gives to the departments overseas.
_ABOLITION = "Abolition de l'esclavage"


class HolidayCalendar(StrEnum):
    """Which public holidays a business has."""

    METROPOLE = "metropole"
    ALSACE_MOSELLE = "alsace_moselle"
    GUADELOUPE = "guadeloupe"
    MARTINIQUE = "martinique"
    GUYANE = "guyane"
    REUNION = "reunion"
    MAYOTTE = "mayotte"
    SAINT_BARTHELEMY = "saint_barthelemy"
    SAINT_MARTIN = "saint_martin"
    SAINT_PIERRE = "saint_pierre"

    @property
    def label(self) -> str:
        """The place for the person reading."""
        return wording(f"values.holiday_calendar.{self.value}")


_SUBDIVISIONS: Mapping[HolidayCalendar, str | None] = {
    HolidayCalendar.METROPOLE: None,
    HolidayCalendar.ALSACE_MOSELLE: "57",
    HolidayCalendar.GUADELOUPE: "971",
    HolidayCalendar.MARTINIQUE: "972",
    HolidayCalendar.GUYANE: "973",
    HolidayCalendar.REUNION: "974",
    HolidayCalendar.MAYOTTE: "976",
    HolidayCalendar.SAINT_BARTHELEMY: "BL",
    HolidayCalendar.SAINT_MARTIN: "MF",
    HolidayCalendar.SAINT_PIERRE: "PM",
}
# The longest beginning speaks: Saint-Barthélemy and Saint-Martin have postcodes among Guadeloupe's.
_BY_POSTCODE: Mapping[str, HolidayCalendar] = {
    "97133": HolidayCalendar.SAINT_BARTHELEMY,
    "97150": HolidayCalendar.SAINT_MARTIN,
    "971": HolidayCalendar.GUADELOUPE,
    "972": HolidayCalendar.MARTINIQUE,
    "973": HolidayCalendar.GUYANE,
    "974": HolidayCalendar.REUNION,
    "975": HolidayCalendar.SAINT_PIERRE,
    "976": HolidayCalendar.MAYOTTE,
    "57": HolidayCalendar.ALSACE_MOSELLE,
    "67": HolidayCalendar.ALSACE_MOSELLE,
    "68": HolidayCalendar.ALSACE_MOSELLE,
}


@dataclass(frozen=True, slots=True)
class DayOff:
    """A public holiday to come, and whether it puts off the last day to answer a request."""

    day: date
    name: str
    puts_off: bool


def calendar_of_postcode(postcode: str) -> HolidayCalendar:
    """Return the calendar of a place; metropolitan France where the postcode says nothing else."""
    return next(
        (calendar for start, calendar in _BY_POSTCODE.items() if postcode.startswith(start)), HolidayCalendar.METROPOLE
    )


@cache
def days_off(year: int, calendar: HolidayCalendar) -> frozenset[date]:
    """Return every day off of a place, those of custom included: nobody is called on them."""
    return frozenset(_named(year, calendar, "fr"))


@cache
def statutory_days_off(year: int, calendar: HolidayCalendar) -> frozenset[date]:
    """Return the days off that the law names; a custom of the place puts no deadline off."""
    if calendar is HolidayCalendar.ALSACE_MOSELLE:
        return days_off(year, calendar)
    abolition = {day for day, name in _named(year, calendar, "fr").items() if _ABOLITION in name}
    return days_off(year, HolidayCalendar.METROPOLE) | abolition


def coming_days_off(today: date, calendar: HolidayCalendar) -> tuple[DayOff, ...]:
    """Return the days off of the twelve months from ``today`` on, with their names in the reader's language."""
    last = today + timedelta(days=365)
    return tuple(
        DayOff(day, name, day in statutory_days_off(year, calendar))
        for year in range(today.year, last.year + 1)
        for day, name in sorted(_named(year, calendar, language()).items())
        if today <= day < last
    )


@cache
def _named(year: int, calendar: HolidayCalendar, spoken: str) -> dict[date, str]:
    found = holidays.country_holidays(
        _COUNTRY, subdiv=_SUBDIVISIONS[calendar], years=year, language=_SPOKEN.get(spoken, "fr")
    )
    return dict(found)
