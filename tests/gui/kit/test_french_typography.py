"""French texts of the windows are set as print wants them."""

from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator

from resources import path, typeset


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Peut-on l'appeler ?", "Peut-on l’appeler\u00a0?"),
        ("Garder : contrat en cours", "Garder\u00a0: contrat en cours"),
        ("« Listes et envois »", "«\u00a0Listes et envois\u00a0»"),
        ("déjà\u00a0: juste", "déjà\u00a0: juste"),
        ("l'un et 'cité'", "l’un et 'cité'"),
    ],
)
def test_a_text_is_typeset(typed: str, shown: str) -> None:
    assert typeset(typed) == shown


def test_every_text_of_the_windows_is_compiled_typeset() -> None:
    translator = QTranslator()
    assert translator.load("aparte_fr", str(path("translations")))
    for context in ET.parse(path("translations/aparte_en.ts")).iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            assert translator.translate(context.findtext("name") or "", source) == typeset(source)
