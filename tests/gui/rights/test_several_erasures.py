"""Several people chosen in the list, and erased each by a decision of its own."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QMessageBox,
    QTableView,
)
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.accounts.roles import Role
from app.contacts.kinds import InteractionKind
from app.contacts.relationship import add_contract, record_interaction
from app.contacts.write_contact import ContactDraft, add_contact
from app.rights.erase_several import MOST_AT_ONCE
from app.rights.kinds import IdentityMethod, RequestChannel, RequestKind
from app.rights.open_request import RequestDraft, open_request
from app.workspace import UnlockedWorkspace
from db.tables import Contact, OutboxDeposit
from ui.contacts.contacts_page import ContactsPage
from ui.rights.several_erasures import SeveralErasuresDialog, open_erasures

NAMES = ("Anne Aube", "Bruno Bois", "Chloe Ciel", "David Dune")


@pytest.fixture
def people(with_vault: UnlockedWorkspace) -> list[int]:
    """Plain, with a purchase, with a running contract, who asked for it."""
    with with_vault.unit_of_work() as uow:
        ids = []
        for name in NAMES:
            given, _, family = name.partition(" ")
            ids.append(add_contact(uow, ContactDraft(given_name=given, family_name=family)))
        record_interaction(uow, ids[1], InteractionKind.PURCHASE, note="Lampe")
        add_contract(uow, ids[2], "Entretien", date(2026, 1, 1))
        draft = RequestDraft(
            RequestKind.ERASURE, date(2026, 11, 20), RequestChannel.EMAIL, IdentityMethod.KNOWN_EMAIL, ids[3]
        )
        open_request(uow, draft)
    return ids


def alive(workspace: UnlockedWorkspace) -> list[int]:
    with workspace.reading() as uow:
        return sorted(uow.session.scalars(select(Contact.id)))


class Desk:
    """A person in front of the dialog."""

    def __init__(self, qtbot: QtBot, dialog: SeveralErasuresDialog) -> None:
        self.qtbot, self.dialog = qtbot, dialog
        self.table = dialog.findChild(QTableView, "severalTable")
        qtbot.waitUntil(lambda: self.table.isVisible() and self.table.model().rowCount() > 0)

    def text(self, name: str) -> str:
        return self.dialog.findChild(QLabel, name).text()

    def button(self, name: str) -> QAbstractButton:
        return self.dialog.findChild(QAbstractButton, name)

    def box(self, name: str) -> QComboBox:
        return self.dialog.findChild(QComboBox, name)

    def click(self, name: str) -> None:
        self.qtbot.mouseClick(self.button(name), Qt.MouseButton.LeftButton)

    def row(self, row: int, column: int) -> str:
        return self.table.model().index(row, column).data()

    def confirm(self, number: str) -> None:
        line = self.dialog.findChild(QLineEdit, "severalTyped")
        line.clear()
        self.qtbot.keyClicks(line, number)


@pytest.fixture
def at_dialog(qtbot: QtBot, with_vault: UnlockedWorkspace, people: list[int]) -> Desk:
    page = ContactsPage(with_vault)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    qtbot.waitExposed(page)
    page.refresh()
    return Desk(qtbot, open_erasures(page, with_vault, people))


def shown_contacts(qtbot: QtBot, workspace: UnlockedWorkspace) -> tuple[ContactsPage, QListView]:
    page = ContactsPage(workspace)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    qtbot.waitExposed(page)
    page.refresh()
    return page, page.findChild(QListView, "contactList")


def test_shift_and_ctrl_choose_several_and_the_page_says_how_many(
    qtbot: QtBot, with_vault: UnlockedWorkspace, people: list[int]
) -> None:
    page, view = shown_contacts(qtbot, with_vault)

    def click(row: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        place = view.visualRect(view.model().index(row, 0)).center()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, place)

    chosen = page.findChild(QLabel, "severalChosen")
    click(0)
    click(2, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(chosen.isVisible)
    assert chosen.text() == "3 contacts choisis"
    click(3, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: chosen.text() == "4 contacts choisis")
    click(1)
    qtbot.waitUntil(lambda: not chosen.isVisible())
    # The card is read beside the window.
    qtbot.waitUntil(lambda: [one.text() for one in page.findChildren(QLabel, "contactName")] == [NAMES[1]])
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(chosen.isVisible)
    assert chosen.text() == "2 contacts choisis"
    qtbot.mouseClick(page.findChild(QAbstractButton, "eraseSeveral"), Qt.MouseButton.LeftButton)
    desk = Desk(qtbot, page.findChild(SeveralErasuresDialog))
    assert [desk.row(row, 0) for row in range(2)] == [NAMES[1], NAMES[2]]
    desk.click("severalLeave")
    assert alive(with_vault) == people


def test_a_receptionist_is_offered_nothing_she_may_not_do(
    qtbot: QtBot, with_vault: UnlockedWorkspace, people: list[int], unlocked_as: Callable[[Role], UnlockedWorkspace]
) -> None:
    page, view = shown_contacts(qtbot, unlocked_as(Role.RECEPTION))
    view.selectAll()
    qtbot.waitUntil(page.findChild(QLabel, "severalChosen").isVisible)
    assert not page.findChild(QAbstractButton, "eraseSeveral").isVisible()


@pytest.mark.rule("DSR-08")
def test_each_by_its_decision_then_one_document(
    at_dialog: Desk, with_vault: UnlockedWorkspace, people: list[int], qtbot: QtBot, tmp_path: Path
) -> None:
    desk = at_dialog
    assert [desk.row(row, 1) for row in range(4)] == ["Effacer", "Effacer, archive au coffre", "Garder", "Effacer"]
    assert "contrat en cours" in desk.row(2, 2)
    assert "31/12/2036" in desk.row(1, 2)
    assert "une lettre" in desk.row(3, 2)
    desk.table.selectRow(0)
    desk.box("severalChoice").setCurrentIndex(desk.box("severalChoice").findData("keep"))
    assert desk.row(0, 1) == "Garder"
    assert desk.text("severalSummary") == ("À effacer\u00a0: 2, dont 1 avec une archive au coffre. À garder\u00a0: 2.")
    assert desk.button("severalErase").text() == "Effacer 2 personnes"
    desk.confirm("3")
    assert not desk.button("severalErase").isEnabled()
    desk.confirm("2")
    with qtbot.waitSignal(desk.dialog.announced, timeout=30_000) as told:
        desk.click("severalErase")
    assert told.args == ["2 personnes effacées.", None]
    assert alive(with_vault) == [people[0], people[2]]
    became = desk.dialog.findChild(QTableView, "severalBecame").model()
    assert [became.index(row, 1).data() for row in range(4)] == [
        "gardé\u00a0: vous l’avez décidé",
        "effacée, archive au coffre jusqu’au 31/12/2036",
        "gardé\u00a0: contrat en cours",
        "effacée",
    ]
    desk.click("severalFinish")
    assert "ne sont pas enregistrées" in desk.text("severalSaved")
    desk.click("severalSave")
    qtbot.waitUntil(lambda: desk.dialog.findChild(QFileDialog, "fileDialog") is not None)
    line = desk.dialog.findChild(QFileDialog, "fileDialog").findChild(QLineEdit, "fileNameEdit")
    path = tmp_path / "effacements.pdf"
    line.setText(str(path))
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(path.exists)
    pages = PdfReader(io.BytesIO(path.read_bytes())).pages
    text = " ".join(" ".join(page.extract_text() for page in pages).split())
    assert "David Dune" in text
    assert "Bruno Bois" not in text
    assert "Chloe Ciel gardé : contrat en cours" in text
    with with_vault.reading() as uow:
        assert len(uow.session.scalars(select(OutboxDeposit)).all()) == 1
    desk.click("severalFinish")


def test_whoever_may_only_be_kept_cannot_be_decided_otherwise(at_dialog: Desk) -> None:
    desk = at_dialog
    desk.table.selectRow(2)
    assert not desk.box("severalChoice").isEnabled()
    assert "empêche" in desk.text("severalDetail")
    desk.table.selectAll()
    assert desk.box("severalChoice").isEnabled()
    assert "1 des lignes choisies" in desk.text("severalDetail")
    desk.box("severalChoice").setCurrentIndex(desk.box("severalChoice").findData("archive"))
    assert [desk.row(row, 1) for row in range(4)] == [
        "Effacer, archive au coffre",
        "Effacer, archive au coffre",
        "Garder",
        "Effacer, archive au coffre",
    ]
    desk.box("severalReason").setCurrentIndex(desk.box("severalReason").findData("consent_proof"))
    assert "23/11/2029" in desk.row(0, 2)


def test_leaving_before_confirming_erases_nobody(
    at_dialog: Desk, with_vault: UnlockedWorkspace, people: list[int]
) -> None:
    at_dialog.confirm("3")
    at_dialog.click("severalLeave")
    assert alive(with_vault) == people


def test_stopping_leaves_the_rest_whole(
    at_dialog: Desk, with_vault: UnlockedWorkspace, people: list[int], qtbot: QtBot
) -> None:
    desk = at_dialog
    desk.confirm("3")
    with qtbot.waitSignal(desk.dialog.announced, timeout=30_000):
        desk.click("severalErase")
        desk.click("severalStop")
        assert not desk.button("severalStop").isEnabled()
    left = alive(with_vault)
    assert people[2] in left
    assert set(people) - set(left) <= {people[0], people[1], people[3]}
    became = desk.dialog.findChild(QTableView, "severalBecame").model()
    told = [became.index(row, 1).data() for row in range(len(people))]
    assert any("avez arrêté" in one for one in told) or len(left) == 1


def test_too_many_are_refused_in_words(qtbot: QtBot, with_vault: UnlockedWorkspace) -> None:
    page, _ = shown_contacts(qtbot, with_vault)
    open_erasures(page, with_vault, range(1, MOST_AT_ONCE + 2))
    qtbot.waitUntil(lambda: page.findChild(QMessageBox, "errorBox") is not None)
    assert str(MOST_AT_ONCE) in page.findChild(QMessageBox, "errorBox").text()
    qtbot.waitUntil(lambda: page.findChild(SeveralErasuresDialog) is None)
