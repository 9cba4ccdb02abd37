"""How long the window's own thread leaves what a person does waiting."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from ui.kit.tasks import Task
from ui.kit.turns import Turns

_EVERY_MS = 2
_CALM_TURNS = 5
_CALM_S = 0.012
_PATIENCE_S = 120.0
_REFERENCE_S = 0.05


def slowness() -> float:
    """How many times slower than a quiet desk computer of today this machine computes now; at least one."""
    started = time.thread_time()
    sum(number * number % 7 for number in range(600_000))
    return max(1.0, (time.thread_time() - started) / _REFERENCE_S)


@dataclass(frozen=True, slots=True)
class Stall:
    """The longest wait in one step, in milliseconds: by the clock, and of it what the thread itself computed.

    A busy machine lengthens the first; only the program's own work is in the second.
    """

    step: str
    waited: float
    computed: float

    def __str__(self) -> str:
        return f"{self.step}: {self.waited:.0f} ms, of which {self.computed:.0f} ms computing"


class StallWatch(QObject):
    """Wants a turn of the event loop every two milliseconds, as a key or a click would, and notes what it had to wait.

    A second thread would measure less well: Python lets it wait for as long as the window's thread computes.
    """

    def __init__(self) -> None:
        super().__init__()
        self.steps: list[Stall] = []
        self._waited = self._computed = 0.0
        self._calm = 0
        self._turn, self._computing = time.perf_counter(), time.thread_time()
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer, interval=_EVERY_MS)
        self._timer.timeout.connect(self._on_turn)
        self._timer.start()

    def during(self, step: str, act: Callable[[], object], *, until: Callable[[], bool] = lambda: True) -> Stall:
        """Act as a person does, let the window come to rest, and return the longest wait meanwhile."""
        self._settle(lambda: True)
        self._waited = self._computed = 0.0
        act()
        self._settle(until)
        found = Stall(step, self._waited * 1000, self._computed * 1000)
        self.steps.append(found)
        return found

    def end(self) -> None:
        """Want no more turns."""
        self._timer.stop()

    def worst(self, beginning: str = "") -> Stall:
        """Return the step that computed longest, among those whose names begin so."""
        return max((one for one in self.steps if one.step.startswith(beginning)), key=lambda one: one.computed)

    def _settle(self, until: Callable[[], bool]) -> None:
        """Run the event loop until nothing is under way any more and turns come at once."""
        self._calm, end = 0, time.monotonic() + _PATIENCE_S
        flags = QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
        while self._calm < _CALM_TURNS:
            if time.monotonic() > end:
                raise TimeoutError("the window never came to rest")
            QApplication.processEvents(flags)
            if _is_working() or not until():
                # What ends the waiting may itself have kept the window: the turns that tell come after it.
                self._calm = 0

    def _on_turn(self) -> None:
        turn, computing = time.perf_counter(), time.thread_time()
        waited = max(0.0, turn - self._turn - _EVERY_MS / 1000)
        self._waited = max(self._waited, waited)
        self._computed = max(self._computed, min(waited, computing - self._computing))
        self._calm = self._calm + 1 if waited < _CALM_S else 0
        self._turn, self._computing = turn, computing


def _is_working() -> bool:
    return any(
        window.findChild(Task) is not None or any(turns.is_under_way for turns in window.findChildren(Turns))
        for window in QApplication.topLevelWidgets()
    )
