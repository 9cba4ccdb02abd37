"""The steps of the tour that answer a person's rights and open the vault."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QAbstractButton, QTableView, QWidget, QWizard

from ui.rights.access_wizard import AccessWizard
from ui.rights.erasure_wizard import ErasureWizard
from ui.shell.main_window import MainWindow
from ui.tour.driver import Driver
from ui.vault.archive_dialog import ArchiveDialog
from ui.vault.motive_dialog import MotiveDialog

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
        driver.wait(_has_left(wizard, page), "next page")
        driver.wait(lambda: _is_ready(wizard), "page ready")


def _has_left(wizard: QWizard, page: int) -> Callable[[], bool]:
    return lambda: wizard.currentId() != page


def _is_ready(wizard: QWizard) -> bool:
    return any(wizard.button(one).isVisible() and wizard.button(one).isEnabled() for one in (_NEXT, _COMMIT, _FINISH))


def consult_vault(driver: Driver, window: MainWindow, password: str, *, prefix: str = "") -> None:
    """Open the vault, and consult one archive with a motive."""
    window.go("vault")
    driver.picture(window, f"{prefix}coffre-ferme")
    page = window.page("vault")
    driver.write("vaultPassword", password, page)
    driver.click("openVault", page)
    driver.wait(lambda: _is_shown(page, "closeVault"), "vault open")
    driver.picture(window, f"{prefix}coffre-ouvert")
    driver.find(QTableView, "archiveTable", page).selectRow(0)
    driver.click("consultArchive", page)
    asked = driver.dialog(MotiveDialog)
    driver.picture(asked, f"{prefix}coffre-motif")
    driver.click("openArchive", asked)
    archive = driver.dialog(ArchiveDialog)
    driver.picture(archive, f"{prefix}coffre-archive")
    driver.click("closeArchive", archive)
    driver.click("closeVault", page)
    driver.wait(lambda: _is_shown(page, "openVault"), "vault closed")


def _is_shown(page: QWidget, name: str) -> bool:
    found = page.findChild(QAbstractButton, name)
    return found is not None and found.isVisible()
