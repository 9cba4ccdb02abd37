"""Making in turns, tabs made when they are looked at, and readings of which the last counts."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QPushButton, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from app.errors import MachineError, UserError
from ui.kit.latest import Latest
from ui.kit.lazy_tabs import LazyTab, LazyTabs
from ui.kit.turns import Turns


class TestTurns:
    """Parts in their order, each once."""

    def test_between_two_parts_the_window_takes_its_turn(self, qtbot: QtBot) -> None:
        done: list[str] = []
        parent = QObject()
        turns = Turns([lambda: done.append("a"), lambda: done.append("b")], parent)
        turns.begin()
        assert done == []
        qtbot.waitUntil(lambda: done == ["a"])
        assert not turns.is_complete
        with qtbot.waitSignal(turns.completed):
            pass
        assert (done, turns.is_complete) == (["a", "b"], True)

    def test_whoever_needs_it_now_gets_it_now_and_nothing_is_made_twice(self, qtbot: QtBot) -> None:
        done: list[str] = []
        parent = QObject()
        turns = Turns([lambda: done.append("a"), lambda: (turns.complete(), done.append("b"))], parent)
        turns.begin()
        with qtbot.waitSignal(turns.completed):
            turns.complete()
        turns.complete()
        turns.begin()
        qtbot.wait(60)
        assert done == ["a", "b"]

    def test_a_folder_locked_meanwhile_has_nothing_made_for_it(self, qtbot: QtBot) -> None:
        done: list[str] = []
        is_open, parent = [True], QObject()
        turns = Turns(
            [lambda: (done.append("a"), is_open.clear()), lambda: done.append("b")], parent, lambda: bool(is_open)
        )
        turns.begin()
        qtbot.waitUntil(lambda: done == ["a"])
        qtbot.wait(60)
        assert done == ["a"]

    def test_what_is_stopped_stays_undone(self, qtbot: QtBot) -> None:
        done: list[str] = []
        parent = QObject()
        turns = Turns([lambda: done.append("a")], parent)
        turns.begin()
        turns.stop()
        qtbot.wait(60)
        assert done == []


class Tabs:
    """Three tabs and what became of them."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.made: list[str] = []
        self.read: list[str] = []
        self.writes = 0
        self.tabs = LazyTabs("tabs", self.window, lambda: self.writes)
        self.first = self._add("first")
        self.second = self._add("second")
        self.long = self._add("long", scrolls=True)

    def _add(self, name: str, *, scrolls: bool = False) -> LazyTab[QWidget]:
        def make(parent: QWidget) -> QWidget:
            self.made.append(name)
            shown = QPushButton(name, parent)
            shown.setProperty("help_page", name)
            return shown

        return self.tabs.add(name, make, lambda _shown: self.read.append(name), scrolls=scrolls)


@pytest.fixture
def three(qtbot: QtBot) -> Tabs:
    return Tabs(qtbot)


class TestLazyTabs:
    """What nobody looks at costs nothing."""

    def test_a_tab_is_made_and_read_when_it_is_looked_at(self, three: Tabs) -> None:
        assert three.made == []
        three.tabs.refresh()
        assert (three.made, three.read) == (["first"], ["first"])
        three.tabs.setCurrentWidget(three.second)
        assert (three.made, three.read) == (["first", "second"], ["first", "second"])
        assert not three.long.is_made
        # Nothing was written: what stands there is still so.
        three.tabs.setCurrentWidget(three.first)
        assert three.read == ["first", "second"]

    def test_what_was_written_meanwhile_is_read_when_the_tab_comes_back(self, three: Tabs) -> None:
        three.tabs.refresh()
        three.tabs.setCurrentWidget(three.second)
        three.writes = 1
        three.tabs.setCurrentWidget(three.first)
        assert three.read == ["first", "second", "first"]
        three.tabs.refresh()
        assert three.read[3:] == ["first"]
        three.tabs.setCurrentWidget(three.second)
        assert three.read[4:] == ["second"]
        assert three.made == ["first", "second"]

    def test_whoever_asks_for_a_tab_s_content_has_it_made_and_read(self, three: Tabs) -> None:
        shown = three.second.content
        assert (shown, three.read) == (three.second.content, ["second"])
        assert three.tabs.shown() is three.first.content
        assert isinstance(three.tabs, QTabWidget)

    def test_the_content_is_seen_where_it_was_made(self, qtbot: QtBot, three: Tabs) -> None:
        three.window.resize(400, 300)
        three.tabs.resize(400, 300)
        with qtbot.waitExposed(three.window):
            three.window.show()
        three.tabs.refresh()
        for tab in (three.first, three.second, three.long):
            three.tabs.setCurrentWidget(tab)
            assert tab.content.isVisible()
            assert tab.isAncestorOf(tab.content)


def test_of_several_questions_the_last_is_answered(qtbot: QtBot) -> None:
    window, shown, refused, may_end = QLabel(), list[int](), list[UserError](), threading.Event()
    qtbot.addWidget(window)
    reading = Latest(window)
    reading.ask(lambda _progress: may_end.wait(10) and 1, shown.append, refused.append)
    reading.ask(lambda _progress: 2, shown.append, refused.append)
    assert reading.is_under_way
    qtbot.waitUntil(lambda: shown == [2])
    assert not reading.is_under_way
    may_end.set()
    qtbot.wait(60)
    reading.ask(lambda _progress: 3, shown.append, refused.append)
    reading.forget()
    qtbot.wait(60)
    assert (shown, refused) == ([2], [])


def test_a_refusal_is_handed_to_whoever_takes_it(qtbot: QtBot) -> None:
    window, refused = QLabel(), list[UserError]()
    qtbot.addWidget(window)

    def read(_progress: object) -> int:
        raise MachineError

    Latest(window).ask(read, lambda _answer: None, refused.append)
    qtbot.waitUntil(lambda: len(refused) == 1)
