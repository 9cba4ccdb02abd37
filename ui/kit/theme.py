"""How the program looks: one palette in two schemes, spacing in steps of four, a small style sheet over Fusion."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import cache
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from app.accounts.looks import SMALLEST_TEXT, ColourChoice
from resources import path
from ui.kit.fonts import load_fonts

SPACE_XS, SPACE_S, SPACE_M, SPACE_L, SPACE_XL = 4, 8, 12, 16, 24
SIZE_SMALL, SIZE_BODY, SIZE_LARGE, SIZE_TITLE = 9, 10, 13, 18
SIZE_ICON = 16
ROW_HEIGHT = 44


@dataclass(frozen=True, slots=True)
class Scheme:
    """The colours of one scheme; ``on_…`` is the text upon a colour."""

    window: str
    surface: str
    sunken: str
    sidebar: str
    text: str
    muted: str
    border: str
    field_border: str
    accent: str
    on_accent: str
    accent_soft: str
    good: str
    warn: str
    bad: str
    vault: str
    good_soft: str
    warn_soft: str
    bad_soft: str


LIGHT = Scheme(
    window="#f4f5f7",
    surface="#ffffff",
    sunken="#eceef2",
    sidebar="#e8ebf0",
    text="#1c2430",
    muted="#566072",
    border="#d5dae2",
    field_border="#7b8597",
    accent="#1f5fa8",
    on_accent="#ffffff",
    accent_soft="#dce9f8",
    good="#186a3b",
    warn="#8a4b00",
    bad="#a8201a",
    vault="#efe6d6",
    good_soft="#dff2e6",
    warn_soft="#fbeed9",
    bad_soft="#fae3e1",
)
DARK = Scheme(
    window="#171b21",
    surface="#1f252d",
    sunken="#161a20",
    sidebar="#12161b",
    text="#e8ecf2",
    muted="#a5b0c0",
    border="#353d49",
    field_border="#7a8699",
    accent="#8bbdf5",
    on_accent="#0c1b2c",
    accent_soft="#233a55",
    good="#7ed6a0",
    warn="#f2bd73",
    bad="#f59b94",
    vault="#3a3122",
    good_soft="#1d3a2a",
    warn_soft="#43331b",
    bad_soft="#472523",
)


@dataclass(slots=True)
class _Chosen:
    choice: ColourChoice = ColourChoice.SYSTEM
    scale: int = SMALLEST_TEXT


_chosen = _Chosen()


def scheme() -> Scheme:
    """Return the colours in use."""
    choice = _chosen.choice
    if choice is ColourChoice.SYSTEM:
        hints = QApplication.styleHints()
        return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT
    return DARK if choice is ColourChoice.DARK else LIGHT


def text_scale() -> int:
    """Return the size of text, in percent."""
    return _chosen.scale


def points(size: int) -> int:
    """Return a size of text under the scale in force."""
    return round(size * text_scale() / 100)


class _Dresser(QObject):
    """Tells that the program was dressed; who listens and is gone is not told any more."""

    dressed = Signal()


@cache
def _dresser() -> _Dresser:
    return _Dresser()


def after_change(act: Callable[[], object]) -> None:
    """Do something each time the program was dressed; a widget's own method is let go with the widget."""
    _dresser().dressed.connect(act)


def apply(app: QApplication, choice: ColourChoice = ColourChoice.SYSTEM, scale: int = SMALLEST_TEXT) -> None:
    """Dress the whole program; called again when the settings or the system's scheme change."""
    _chosen.choice, _chosen.scale = choice, scale
    if not app.styleSheet():
        # Once only: Qt does not survive a change of style under an open wizard.
        app.setStyle("Fusion")
    family = load_fonts()
    font = QFont(family) if family else app.font()
    font.setPointSize(points(SIZE_BODY))
    # An underlined letter is drawn apart from the next: with kerning, « Terminée » would be wider than its label.
    font.setKerning(False)
    sheet = _style_sheet(scheme())
    if (font, sheet) == (app.font(), app.styleSheet()):
        # Qt would go through every widget again for nothing.
        return
    app.setFont(font)
    app.setPalette(_palette(scheme()))
    app.setStyleSheet(sheet)
    _dresser().dressed.emit()


def follow_system(app: QApplication) -> None:
    """Change scheme with the system while the settings say so."""

    def changed() -> None:
        if _chosen.choice is ColourChoice.SYSTEM:
            apply(app, ColourChoice.SYSTEM, text_scale())

    app.styleHints().colorSchemeChanged.connect(changed)


def _palette(colours: Scheme) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.window,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.surface,
        QPalette.ColorRole.AlternateBase: colours.sunken,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.Button: colours.surface,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.ToolTipBase: colours.surface,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.Mid: colours.border,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
    return palette


def _style_sheet(colours: Scheme) -> str:
    values = {field.name: getattr(colours, field.name) for field in fields(colours)}
    sizes = {
        "small": points(SIZE_SMALL),
        "body": points(SIZE_BODY),
        "large": points(SIZE_LARGE),
        "title": points(SIZE_TITLE),
        "icon": points(SIZE_ICON),
        # What is squeezed keeps the height of its words.
        "field": points(20),
        "inner": points(18),
        "press": points(22),
        "box": points(24),
        "tall": points(44),
        "round": points(SIZE_ICON) // 2 + 1,
    }
    tone = "light" if colours is LIGHT else "dark"
    drawings = {name: path(f"style/{name}-{tone}.svg").as_posix() for name in ("arrow", "tick", "dot")}
    return Template(path("style/aparte.qss").read_text("utf-8")).substitute(values, **sizes, **drawings)
