"""Leaving, clicked through: the file, the name, the password, and a program that closes on nothing."""

from __future__ import annotations

import pytest
import pyzipper
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMessageBox, QWizard

from app.accounts.roles import Role
from app.backup.back_up import back_up
from app.backup.places import add_place
from app.contacts.write_contact import ContactDraft, add_contact
from ui.leaving.leave_wizard import LeaveWizard
from ui.program import Program

pytestmark = pytest.mark.rule("SEC-13")


@pytest.fixture
def stick(tmp_path, workspace):
    folder = tmp_path / "cle-usb"
    folder.mkdir()
    add_place(workspace, folder)
    with workspace.unit_of_work() as uow:
        add_contact(uow, ContactDraft(family_name="Zimmermann"))
    back_up(workspace)
    return folder


@pytest.fixture
def program(qtbot, workspace, stick, clock, costs):
    application = QApplication.instance()
    program = Program(application, workspace.workspace.folder, clock=clock, costs=costs)
    program.enter(workspace)
    program.window.go("settings", "backups")
    yield program
    if program.window is not None:
        program.close()
        qtbot.waitUntil(lambda: program.window is None, timeout=10000)


@pytest.fixture
def wizard(qtbot, program):
    click(qtbot, program.window, "leaveAparte")
    wizard = program.window.findChild(LeaveWizard)
    qtbot.waitUntil(wizard.isVisible)
    return wizard


def click(qtbot, parent, name):
    qtbot.mouseClick(parent.findChild(QAbstractButton, name), Qt.MouseButton.LeftButton)


def press(qtbot, wizard, which):
    qtbot.mouseClick(wizard.button(which), Qt.MouseButton.LeftButton)


def fill(wizard, name, text):
    wizard.findChild(QLineEdit, name).setText(text)


def go_to_the_end(qtbot, wizard, passwords, *, name="Atelier Lumière", password=None):
    click(qtbot, wizard, "hasEnough")
    press(qtbot, wizard, QWizard.WizardButton.NextButton)
    fill(wizard, "typedName", name)
    fill(wizard, "destroyPassword", password or passwords[Role.OWNER])
    press(qtbot, wizard, QWizard.WizardButton.CommitButton)


def test_nothing_is_ticked_and_nobody_goes_on_without_a_word(wizard):
    assert not wizard.findChild(QAbstractButton, "hasEnough").isChecked()
    assert not wizard.button(QWizard.WizardButton.NextButton).isEnabled()


def test_everything_is_taken_along_in_one_click(qtbot, wizard, tmp_path):
    wizard.take_page.set_path(str(tmp_path / "tout.zip"))
    phrase = wizard.findChild(QLineEdit, "takePhrase").text()
    click(qtbot, wizard, "takeEverything")
    qtbot.waitUntil(lambda: "Fichier écrit" in wizard.findChild(QLabel, "takeOutcome").text(), timeout=10000)
    assert wizard.button(QWizard.WizardButton.NextButton).isEnabled()
    with pyzipper.AESZipFile(tmp_path / "tout.zip") as archive:
        archive.setpassword(phrase.encode())
        assert b"Zimmermann" in archive.read("donnees/contact.jsonl")


def test_keeping_the_folder_changes_nothing(qtbot, wizard, program, workspace):
    press(qtbot, wizard, QWizard.WizardButton.CancelButton)
    assert program.window.isVisible()
    assert workspace.is_open


@pytest.mark.parametrize(
    ("name", "password", "said"),
    [("Atelier", None, "pas le nom de l’entreprise"), ("Atelier Lumière", "Mauvais-1!passe", "incorrect")],
    ids=["name", "password"],
)
def test_a_slip_of_the_hand_destroys_nothing(qtbot, wizard, passwords, workspace, name, password, said):
    go_to_the_end(qtbot, wizard, passwords, name=name, password=password)
    qtbot.waitUntil(lambda: wizard.findChild(QMessageBox) is not None, timeout=10000)
    box = wizard.findChild(QMessageBox)
    assert said in box.text()
    box.close()
    assert workspace.is_open
    assert wizard.findChild(QLineEdit, "destroyPassword").text() == ""
    press(qtbot, wizard, QWizard.WizardButton.CancelButton)


def test_the_folder_is_destroyed_and_the_program_closes(qtbot, wizard, program, passwords, workspace, stick):
    go_to_the_end(qtbot, wizard, passwords)
    qtbot.waitUntil(lambda: wizard.currentPage() not in (wizard.take_page, wizard.destroy_page), timeout=10000)
    assert not workspace.workspace.folder.exists()
    assert list(stick.glob("*.aparte-backup"))
    with qtbot.waitSignal(program.left) as left:
        press(qtbot, wizard, QWizard.WizardButton.FinishButton)
    assert left.args == [0]


def test_backups_elsewhere_are_told_and_go_when_ticked(qtbot, wizard, passwords, stick):
    click(qtbot, wizard, "hasEnough")
    press(qtbot, wizard, QWizard.WizardButton.NextButton)
    assert wizard.findChild(QLabel, "backupsElsewhere").text().startswith("1 sauvegarde est branchée")
    box = wizard.findChild(QAbstractButton, "withBackups")
    assert not box.isChecked()
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    fill(wizard, "typedName", "Atelier Lumière")
    fill(wizard, "destroyPassword", passwords[Role.OWNER])
    press(qtbot, wizard, QWizard.WizardButton.CommitButton)
    qtbot.waitUntil(lambda: wizard.currentPage() is not wizard.destroy_page, timeout=10000)
    assert list(stick.iterdir()) == []
