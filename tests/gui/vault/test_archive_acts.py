"""Inside the vault by keys and clicks: reasons, ends, extracts, people who come back, a damaged file taken back."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QListWidget,
    QTableView,
    QTabWidget,
)

from app.accounts.roles import Role
from app.backup.back_up import back_up
from app.consent.purposes import seed_purposes
from app.contacts.write_contact import ContactDraft, add_contact
from app.rights.erase import ErasurePlan, erase_contact
from app.vault.kinds import ArchiveReason
from app.vault.open_vault import open_vault
from app.vault.seal import DepositOrder
from db.tables import Contact
from ui.kit.bar_chart import BarChart
from ui.kit.pdf_preview import PdfPreviewDialog
from ui.vault.archive_dialog import ArchiveDialog
from ui.vault.end_dialog import EndDialog
from ui.vault.extract_dialog import ExtractDialog
from ui.vault.motive_dialog import MotiveDialog
from ui.vault.put_back_dialog import PutBackDialog
from ui.vault.restore_dialog import RestoreDialog
from ui.vault.vault_page import VaultPage

WAIT = 20_000


@pytest.fixture
def controller(with_vault, unlocked_as):
    with with_vault.unit_of_work() as uow:
        seed_purposes(uow)
        for given, family, reason, ends_on in (
            ("Éloïse", "Martin", ArchiveReason.ACCOUNTING, date(2026, 12, 20)),
            ("Paul", "Durand", ArchiveReason.LITIGATION, date(2031, 1, 1)),
        ):
            contact_id = add_contact(uow, ContactDraft(given_name=given, family_name=family, town="Lyon"))
            erase_contact(uow, contact_id, ErasurePlan("DSR-08", DepositOrder(reason, ends_on)))
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


@pytest.fixture
def inside(qtbot, page, vault_password):
    enter(qtbot, page, vault_password)
    qtbot.waitUntil(lambda: page.is_open, timeout=WAIT)
    return page.inside


def enter(qtbot, page, password):
    page.findChild(QLineEdit, "vaultPassword").insert(password)
    qtbot.keyClick(page.findChild(QLineEdit, "vaultPassword"), Qt.Key.Key_Return)


def click(qtbot, parent, name):
    qtbot.mouseClick(parent.findChild(QAbstractButton, name), Qt.MouseButton.LeftButton)


def text(parent, name):
    return parent.findChild(QLabel, name).text()


def choose(parent, name, value):
    box = parent.findChild(QComboBox, name)
    box.setCurrentIndex(box.findData(value))


def names(page):
    model = page.findChild(QTableView, "archiveTable").model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def consult(qtbot, page):
    click(qtbot, page, "consultArchive")
    click(qtbot, page.findChildren(MotiveDialog)[-1], "openArchive")
    return page.findChildren(ArchiveDialog)[-1]


def test_a_reason_is_chosen_by_keys_and_an_empty_one_says_so(qtbot, page, inside):
    reasons = page.findChild(QListWidget, "reasonList")
    assert reasons.item(0).text() == "Toutes les raisons\n2 archives · 1 cette année\nprochaine fin 20/12/2026"
    assert names(page) == ["Paul Durand", "Éloïse Martin"]
    qtbot.keyClick(reasons, Qt.Key.Key_Down)
    assert reasons.currentItem().data(Qt.ItemDataRole.AccessibleTextRole).startswith("Pièces comptables, 1 archive")
    assert names(page) == ["Éloïse Martin"]
    qtbot.keyClick(reasons, Qt.Key.Key_Down)
    assert reasons.currentItem().text() == "Contrôle fiscal\naucune archive"
    assert names(page) == []
    shown = [one.text() for one in inside.findChildren(QLabel) if one.isVisible()]
    assert "Aucune archive pour cette raison." in shown


def test_the_years_to_come_follow_the_reason_and_are_forgotten_with_the_vault(qtbot, page, inside):
    page.findChild(QTabWidget, "vaultTabs").setCurrentIndex(1)
    chart = page.findChild(BarChart, "yearsChart")
    assert "2026\u00a0: 1" in chart.accessibleDescription()
    assert "2031\u00a0: 1" in chart.accessibleDescription()
    qtbot.keyClick(page.findChild(QListWidget, "reasonList"), Qt.Key.Key_Down)
    assert "2031\u00a0: 0" in chart.accessibleDescription()
    click(qtbot, page, "closeVault")
    assert chart.accessibleDescription() == ""
    assert page.findChild(QListWidget, "reasonList").count() == 0


def test_an_end_is_moved_with_a_reason(qtbot, page, inside):
    click(qtbot, page, "changeEnd")
    dialog = page.findChild(EndDialog)
    save = dialog.findChild(QAbstractButton, "saveEnd")
    assert not save.isEnabled()
    choose(dialog, "endMotive", "no_longer_needed")
    qtbot.keyClicks(dialog.findChild(QLineEdit, "endReason"), "Litige clos")
    day = dialog.findChild(QDateEdit, "newEnd")
    day.setDate(QDate(2026, 11, 23))
    assert "détruite à la prochaine ouverture" in text(dialog, "endMeans")
    day.setDate(QDate(2060, 1, 1))
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "ne permet pas" in text(dialog, "formProblem"), timeout=WAIT)
    day.setDate(QDate(2028, 1, 1))
    with qtbot.waitSignal(page.announced, timeout=WAIT) as told:
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told.args[0] == "Date de fin changée\u00a0: 01/01/2028."
    model = page.findChild(QTableView, "archiveTable").model()
    qtbot.waitUntil(lambda: model.index(0, 3).data() == "01/01/2028", timeout=WAIT)


def test_an_extract_is_looked_at_before_it_is_printed(qtbot, page, inside):
    archive = consult(qtbot, page)
    click(qtbot, archive, "extractArchive")
    dialog = page.findChild(ExtractDialog)
    assert "contact.town" in dialog.chosen()
    assert "contact.category" not in dialog.chosen()
    click(qtbot, dialog, "makeExtract")
    qtbot.waitUntil(lambda: page.findChild(PdfPreviewDialog) is not None, timeout=WAIT)
    assert page.findChild(PdfPreviewDialog).isVisible()
    click(qtbot, page, "closeVault")
    qtbot.waitUntil(lambda: page.findChild(PdfPreviewDialog) is None, timeout=WAIT)


def test_a_person_comes_back_once_all_is_chosen(qtbot, page, inside, controller):
    archive = consult(qtbot, page)
    click(qtbot, archive, "restoreArchive")
    dialog = page.findChild(RestoreDialog)
    save = dialog.findChild(QAbstractButton, "restorePerson")
    for name in ("restorePurpose", "restoreBasis", "restoreMotive"):
        box = dialog.findChild(QComboBox, name)
        assert box.currentData() == ""
        assert not save.isEnabled()
        box.setCurrentIndex(1)
    assert dialog.findChild(QComboBox, "restoreBasis").findData("consent") == -1
    assert not save.isEnabled()
    qtbot.keyClicks(dialog.findChild(QLineEdit, "restoreReason"), "Nouvelle commande")
    choose(dialog, "restoreKeeper", "act")
    assert not save.isEnabled()
    choose(dialog, "restoreAct", "order")
    assert "jusqu'au 23/11/2029" in text(dialog, "restoreTerm").replace("’", "'")
    with qtbot.waitSignal(page.announced, timeout=WAIT) as told:
        qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    assert told.args[0] == "Paul Durand est de nouveau dans les contacts."
    with controller.reading() as uow:
        assert uow.session.query(Contact).count() == 1
    again = consult(qtbot, page)
    assert not again.findChild(QAbstractButton, "restoreArchive").isEnabled()
    assert "Nouvelle commande" in text(again, "archivePast")


def test_a_damaged_vault_is_told_and_taken_back_from_a_backup(qtbot, page, controller, vault_password):
    open_vault(controller, vault_password).close()
    back_up(controller)
    path = controller.workspace.vault_database
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(bytes(content))
    enter(qtbot, page, vault_password)
    qtbot.waitUntil(lambda: "abîmé" in text(page, "vaultProblem"), timeout=WAIT)
    assert not page.is_open
    click(qtbot, page, "mendVault")
    dialog = page.findChild(PutBackDialog)
    dialog.findChild(QLineEdit, "putBackPassword").insert(vault_password)
    with qtbot.waitSignal(page.announced, timeout=WAIT) as told:
        click(qtbot, dialog, "putVaultBack")
    assert "coffre-abime-" in told.args[0]
    enter(qtbot, page, vault_password)
    qtbot.waitUntil(lambda: page.is_open, timeout=WAIT)
    assert names(page) == ["Paul Durand", "Éloïse Martin"]
