"""Windows that grow with the size of text and stay on the screen."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.kit.theme import text_scale

_FRAME = 40


def fit(window: QWidget, width: int, height: int) -> None:
    """Give a window the size it needs at 100 % text, scaled as the text is and no larger than its screen."""
    room = window.screen().availableGeometry()
    scale = text_scale() / 100
    window.resize(min(round(width * scale), room.width() - _FRAME), min(round(height * scale), room.height() - _FRAME))


def show_whole(window: QWidget) -> None:
    """Show a window; one that its screen could only show in part, with its title or its large text, fills the screen."""
    room, scale = window.screen().availableGeometry(), text_scale() / 100
    if window.width() * scale > room.width() or window.height() * scale + _FRAME > room.height():
        window.showMaximized()
    else:
        window.show()


def grow(window: QWidget) -> None:
    """Make a window as tall as what it holds asks for by now, no taller than its screen: nothing in it is squeezed."""
    layout = window.layout()
    if layout is None:
        return
    needed = layout.totalMinimumSize().height()
    if layout.hasHeightForWidth():
        needed = max(needed, layout.totalMinimumHeightForWidth(window.width()))
    if needed > window.height():
        window.resize(window.width(), min(needed, window.screen().availableGeometry().height() - _FRAME))
