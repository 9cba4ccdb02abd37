"""A window that is no dialog."""

from __future__ import annotations

from PySide6.QtWidgets import QMainWindow, QWidget


class PlainWindow(QMainWindow):
    """Holds one body. A bare widget as a window has no role, and a screen reader does not say that a window opened."""

    def __init__(self) -> None:
        super().__init__()
        self.body = QWidget()
        self.setCentralWidget(self.body)
