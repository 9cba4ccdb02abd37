"""When a consumer may be called, and how often (C. conso D. 223-9 and L. 223-1 al. 6)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import phonenumbers
from phonenumbers import timezone as number_zones

from app.clock import BUSINESS_ZONE
from app.values import PhoneNumber
from app.values.days_off import HolidayCalendar, days_off
from resources import wording

ATTEMPTS_ALLOWED, ATTEMPTS_WINDOW = 4, timedelta(days=30)
_SLOTS = ((time(10), time(13)), (time(14), time(20)))
# When a call becomes possible again.
OPENINGS = tuple(opens for opens, _ in _SLOTS)
_SATURDAY = 5
# La Réunion and Mayotte share a prefix, which the plan's zones do not tell apart; each has holidays of its own.
_OVERSEAS = {
    "RE": ("Indian/Reunion", HolidayCalendar.REUNION),
    "YT": ("Indian/Mayotte", HolidayCalendar.MAYOTTE),
    "GP": ("America/Guadeloupe", HolidayCalendar.GUADELOUPE),
    "MQ": ("America/Martinique", HolidayCalendar.MARTINIQUE),
    "GF": ("America/Cayenne", HolidayCalendar.GUYANE),
    "PM": ("America/Miquelon", HolidayCalendar.SAINT_PIERRE),
}


class CallObstacle(StrEnum):
    """Why a consumer may not be called at an instant."""

    DAY_OFF = "day_off"
    OUT_OF_HOURS = "out_of_hours"
    TOO_OFTEN = "too_often"

    @property
    def sentence(self) -> str:
        """The reason for the person reading, with its article."""
        return wording(f"messaging.call_obstacle.{self.value}")


@dataclass(frozen=True, slots=True)
class AgreedSlot:
    """A precise time outside the usual hours that the person accepted; without its proof it gives no right."""

    begins_at: datetime
    ends_at: datetime
    has_proof: bool

    def holds_at(self, instant: datetime) -> bool:
        """Say whether a call at ``instant`` is the one agreed on (PRO-11)."""
        return self.has_proof and self.begins_at <= instant < self.ends_at


def call_obstacle(
    instant: datetime,
    number: PhoneNumber,
    attempts: Iterable[datetime] = (),
    agreed: AgreedSlot | None = None,
    calendar: HolidayCalendar = HolidayCalendar.METROPOLE,
) -> CallObstacle | None:
    """Return what forbids calling a consumer at an instant; nothing where the call is lawful.

    The hours are those of the person called (PRO-09): where a number may ring in several zones, all must agree. Attempts count
    whether answered or not (PRO-10), and an agreed slot does not lift that count. Holidays are those of the number's region and
    of the business's own ``calendar``: most of whom it calls live where it is, which a mobile number does not tell.
    """
    zones = zones_of(number)
    tried = list(attempts)
    if any(is_too_often(instant, tried, zone) for zone in zones):
        return CallObstacle.TOO_OFTEN
    if agreed is not None and agreed.holds_at(instant):
        return None
    there = _OVERSEAS[number.region][1] if number.region in _OVERSEAS else HolidayCalendar.METROPOLE
    found = (obstacle_of_hour(instant.astimezone(zone), there, calendar) for zone in zones)
    return next((obstacle for obstacle in found if obstacle is not None), None)


def obstacle_of_hour(local: datetime, *calendars: HolidayCalendar) -> CallObstacle | None:
    """Judge a local time: Monday to Friday but public holidays, 10:00 to 13:00 and 14:00 to 20:00 (PRO-08)."""
    if local.weekday() >= _SATURDAY or any(local.date() in days_off(local.year, one) for one in calendars):
        return CallObstacle.DAY_OFF
    if any(opens <= local.time() < closes for opens, closes in _SLOTS):
        return None
    return CallObstacle.OUT_OF_HOURS


def is_too_often(instant: datetime, attempts: Iterable[datetime], zone: ZoneInfo = BUSINESS_ZONE) -> bool:
    """Say whether one more call would be the fifth within thirty calendar days, its own day counted (PRO-10)."""
    day = instant.astimezone(zone).date()
    days = (attempt.astimezone(zone).date() for attempt in attempts)
    return sum(day - ATTEMPTS_WINDOW < tried <= day for tried in days) >= ATTEMPTS_ALLOWED


def zones_of(number: PhoneNumber) -> tuple[ZoneInfo, ...]:
    """Return the time zones in which a number may ring; the business's own where the plan does not say."""
    if number.region in _OVERSEAS:
        return (ZoneInfo(_OVERSEAS[number.region][0]),)
    names = number_zones.time_zones_for_number(phonenumbers.parse(number.e164))
    return tuple(zone for zone in map(_zone, names) if zone is not None) or (BUSINESS_ZONE,)


def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    except ZoneInfoNotFoundError:
        return None
