"""Someone who is not in the book asks for their data: « none held » is answered once the vault was searched."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QListView, QPushButton

from app.accounts.roles import Role
from app.contacts.write_contact import ContactDraft, add_contact
from app.rights.close_request import Closing, close_request
from app.rights.erase import ErasurePlan, erase_contact
from app.rights.errors import VaultHoldsData
from app.rights.kinds import Decision, IdentityMethod, RequestChannel, RequestKind, StepKind
from app.rights.open_request import RequestDraft, open_request
from app.rights.read_requests import read_request
from app.values import EmailAddress
from app.vault.kinds import ArchiveReason
from app.vault.seal import DepositOrder
from ui.rights.requests_page import RequestsPage
from ui.rights.vault_search_dialog import VaultSearchDialog, open_vault_search

NOTHING = Closing(Decision.NO_DATA)


@pytest.fixture
def asked(with_vault):
    """Somebody was archived, and someone who is not in the book asks."""
    with with_vault.unit_of_work() as uow:
        emails = (EmailAddress.parse("eloise@exemple.fr"),)
        gone = add_contact(uow, ContactDraft(given_name="Éloïse", family_name="Martin", emails=emails))
        order = DepositOrder(ArchiveReason.TAX, date(2031, 1, 1))
        erase_contact(uow, gone, ErasurePlan("DSR-08", order))
        draft = RequestDraft(
            RequestKind.ACCESS, date(2026, 11, 20), RequestChannel.EMAIL, IdentityMethod.CERTAIN, None, "Lea Bernard"
        )
        return open_request(uow, draft)


def click(qtbot, parent, name):
    qtbot.mouseClick(parent.findChild(QAbstractButton, name), Qt.MouseButton.LeftButton)


def text(dialog, name):
    return dialog.findChild(QLabel, name).text()


def steps(workspace, request_id):
    with workspace.reading() as uow:
        return [(step.step, step.detail) for step in read_request(uow, request_id).steps]


def opened(qtbot, workspace, request_id) -> VaultSearchDialog:
    """Open it from the desk, by the menu."""
    page = RequestsPage(workspace)
    qtbot.addWidget(page)
    page.refresh()
    page.show()
    menu = page.findChild(QPushButton, "requestMore").menu()
    next(action for action in menu.actions() if action.text().startswith("Chercher dans le coffre")).trigger()
    dialog = page.findChild(VaultSearchDialog)
    assert dialog.isVisible()
    return dialog


def search(qtbot, dialog, password):
    dialog.findChild(QLineEdit, "vaultPassword").insert(password)
    click(qtbot, dialog, "searchVault")
    qtbot.waitUntil(lambda: dialog.panel.archives is not None, timeout=30_000)


@pytest.mark.rule("DSR-04")
@pytest.mark.rule("RET-08")
def test_nothing_found_is_noted_and_the_request_may_be_closed(qtbot, unlocked_as, asked, vault_password):
    controller = unlocked_as(Role.CONTROLLER)
    dialog = opened(qtbot, controller, asked)
    assert dialog.findChild(QLineEdit, "soughtName").text() == "Lea Bernard"
    click(qtbot, dialog, "noteVaultSearch")
    assert "n’a pas été consulté" in text(dialog, "formProblem")
    search(qtbot, dialog, vault_password)
    assert text(dialog, "vaultHead").endswith("aucune archive de cette personne.")
    with qtbot.waitSignal(dialog.announced) as said:
        click(qtbot, dialog, "noteVaultSearch")
    assert "n'a rien" in said.args[0].replace("’", "'")
    assert (StepKind.VAULT_SEARCHED, "0") in steps(controller, asked)
    with controller.unit_of_work() as uow:
        close_request(uow, asked, NOTHING)


def test_an_address_finds_and_no_data_is_then_refused(qtbot, unlocked_as, asked, vault_password):
    controller = unlocked_as(Role.CONTROLLER)
    dialog = opened(qtbot, controller, asked)
    search(qtbot, dialog, vault_password)
    # Another clue is typed: the search is to be made again.
    qtbot.keyClicks(dialog.findChild(QLineEdit, "soughtEmail"), "eloise@")
    assert dialog.panel.archives is None
    dialog.findChild(QLineEdit, "vaultPassword").insert(vault_password)
    click(qtbot, dialog, "searchVault")
    assert "eloise@" in text(dialog, "vaultProblem")
    qtbot.keyClicks(dialog.findChild(QLineEdit, "soughtEmail"), "exemple.fr")
    search(qtbot, dialog, vault_password)
    model = dialog.findChild(QListView, "foundArchives").model()
    assert isinstance(model, QStandardItemModel)
    assert "Éloïse Martin · même adresse" in model.item(0).text()
    model.item(0).setCheckState(Qt.CheckState.Checked)
    click(qtbot, dialog, "noteVaultSearch")
    assert (StepKind.VAULT_SEARCHED, "1") in steps(controller, asked)
    with controller.unit_of_work() as uow, pytest.raises(VaultHoldsData):
        close_request(uow, asked, NOTHING)


def test_the_owner_leaves_it_to_the_controller(qtbot, with_vault, asked):
    dialog = opened(qtbot, with_vault, asked)
    assert text(dialog, "vaultHead") == "Le responsable de traitement doit compléter cette réponse."
    assert dialog.findChild(QLineEdit, "soughtName") is None
    click(qtbot, dialog, "leaveToController")
    assert (StepKind.VAULT_AWAITED, "") in steps(with_vault, asked)


def test_without_a_vault_there_is_only_a_way_out(qtbot, workspace):
    with workspace.unit_of_work() as uow:
        draft = RequestDraft(
            RequestKind.ACCESS, date(2026, 11, 20), RequestChannel.EMAIL, IdentityMethod.CERTAIN, None, "Lea Bernard"
        )
        request_id = open_request(uow, draft)
    page = RequestsPage(workspace)
    qtbot.addWidget(page)
    page.show()
    dialog = open_vault_search(page, workspace, request_id)
    assert not dialog.panel.isVisible()
    assert dialog.findChild(QAbstractButton, "noteVaultSearch") is None
    click(qtbot, dialog, "leaveForm")
    assert not dialog.isVisible()
