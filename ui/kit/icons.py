"""Line icons of one family, drawn in the palette's colours of the moment: a change of scheme redraws them."""

from __future__ import annotations

from dataclasses import fields
from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from resources import path
from ui.kit.theme import Scheme, scheme


def icon(name: str, colour: str | None = None) -> QIcon:
    """Return the icon of that name, in the text's colour or in one of the scheme's.

    FileNotFoundError where there is none.
    """
    _source(name)
    return QIcon(_LineEngine(name, _role_of(colour)))


def pixmap(name: str, colour: str | None = None, size: int = 20) -> QPixmap:
    """Return the icon drawn at ``size`` pixels, as it is now."""
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    _draw(painter, name, colour or scheme().text, QRect(0, 0, size, size))
    painter.end()
    return picture


class _LineEngine(QIconEngine):
    """Draws an icon when it is shown, so that it has the colour of that moment."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name, self._role = name, role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw in the colour of the role, muted where the control is disabled."""
        role = "muted" if mode == QIcon.Mode.Disabled else self._role
        _draw(painter, self._name, getattr(scheme(), role), rect)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Draw on a transparent ground."""
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        """Return the same icon."""
        return _LineEngine(self._name, self._role)


def _role_of(colour: str | None) -> str:
    """Return which of the scheme's colours this is, so that it can follow the scheme."""
    held = scheme()
    roles = (field.name for field in fields(Scheme))
    return next((role for role in roles if getattr(held, role) == colour), "text")


def _draw(painter: QPainter, name: str, colour: str, rect: QRect) -> None:
    drawing = _source(name).replace("currentColor", colour)
    side = min(rect.width(), rect.height())
    square = QRectF(0, 0, side, side)
    square.moveCenter(QRectF(rect).center())
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, square)


@cache
def _source(name: str) -> str:
    return path(f"icons/{name}.svg").read_text("utf-8")
