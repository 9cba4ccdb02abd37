"""From when a consumer who may not be called now may be called again (C. conso D. 223-9)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from app.messaging.call_hours import ATTEMPTS_WINDOW, OPENINGS, AgreedSlot, CallObstacle, call_obstacle, zones_of
from app.values import PhoneNumber
from app.values.days_off import HolidayCalendar

# Four attempts on the last day keep the window shut longest; a long week-end may follow.
_FURTHEST = ATTEMPTS_WINDOW + timedelta(days=10)


def obstacle_now(
    instant: datetime,
    number: PhoneNumber,
    attempts: Iterable[datetime] = (),
    slots: Sequence[AgreedSlot] = (),
    calendar: HolidayCalendar = HolidayCalendar.METROPOLE,
) -> CallObstacle | None:
    """Return what forbids a call, the time agreed with the person counted among the lawful ones (PRO-11)."""
    agreed = next((slot for slot in slots if slot.holds_at(instant)), None)
    return call_obstacle(instant, number, attempts, agreed, calendar)


def next_lawful_instant(
    now: datetime,
    number: PhoneNumber,
    attempts: Iterable[datetime] = (),
    slots: Sequence[AgreedSlot] = (),
    calendar: HolidayCalendar = HolidayCalendar.METROPOLE,
) -> datetime | None:
    """Return ``now`` where a call is lawful, else the first later instant at which one is; none within forty days."""
    tried = list(attempts)
    if obstacle_now(now, number, tried, slots, calendar) is None:
        return now
    candidates = sorted({*_openings(now, zones_of(number)), *(slot.begins_at for slot in slots)})
    later = (one for one in candidates if one > now and obstacle_now(one, number, tried, slots, calendar) is None)
    return next(later, None)


def _openings(now: datetime, zones: Sequence[ZoneInfo]) -> Iterator[datetime]:
    """Yield each instant at which the hours open in one of the zones: a call becomes lawful at no other."""
    for zone in zones:
        first = now.astimezone(zone).date()
        for offset in range(_FURTHEST.days):
            day: date = first + timedelta(days=offset)
            for opening in OPENINGS:
                yield datetime.combine(day, opening, zone)
