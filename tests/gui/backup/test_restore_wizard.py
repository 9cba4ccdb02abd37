"""A restore clicked through: on the same computer, on a bare one with the sheet, and every wrong turn."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QWizard,
)

from app.accounts.roles import Role
from app.backup.back_up import back_up
from app.contacts.write_contact import ContactDraft, add_contact
from app.rights.clean_remnants import clean_remnants
from app.rights.erase import ErasurePlan, erase_contact
from app.workspace import Workspace
from ui.accounts.first_start_wizard import FirstStartWizard
from ui.accounts.unlock_window import UnlockWindow
from ui.backup.restore_wizard import RestoreWizard
from ui.program import Program

pytestmark = [pytest.mark.rule("SEC-09"), pytest.mark.rule("RET-14")]


@pytest.fixture
def backup(workspace):
    """A backup that holds two people, one of whom was erased since."""
    with workspace.unit_of_work() as uow:
        gone = add_contact(uow, ContactDraft(family_name="Zimmermann"))
        add_contact(uow, ContactDraft(family_name="Martin"))
    path = back_up(workspace).made.path
    with workspace.unit_of_work() as uow:
        erase_contact(uow, gone, ErasurePlan("DSR-08"))
    clean_remnants(workspace)
    workspace.close()
    return path


def program_at(folder, clock, costs, backup=""):
    program = Program(QApplication.instance(), folder, clock=clock, costs=costs)
    program.begin(backup=backup)
    return program


@pytest.fixture
def here(qtbot, workspace, backup, clock, costs):
    program = program_at(workspace.workspace.folder, clock, costs)
    yield program
    close(qtbot, program)


def close(qtbot, program):
    if program.window is not None:
        program.window.close()
        program.window.deleteLater()
        program.window = None


def click(qtbot, parent, name):
    qtbot.mouseClick(parent.findChild(QAbstractButton, name), Qt.MouseButton.LeftButton)


def press(qtbot, wizard, which):
    qtbot.mouseClick(wizard.button(which), Qt.MouseButton.LeftButton)


def open_wizard(qtbot, program):
    click(qtbot, program.window, "restoreButton")
    wizard = program.window.findChild(RestoreWizard)
    qtbot.waitUntil(wizard.isVisible)
    return wizard


def give(qtbot, wizard, secret, *, sheet=False):
    press(qtbot, wizard, QWizard.WizardButton.NextButton)
    who = wizard.findChild(QComboBox, "backupAccount")
    who.setCurrentIndex(who.count() - 1 if sheet else 0)
    wizard.findChild(QLineEdit, "backupSecret").setText(secret)
    press(qtbot, wizard, QWizard.WizardButton.NextButton)


def text(wizard, name):
    return wizard.findChild(QLabel, name).text()


def go_to_the_end(qtbot, wizard):
    qtbot.waitUntil(lambda: wizard.currentPage() is wizard.preview_page, timeout=10000)
    press(qtbot, wizard, QWizard.WizardButton.CommitButton)
    qtbot.waitUntil(lambda: wizard.currentPage() is wizard.done_page, timeout=20000)


def test_on_the_same_computer_the_backup_is_already_there(qtbot, here, passwords):
    wizard = open_wizard(qtbot, here)
    assert "2 contacts" in wizard.findChild(QListWidget, "backupsFound").currentItem().text()
    give(qtbot, wizard, passwords[Role.OWNER])
    qtbot.waitUntil(lambda: wizard.currentPage() is wizard.preview_page, timeout=10000)
    assert "2 contacts" in text(wizard, "restoreBack")
    assert "journal" in text(wizard, "restoreLost")
    go_to_the_end(qtbot, wizard)
    assert text(wizard, "restoreDone") == "1 contact est revenu."
    assert "1 personne effacée depuis" in text(wizard, "restoreMore")
    before = here.window
    press(qtbot, wizard, QWizard.WizardButton.FinishButton)
    assert isinstance(here.window, UnlockWindow)
    assert here.window is not before


def test_on_a_bare_computer_with_the_sheet(qtbot, backup, tmp_path, draft, clock, costs):
    program = program_at(tmp_path / "nouveau", clock, costs)
    assert isinstance(program.window, FirstStartWizard)
    left = []
    program.left.connect(left.append)
    wizard = open_wizard(qtbot, program)
    assert not wizard.button(QWizard.WizardButton.NextButton).isEnabled()
    wizard.choose_page.add(str(backup))
    give(qtbot, wizard, draft.recovery, sheet=True)
    go_to_the_end(qtbot, wizard)
    press(qtbot, wizard, QWizard.WizardButton.FinishButton)
    assert isinstance(program.window, UnlockWindow)
    assert Workspace(tmp_path / "nouveau").exists()
    assert left == [], "the first start gave way to another window: nobody left"
    close(qtbot, program)


@pytest.mark.parametrize("by_event", [True, False])
@pytest.mark.parametrize("here_already", [True, False])
def test_a_backup_that_was_double_clicked_is_offered(
    qtbot, workspace, backup, tmp_path, passwords, clock, costs, here_already, by_event
):
    stick = tmp_path / "clé.aparte-backup"
    stick.write_bytes(backup.read_bytes())
    folder = workspace.workspace.folder if here_already else tmp_path / "nouveau"
    program = program_at(folder, clock, costs, "" if by_event else str(stick))
    if by_event:
        program.offer_backup(str(stick))
    wizard = program.window.findChild(RestoreWizard)
    qtbot.waitUntil(wizard.isVisible)
    found = wizard.findChild(QListWidget, "backupsFound")
    assert wizard.choose_page.path == stick
    assert found.count() == (2 if here_already else 1)
    wizard.propose(str(stick))
    assert found.count() == (2 if here_already else 1)
    give(qtbot, wizard, passwords[Role.OWNER])
    qtbot.waitUntil(lambda: wizard.currentPage() is wizard.preview_page, timeout=10000)
    close(qtbot, program)


def test_a_wrong_password_changes_nothing(qtbot, here, workspace):
    keys = Workspace(workspace.workspace.folder).keys()
    wizard = open_wizard(qtbot, here)
    give(qtbot, wizard, "Mauvais-1!passe-du-tout")
    qtbot.waitUntil(lambda: wizard.findChild(QMessageBox) is not None, timeout=10000)
    box = wizard.findChild(QMessageBox)
    assert "Rien n’a été repris" in box.text()
    box.close()
    assert wizard.findChild(QLineEdit, "backupSecret").text() == ""
    press(qtbot, wizard, QWizard.WizardButton.CancelButton)
    assert Workspace(workspace.workspace.folder).keys() == keys


def test_a_file_that_is_no_backup_is_refused_in_words(qtbot, here, tmp_path):
    wizard = open_wizard(qtbot, here)
    (tmp_path / "photo.aparte-backup").write_bytes(b"une photo")
    wizard.choose_page.add(str(tmp_path / "photo.aparte-backup"))
    box = wizard.findChild(QMessageBox)
    assert "photo.aparte-backup" in box.text()
    box.close()
    press(qtbot, wizard, QWizard.WizardButton.CancelButton)


def test_a_folder_whose_keys_are_damaged_offers_a_restore(qtbot, workspace, backup, clock, costs, draft):
    folder = workspace.workspace.folder
    for path in folder.glob("keys.json*"):
        path.write_bytes(path.read_bytes()[:100])
    program = program_at(folder, clock, costs)
    wizard = program.window
    assert isinstance(wizard, RestoreWizard)
    for box in QApplication.topLevelWidgets():
        if isinstance(box, QMessageBox):
            box.close()
    give(qtbot, wizard, draft.recovery, sheet=True)
    go_to_the_end(qtbot, wizard)
    press(qtbot, wizard, QWizard.WizardButton.FinishButton)
    assert isinstance(program.window, UnlockWindow)
    close(qtbot, program)
