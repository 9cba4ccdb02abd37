"""Load the words of the windows: French is the source, other languages are files made from it."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from resources import language, path, typeset

_installed: list[QTranslator] = []


class FrenchTypography(QTranslator):
    """French is the source: what stands in the code is set as print wants it, each text once."""

    def translate(self, context: str, source_text: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """Return the source with its no-break spaces and apostrophes; Qt's own texts are left to Qt."""
        return None if context.startswith("Q") else _typeset_once(source_text)

    def isEmpty(self) -> bool:
        """Say that there is something to ask: Qt passes over empty translators."""
        return False


@cache
def _typeset_once(text: str) -> str:
    return typeset(text)


def install_translations(application: QApplication) -> None:
    """Put the current language's words in place, and Qt's own for its buttons."""
    while _installed:
        application.removeTranslator(_installed.pop())
    QLocale.setDefault(QLocale(QLocale.Language.French if language() == "fr" else QLocale.Language.English))
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, where in ((f"qtbase_{language()}", folder), (f"aparte_{language()}", str(path("translations")))):
        translator = QTranslator(application)
        if translator.load(name, where):
            application.installTranslator(translator)
            _installed.append(translator)
    if language() == "fr":
        typography = FrenchTypography(application)
        application.installTranslator(typography)
        _installed.append(typography)
