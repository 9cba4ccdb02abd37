"""Line icons of one family, drawn in the palette's colours; buttons are dressed again when the scheme changes.

They are pictures, not icon engines written in Python: Qt copies an engine behind Python's back and crashes on it.
"""

from __future__ import annotations

from functools import cache
from weakref import WeakSet

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPushButton
from shiboken6 import isValid

from resources import path
from ui.kit.theme import SIZE_ICON, after_change, points, scheme, text_scale

_DRAWN_AT, _MARK = 64, 20
# What is left free beside an icon that words follow, in the drawing's own pixels: Qt puts next to nothing there.
_AIR = 24
_SYMBOL, _ROLE, _SIZE = "symbol", "symbolRole", "symbolSize"
_worn: WeakSet[QAbstractButton | QLabel | QLineEdit] = WeakSet()


def icon(name: str, colour: str | None = None, air: int = 0) -> QIcon:
    """Return the icon of that name, in the text's colour or the one given, muted where its control is disabled.

    ``air`` is the free space on its right. FileNotFoundError where there is none of that name.
    """
    made = QIcon(pixmap(name, colour, _DRAWN_AT, air))
    made.addPixmap(pixmap(name, scheme().muted, _DRAWN_AT, air), QIcon.Mode.Disabled)
    return made


def dress(button: QAbstractButton, name: str, role: str = "text", size: int = SIZE_ICON) -> None:
    """Give a button an icon in one of the scheme's colours, and again whenever the scheme changes; air before its words.

    ``size`` is its side in points of the screen at the usual text size.
    """
    _worn.add(button)
    button.setProperty(_SYMBOL, name)
    button.setProperty(_ROLE, role)
    button.setProperty(_SIZE, size)
    air = _AIR if isinstance(button, QPushButton) and button.text() else 0
    button.setIcon(icon(name, getattr(scheme(), role), air))
    if air or size != SIZE_ICON:
        side = points(size)
        button.setIconSize(QSize(side * (_DRAWN_AT + air) // _DRAWN_AT, side))


def sign_in(line: QLineEdit, name: str, position: QLineEdit.ActionPosition) -> QAction:
    """Draw an icon at one end of a line, muted, and again whenever the scheme changes; it is an act that may be given a name."""
    _worn.add(line)
    action = line.addAction(icon(name, scheme().muted), position)
    action.setProperty(_SYMBOL, name)
    return action


def draw(mark: QLabel, name: str, role: str = "text", size: int = 0) -> None:
    """Draw an icon in a label, in one of the scheme's colours, and again whenever the scheme changes; ``size`` in pixels."""
    _worn.add(mark)
    mark.setProperty(_SYMBOL, name)
    mark.setProperty(_ROLE, role)
    mark.setProperty(_SIZE, size)
    mark.setPixmap(pixmap(name, getattr(scheme(), role), size))


def pixmap(name: str, colour: str | None = None, size: int = 0, air: int = 0) -> QPixmap:
    """Return the icon drawn at ``size`` pixels, or as a mark beside text; Qt keeps it, for a page of a contact shows dozens."""
    size = size or _MARK * text_scale() // 100
    ink = colour or scheme().text
    key, kept = f"aparte {name} {ink} {size} {air}", QPixmap()
    if QPixmapCache.find(key, kept):
        return kept
    picture = QPixmap(size + air, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    drawing = _source(name).replace("currentColor", ink)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    QPixmapCache.insert(key, picture)
    return picture


def _dress_again() -> None:
    """Who wears a sign is remembered here: asked for every widget, Qt names some on their way out, and the program crashes."""
    for widget in [one for one in _worn if isValid(one)]:
        if isinstance(widget, QLineEdit):
            _sign_again(widget)
            continue
        name, role, size = (widget.property(held) for held in (_SYMBOL, _ROLE, _SIZE))
        if isinstance(widget, QLabel):
            draw(widget, name, role, size)
        else:
            dress(widget, name, role, size)


def _sign_again(line: QLineEdit) -> None:
    for action in line.actions():
        if name := action.property(_SYMBOL):
            action.setIcon(icon(str(name), scheme().muted))


after_change(_dress_again)


@cache
def _source(name: str) -> str:
    return path(f"icons/{name}.svg").read_text("utf-8")
