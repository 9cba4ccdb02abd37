"""When the program asks « Est-ce une violation ? » by itself (BRE-06)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

# The fifth refused password in a row makes the account wait a minute: it is locked out (SEC-03).
LOCKED_OUT = 5
_AGAIN_WITHIN = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Opening:
    """An opening of the folder, and how many passwords were refused in a row on that account before it."""

    line: int
    at: datetime
    failures: int


def repeated_lockouts(openings: Sequence[Opening]) -> tuple[int, ...]:
    """Return the lines at which an account had been locked out more than once: in one row of refusals, or twice within a week.

    One lockout is somebody who no longer knows a password. ``openings`` stand in the order of the journal.
    """
    found: list[int] = []
    before: datetime | None = None
    for opening in openings:
        if opening.failures < LOCKED_OUT:
            continue
        is_again = before is not None and opening.at - before <= _AGAIN_WITHIN
        if opening.failures > LOCKED_OUT or is_again:
            found.append(opening.line)
        before = opening.at
    return tuple(found)


def is_clear_export(details: dict[str, object]) -> bool:
    """Say whether a line tells of a file in clear that left, on any medium.

    Paper says nothing of encryption, and lines older than the register of breaches nothing of the medium: neither asks anything.
    """
    return details.get("encrypted") is False and "removable" in details
