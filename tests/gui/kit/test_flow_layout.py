"""Widgets set as words are: to the next line where the width ends, and hidden ones take no place."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.kit.flow_layout import FlowLayout


def test_lines_follow_the_width(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = FlowLayout(holder, spacing=4)
    buttons = [QWidget() for _ in range(4)]
    for one in buttons:
        one.setFixedSize(100, 30)
        layout.addWidget(one)
    assert layout.heightForWidth(420) == 30
    assert layout.heightForWidth(210) == 64
    assert layout.heightForWidth(50) == 4 * 30 + 3 * 4
    holder.resize(210, 64)
    holder.show()
    qtbot.waitExposed(holder)
    assert [(one.x(), one.y()) for one in buttons] == [(0, 0), (104, 0), (0, 34), (104, 34)]
    buttons[0].hide()
    assert layout.heightForWidth(310) == 30


def test_what_is_pushed_stands_at_the_end_of_its_line_and_all_at_its_middle(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = FlowLayout(holder, spacing=4)
    buttons = [QWidget() for _ in range(3)]
    for one, high in zip(buttons, (30, 20, 30), strict=True):
        one.setFixedSize(100, high)
    layout.addWidget(buttons[0])
    layout.addWidget(buttons[1])
    layout.push_right()
    layout.addWidget(buttons[2])
    holder.resize(400, 30)
    holder.show()
    qtbot.waitExposed(holder)
    assert [(one.x(), one.y()) for one in buttons] == [(0, 0), (104, 5), (300, 0)]
    holder.resize(250, 64)
    qtbot.waitUntil(lambda: buttons[2].y() == 34)
    assert buttons[2].x() == 150
    assert layout.takeAt(2).widget() is buttons[2]
    assert layout.heightForWidth(250) == 30
