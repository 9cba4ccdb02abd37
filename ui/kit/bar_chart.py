"""Bars with their figures, drawn by hand: readable at any size, in both schemes, and read aloud as a sentence."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.formats import format_pair
from ui.kit.theme import SPACE_S, scheme

_HEIGHT, _NARROWEST = 170, 44
_SHARE = 0.62


class BarChart(QWidget):
    """One bar per label; ``title`` names it for whoever hears it, followed by every figure."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._bars: tuple[tuple[str, int], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(_HEIGHT)
        self.setAccessibleName(title)

    def show_bars(self, bars: tuple[tuple[str, int], ...]) -> None:
        """Draw these."""
        self._bars = bars
        spoken = ", ".join(format_pair(text, count) for text, count in bars)
        self.setAccessibleDescription(spoken)
        self.setToolTip(spoken)
        self.setMinimumWidth(_NARROWEST * len(bars))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(_NARROWEST * max(1, len(self._bars)), _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars, the figure above each and the label under it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = painter.fontMetrics().height()
        tallest = max((count for _, count in self._bars), default=0) or 1
        room = self.height() - 2 * line - 2 * SPACE_S
        step = self.width() / max(1, len(self._bars))
        # Where the labels are wider than the bars, every second one is written, or fewer.
        widest = max((painter.fontMetrics().horizontalAdvance(text) for text, _ in self._bars), default=0)
        apart = max(1, -(-(widest + SPACE_S) // max(1, int(step))))
        for place, (text, count) in enumerate(self._bars):
            height = room * count / tallest
            bottom = float(self.height() - line - SPACE_S)
            left = step * (place + (1 - _SHARE) / 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(scheme().accent))
            painter.drawRoundedRect(QRectF(left, bottom - max(height, 2), step * _SHARE, max(height, 2)), 3, 3)
            painter.setPen(QColor(scheme().text))
            cell = QRectF(step * place, bottom - height - line - 2, step, line)
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(count))
            painter.setPen(QColor(scheme().muted))
            if place % apart == 0:
                under = QRectF(step * place - step * (apart - 1) / 2, bottom + SPACE_S, step * apart, line)
                under.moveLeft(min(max(under.left(), 0.0), self.width() - under.width()))
                painter.drawText(under, Qt.AlignmentFlag.AlignCenter, text)
