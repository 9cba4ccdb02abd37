"""May what is done because a day has come be done today? A clock that jumped must not erase anybody (security.md 4.5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

LONGEST_ABSENCE = timedelta(days=35)


class ClockState(StrEnum):
    """What is thought of the computer's date."""

    STANDS = "stands"
    FORWARD = "forward"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class ClockFacts:
    """What is known of past days, all of the business's calendar.

    ``last_entry_on`` is the day of the journal's last line by number, ``last_opened_on`` of the last opening on record,
    ``last_backup_on`` of the last backup that reads well. ``known_good_on`` is the last day that was accepted: it followed
    another within ``LONGEST_ABSENCE``, or a person confirmed it, the last time on ``confirmed_on``. ``back_on`` is a day on
    which the clock was seen set back.
    """

    today: date
    last_entry_on: date | None = None
    last_opened_on: date | None = None
    last_backup_on: date | None = None
    known_good_on: date | None = None
    confirmed_on: date | None = None
    back_on: date | None = None

    @property
    def last_activity_on(self) -> date | None:
        """The day to name when asking: the last one that can be trusted."""
        seen = (self.last_entry_on, self.last_opened_on)
        return self.known_good_on or min((day for day in seen if day is not None), default=None)


def judge_clock(facts: ClockFacts) -> ClockState:
    """Say whether the date may be relied on.

    - **Back**: today is before the last line of the journal, or before a day that was accepted, or the clock was seen set
      back earlier this very day. Working goes on; nothing is purged, and a person may confirm the date.
    - **Forward**: more than 35 days since the last accepted day; where none was ever accepted, since the oldest of the last
      line, the last opening and the last backup. And more than 35 days since the last backup, unless a person confirmed a
      date within these 35 days: small jumps, each of them plausible, must not add up unseen.
    - **Stands** otherwise. On the thirty-fifth day itself it stands.

    Hours do not count: neither a change of hour nor another time zone of the computer changes the business's day by more
    than one, and the number of a line, never the clock, gives the journal its order.
    """
    if _was_set_back(facts):
        return ClockState.BACK
    if facts.known_good_on is not None:
        jumped = _is_far(facts.today, facts.known_good_on)
    else:
        seen = (facts.last_entry_on, facts.last_opened_on, facts.last_backup_on)
        jumped = any(_is_far(facts.today, day) for day in seen)
    confirmed = facts.confirmed_on is not None and not _is_far(facts.today, facts.confirmed_on)
    if jumped or (_is_far(facts.today, facts.last_backup_on) and not confirmed):
        return ClockState.FORWARD
    return ClockState.STANDS


def _was_set_back(facts: ClockFacts) -> bool:
    known = (facts.last_entry_on, facts.known_good_on)
    return facts.back_on == facts.today or any(day is not None and facts.today < day for day in known)


def _is_far(today: date, day: date | None) -> bool:
    return day is not None and today - day > LONGEST_ABSENCE
