"""The first start on a new computer: the folder on the stick comes in, opens, and the old computer is spoken of."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWizard

from app.accounts.copy_folder import copy_folder
from app.accounts.roles import Role
from app.contacts.write_contact import ContactDraft, add_contact
from ui.accounts.bring_path import ArrivalDialog, BringPath
from ui.accounts.first_start_wizard import FirstStartWizard
from ui.accounts.unlock_window import UnlockWindow
from ui.program import Program

pytestmark = pytest.mark.rule("SEC-10")
COMMIT, FINISH = QWizard.WizardButton.CommitButton, QWizard.WizardButton.FinishButton


@pytest.fixture
def stick(workspace, tmp_path):
    with workspace.unit_of_work() as uow:
        add_contact(uow, ContactDraft(family_name="Martin"))
    (tmp_path / "cle").mkdir()
    copy_folder(workspace, tmp_path / "cle" / "aparte-copie")
    return tmp_path / "cle"


@pytest.fixture
def program(qtbot, tmp_path, clock, costs):
    program = Program(QApplication.instance(), tmp_path / "neuf", clock=clock, costs=costs)
    program.begin()
    yield program
    program._daily.stop()
    if program._open is not None:
        program._open.close()
    program.window.blockSignals(True)
    program.window.close()


def ask(qtbot, program):
    assert isinstance(program.window, FirstStartWizard)
    button = program.window.findChild(QAbstractButton, "folderButton")
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    path = program.window.findChild(BringPath)
    qtbot.waitUntil(path.isVisible)
    return path


def press(qtbot, wizard, which):
    button = wizard.button(which)
    qtbot.waitUntil(button.isEnabled, timeout=20_000)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)


def test_from_the_stick_to_the_open_book(qtbot, program, stick, passwords):
    path = ask(qtbot, program)
    assert not path.button(COMMIT).isEnabled()
    path.findChild(QLineEdit, "bringFrom").setText(str(stick))
    assert path.findChild(QLabel, "bringName").text() == "Atelier Lumière"
    press(qtbot, path, COMMIT)
    qtbot.waitUntil(lambda: path.button(FINISH).isVisible(), timeout=20_000)
    press(qtbot, path, FINISH)
    qtbot.waitUntil(lambda: isinstance(program.window, UnlockWindow))
    program.window.choose("Claire Fontaine")
    line = program.window.findChild(QLineEdit, "password")
    line.setText(passwords[Role.OWNER])
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.window.findChild(ArrivalDialog) is not None, timeout=20_000)
    dialog = program.window.findChild(ArrivalDialog)
    assert dialog.findChild(QLabel, "arrived").text().replace("\u00a0", " ").startswith("Contacts : 1.")
    close = dialog.findChild(QAbstractButton, "closeArrival")
    qtbot.keyClick(close, Qt.Key.Key_Space)
    assert not dialog.isVisible()


def test_a_place_without_a_folder_is_said_and_nothing_is_copied(qtbot, program, tmp_path):
    path = ask(qtbot, program)
    (tmp_path / "vide").mkdir()
    path.findChild(QLineEdit, "bringFrom").setText(str(tmp_path / "vide"))
    assert "Il n’y a pas de dossier Aparté" in path.findChild(QLabel, "bringState").text()
    assert not path.button(COMMIT).isEnabled()
    press(qtbot, path, QWizard.WizardButton.CancelButton)
    assert isinstance(program.window, FirstStartWizard)
    assert not (tmp_path / "neuf").exists()
