"""Wherever a start meets damage it says so and offers a backup: before the password, after it, behind the window."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.accounts.key_derivation import KdfCosts
from app.accounts.roles import Role
from app.clock import FixedClock
from app.workspace import UnlockedWorkspace, Workspace
from ui.accounts.unlock_window import UnlockWindow
from ui.backup.restore_wizard import RestoreWizard
from ui.program import Program

_PAGE = 4096


@pytest.fixture
def program(qtbot: QtBot, workspace: UnlockedWorkspace, clock: FixedClock, costs: KdfCosts) -> Program:
    workspace.close()
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return Program(application, workspace.workspace.folder, clock=clock, costs=costs)


def spoil_pages(workspace: Workspace, first: int) -> None:
    """Write over every page from one on, as a dying disk does."""
    path = workspace.folder / "aparte.db"
    with path.open("rb+") as file:
        file.seek(first * _PAGE)
        file.write(os.urandom(path.stat().st_size - first * _PAGE))


def told(program: Program) -> list[str]:
    assert program.window is not None
    return [box.text() for box in program.window.findChildren(QMessageBox)]


def test_a_damaged_key_file_leads_to_a_backup_before_any_password(qtbot: QtBot, program: Program) -> None:
    path = program.workspace.key_file
    path.write_bytes(path.read_bytes().replace(b'"salt":"', b'"salt":"0', 1))
    program.begin()
    assert isinstance(program.window, RestoreWizard)
    qtbot.addWidget(program.window)
    assert any("keys.json est endommagé" in text for text in told(program))


def test_a_damaged_file_is_said_at_the_password_and_a_backup_is_at_hand(
    qtbot: QtBot, program: Program, passwords: dict[Role, str]
) -> None:
    spoil_pages(program.workspace, 0)
    program.begin()
    window = program.window
    assert isinstance(window, UnlockWindow)
    qtbot.addWidget(window)
    line, message = window.findChild(QLineEdit, "password"), window.findChild(QLabel, "unlockMessage")
    restore = window.findChild(QPushButton, "restoreButton")
    assert line is not None
    assert message is not None
    assert restore is not None
    qtbot.keyClicks(line, passwords[Role.OWNER])
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(message.text()))
    assert "endommagé" in message.text()
    assert "incorrect" not in message.text()
    qtbot.mouseClick(restore, Qt.MouseButton.LeftButton)
    assert window.findChild(RestoreWizard) is not None


def test_damage_met_behind_the_password_lets_go_of_the_folder_and_leads_to_a_backup(
    qtbot: QtBot, program: Program, unlocked_as: Callable[[Role], UnlockedWorkspace]
) -> None:
    opened = unlocked_as(Role.OWNER)
    spoil_pages(program.workspace, 1)
    program.enter(opened)
    assert isinstance(program.window, RestoreWizard)
    qtbot.addWidget(program.window)
    assert any("endommagé" in text for text in told(program))
    # The restore finds the folder free.
    other = Workspace(program.workspace.folder)
    other.claim()
    other.release()
