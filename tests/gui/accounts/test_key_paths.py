"""The guided paths where keys change, each gone through as a new user would."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QTableView, QWizard

from app.accounts.errors import AccountDisabled
from app.accounts.recovery_code import groups
from app.accounts.recovery_sheet import try_recovery_sheet
from app.accounts.roles import Role
from app.accounts.unlock import read_lock_screen, unlock
from app.vault.open_vault import open_vault
from app.workspace import Workspace
from ui.accounts.first_start_pages import SheetPage
from ui.accounts.keys_view import KeysView
from ui.accounts.path_wizard import NewSecretPage, PathWizard, WorkPage
from ui.accounts.settings_page import SettingsPage

pytestmark = pytest.mark.rule("SEC-10")
NEW = "Capucine-8!orange-Isère"
NEXT, COMMIT = QWizard.WizardButton.NextButton, QWizard.WizardButton.CommitButton
FINISH = QWizard.WizardButton.FinishButton


@pytest.fixture
def owner(qtbot, workspace, costs):
    page = SettingsPage(workspace, costs=costs)
    qtbot.addWidget(page)
    page.show()
    for tab in ("keys", "accounts"):
        page.show_object(tab)
    return page


@pytest.fixture
def controller(qtbot, with_vault, unlocked_as, costs):
    view = KeysView(unlocked_as(Role.CONTROLLER), costs=costs)
    qtbot.addWidget(view)
    view.resize(900, 900)
    view.show()
    return view


def click(qtbot, parent, name):
    qtbot.mouseClick(parent.findChild(QAbstractButton, name), Qt.MouseButton.LeftButton)


def begun(qtbot, parent, name):
    click(qtbot, parent, name)
    wizard = parent.window().findChildren(PathWizard)[-1]
    qtbot.waitUntil(wizard.isVisible)
    return wizard


def press(qtbot, wizard, which):
    qtbot.waitUntil(wizard.button(which).isEnabled, timeout=5000)
    qtbot.mouseClick(wizard.button(which), Qt.MouseButton.LeftButton)


def to_the_end(qtbot, wizard):
    qtbot.waitUntil(lambda: wizard.button(FINISH).isVisible(), timeout=20000)
    press(qtbot, wizard, FINISH)


def print_sheet(wizard, tmp_path):
    page = wizard.findChild(SheetPage)
    page.save_to(tmp_path / "fiche.pdf")
    parts = groups(page.code)
    for place in page.asked:
        wizard.findChild(QLineEdit, f"group_{page.opens}_{place}").setText(parts[place])
    return page.code


def prove(wizard, secret):
    wizard.findChild(QLineEdit, "provingPassword").setText(secret)


def choose_new(wizard, secret):
    wizard.findChild(NewSecretPage).new.fill(secret)


def test_somebody_leaves_and_opens_nothing_more(qtbot, owner, workspace, passwords, clock, costs):
    table = owner.findChild(QTableView, "accountsTable")
    row = next(row for row in range(5) if "Hugo" in table.model().index(row, 0).data())
    table.selectRow(row)
    wizard = begun(qtbot, owner, "disableAccount")
    assert "Hugo Lemaire" in wizard.currentPage().title()
    leaver = next(slot.id for slot in workspace.workspace.keys().slots if slot.role == Role.SALES.value)
    press(qtbot, wizard, COMMIT)
    to_the_end(qtbot, wizard)
    assert table.model().index(row, 2).data() == "fermé"
    workspace.close()
    with pytest.raises(AccountDisabled):
        unlock(Workspace(workspace.workspace.folder), leaver, passwords[Role.SALES], clock=clock, costs=costs)


def test_giving_up_closes_no_account(qtbot, owner, workspace):
    owner.findChild(QTableView, "accountsTable").selectRow(2)
    wizard = begun(qtbot, owner, "disableAccount")
    press(qtbot, wizard, QWizard.WizardButton.CancelButton)
    assert len(read_lock_screen(workspace.workspace).accounts) == 5


def test_a_new_sheet_is_printed_proved_and_takes_the_place_of_the_old(
    qtbot, owner, workspace, passwords, draft, tmp_path
):
    owner.show_object("keys")
    wizard = begun(qtbot, owner, "newSheet")
    assert not wizard.button(NEXT).isEnabled()
    code = print_sheet(wizard, tmp_path)
    press(qtbot, wizard, NEXT)
    prove(wizard, passwords[Role.OWNER])
    press(qtbot, wizard, COMMIT)
    to_the_end(qtbot, wizard)
    try_recovery_sheet(workspace, code)
    with pytest.raises(Exception, match="recovery"):
        try_recovery_sheet(workspace, draft.recovery)


def test_a_wrong_password_leaves_the_old_sheet_good(qtbot, owner, workspace, draft, tmp_path):
    owner.show_object("keys")
    wizard = begun(qtbot, owner, "newSheet")
    print_sheet(wizard, tmp_path)
    press(qtbot, wizard, NEXT)
    prove(wizard, "Mauvais-1!passe-du-tout")
    press(qtbot, wizard, COMMIT)
    state = wizard.findChild(QLabel, "workState")
    qtbot.waitUntil(lambda: "incorrect" in state.text(), timeout=10000)
    assert not wizard.findChild(WorkPage).is_done
    press(qtbot, wizard, QWizard.WizardButton.CancelButton)
    try_recovery_sheet(workspace, draft.recovery)


def test_the_vault_gets_another_password(qtbot, controller, vault_password):
    wizard = begun(qtbot, controller, "vaultPasswordPath")
    prove(wizard, vault_password)
    press(qtbot, wizard, NEXT)
    choose_new(wizard, NEW)
    press(qtbot, wizard, COMMIT)
    to_the_end(qtbot, wizard)
    open_vault(controller._workspace, NEW).close()


def test_the_vault_gets_another_sheet(qtbot, controller, vault_password, tmp_path):
    wizard = begun(qtbot, controller, "vaultSheetPath")
    code = print_sheet(wizard, tmp_path)
    press(qtbot, wizard, NEXT)
    prove(wizard, vault_password)
    press(qtbot, wizard, COMMIT)
    to_the_end(qtbot, wizard)
    open_vault(controller._workspace, code).close()


def test_the_folder_goes_to_another_computer(qtbot, owner, workspace, tmp_path, passwords, clock, costs):
    view = owner.findChild(KeysView)
    (tmp_path / "cle").mkdir()
    view.copy_to(str(tmp_path / "cle"))
    wizard = owner.window().findChildren(PathWizard)[-1]
    press(qtbot, wizard, COMMIT)
    to_the_end(qtbot, wizard)
    copy = Workspace(tmp_path / "cle" / "aparte-copie")
    tile = next(tile for tile in read_lock_screen(copy).accounts if tile.role is Role.OWNER)
    opened = unlock(copy, tile.id, passwords[Role.OWNER], clock=clock, costs=costs)
    assert opened.flaws == ()
    opened.close()


def test_the_vault_s_paths_are_the_controller_s_alone(owner):
    names = {one.objectName() for one in owner.findChild(KeysView).findChildren(QAbstractButton)}
    assert {"newSheet", "newComputer", "changeController"} <= names
    assert not names & {"vaultPasswordPath", "vaultSheetPath"}
