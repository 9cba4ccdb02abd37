"""A sheet of labels in small: what is used already, what will be printed; a click chooses where to begin."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.documents.label_sheets import LabelSheet
from ui.kit.theme import scheme

_PAGE_WIDE, _PAGE_HIGH = 210, 297
_HEIGHT = 200


class LabelMap(QWidget):
    """Shows one sheet; the number beside it says the same to who cannot see or click.

    Signals:
        chosen(int): the label to begin at, from 1.
    """

    chosen = Signal(int)

    def __init__(self, sheet: LabelSheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet, self._start, self._labels = sheet, 1, 0
        self.setObjectName("labelMap")
        self.setAccessibleName(self.tr("Planche d'étiquettes"))
        self.setToolTip(self.tr("Cliquez sur la première étiquette libre."))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of a page in small."""
        return QSize(_HEIGHT * _PAGE_WIDE // _PAGE_HIGH, _HEIGHT)

    def show_sheet(self, sheet: LabelSheet, start: int, labels: int) -> None:
        """Show where so many labels come on a sheet begun at a label."""
        self._sheet, self._start, self._labels = sheet, start, labels
        told = self.tr("{used} étiquettes déjà utilisées, {count} sur cette planche.")
        room = sheet.count - start + 1
        self.setAccessibleDescription(told.format(used=start - 1, count=min(labels, room)))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Begin where it was clicked."""
        for place in range(self._sheet.count):
            if self._box(place).contains(event.position()):
                self.chosen.emit(place + 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page and its labels."""
        colours = scheme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.field_border)))
        painter.setBrush(QColor(colours.surface))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        for place in range(self._sheet.count):
            self._draw(painter, place)
        painter.end()

    def _draw(self, painter: QPainter, place: int) -> None:
        colours, box = scheme(), self._box(place).adjusted(1, 1, -1, -1)
        is_used = place < self._start - 1
        is_printed = not is_used and place < self._start - 1 + self._labels
        painter.setPen(QPen(QColor(colours.accent if is_printed else colours.border)))
        painter.setBrush(QColor(colours.accent_soft if is_printed else colours.surface))
        painter.drawRect(box)
        if is_used:
            # Crossed out, for colour never speaks alone.
            painter.drawLine(box.topLeft(), box.bottomRight())
            painter.drawLine(box.topRight(), box.bottomLeft())
        if place == self._start - 1:
            painter.setPen(QPen(QColor(colours.text)))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(self._start))

    def _box(self, place: int) -> QRectF:
        left, top = self._sheet.corner(place)
        scale = self.height() / _PAGE_HIGH
        return QRectF(left * scale, top * scale, self._sheet.wide * scale, self._sheet.high * scale)
