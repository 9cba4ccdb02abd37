"""The one clock of the program, which tests and the demonstration can set."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

BUSINESS_ZONE = ZoneInfo("Europe/Paris")


class Clock(Protocol):
    """Tells the instant and the business's calendar day."""

    def now(self) -> datetime:
        """Return the instant, aware, in UTC."""
        ...

    def today(self) -> date:
        """Return the calendar day in metropolitan France."""
        ...


class SystemClock:
    """Reads the machine's clock."""

    def now(self) -> datetime:
        """Return the instant, aware, in UTC."""
        return datetime.now(UTC)

    def today(self) -> date:
        """Return the calendar day in metropolitan France."""
        return self.now().astimezone(BUSINESS_ZONE).date()


class FixedClock:
    """Stands still until told otherwise; used by the demonstration and by tests."""

    def __init__(self, instant: datetime) -> None:
        self.set(instant)

    def set(self, instant: datetime) -> None:
        """Move to an aware instant; a naive one raises ValueError."""
        if instant.tzinfo is None:
            raise ValueError("an instant needs a time zone")
        self._instant = instant.astimezone(UTC)

    def advance(self, by: timedelta) -> None:
        """Move on by a duration, which may be negative."""
        self._instant += by

    def now(self) -> datetime:
        """Return the instant, aware, in UTC."""
        return self._instant

    def today(self) -> date:
        """Return the calendar day in metropolitan France."""
        return self._instant.astimezone(BUSINESS_ZONE).date()
