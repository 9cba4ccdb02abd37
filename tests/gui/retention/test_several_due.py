"""Several contacts at their term: the same dialog as from the list, and no other act for several at once."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QTableView
from pytestqt.qtbot import QtBot

from app.contacts.write_contact import ContactDraft, add_contact
from app.workspace import UnlockedWorkspace
from db.tables import Contact
from ui.kit.bar_chart import BarChart
from ui.retention.retention_page import RetentionPage
from ui.retention.yearly_view import YearlyView
from ui.rights.erasure_wizard import ErasureWizard
from ui.rights.several_erasures import SeveralErasuresDialog


def test_several_rows_are_decided_on_together_and_one_row_alone(qtbot: QtBot, workspace: UnlockedWorkspace) -> None:
    with workspace.unit_of_work() as uow:
        for name in ("Aube", "Bois", "Ciel"):
            contact = uow.session.get(Contact, add_contact(uow, ContactDraft(family_name=name)))
            assert contact is not None
            contact.retention_due_on = date(2026, 11, 1)
    page = RetentionPage(workspace)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)
    with qtbot.waitSignal(page.review.listed):
        page.refresh()
    view = page.findChild(QTableView, "dueTable")

    def button(name: str) -> QAbstractButton:
        found = page.findChild(QAbstractButton, name)
        assert isinstance(found, QAbstractButton)
        return found

    assert button("retentionOpen").isEnabled()
    view.selectAll()
    assert [button(name).isEnabled() for name in ("retentionOpen", "retentionKeep", "retentionAsk")] == [
        False,
        False,
        True,
    ]
    qtbot.mouseClick(button("retentionErase"), Qt.MouseButton.LeftButton)
    dialog = page.findChild(SeveralErasuresDialog)
    table = dialog.findChild(QTableView, "severalTable")
    qtbot.waitUntil(lambda: table.isVisible() and table.model().rowCount() == 3, timeout=30_000)
    dialog.reject()
    view.selectRow(1)
    assert button("retentionOpen").isEnabled()
    qtbot.mouseClick(button("retentionErase"), Qt.MouseButton.LeftButton)
    assert page.findChild(ErasureWizard) is not None
    page.findChild(ErasureWizard).reject()


def test_one_click_takes_every_due_contact_to_the_preview(qtbot: QtBot, workspace: UnlockedWorkspace) -> None:
    with workspace.unit_of_work() as uow:
        for number in range(37):
            contact = uow.session.get_one(Contact, add_contact(uow, ContactDraft(family_name=f"Ancien {number}")))
            contact.retention_due_on = date(2026, 11, 1)
    page = RetentionPage(workspace)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    every = page.findChild(QAbstractButton, "retentionEveryDue")
    assert isinstance(every, QAbstractButton)
    qtbot.waitUntil(every.isVisible)
    assert every.text().replace("&", "") == "Effacer ces 37 fiches échues…"
    qtbot.mouseClick(every, Qt.MouseButton.LeftButton)
    table = page.findChild(SeveralErasuresDialog).findChild(QTableView, "severalTable")
    qtbot.waitUntil(lambda: table.isVisible() and table.model().rowCount() == 37, timeout=30_000)
    page.findChild(SeveralErasuresDialog).reject()


def test_the_year_is_drawn_and_said(qtbot: QtBot, workspace: UnlockedWorkspace) -> None:
    with workspace.unit_of_work() as uow:
        add_contact(uow, ContactDraft(family_name="Nouvelle"))
    page = RetentionPage(workspace)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    page.tabs.setCurrentIndex(2)
    year = page.tabs.shown()
    assert isinstance(year, YearlyView)
    qtbot.waitSignal(year.counted).wait()
    ages, months = page.findChildren(BarChart)
    assert ages.accessibleDescription().startswith("moins d'un an\u00a0: 1,")
    assert months.accessibleDescription().count("\u00a0: ") == 12
    assert not ages.grab().toImage().isNull()
