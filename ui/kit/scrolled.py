"""A scrolling frame that shows its bars only where there is something to scroll."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


def scrolled(widget: QWidget) -> QScrollArea:
    """Put a widget where none of it is out of reach: large text may need more room than the screen has."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(widget)
    for bar in (area.horizontalScrollBar(), area.verticalScrollBar()):
        bar.rangeChanged.connect(lambda *_: QTimer.singleShot(0, area, lambda: _settle(area)))
    return area


def _settle(area: QScrollArea) -> None:
    """Look at the bars again: Qt leaves them where their range became empty while they were being placed."""
    area.setVerticalScrollBarPolicy(area.verticalScrollBarPolicy())
