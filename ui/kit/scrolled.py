"""A scrolling frame that shows its bars only where there is something to scroll."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

_SETTLED_MS = 20
_PLACING = (QEvent.Type.Resize, QEvent.Type.LayoutRequest)


def scrolled(widget: QWidget) -> QScrollArea:
    """Put a widget where none of it is out of reach: large text may need more room than the screen has."""
    area = scroll_area()
    hold(area, widget)
    return area


def scroll_area(parent: QWidget | None = None) -> QScrollArea:
    """Return a frame for a widget of many parts, to be made as its viewport's child and then held.

    Each time such a widget gets another parent all of its parts are dressed anew: in its place from the beginning, once.
    """
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def hold(area: QScrollArea, widget: QWidget) -> None:
    """Put a widget into a frame."""
    area.setWidget(widget)
    _Watch(area, widget)


def bring_into_sight(widget: QWidget) -> None:
    """Scroll the frame around a widget to it, once whatever has just taken the focus was scrolled to."""
    QTimer.singleShot(0, widget, lambda: _scroll_to(widget))


def _scroll_to(widget: QWidget) -> None:
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    if around is not None:
        around.ensureWidgetVisible(widget, 0)


class _Watch(QObject):
    """Measures again once all is placed: what the parts ask for meanwhile is not heard by Qt.

    Without it bars stay that have nothing to scroll, and a page that has become narrower stays as wide as it was.
    """

    def __init__(self, area: QScrollArea, widget: QWidget) -> None:
        super().__init__(area)
        self._area = area
        self._timer = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._timer.timeout.connect(self._settle)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the parts being placed."""
        if event.type() in _PLACING:
            self._timer.start()
        return super().eventFilter(watched, event)

    def _settle(self) -> None:
        area = self._area
        QCoreApplication.sendEvent(area, QEvent(QEvent.Type.LayoutRequest))
        area.setVerticalScrollBarPolicy(area.verticalScrollBarPolicy())
