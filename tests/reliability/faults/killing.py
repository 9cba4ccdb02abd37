"""Kill a process in the middle of a unit. Each is forked from this one, which has everything imported and no file open."""

from __future__ import annotations

import json
import os
import select
import signal
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field

Say = Callable[..., None]
_PATIENCE = 60.0


class ChildFailed(AssertionError):
    """The child ended by itself, with an error."""


@dataclass(slots=True)
class Aim:
    """How long each unit lasts here, as far as was seen: what a moment inside it is drawn from."""

    seconds: dict[str, float] = field(default_factory=dict)

    def of(self, unit: str) -> float:
        return self.seconds.get(unit, 0.05)

    def learn(self, unit: str, seconds: float) -> None:
        self.seconds[unit] = 0.7 * self.of(unit) + 0.3 * seconds


def work_until_killed(work: Callable[[Say], None], unit: str, share: float, aim: Aim) -> list[list[str]]:
    """Run ``work`` in a child, kill it once ``share`` of ``unit``'s usual time has passed, and return what it had said."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        _live(work, reader, writer)
    os.close(writer)
    told = _Told(reader)
    try:
        told.wait_for(["begin", unit])
        began = time.monotonic()
        told.wait_for(None, share * aim.of(unit))
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        told.rest()
        os.close(reader)
    if told.ended is not None:
        aim.learn(unit, told.ended - began)
    return told.lines


class _Told:
    """The child's lines as they come in."""

    def __init__(self, reader: int) -> None:
        self.lines: list[list[str]] = []
        self.ended: float | None = None
        self._reader, self._part, self._awaited = reader, b"", ""

    def wait_for(self, line: list[str] | None, seconds: float = _PATIENCE) -> None:
        """Read until a line comes, or for so long; ChildFailed where the child says that it failed."""
        until = time.monotonic() + seconds
        seen = 0
        while True:
            for said in self.lines[seen:]:
                if said[0] == "failed":
                    raise ChildFailed(said[1])
                if line is not None and said == line:
                    self._awaited = line[1]
                    return
            seen = len(self.lines)
            left = until - time.monotonic()
            if left <= 0 or not select.select([self._reader], [], [], left)[0]:
                if line is None:
                    return
                raise ChildFailed(f"nothing said of {line}")
            if not self._read() and line is not None:
                raise ChildFailed(f"ended before {line}")

    def rest(self) -> None:
        while self._read():
            pass

    def _read(self) -> bool:
        chunk = os.read(self._reader, 65_536)
        *whole, self._part = (self._part + chunk).split(b"\n")
        for raw in whole:
            said = json.loads(raw)
            self.lines.append(said)
            if self._awaited and said[0] == self._awaited and self.ended is None:
                self.ended = time.monotonic()
        return bool(chunk)


def _live(work: Callable[[Say], None], reader: int, writer: int) -> None:
    """The child: say each line in one write, which a kill cannot cut, and never return."""
    os.close(reader)

    def say(*words: str) -> None:
        os.write(writer, json.dumps(words).encode() + b"\n")

    try:
        work(say)
    except BaseException:  # noqa: BLE001 - said to the parent, who judges
        say("failed", traceback.format_exc(limit=-3)[-800:])
        sys.stdout.flush()
    finally:
        os._exit(0)
