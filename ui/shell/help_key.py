"""F1 everywhere: the help of what one is in, in the place of the main window, and over any other window beside it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QScrollArea, QTabWidget, QWidget, QWizard

from ui.kit.lazy_tabs import LazyTab
from ui.kit.place import Place
from ui.shell.help_text import FIRST_PAGE
from ui.shell.help_window import HelpWindow, open_help_window

_HAS_KEY = "has_help_key"


class HelpKey(QObject):
    """Gives F1 to each window that takes the focus.

    Watching each key of the program would cost each key; a window asks for its shortcut once.
    """

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        application.focusChanged.connect(self._on_focus)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None:
            return
        window = now.window()
        if not window.property(_HAS_KEY) and not isinstance(window, HelpWindow):
            own_help_key(window)
            QShortcut(QKeySequence("F1"), window, lambda: open_help_window(window, help_target(window)))


def own_help_key(window: QWidget) -> None:
    """Say that a window answers F1 itself."""
    window.setProperty(_HAS_KEY, True)


def help_target(window: QWidget, place: QWidget | None = None) -> str:
    """Return the section that helps where the focus is: of the step or tab one is in, else of the window, else of what is below.

    In a window of places, what stands around the place asks for the place's help.
    """
    at: QWidget | None = window.focusWidget() or window
    if place is not None and (at is None or not place.isAncestorOf(at)):
        at = place
    while at is not None:
        if target := _named_by(at):
            return target
        at = at.parentWidget()
    return FIRST_PAGE


def _named_by(widget: QWidget) -> str:
    """Return what a widget names itself; what is shown of it, a tab or a step, is asked first."""
    shown: QWidget | None = None
    if isinstance(widget, QTabWidget | QScrollArea):
        shown = widget.currentWidget() if isinstance(widget, QTabWidget) else widget.widget()
    elif isinstance(widget, LazyTab):
        shown = widget.content
    elif isinstance(widget, QWizard):
        shown = widget.currentPage()
    elif isinstance(widget, Place):
        shown = widget.findChild(QTabWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return (_named_by(shown) if shown is not None else "") or str(
        getattr(widget, "help_page", "") or widget.property("help_page") or ""
    )
