"""The first start says what is wrong where it is typed: a button that stays grey says nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWizard
from pytestqt.qtbot import QtBot

from app.accounts.business import Business
from app.accounts.recovery_code import generate, groups
from app.clock import FixedClock
from ui.accounts.first_start_pages import BusinessPage, SheetPage, VaultPage, WelcomePage

SAME, OTHER = "Chaudière-2026!Bourg", "Robinet!Vert-48-plomb"


def line(page: QWizard | SheetPage | VaultPage | BusinessPage, name: str) -> QLineEdit:
    found = page.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def test_a_group_typed_wrong_is_named_at_once(qtbot: QtBot, clock: FixedClock) -> None:
    code = generate()
    page = SheetPage("Fiche de secours", "base", lambda: (Business("Plomberie"), code), clock)
    qtbot.addWidget(page)
    told = page.findChild(QLabel, "wrongGroup_base")
    assert isinstance(told, QLabel)
    right = groups(code)[1]
    qtbot.keyClicks(line(page, "group_base_1"), right[:3].lower())
    assert told.text() == ""
    qtbot.keyClicks(line(page, "group_base_1"), "A" if right[3] != "A" else "B")
    assert "groupe 2" in told.text()
    line(page, "group_base_1").setText(right.lower())
    assert told.text() == ""


def test_the_vault_takes_no_password_that_opens_the_book(qtbot: QtBot) -> None:
    page = VaultPage(lambda: ("Plomberie",), lambda: SAME)
    qtbot.addWidget(page)
    for name in ("vaultPassword", "vaultPasswordAgain"):
        line(page, name).setText(SAME)
    assert not page.isComplete()
    assert "votre compte" in _said(page)
    for name in ("vaultPassword", "vaultPasswordAgain"):
        line(page, name).setText(OTHER)
    assert page.isComplete()


def _said(page: VaultPage) -> str:
    return line(page, "vaultPassword").accessibleDescription()


@pytest.mark.parametrize(
    ("siret", "postcode", "goes_on"),
    [
        ("", "", True),
        ("732 829 320 00074", "01000", True),
        ("732 829 320 00075", "01000", False),
        ("732 829 320 00074", "1000", False),
    ],
)
def test_numbers_that_every_letter_would_bear_are_checked(
    qtbot: QtBot, siret: str, postcode: str, goes_on: bool
) -> None:
    page = BusinessPage()
    qtbot.addWidget(page)
    line(page, "businessName").setText("Plomberie")
    line(page, "businessEmail").setText("bonjour@plomberie.example")
    line(page, "businessSiret").setText(siret)
    line(page, "businessPostcode").setText(postcode)
    assert page.isComplete() is goes_on


def test_enter_and_space_go_on_from_the_first_page(qtbot: QtBot) -> None:
    wizard = QWizard()
    wizard.addPage(WelcomePage())
    wizard.addPage(BusinessPage())
    qtbot.addWidget(wizard)
    wizard.show()
    wizard.activateWindow()
    way_on = wizard.button(QWizard.WizardButton.NextButton)
    qtbot.waitUntil(way_on.hasFocus)
    qtbot.keyClick(way_on, Qt.Key.Key_Space)
    assert isinstance(wizard.currentPage(), BusinessPage)
