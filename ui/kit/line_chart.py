"""Lines over months, drawn by hand: readable in grey and in both schemes, by the keyboard, and read aloud as sentences."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.formats import format_count
from ui.kit.line_drawing import LineContent, LineDrawing, Series
from ui.kit.theme import LIGHT, SIZE_LARGE, SIZE_SMALL, SPACE_M, SPACE_S, points, scheme

_WIDTH, _HEIGHT = 360, 190
_PICTURE = QSize(760, 340)
_SHARPNESS = 2
_DOTS_PER_METRE = round(96 * _SHARPNESS / 0.0254)


class LineChart(QWidget):
    """The chart of one figure; ``title`` names it.

    Arrows, or the mouse, choose a month and its numbers are told above the lines. Whoever hears the screen is told where
    each line begins, ends and was highest; every number is in the table beside.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._content = LineContent()
        self._chosen: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumSize(_WIDTH, points(_HEIGHT))
        self.setAccessibleName(title)

    @property
    def content(self) -> LineContent:
        """What is drawn."""
        return self._content

    def show_lines(self, content: LineContent) -> None:
        """Draw these."""
        self._content, self._chosen = content, None
        self._tell()
        self.update()

    def reading(self) -> str:
        """The numbers of the month that is chosen; nothing where none is."""
        if self._chosen is None or self._content.is_empty:
            return ""
        told = ", ".join(f"{line.name} {format_count(line.counts[self._chosen])}" for line in self._content.lines)
        return self.tr("{month}\u00a0: {numbers}").format(month=self._content.labels[self._chosen], numbers=told)

    def picture(self, note: str = "") -> QImage:
        """Return the chart as an image for a document: on white, with its title, twice as fine as a screen."""
        image = QImage(_PICTURE * _SHARPNESS, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(_SHARPNESS)
        image.fill(QColor(LIGHT.surface))
        painter = QPainter(image)
        font = QFont(self.font())
        room = QRectF(SPACE_M, SPACE_M, _PICTURE.width() - 2 * SPACE_M, _PICTURE.height() - 2 * SPACE_M)
        for text, size, colour, place in (
            (self._title, SIZE_LARGE, LIGHT.text, Qt.AlignmentFlag.AlignTop),
            (note, SIZE_SMALL, LIGHT.muted, Qt.AlignmentFlag.AlignBottom),
        ):
            font.setPointSize(size)
            font.setBold(size == SIZE_LARGE)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(room, place | Qt.AlignmentFlag.AlignLeft, text)
        font.setPointSize(SIZE_SMALL + 1)
        font.setBold(False)
        area = room.adjusted(0, 2 * SPACE_M, 0, -2 * SPACE_M)
        LineDrawing(self._content, area, font, LIGHT).paint(painter)
        painter.end()
        # Only now, for it would enlarge the letters: documents take from it how large the image is on paper.
        image.setDotsPerMeterX(_DOTS_PER_METRE)
        image.setDotsPerMeterY(_DOTS_PER_METRE)
        return image

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(_WIDTH, points(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines, what is being read above them, and where the focus is."""
        painter = QPainter(self)
        colours = scheme()
        drawing = self._drawing()
        drawing.paint(painter, self._chosen)
        painter.setPen(QColor(colours.text))
        painter.drawText(QRectF(0, 0, self.width(), drawing.plot.top()), Qt.AlignmentFlag.AlignCenter, self.reading())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from month to month, Home and End to the first and the last, Escape lets go."""
        last = len(self._content.labels) - 1
        now = last if self._chosen is None else self._chosen
        places = {
            Qt.Key.Key_Left: now if self._chosen is None else max(0, now - 1),
            Qt.Key.Key_Right: min(last, now + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if event.key() == Qt.Key.Key_Escape and self._chosen is not None:
            self._choose(None)
        elif event.key() in places and last >= 0:
            self._choose(places[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read the month under the mouse."""
        if self._content.labels:
            self._choose(self._drawing().nearest(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:
        """Let go of the month that the mouse chose."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self._choose(None)

    def _choose(self, place: int | None) -> None:
        if place != self._chosen:
            self._chosen = place
            self._tell()
            self.update()

    def _drawing(self) -> LineDrawing:
        font = QFont(self.font())
        font.setPointSize(points(SIZE_SMALL))
        area = QRectF(self.rect()).adjusted(SPACE_S, SPACE_S, -SPACE_S, -SPACE_S)
        return LineDrawing(self._content, area, font, scheme())

    def _tell(self) -> None:
        """Say the chart in words, the chosen month first."""
        content = self._content
        if content.is_empty:
            self.setAccessibleDescription(content.nothing)
            return
        told = [self._course(line) for line in content.lines]
        self.setAccessibleDescription(" ".join(part for part in (self.reading(), *told) if part))

    def _course(self, line: Series) -> str:
        labels, counts = self._content.labels, line.counts
        highest = max(counts)
        return self.tr("{line}\u00a0: {first} en {since}, {last} en {until}, au plus {highest} en {when}.").format(
            line=line.name,
            first=format_count(counts[0]),
            since=labels[0],
            last=format_count(counts[-1]),
            until=labels[-1],
            highest=format_count(highest),
            when=labels[counts.index(highest)],
        )
