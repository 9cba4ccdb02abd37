"""A place to sign with mouse, pen or finger; whoever cannot is recorded by name instead."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from ui.kit.theme import scheme

_INK_WIDTH = 2.5


class SignaturePad(QWidget):
    """White paper in both schemes, because what is drawn is printed.

    Signals:
        drawn(): a stroke was added, or all were wiped.
    """

    drawn = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = QPainterPath()
        self.setObjectName("signaturePad")
        self.setAccessibleName(self.tr("Signature de la personne"))
        self.setAccessibleDescription(self.tr("Facultative\u00a0: la réponse orale suffit, enregistrée à votre nom."))
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setMinimumSize(QSize(320, 110))

    @property
    def is_empty(self) -> bool:
        """Say whether nothing was drawn."""
        return self._path.isEmpty()

    def wipe(self) -> None:
        """Begin again."""
        self._path = QPainterPath()
        self.update()
        self.drawn.emit()

    def to_png(self) -> bytes:
        """Return the drawing as a PNG on white."""
        picture = QPixmap(self.size())
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        self._draw(painter)
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        picture.save(buffer, "PNG")
        return bytes(buffer.data().data())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke."""
        self._path.moveTo(event.position())
        self._path.lineTo(event.position() + QPointF(0.1, 0.1))
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with the stroke."""
        self._path.lineTo(event.position())
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the stroke."""
        self.drawn.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw paper, frame and strokes."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        painter.setPen(QColor(scheme().field_border))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        self._draw(painter)

    def _draw(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor("#14213d"), _INK_WIDTH)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPath(self._path)
