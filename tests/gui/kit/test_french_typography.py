"""French texts of the windows are set as print wants them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

import resources
from ui.kit.translation import install_translations


@pytest.fixture(autouse=True)
def _installed(qapp: QApplication) -> Iterator[None]:
    install_translations(qapp)
    yield
    resources.set_language("fr")
    install_translations(qapp)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Peut-on l'appeler ?", "Peut-on l’appeler\u00a0?"),
        ("Garder : contrat en cours", "Garder\u00a0: contrat en cours"),
        ("« Listes et envois »", "«\u00a0Listes et envois\u00a0»"),
        ("déjà\u00a0: juste", "déjà\u00a0: juste"),
    ],
)
def test_a_text_is_typeset(typed: str, shown: str) -> None:
    assert QCoreApplication.translate("SomePage", typed) == shown


def test_qts_own_texts_are_left_to_qt() -> None:
    assert QCoreApplication.translate("QSomething", "l'un ?") == "l'un ?"


def test_english_is_left_alone(qapp: QApplication) -> None:
    resources.set_language("en")
    install_translations(qapp)
    assert QCoreApplication.translate("SomePage", "l'un ?") == "l'un ?"
