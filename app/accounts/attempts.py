"""How long to wait after failed attempts (SEC-03): growing, kept beside the keys, and said after the next success."""

from __future__ import annotations

import contextlib
import json
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from db.files import replace_atomically

FREE_ATTEMPTS = 3
BLOCKED_AFTER = 10
# Seconds to wait after the failure of that rank; the law's minute comes with the fifth.
_DELAYS = {4: 5, 5: 60, 6: 120, 7: 240, 8: 480, 9: 900}


@dataclass(frozen=True, slots=True)
class Attempts:
    """Failures in a row on one account, and when the last was."""

    failures: int = 0
    last: str = ""

    @property
    def is_blocked(self) -> bool:
        """Say whether only the owner or the recovery sheet opens the account."""
        return self.failures >= BLOCKED_AFTER

    @property
    def left_without_waiting(self) -> int:
        """How many more attempts come without a pause."""
        return max(0, FREE_ATTEMPTS - self.failures)


def wait_before_next(attempts: Attempts, now: datetime) -> timedelta:
    """Return the pause still due at ``now``; a clock set back never lengthens it beyond its full length."""
    delay = timedelta(seconds=_DELAYS.get(attempts.failures, 0))
    if not delay:
        return timedelta(0)
    elapsed = now - datetime.fromisoformat(attempts.last)
    return max(timedelta(0), delay - max(timedelta(0), elapsed))


def read_attempts(path: Path, slot_id: str) -> Attempts:
    """Return the failures of an account; a missing or damaged file counts as none, for nobody may be locked out by it."""
    try:
        found = json.loads(path.read_text("utf-8")).get(slot_id, {})
        last = datetime.fromisoformat(found["last"])
        if last.tzinfo is None:
            raise ValueError("an instant names its zone")
        return Attempts(int(found.get("failures", 0)), last.isoformat())
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return Attempts()


def note_failure(path: Path, slot_id: str, now: datetime) -> Attempts:
    """Count one more failure and return the count."""
    attempts = replace(read_attempts(path, slot_id), last=now.isoformat())
    attempts = replace(attempts, failures=attempts.failures + 1)
    # A full disk must not turn a wrong password into another error; the password's cost still protects.
    with contextlib.suppress(OSError):
        _write(path, slot_id, attempts)
    return attempts


def forget_failures(path: Path, slot_id: str) -> None:
    """Start again from none, after a success; a count that cannot be written keeps nobody out who knows the password."""
    if read_attempts(path, slot_id).failures:
        with contextlib.suppress(OSError):
            _write(path, slot_id, Attempts())


def _write(path: Path, slot_id: str, attempts: Attempts) -> None:
    try:
        content = json.loads(path.read_text("utf-8"))
        if not isinstance(content, dict):
            content = {}
    except (OSError, ValueError, RecursionError):
        content = {}
    content[slot_id] = asdict(attempts)
    replace_atomically(path, json.dumps(content).encode())
