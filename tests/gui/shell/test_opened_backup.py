"""A backup on which somebody double-clicks while another is at work: nothing is put back under them."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from app.accounts.roles import Role
from app.accounts.unlock import read_lock_screen, unlock
from ui.backup.restore_wizard import RestoreWizard
from ui.program import Program


@pytest.mark.usefixtures("qtbot")
def test_whoever_is_at_work_is_asked_to_lock_first(workspace, passwords, clock, costs):
    folder = workspace.workspace
    workspace.close()
    slots = read_lock_screen(folder).accounts
    owner = next(one for one in slots if one.role is Role.OWNER)
    program = Program(QApplication.instance(), folder.folder, clock=clock, costs=costs)
    program.enter(unlock(folder, owner.id, passwords[Role.OWNER], clock=clock, costs=costs))
    window = program.window
    program.offer_backup("/media/clé/une.aparte-backup")
    asked = "Verrouillez Aparté, puis rouvrez cette sauvegarde\u00a0: la reprendre vous sera proposé."
    assert asked in [one.text() for one in window.findChildren(QLabel) if one.isVisible()]
    assert window.isVisible()
    assert window.findChild(RestoreWizard) is None
    program.lock()
