"""Widgets set as words are: to the next line where the width ends, and hidden ones take no place."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.kit.flow_layout import FlowLayout


def test_lines_follow_the_width(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = FlowLayout(holder, spacing=4)
    buttons = [QPushButton(f"mot {number}") for number in range(4)]
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
