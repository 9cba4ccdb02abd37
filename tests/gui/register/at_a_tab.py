"""Somebody at a tab of compliance: it is shown, and what it announces is kept."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.workspace import UnlockedWorkspace

V = TypeVar("V", bound=QWidget)


class AtATab(Generic[V]):
    """Holds the tab and what it said, with the undo of each."""

    def __init__(self, qtbot: QtBot, workspace: UnlockedWorkspace, view: V) -> None:
        self.qtbot, self.workspace, self.view = qtbot, workspace, view
        qtbot.addWidget(view)
        view.resize(1100, 600)
        self.said: list[tuple[str, object]] = []
        view.announced.connect(lambda text, undo: self.said.append((text, undo)))
        view.refresh()
        with qtbot.waitExposed(view):
            view.show()
