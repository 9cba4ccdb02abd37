"""The deadlines of open requests as a calendar file that other programs take in (RFC 5545); it names nobody."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import TYPE_CHECKING

from icalendar import Alarm, Calendar, Event

from resources import wording

if TYPE_CHECKING:
    from datetime import datetime

    from app.rights.read_requests import RequestLine

_WARNINGS = (timedelta(days=-10), timedelta(days=-5), timedelta(hours=8))


def deadline_calendar(requests: Iterable[RequestLine], made_at: datetime) -> bytes:
    """Return the calendar: one day-long event per request, reminded ten and five days before, and that morning.

    A request keeps its identifier: taken in again after an extension, its event moves.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//Aparté//FR")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for request in requests:
        calendar.add_component(_event(request, made_at))
    content: bytes = calendar.to_ical()
    return content


def _event(request: RequestLine, made_at: datetime) -> Event:
    event = Event()
    kind = wording(f"rights.request_kind.{request.kind}")
    title = wording("requests.calendar.title", number=request.id, kind=kind)
    event.add("uid", f"demande-{request.id}-{request.received_on.isoformat()}@aparte.invalid")
    event.add("dtstamp", made_at)
    event.add("dtstart", request.due_on)
    event.add("dtend", request.due_on + timedelta(days=1))
    event.add("summary", title)
    event.add("description", wording("requests.calendar.description"))
    event.add("transp", "TRANSPARENT")
    for before in _WARNINGS:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", title)
        alarm.add("trigger", before)
        event.add_component(alarm)
    return event
