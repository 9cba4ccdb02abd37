"""A scrolling frame that shows its bars only where there is something to scroll."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

_SETTLED_MS = 20


def scrolled(widget: QWidget) -> QScrollArea:
    """Put a widget where none of it is out of reach: large text may need more room than the screen has."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(widget)
    _BarWatch(area)
    return area


class _BarWatch(QObject):
    """Measures again after a bar came: what the parts ask for while they are being placed is not heard by Qt.

    Without it bars stay that have nothing to scroll, and a page that has become narrower stays as wide as it was.
    """

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._timer = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._timer.timeout.connect(self._settle)
        for bar in (area.horizontalScrollBar(), area.verticalScrollBar()):
            bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See a bar come."""
        if event.type() is QEvent.Type.Show:
            self._timer.start()
        return super().eventFilter(watched, event)

    def _settle(self) -> None:
        area = self._area
        QCoreApplication.sendEvent(area, QEvent(QEvent.Type.LayoutRequest))
        area.setVerticalScrollBarPolicy(area.verticalScrollBarPolicy())
