"""A change of controller, gone through by keyboard, interrupted and taken up again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QRadioButton, QWizard

from app.accounts.business import read_business
from app.accounts.controller_handover import HandoverStep, begin_handover, read_handover
from app.accounts.manage_accounts import read_accounts
from app.accounts.recovery_code import groups
from app.accounts.roles import Role
from app.vault.open_vault import open_vault
from ui.accounts.handover_pages import LeavePage
from ui.accounts.handover_path import HandoverPath
from ui.accounts.keys_view import KeysView
from ui.accounts.path_wizard import NewSecretPage, SecretPage, WorkPage

pytestmark = pytest.mark.rule("SEC-10")
NEW = "Capucine-8!orange-Isère"
NEXT, COMMIT, FINISH = (
    QWizard.WizardButton.NextButton,
    QWizard.WizardButton.CommitButton,
    QWizard.WizardButton.FinishButton,
)


@pytest.fixture
def begun(qtbot, costs):
    def begin(unlocked):
        view = KeysView(unlocked, costs=costs)
        qtbot.addWidget(view)
        view.show()
        button = view.findChild(QAbstractButton, "changeController")
        button.setFocus()
        qtbot.keyClick(button, Qt.Key.Key_Space)
        wizard = view.findChildren(HandoverPath)[-1]
        qtbot.waitUntil(wizard.isVisible)
        return wizard

    return begin


def press(qtbot, wizard, which):
    button = wizard.button(which)
    qtbot.waitUntil(button.isEnabled, timeout=20_000)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)


def at(qtbot, wizard, kind):
    qtbot.waitUntil(lambda: isinstance(wizard.currentPage(), kind), timeout=20_000)
    return wizard.currentPage()


def choose(box, name):
    box.setCurrentIndex(next(place for place in range(box.count()) if name in box.itemText(place)))


def take_over(qtbot, wizard, name, password):
    page = wizard.currentPage()
    choose(page.findChild(QComboBox, "newController"), name)
    page.findChild(QLineEdit, "newControllerPassword").setText(password)
    press(qtbot, wizard, COMMIT)


def give_vault(qtbot, wizard, vault_password, tmp_path):
    at(qtbot, wizard, SecretPage).findChild(QLineEdit, "provingPassword").setText(vault_password)
    press(qtbot, wizard, NEXT)
    at(qtbot, wizard, NewSecretPage).new.fill(NEW)
    press(qtbot, wizard, NEXT)
    code = print_sheet(wizard, tmp_path / "coffre.pdf")
    press(qtbot, wizard, COMMIT)
    return code


def print_sheet(wizard, path):
    page = wizard.currentPage()
    page.save_to(path)
    parts = groups(page.code)
    for place in page.asked:
        page.findChild(QLineEdit, f"group_{page.opens}_{place}").setText(parts[place])
    return page.code


def renew_sheet(qtbot, wizard, password, tmp_path):
    qtbot.waitUntil(lambda: getattr(wizard.currentPage(), "opens", "") == "base", timeout=20_000)
    print_sheet(wizard, tmp_path / "fiche.pdf")
    press(qtbot, wizard, NEXT)
    at(qtbot, wizard, SecretPage).findChild(QLineEdit, "provingPassword").setText(password)
    press(qtbot, wizard, COMMIT)


def keep_contact(qtbot, wizard, contact):
    qtbot.waitUntil(lambda: wizard.currentPage().findChild(QLineEdit, "rightsContact") is not None, timeout=20_000)
    wizard.currentPage().findChild(QLineEdit, "rightsContact").setText(contact)
    press(qtbot, wizard, COMMIT)


def leave(qtbot, wizard, case):
    page = at(qtbot, wizard, LeavePage)
    option = page.findChild(QRadioButton, f"former_{case}")
    option.setFocus()
    qtbot.keyClick(option, Qt.Key.Key_Space)
    return page


def state(qtbot, wizard):
    qtbot.waitUntil(lambda: wizard.button(FINISH).isVisible(), timeout=20_000)
    return wizard.currentPage().findChild(QLabel, "handoverState").text()


def roles(unlocked):
    return {one.display_name: (one.role, is_open) for one, is_open in read_accounts(unlocked)}


def test_the_controller_hands_everything_over(
    qtbot, begun, with_vault, unlocked_as, passwords, vault_password, tmp_path
):
    controller = unlocked_as(Role.CONTROLLER)
    wizard = begun(controller)
    take_over(qtbot, wizard, "Inès Rousseau", passwords[Role.RECEPTION])
    code = give_vault(qtbot, wizard, vault_password, tmp_path)
    renew_sheet(qtbot, wizard, passwords[Role.CONTROLLER], tmp_path)
    keep_contact(qtbot, wizard, "Inès Rousseau, 12 rue des Tanneurs")
    page = leave(qtbot, wizard, LeavePage.ROLE)
    assert not page.findChild(QRadioButton, f"former_{LeavePage.CLOSE}").isVisible()
    page.findChild(QLineEdit, "formerPassword").setText(passwords[Role.CONTROLLER])
    press(qtbot, wizard, COMMIT)
    assert "terminé" in state(qtbot, wizard)
    held = roles(controller)
    assert held["Inès Rousseau"] == (Role.CONTROLLER, True)
    assert held["Paul Mercier"] == (Role.OWNER, True)
    assert read_handover(controller) is None
    with controller.reading() as uow:
        assert read_business(uow).rights_contact == "Inès Rousseau, 12 rue des Tanneurs"
    press(qtbot, wizard, FINISH)
    controller.account = controller.account.__class__(controller.account.id, "Paul Mercier", Role.CONTROLLER)
    for secret in (NEW, code):
        open_vault(controller, secret).close()


def test_interrupted_it_is_taken_up_where_it_was_left(
    qtbot, begun, with_vault, unlocked_as, passwords, vault_password, tmp_path
):
    controller = unlocked_as(Role.CONTROLLER)
    wizard = begun(controller)
    take_over(qtbot, wizard, "Inès Rousseau", passwords[Role.RECEPTION])
    give_vault(qtbot, wizard, vault_password, tmp_path)
    qtbot.waitUntil(lambda: getattr(wizard.currentPage(), "opens", "") == "base", timeout=20_000)
    press(qtbot, wizard, QWizard.WizardButton.CancelButton)
    again = begun(controller)
    done = {step: again.findChild(QLabel, f"step_{step.value}").text() for step in HandoverStep}
    assert done[HandoverStep.TAKE_ROLE].startswith("Fait")
    assert done[HandoverStep.VAULT].startswith("Fait")
    assert done[HandoverStep.SHEET].startswith("À faire")
    press(qtbot, again, NEXT)
    renew_sheet(qtbot, again, passwords[Role.CONTROLLER], tmp_path)
    keep_contact(qtbot, again, "")
    leave(qtbot, again, LeavePage.KEEP)
    press(qtbot, again, COMMIT)
    assert "terminé" in state(qtbot, again)


def test_the_owner_leaves_the_vault_and_the_last_step_to_the_controllers(
    qtbot, begun, with_vault, passwords, vault_password, tmp_path
):
    wizard = begun(with_vault)
    take_over(qtbot, wizard, "Inès Rousseau", passwords[Role.RECEPTION])
    renew_sheet(qtbot, wizard, passwords[Role.OWNER], tmp_path)
    keep_contact(qtbot, wizard, "")
    said = state(qtbot, wizard)
    assert "coffre" in said
    assert "quitte son rôle" in said
    assert roles(with_vault)["Paul Mercier"] == (Role.CONTROLLER, True)
    assert read_handover(with_vault).remaining == (HandoverStep.VAULT, HandoverStep.LEAVE_ROLE)


def test_a_new_person_gets_an_account_and_the_old_one_is_closed(qtbot, begun, workspace, passwords, tmp_path):
    wizard = begun(workspace)
    page = wizard.currentPage()
    choose(page.findChild(QComboBox, "newController"), "nouvelle personne")
    page.findChild(QLineEdit, "newControllerName").setText("Léa Petit")
    for name in ("newControllerSecret", "newControllerSecretAgain"):
        page.findChild(QLineEdit, name).setText(NEW)
    press(qtbot, wizard, COMMIT)
    renew_sheet(qtbot, wizard, passwords[Role.OWNER], tmp_path)
    keep_contact(qtbot, wizard, "")
    leave(qtbot, wizard, LeavePage.CLOSE)
    press(qtbot, wizard, COMMIT)
    assert "terminé" in state(qtbot, wizard)
    assert roles(workspace)["Léa Petit"] == (Role.CONTROLLER, True)
    assert roles(workspace)["Paul Mercier"][1] is False


def test_a_wrong_password_gives_no_role_and_the_path_waits(qtbot, begun, workspace):
    wizard = begun(workspace)
    take_over(qtbot, wizard, "Inès Rousseau", "Mauvais-1!passe-du-tout")
    page = at(qtbot, wizard, WorkPage)
    qtbot.waitUntil(lambda: "incorrect" in page.state.text(), timeout=20_000)
    assert roles(workspace)["Inès Rousseau"] == (Role.RECEPTION, True)


def test_one_does_not_take_over_from_oneself(qtbot, begun, workspace, passwords):
    wizard = begun(workspace)
    page = wizard.currentPage()
    choose(page.findChild(QComboBox, "newController"), "Paul Mercier")
    page.findChild(QLineEdit, "newControllerPassword").setText(passwords[Role.CONTROLLER])
    assert not wizard.button(COMMIT).isEnabled()


def test_a_change_whose_steps_are_all_done_is_over(qtbot, workspace, unlocked_as, costs):
    old = next(one.id for one, _ in read_accounts(workspace) if one.role is Role.CONTROLLER)
    begin_handover(workspace, workspace.account.id, old)
    view = KeysView(workspace, costs=costs)
    qtbot.addWidget(view)
    assert read_handover(workspace) is not None
    said = "\n".join(one.text() for one in view.findChildren(QLabel))
    assert "commencé" in said
