"""Whoever wants to try first: asked on the first page, told how far it is, and gone without a trace when given up."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QProgressBar
from pytestqt.qtbot import QtBot

from app.accounts.key_derivation import KdfCosts
from ui.demo_window import DemoWindow
from ui.program import RESTART_TO_TRY, Program


def press(qtbot: QtBot, name: str, within) -> None:
    qtbot.mouseClick(within.findChild(QAbstractButton, name), Qt.MouseButton.LeftButton)


def test_trying_is_asked_on_the_first_page_and_makes_no_folder(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, costs: KdfCosts
) -> None:
    program = Program(qapp, tmp_path / "dossier", costs=costs)
    program.begin()
    qtbot.addWidget(program.window)
    with qtbot.waitSignal(program.left) as left:
        press(qtbot, "demoButton", program.window)
    assert left.args == [RESTART_TO_TRY]
    assert not (tmp_path / "dossier" / "keys.json").exists()


def test_given_up_on_the_way_it_leaves_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    window = DemoWindow(tmp_path / "demo")
    qtbot.addWidget(window)
    window.begin()
    bar = window.findChild(QProgressBar, "demoProgress")
    qtbot.waitUntil(lambda: bar.value() > 0, timeout=30_000)
    with qtbot.waitSignal(window.given_up):
        press(qtbot, "stopDemo", window)
    assert list(tmp_path.iterdir()) == []
