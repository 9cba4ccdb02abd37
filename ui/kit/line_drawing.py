"""How lines over months are drawn: few marks, each line named at its end, told apart without colour."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from app.formats import format_count
from ui.kit.theme import SPACE_M, SPACE_S, Scheme

_STEPS = (2, 4, 6, 8, 10)
_MARK = 3.0
_THICK = 2.0


@dataclass(frozen=True, slots=True)
class Series:
    """One line: its name, and a number per label."""

    name: str
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class LineContent:
    """What a chart shows: a label under each number, and the lines; ``nothing`` is said where all of them are flat at nought."""

    labels: tuple[str, ...] = ()
    lines: tuple[Series, ...] = ()
    nothing: str = ""

    @property
    def is_empty(self) -> bool:
        """Say whether there is nothing to draw."""
        return not any(any(line.counts) for line in self.lines)


def top_of(highest: int) -> int:
    """Return the even, round number at which an axis that must hold ``highest`` ends; its half is whole."""
    unit = 1
    while highest > _STEPS[-1] * unit:
        unit *= 10
    return next(step * unit for step in _STEPS if highest <= step * unit)


class LineDrawing:
    """One chart laid out in an area."""

    def __init__(self, content: LineContent, area: QRectF, font: QFont, colours: Scheme) -> None:
        self._content, self._font, self._colours = content, font, colours
        self._metrics = QFontMetricsF(font)
        self._top = top_of(max((max(line.counts) for line in content.lines), default=0))
        self._line = self._metrics.height()
        ends = [self._end_text(line) for line in content.lines]
        right = max((self._metrics.horizontalAdvance(text) for text in ends), default=0) + SPACE_M
        left = self._metrics.horizontalAdvance(format_count(self._top)) + SPACE_S
        self.plot = area.adjusted(left, self._line, -right, -self._line - SPACE_M)

    def nearest(self, x: float) -> int:
        """Return the place of the label nearest to a point across."""
        last = len(self._content.labels) - 1
        if last <= 0 or self.plot.width() <= 0:
            return 0
        return min(last, max(0, round((x - self.plot.left()) / self.plot.width() * last)))

    def point(self, place: int, count: int) -> QPointF:
        """Return where a number stands."""
        last = max(1, len(self._content.labels) - 1)
        across = self.plot.left() + self.plot.width() * place / last
        return QPointF(across, self.plot.bottom() - self.plot.height() * count / self._top)

    def paint(self, painter: QPainter, chosen: int | None = None) -> None:
        """Draw everything; ``chosen`` is the place that is being read."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        if self._content.is_empty:
            self._say_nothing(painter)
            return
        self._draw_scale(painter)
        if chosen is not None:
            painter.setPen(QPen(QColor(self._colours.field_border), 1))
            across = self.point(chosen, 0).x()
            painter.drawLine(QPointF(across, self.plot.top()), QPointF(across, self.plot.bottom()))
        for rank, line in enumerate(self._content.lines):
            self._draw_line(painter, rank, line)
        self._name_ends(painter)

    def _say_nothing(self, painter: QPainter) -> None:
        painter.setPen(QColor(self._colours.muted))
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        painter.drawText(self.plot, flags, self._content.nothing)

    def _draw_scale(self, painter: QPainter) -> None:
        for count in (0, self._top // 2, self._top):
            at = self.point(0, count).y()
            painter.setPen(QPen(QColor(self._colours.border), 1))
            painter.drawLine(QPointF(self.plot.left(), at), QPointF(self.plot.right(), at))
            painter.setPen(QColor(self._colours.muted))
            cell = QRectF(0, at - self._line / 2, self.plot.left() - SPACE_S, self._line)
            painter.drawText(cell, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, format_count(count))
        widest = max(self._metrics.horizontalAdvance(text) for text in self._content.labels) + SPACE_S
        last = len(self._content.labels) - 1
        every = max(1, -int(-widest * max(1, last) // max(1.0, self.plot.width())))
        for place in range(last, -1, -every):
            cell = QRectF(self.point(place, 0).x() - widest / 2, self.plot.bottom() + SPACE_S, widest, self._line)
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, self._content.labels[place])

    def _draw_line(self, painter: QPainter, rank: int, line: Series) -> None:
        colour = QColor(self._tone(rank))
        pen = QPen(colour, _THICK, Qt.PenStyle.SolidLine if rank == 0 else Qt.PenStyle.DashLine)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        points = [self.point(place, count) for place, count in enumerate(line.counts)]
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(colour if rank == 0 else QColor(self._colours.surface))
        for point in points:
            if rank == 0:
                painter.drawEllipse(point, _MARK, _MARK)
            else:
                painter.drawRect(QRectF(point.x() - _MARK, point.y() - _MARK, 2 * _MARK, 2 * _MARK))

    def _name_ends(self, painter: QPainter) -> None:
        """Name each line at its end, the names a line apart where the ends meet."""
        ends = sorted(
            (self.point(len(line.counts) - 1, line.counts[-1]).y(), rank)
            for rank, line in enumerate(self._content.lines)
        )
        lowest = self.plot.bottom() - self._line * (len(ends) - 1)
        at = self.plot.top() - self._line
        for wanted, rank in ends:
            at = max(at + self._line, min(wanted, lowest))
            lowest += self._line
            line = self._content.lines[rank]
            painter.setPen(QColor(self._tone(rank)))
            cell = QRectF(self.plot.right() + SPACE_S, at - self._line / 2, 1000, self._line)
            painter.drawText(cell, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._end_text(line))

    def _end_text(self, line: Series) -> str:
        return f"{line.name} {format_count(line.counts[-1])}" if line.counts else line.name

    def _tone(self, rank: int) -> str:
        return self._colours.accent if rank == 0 else self._colours.warn
