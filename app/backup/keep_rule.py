"""Which backups are kept: the last of each of seven days, of four weeks and of three months; the others go.

Someone erased therefore leaves the last backup three months later at most, counted in whole months (CNIL, guide de la
sécurité 2024, fiche « Sauvegardes »; the delay is told to people). Two backups that read well always stay.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

DAYS, WEEKS, MONTHS = 7, 4, 3
_ALWAYS_KEPT = 2
_Period = Callable[[date, date], Hashable | None]


@dataclass(frozen=True, slots=True)
class Kept:
    """One backup of a place: its file name, the business's day and the order in which it was made, whether it reads well."""

    name: str
    made_on: date
    order: int
    is_sound: bool = True


def to_remove(found: Iterable[Kept], today: date) -> tuple[Kept, ...]:
    """Return the backups of one place that the rule lets go, oldest first.

    What does not read well holds nobody's turn, and goes after seven days. A backup dated after today is never removed: the
    clock was wrong then or is now.
    """
    newest_first = sorted(found, key=lambda one: (one.order, one.name), reverse=True)
    sound = [one for one in newest_first if one.is_sound]
    staying = {one.name for one in sound[:_ALWAYS_KEPT]}
    for period in (_day, _week, _month):
        staying |= _last_of_each(sound, today, period)
    return tuple(one for one in reversed(newest_first) if one.name not in staying and not _is_fresh(one, today))


def _is_fresh(one: Kept, today: date) -> bool:
    if one.made_on > today:
        return True
    return not one.is_sound and today - one.made_on < timedelta(days=DAYS)


def _day(made_on: date, today: date) -> Hashable | None:
    return made_on if (today - made_on).days < DAYS else None


def _week(made_on: date, today: date) -> Hashable | None:
    weeks = (_monday(today) - _monday(made_on)).days // 7
    return weeks if weeks < WEEKS else None


def _month(made_on: date, today: date) -> Hashable | None:
    months = (today.year - made_on.year) * 12 + today.month - made_on.month
    return months if months < MONTHS else None


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _last_of_each(sound: list[Kept], today: date, period: _Period) -> set[str]:
    last: dict[Hashable, str] = {}
    for one in sound:
        held = period(one.made_on, today)
        if held is not None:
            last.setdefault(held, one.name)
    return set(last.values())
