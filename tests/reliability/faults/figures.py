"""What a dose of faults gave: counted, printed on one line, and judged."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


class Lost(AssertionError):
    """Something that was acknowledged is not there."""


class HalfDone(AssertionError):
    """Something is there in part."""


class Undetected(AssertionError):
    """Damage was not told, or the program answered from it."""


HEAD = f"{'fault':<36}{'doses':>7}{'lost':>6}{'half done':>11}{'undetected':>12}{'other':>7}{'seconds':>9}"
_TOLD_AT_MOST = 8


@dataclass(slots=True)
class Figures:
    """The outcome of one kind of fault; ``notes`` say what else there is to know."""

    fault: str
    doses: int = 0
    lost: int = 0
    half_done: int = 0
    undetected: int = 0
    other: int = 0
    seconds: float = 0.0
    notes: list[str] = field(default_factory=list)

    @property
    def is_clean(self) -> bool:
        return self.doses > 0 and not (self.lost or self.half_done or self.undetected or self.other)

    @contextmanager
    def dose(self, what: str) -> Iterator[None]:
        """Count one dose, and what went wrong in it; the run goes on."""
        self.doses += 1
        try:
            yield
        except Exception as error:  # noqa: BLE001 - counted and told, and the run goes on
            match error:
                case Lost():
                    self.lost += 1
                case HalfDone():
                    self.half_done += 1
                case Undetected():
                    self.undetected += 1
                case _:
                    self.other += 1
            if len(self.notes) < _TOLD_AT_MOST:
                self.notes.append(f"{what}: {told(error)}")

    @contextmanager
    def timed(self) -> Iterator[None]:
        began = time.monotonic()
        yield
        self.seconds += time.monotonic() - began

    def line(self) -> str:
        counts = f"{self.doses:>7}{self.lost:>6}{self.half_done:>11}{self.undetected:>12}{self.other:>7}"
        return f"{self.fault:<36}{counts}{self.seconds:>9.1f}"


def conclude(*rows: Figures) -> None:
    """Print the table and end the process: 0 where nothing went wrong."""
    print(HEAD)
    for row in rows:
        print(row.line())
    for row in rows:
        for note in row.notes:
            print(f"  {row.fault}: {note}")
    sys.exit(0 if all(row.is_clean for row in rows) else 1)


def numbers(*usual: int) -> list[int]:
    """Return the numbers of the command line, the usual ones where none is given; any other word is answered with how to use it."""
    if not all(word.isdigit() for word in sys.argv[1:]) or len(sys.argv[1:]) > len(usual):
        sys.exit(sys.modules["__main__"].__doc__)
    given = [int(word) for word in sys.argv[1:]]
    return [*given, *usual[len(given) :]]


def told(error: BaseException) -> str:
    """Say what was raised, and where."""
    frame = error.__traceback__
    while frame is not None and frame.tb_next is not None:
        frame = frame.tb_next
    where = f" ({frame.tb_frame.f_code.co_filename.rpartition('/')[2]}:{frame.tb_lineno})" if frame else ""
    return f"{type(error).__name__} {error}{where}"
