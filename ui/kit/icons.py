"""Line icons of one family, drawn in the palette's colours."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from resources import path
from ui.kit.theme import scheme

_DRAWN_AT = 64


def icon(name: str, colour: str | None = None) -> QIcon:
    """Return the icon of that name, in the text's colour or the one given; FileNotFoundError where there is none."""
    return QIcon(pixmap(name, colour, _DRAWN_AT))


def pixmap(name: str, colour: str | None = None, size: int = 20) -> QPixmap:
    """Return the icon drawn at ``size`` pixels."""
    source = path(f"icons/{name}.svg").read_text("utf-8").replace("currentColor", colour or scheme().text)
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture
