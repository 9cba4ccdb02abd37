"""The shipped typeface, used where the system offers none."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFontDatabase

from resources import path


@cache
def load_fonts() -> str:
    """Return the family to use: empty for the system's own, else the shipped one.

    Screens drawn without a display have no fonts of their own.
    """
    if QFontDatabase.families():
        return ""
    families: list[str] = []
    for file in sorted(path("fonts").glob("*.ttf")):
        identifier = QFontDatabase.addApplicationFont(str(file))
        families.extend(QFontDatabase.applicationFontFamilies(identifier))
    return families[0] if families else ""
