"""The steps of the tour that back the folder up, close, and put it back on another computer."""

from __future__ import annotations

from PySide6.QtWidgets import QWizard

from app.backup.kinds import SUFFIX
from ui.accounts.first_start_wizard import FirstStartWizard
from ui.accounts.unlock_window import UnlockWindow
from ui.backup.backups_view import BackupsView
from ui.backup.restore_wizard import RestoreWizard
from ui.program import Program
from ui.shell.main_window import MainWindow
from ui.tour.driver import Driver

_STICK = "cle-usb"


def make_a_backup(driver: Driver, window: MainWindow) -> None:
    """Add a place, back up, and look at the list."""
    stick = driver.folder / _STICK
    stick.mkdir()
    window.go("settings", "backups")
    view = driver.find(BackupsView, "backupsView", window)
    view.add(str(stick))
    driver.click("backUpNow", window)
    driver.wait(lambda: any(stick.glob(f"*{SUFFIX}")), "a backup on the stick")
    driver.wait(lambda: "vérifiée" in driver.text_of("lastBackup", window), "the backup is shown")
    driver.picture(window, "sauvegardes")


def close_with_a_backup(driver: Driver, program: Program) -> None:
    """Close after some work: the last window backs it up."""
    window = program.window
    if not isinstance(window, MainWindow):
        raise AssertionError("the main window is not open")
    window.go("contacts")
    program.close()
    if program.window is not None:
        driver.picture(program.window, "fermeture-sauvegarde")
    driver.wait(lambda: program.window is None, "backed up and closed")


def restore_elsewhere(driver: Driver, password: str) -> None:
    """Put the stick's backup back on a bare computer, from the first window that it shows."""
    program = Program(driver.application, driver.folder / "nouveau-poste")
    program.begin()
    driver.click("restoreButton", driver.dialog(FirstStartWizard))
    wizard = driver.dialog(RestoreWizard)
    wizard.choose_page.add(str(max((driver.folder / _STICK).glob(f"*{SUFFIX}"))))
    driver.picture(wizard, "reprise-1")
    driver.press(wizard.button(QWizard.WizardButton.NextButton))
    driver.write("backupSecret", password, wizard)
    driver.picture(wizard, "reprise-2")
    driver.press(wizard.button(QWizard.WizardButton.NextButton))
    driver.wait(lambda: wizard.currentPage() is wizard.preview_page, "the backup opened")
    driver.picture(wizard, "reprise-3")
    driver.press(wizard.button(QWizard.WizardButton.CommitButton))
    driver.wait(lambda: wizard.currentPage() is wizard.done_page, "the backup restored")
    driver.picture(wizard, "reprise-4")
    driver.press(wizard.button(QWizard.WizardButton.FinishButton))
    driver.picture(driver.dialog(UnlockWindow), "reprise-ouverture")
    program.close()
