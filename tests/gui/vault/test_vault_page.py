"""The vault as a place: the door, the password, the archives, the motive, and the three minutes."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QMessageBox, QTableView, QTreeView, QWizard

from app.accounts.recovery_code import groups
from app.accounts.roles import Role
from app.contacts.write_contact import ContactDraft, add_contact
from app.rights.erase import ErasurePlan, erase_contact
from app.vault.kinds import ArchiveReason
from app.vault.open_vault import OPEN_FOR
from app.vault.seal import DepositOrder
from ui.vault.archive_dialog import ArchiveDialog
from ui.vault.create_wizard import CreateVaultWizard
from ui.vault.inside import Inside
from ui.vault.motive_dialog import MotiveDialog
from ui.vault.vault_page import VaultPage


@pytest.fixture
def controller(with_vault, unlocked_as):
    """The controller's folder, with two archives waiting."""
    with with_vault.unit_of_work() as uow:
        for given, family, reason in (
            ("Éloïse", "Martin", ArchiveReason.ACCOUNTING),
            ("Paul", "Durand", ArchiveReason.LITIGATION),
        ):
            contact_id = add_contact(uow, ContactDraft(given_name=given, family_name=family, town="Lyon"))
            erase_contact(uow, contact_id, ErasurePlan("DSR-08", DepositOrder(reason, date(2031, 1, 1))))
    return unlocked_as(Role.CONTROLLER)


@pytest.fixture
def page(qtbot, controller):
    page = VaultPage(controller)
    qtbot.addWidget(page)
    page.refresh()
    page.show()
    qtbot.waitExposed(page)
    yield page
    page.hide()


def click(qtbot, parent, name):
    qtbot.mouseClick(parent.findChild(QAbstractButton, name), Qt.MouseButton.LeftButton)


def text(page, name):
    return page.findChild(QLabel, name).text()


def enter(qtbot, page, password):
    # QTest's own typing knows ASCII alone.
    page.findChild(QLineEdit, "vaultPassword").insert(password)
    qtbot.keyClick(page.findChild(QLineEdit, "vaultPassword"), Qt.Key.Key_Return)


def names(page):
    model = page.findChild(QTableView, "archiveTable").model()
    return [model.index(row, 0).data() for row in range(model.rowCount(QModelIndex()))]


def test_the_door_tells_counts_and_no_name(page):
    assert text(page, "depositsWaiting") == "2 dépôts scellés attendent."
    assert not page.is_open
    assert names(page) == []
    assert all("Martin" not in label.text() for label in page.findChildren(QLabel))


def test_a_wrong_password_leaves_it_closed_with_a_reason(qtbot, page):
    enter(qtbot, page, "Glycine-9!mauve-Rhone")
    qtbot.waitUntil(lambda: "incorrect" in text(page, "vaultProblem"), timeout=15_000)
    assert not page.is_open
    assert page.findChild(QLineEdit, "vaultPassword").text() == ""


def test_opened_searched_consulted_and_closed(qtbot, page, vault_password):
    enter(qtbot, page, vault_password)
    qtbot.waitUntil(lambda: page.is_open, timeout=15_000)
    assert text(page, "vaultCountdown") == "Coffre ouvert, se referme dans 3:00"
    assert names(page) == ["Paul Durand", "Éloïse Martin"]
    qtbot.keyClicks(page.findChild(QLineEdit, "vaultSearch"), "eloise")
    qtbot.waitUntil(lambda: names(page) == ["Éloïse Martin"])
    click(qtbot, page, "consultArchive")
    motive = page.findChild(MotiveDialog)
    box = motive.findChild(QComboBox, "motive")
    box.setCurrentIndex(box.findData("other"))
    assert not motive.findChild(QAbstractButton, "openArchive").isEnabled()
    qtbot.keyClicks(motive.findChild(QLineEdit, "motiveText"), "Question de l'assureur")
    click(qtbot, motive, "openArchive")
    archive = page.findChild(ArchiveDialog)
    tree = archive.findChild(QTreeView, "archiveTree").model()
    head = tree.index(0, 0)
    fields = {tree.index(row, 0, head).data(): tree.index(row, 1, head).data() for row in range(tree.rowCount(head))}
    assert fields["Nom"] == "Martin"
    assert fields["Ville"] == "Lyon"
    click(qtbot, archive, "closeArchive")
    click(qtbot, page, "closeVault")
    assert not page.is_open
    assert names(page) == []


