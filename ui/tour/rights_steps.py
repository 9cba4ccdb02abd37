"""The steps of the tour that answer a person's rights and open the vault."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWizard

from ui.rights.access_wizard import AccessWizard
from ui.rights.erasure_wizard import ErasureWizard
from ui.shell.main_window import MainWindow
from ui.tour.driver import Driver

_NEXT, _COMMIT = QWizard.WizardButton.NextButton, QWizard.WizardButton.CommitButton
_FINISH = QWizard.WizardButton.FinishButton


def answer_access(driver: Driver, window: MainWindow) -> None:
    """Answer an access request from the page of the contact that is open."""
    driver.click("accessRequest", window)
    wizard = driver.dialog(AccessWizard)
    driver.click("identity_certain", wizard)
    driver.write("accessPath", str(driver.documents / "droit-d-acces.zip"), wizard)
    _walk(driver, wizard, "acces")
    if not (driver.documents / "droit-d-acces.zip").exists():
        raise AssertionError("no access pack")


def erase_person(driver: Driver, window: MainWindow, name: str) -> None:
    """Erase the contact that is open, with what the law keeps deposited in the vault, and the name typed."""
    driver.click("eraseContact", window)
    wizard = driver.dialog(ErasureWizard)
    driver.picture(wizard, "effacement-1")
    driver.press(wizard.button(_NEXT))
    driver.write("typedName", name, wizard)
    _walk(driver, wizard, "effacement", first=2)
    driver.picture(window, "efface")


def _walk(driver: Driver, wizard: QWizard, name: str, *, first: int = 1) -> None:
    """Go on until the last page, which ends by itself or by its button."""
    number = first
    while True:
        driver.picture(wizard, f"{name}-{number}")
        number += 1
        last: QAbstractButton = wizard.button(_FINISH)
        if last.isVisible() and last.isEnabled():
            driver.press(last)
            return
        page = wizard.currentId()
        forward = wizard.button(_COMMIT) if wizard.button(_COMMIT).isVisible() else wizard.button(_NEXT)
        driver.press(forward)
        driver.wait(lambda left=page: wizard.currentId() != left, "next page")
        driver.wait(lambda: _is_ready(wizard), "page ready")


def _is_ready(wizard: QWizard) -> bool:
    return any(wizard.button(one).isVisible() and wizard.button(one).isEnabled() for one in (_NEXT, _COMMIT, _FINISH))


def consult_vault(driver: Driver, window: MainWindow, password: str, *, prefix: str = "") -> None:
    """Open the vault, and consult one archive with a motive."""
    window.go("vault")
    driver.picture(window, f"{prefix}coffre-ferme")
    page = window.page("vault")
    driver.write("vaultPassword", password, page)
    driver.click("openVault", page)
    driver.wait(lambda: page.findChild(QAbstractButton, "closeVault") is not None, "vault open")
    driver.settle()
    driver.picture(window, f"{prefix}coffre-ouvert")
    driver.key(page, Qt.Key.Key_Escape)
