"""Load the words of the windows: French is the source, set as print wants it in a file of its own; English another."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from resources import language, path

_installed: list[QTranslator] = []
# English as it is read on this side of the ocean: the day before the month, and weeks that begin on Monday.
_LOCALES = {
    "fr": QLocale(QLocale.Language.French, QLocale.Country.France),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}


def install_translations(application: QApplication) -> None:
    """Put the current language's words in place, and Qt's own for its buttons."""
    while _installed:
        application.removeTranslator(_installed.pop())
    QLocale.setDefault(_LOCALES[language()])
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, where in ((f"qtbase_{language()}", folder), (f"aparte_{language()}", str(path("translations")))):
        translator = QTranslator(application)
        if translator.load(name, where):
            application.installTranslator(translator)
            _installed.append(translator)