def test_it_closes_by_itself_after_three_minutes_and_takes_its_windows_along(qtbot, page, vault_password, clock):
    enter(qtbot, page, vault_password)
    qtbot.waitUntil(lambda: page.is_open, timeout=15_000)
    click(qtbot, page, "consultArchive")
    clock.advance(OPEN_FOR - timedelta(seconds=21))
    page.inside.tick()
    assert text(page, "vaultCountdown").endswith("0:21")
    click(qtbot, page, "stayOpen")
    assert text(page, "vaultCountdown").endswith("3:00")
    clock.advance(OPEN_FOR)
    qtbot.waitUntil(lambda: not page.is_open, timeout=5_000)
    qtbot.waitUntil(lambda: page.findChild(MotiveDialog) is None)
    assert names(page) == []
    assert "Archives à la dernière ouverture\u00a0: 2" in text(page, "archivesKnown")


def test_leaving_the_place_closes_it(qtbot, page, vault_password):
    enter(qtbot, page, vault_password)
    qtbot.waitUntil(lambda: page.is_open, timeout=15_000)
    page.hide()
    assert not page.is_open


def test_a_folder_without_vault_offers_to_create_it(qtbot, workspace, unlocked_as, vault_password, costs, tmp_path):
    controller = unlocked_as(Role.CONTROLLER)
    page = VaultPage(controller)
    qtbot.addWidget(page)
    page.refresh()
    page.show()
    assert page.findChild(QAbstractButton, "createVault").isVisible()
    wizard = CreateVaultWizard(controller, page, costs=costs)
    wizard.created.connect(page.refresh)
    wizard.show()
    for name in ("vaultPassword", "vaultPasswordAgain"):
        wizard.findChild(QLineEdit, name).insert(vault_password)
    qtbot.mouseClick(wizard.button(QWizard.WizardButton.NextButton), Qt.MouseButton.LeftButton)
    wizard.sheet_page.save_to(tmp_path / "fiche.pdf")
    code = groups(wizard.sheet_page.code)
    for place in wizard.sheet_page.asked:
        qtbot.keyClicks(wizard.findChild(QLineEdit, f"group_vault_{place}"), code[place])
    with qtbot.waitSignal(wizard.created, timeout=15_000):
        qtbot.mouseClick(wizard.button(QWizard.WizardButton.FinishButton), Qt.MouseButton.LeftButton)
    assert page.findChild(QAbstractButton, "openVault").isVisible()
    page.hide()


def test_the_key_goes_to_a_stick_and_comes_back(qtbot, page, vault_password, tmp_path, controller):
    stick = tmp_path / "cle-usb"
    stick.mkdir()
    enter(qtbot, page, vault_password)
    inside = page.findChild(Inside)
    qtbot.waitUntil(inside.isVisible, timeout=10000)
    assert page.findChild(QAbstractButton, "moveVaultKey").isVisible()
    inside.move_key(str(stick))
    assert (stick / "vault.keys.json").exists()
    assert not (controller.workspace.folder / "vault.keys.json").exists()
    assert "sans elle" in text(page, "vaultReport")
    click(qtbot, page, "bringVaultKey")
    assert (controller.workspace.folder / "vault.keys.json").exists()
    assert not (stick / "vault.keys.json").exists()
    inside.move_key(str(controller.workspace.folder))
    box = page.window().findChild(QMessageBox)
    assert box.text()
    box.close()
