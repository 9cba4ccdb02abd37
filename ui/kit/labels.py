"""Small builders of labels, cards and buttons, so that every screen speaks with the same voice."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from ui.kit.icons import dress
from ui.kit.theme import SPACE_L, SPACE_S


class PressedByEnter(QPushButton):
    """A button that Enter presses as the space bar does, wherever it stands: Qt keeps that key for dialogs."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press it, once however long the key is held."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()


def label(text: str, role: str = "", *, wrap: bool = True) -> QLabel:
    """Return a label; ``role`` is one of title, heading, muted, error, good, warn, figure."""
    widget = QLabel(text)
    widget.setWordWrap(wrap)
    widget.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        widget.setProperty("role", role)
    return widget


def button(
    text: str, act: Callable[[], object] | None = None, *, role: str = "", name: str = "", symbol: str = ""
) -> QPushButton:
    """Return a button; ``role`` is primary, danger, link or tile, ``name`` its object name, ``symbol`` an icon."""
    widget = PressedByEnter(text)
    widget.setAutoDefault(False)
    if role:
        widget.setProperty("role", role)
    if name:
        widget.setObjectName(name)
    if symbol:
        dress(widget, symbol, "on_accent" if role == "primary" else "text")
    if act is not None:
        widget.clicked.connect(lambda _checked: act())
    return widget


def one_of_several(choice: QAbstractButton) -> None:
    """Make a button one choice of its group: a screen reader would call it a box to tick otherwise.

    Whoever is told of the choice listens to ``toggled``: a screen reader chooses without a click.
    """
    choice.setCheckable(True)
    choice.setAutoExclusive(True)


def hide_unless(may_use: bool, /, *controls: QWidget) -> None:
    """Hide controls that whoever is here may not use.

    Made visible instead, a control that has no parent yet would come up for a moment as a window of its own.
    """
    if not may_use:
        for control in controls:
            control.hide()


def more_button(name: str, *acts: tuple[str, str, Callable[[], object]]) -> QPushButton:
    """Return the button « ⋯ » of a name, whose menu holds acts: their words, their object names, what they do."""
    widget = button("⋯")
    widget.setAccessibleName(name)
    widget.setToolTip(name)
    return button_with_menu(widget, acts)


def button_with_menu(opener: QPushButton, acts: Sequence[tuple[str, str, Callable[[], object]]]) -> QPushButton:
    """Give a button a menu that holds acts: their words, their object names, what they do; return the button."""
    menu = QMenu(opener)
    for text, object_name, act in acts:
        action = menu.addAction(text)
        action.setObjectName(object_name)
        action.triggered.connect(lambda _checked, act=act: act())
    opener.setMenu(menu)
    return opener


def card(*children: QWidget, parent: QWidget | None = None) -> QFrame:
    """Return a framed surface holding widgets from top to bottom; made in its place, they are dressed once."""
    frame = QFrame(parent)
    frame.setProperty("role", "card")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
    layout.setSpacing(SPACE_S)
    for child in children:
        layout.addWidget(child)
    return frame


def empty_layout(layout: QLayout) -> None:
    """Take everything out of a layout, so that it may be filled anew."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def restyle(widget: QWidget) -> None:
    """Apply the style sheet again after a property that it reads has changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
