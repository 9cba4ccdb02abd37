"""Doses that do not touch each other's folder are judged side by side, one process for each processor."""

from __future__ import annotations

import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ProcessPoolExecutor
from typing import Any

from tests.reliability.faults.figures import Figures, HalfDone, Lost, Undetected, told

# So many doses wait to be judged, and no more: each is a folder on the disk.
_AHEAD = 8
Dose = tuple[str, Callable[..., None], tuple[Any, ...]]


class OtherFault(Exception):
    """Whatever else a judge met, in words: not every error can be sent from one process to another."""


def judge_each(figures: Figures, doses: Iterable[Dose]) -> None:
    """Count each dose: what it is, the judge that raises where something is wrong, and what the judge is given."""
    waiting: deque[tuple[str, Future[None]]] = deque()
    with ProcessPoolExecutor(os.cpu_count(), multiprocessing.get_context("fork")) as judges:
        for what, judge, given in doses:
            waiting.append((what, judges.submit(_in_words, judge, given)))
            if len(waiting) > _AHEAD:
                _count(figures, *waiting.popleft())
        while waiting:
            _count(figures, *waiting.popleft())


def _count(figures: Figures, what: str, judged: Future[None]) -> None:
    with figures.dose(what):
        judged.result()


def _in_words(judge: Callable[..., None], given: tuple[Any, ...]) -> None:
    try:
        judge(*given)
    except (Lost, HalfDone, Undetected):
        raise
    except Exception as error:  # noqa: BLE001 - said in words that another process can read, and counted there
        raise OtherFault(told(error)) from None
