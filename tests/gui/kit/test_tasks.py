"""Long work beside the window: a window that closes gets no outcome any more, and no thread outlives it."""

from __future__ import annotations

import gc
import threading
from typing import ClassVar

from PySide6.QtWidgets import QProgressDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.kit.tasks import Task, end_tasks, run, run_with_dialog


def test_an_outcome_is_delivered_to_the_window(qtbot: QtBot) -> None:
    window, done = QWidget(), list[int]()
    qtbot.addWidget(window)
    run(window, lambda _progress: 7, on_done=done.append, on_error=lambda _error: None)
    qtbot.waitUntil(lambda: done == [7])


def test_work_that_is_done_to_its_end_shows_no_button_and_is_not_closed(qtbot: QtBot) -> None:
    window, done, may_end = QWidget(), list[bool](), threading.Event()
    qtbot.addWidget(window)
    run_with_dialog(
        window, "Création", "", lambda _progress: may_end.wait(10), on_done=done.append, on_error=lambda _error: None
    )
    dialog = window.findChild(QProgressDialog)
    assert isinstance(dialog, QProgressDialog)
    qtbot.waitUntil(dialog.isVisible)
    dialog.reject()
    dialog.close()
    assert dialog.isVisible()
    assert not dialog.findChildren(QPushButton)
    may_end.set()
    qtbot.waitUntil(lambda: done == [True] and not window.findChildren(QProgressDialog))


def test_a_window_that_closes_begins_no_other_work(qtbot: QtBot) -> None:
    window, begun = QWidget(), list[threading.Thread]()
    qtbot.addWidget(window)

    def again(_outcome: object = None) -> None:
        run(
            window,
            lambda _progress: begun.append(threading.current_thread()),
            on_done=again,
            on_error=lambda _error: None,
        )

    again()
    qtbot.waitUntil(lambda: len(begun) > 2)
    end_tasks(window)
    so_far = len(begun)
    qtbot.wait(50)
    assert len(begun) == so_far
    assert window.findChildren(Task) == []


def test_a_window_that_is_deleted_under_its_work_ends_nothing_else(qtbot: QtBot) -> None:
    window, told, may_end = QWidget(), list[str](), threading.Event()

    def work(_progress: object) -> str:
        may_end.wait(10)
        told.append("worked")
        return "outcome"

    run(window, work, on_done=told.append, on_error=lambda _error: None)
    with qtbot.waitSignal(window.destroyed):
        window.deleteLater()
    may_end.set()
    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(50)
    assert told == ["worked"]


class _Left:
    """Two of them hold each other: only a gathering ends them."""

    ended_in: ClassVar[list[threading.Thread]] = []

    def __init__(self) -> None:
        self.other: _Left | None = None

    def __del__(self) -> None:
        self.ended_in.append(threading.current_thread())


def test_nothing_that_is_left_over_ends_in_the_thread_of_work(qtbot: QtBot) -> None:
    window, done = QWidget(), list[int]()
    qtbot.addWidget(window)
    _Left.ended_in.clear()

    def work(_progress: object) -> int:
        for _ in range(20):
            one, other = _Left(), _Left()
            one.other, other.other = other, one
        return len([[number] for number in range(50_000)])

    run(window, work, on_done=done.append, on_error=lambda _error: None)
    qtbot.waitUntil(lambda: done == [50_000])
    qtbot.waitUntil(gc.isenabled)
    gc.collect()
    assert set(_Left.ended_in) == {threading.main_thread()}
    assert len(_Left.ended_in) == 40
