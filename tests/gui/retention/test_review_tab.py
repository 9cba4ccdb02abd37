"""The review by clicks and keys: choose all, ask, anonymise, archive with fields, keep for a contract, note an answer."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDateEdit,
    QFileDialog,
    QLabel,
    QLineEdit,
    QTableView,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.clock import FixedClock
from app.contacts.write_contact import ContactDraft, add_contact
from app.retention.kinds import DueFilter
from app.retention.review import ask_once
from app.rights.erase_several import MOST_AT_ONCE
from app.values import EmailAddress
from app.workspace import UnlockedWorkspace
from db.tables import AnonymousCount, Contact, OutboxDeposit, RetentionDecision, RetentionInquiry
from ui.retention.answer_dialog import AnswerDialog
from ui.retention.ask_dialog import AskDialog
from ui.retention.keep_dialog import KeepDialog
from ui.retention.retention_page import RetentionPage
from ui.rights.archive_fields_dialog import ArchiveFieldsDialog
from ui.rights.several_erasures import SeveralErasuresDialog

LONG = 30_000


@pytest.fixture
def people(with_vault: UnlockedWorkspace, clock: FixedClock) -> list[int]:
    """Three people due, two with an e-mail address."""
    with with_vault.unit_of_work() as uow:
        ids = [
            add_contact(
                uow, ContactDraft(family_name=name, emails=(EmailAddress.parse(f"{mail}@exemple.fr"),) if mail else ())
            )
            for name, mail in (("Aube", "aube"), ("Bois", "bois"), ("Ciel", ""))
        ]
    clock.advance(timedelta(days=1_096))
    return ids


class Desk:
    """A person at the review."""

    def __init__(self, qtbot: QtBot, workspace: UnlockedWorkspace) -> None:
        self.qtbot = qtbot
        self.page = RetentionPage(workspace)
        qtbot.addWidget(self.page)
        self.page.resize(1180, 768)
        self.page.show()
        qtbot.waitExposed(self.page)
        with qtbot.waitSignal(self.page.review.listed, timeout=LONG):
            self.page.refresh()
        self.view = self.find(QTableView, "dueTable")

    def find(self, kind: type[QWidget], name: str, inside: QWidget | None = None) -> QWidget:
        return (inside or self.page).findChild(kind, name)

    def click(self, name: str, inside: QWidget | None = None) -> None:
        self.qtbot.mouseClick(self.find(QAbstractButton, name, inside), Qt.MouseButton.LeftButton)

    def choose_all(self) -> None:
        self.view.setFocus()
        self.qtbot.keyClick(self.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)

    def dialog(self, kind: type[QWidget]) -> QWidget:
        self.qtbot.waitUntil(lambda: self.page.findChild(kind) is not None, timeout=LONG)
        return self.page.findChild(kind)

    def deciding(self) -> tuple[QWidget, QTableView]:
        dialog = self.dialog(SeveralErasuresDialog)
        table = self.find(QTableView, "severalTable", dialog)
        self.qtbot.waitUntil(lambda: table.isVisible() and table.model().rowCount() > 0, timeout=LONG)
        return dialog, table


@pytest.fixture
def desk(qtbot: QtBot, with_vault: UnlockedWorkspace, people: list[int]) -> Desk:
    return Desk(qtbot, with_vault)


def test_all_chooses_beyond_the_first_window(qtbot: QtBot, workspace: UnlockedWorkspace, clock: FixedClock) -> None:
    with workspace.unit_of_work() as uow:
        for number in range(MOST_AT_ONCE + 7):
            add_contact(uow, ContactDraft(family_name=f"N{number:03}"))
    clock.advance(timedelta(days=1_096))
    desk = Desk(qtbot, workspace)
    assert desk.view.model().rowCount() == MOST_AT_ONCE
    desk.choose_all()
    assert desk.view.model().rowCount() == MOST_AT_ONCE + 7
    assert len(desk.view.selectionModel().selectedRows()) == MOST_AT_ONCE + 7
    assert desk.find(QLabel, "retentionSelected").text() == "207 fiches choisies : les 200 plus anciennes d'abord"


@pytest.mark.rule("RET-06")
def test_all_are_asked_into_a_folder(
    desk: Desk, with_vault: UnlockedWorkspace, people: list[int], tmp_path: Path, qtbot: QtBot
) -> None:
    desk.choose_all()
    desk.click("retentionAsk")
    dialog = desk.dialog(AskDialog)
    assert "Par e-mail\u00a0: 2. Par courrier\u00a0: 0. À ne pas interroger\u00a0: 1." in dialog.findChild(
        QLabel, "askSummary"
    ).text().replace(" :", "\u00a0:")
    desk.click("askWrite", dialog)
    chooser = desk.find(QFileDialog, "folderDialog", dialog)
    folder = tmp_path / "questions"
    folder.mkdir()
    with qtbot.waitSignal(desk.page.announced, timeout=LONG) as told:
        chooser.fileSelected.emit(str(folder))
    assert "questions" in told.args[0]
    assert len(list(folder.glob("*.eml"))) == 2
    with with_vault.reading() as uow:
        asked = set(uow.session.scalars(select(RetentionInquiry.contact_id)))
    assert asked == set(people[:2])
    desk.page.show_object(DueFilter.ASKED.value)
    qtbot.waitUntil(lambda: desk.view.model().rowCount() == 2, timeout=LONG)


@pytest.mark.rule("RET-06")
def test_an_answer_has_its_day(
    desk: Desk, with_vault: UnlockedWorkspace, people: list[int], clock: FixedClock, qtbot: QtBot
) -> None:
    with with_vault.unit_of_work() as uow:
        ask_once(uow, people[0])
    clock.advance(timedelta(days=8))
    desk.page.show_object(DueFilter.ASKED.value)
    desk.page.refresh()
    button = desk.find(QAbstractButton, "retentionAnswer")
    qtbot.waitUntil(button.isEnabled, timeout=LONG)
    button.menu().actions()[0].trigger()
    dialog = desk.dialog(AnswerDialog)
    day = dialog.findChild(QDateEdit, "answerDay")
    came = clock.today() - timedelta(days=3)
    day.setDate(QDate(2000, 1, 1))
    assert day.date() >= QDate(2029, 11, 23)
    day.setDate(QDate(came.year, came.month, came.day))
    with qtbot.waitSignal(desk.page.announced):
        desk.click("answerSave", dialog)
    with with_vault.reading() as uow:
        assert uow.session.get_one(Contact, people[0]).last_inbound_on == came


@pytest.mark.rule("RET-11")
def test_anonymising_all_counts_them_and_the_card_hides_small_numbers(
    desk: Desk, with_vault: UnlockedWorkspace, qtbot: QtBot
) -> None:
    desk.choose_all()
    desk.click("retentionAnonymise")
    dialog, table = desk.deciding()
    assert [table.model().index(row, 1).data() for row in range(3)] == ["Anonymiser"] * 3
    assert "Fiche\u00a0: 3" in desk.find(QLabel, "batchGone", dialog).text()
    assert "anonymisés" in desk.find(QLabel, "batchStays", dialog).text()
    erase = desk.find(QAbstractButton, "severalErase", dialog)
    assert erase.text() == "Anonymiser 3 personnes"
    qtbot.keyClicks(desk.find(QLineEdit, "severalTyped", dialog), "3")
    with qtbot.waitSignal(desk.page.announced, timeout=LONG):
        qtbot.mouseClick(erase, Qt.MouseButton.LeftButton)
    with with_vault.reading() as uow:
        assert uow.session.scalars(select(AnonymousCount.contacts)).all() == [3]
        assert uow.session.scalars(select(Contact.id)).all() == []
    desk.page.tabs.setCurrentIndex(desk.page.tabs.count() - 1)
    assert "moins de 5" in desk.find(QLabel, "anonymousLines").text()
    dialog.reject()
    dialog.reject()


@pytest.mark.rule("RET-07")
def test_an_archive_needs_its_reason_and_keeps_the_fields_chosen(
    desk: Desk, with_vault: UnlockedWorkspace, qtbot: QtBot
) -> None:
    desk.choose_all()
    desk.click("retentionErase")
    dialog, table = desk.deciding()
    table.selectAll()
    choice, reason = desk.find(QComboBox, "severalChoice", dialog), desk.find(QComboBox, "severalReason", dialog)
    choice.setCurrentIndex(choice.findData("archive"))
    erase = desk.find(QAbstractButton, "severalErase", dialog)
    qtbot.keyClicks(desk.find(QLineEdit, "severalTyped", dialog), "3")
    assert not erase.isEnabled()
    assert "Il manque la raison" in desk.find(QLabel, "severalDetail", dialog).text()
    assert not desk.find(QAbstractButton, "severalFields", dialog).isEnabled()
    reason.setCurrentIndex(reason.findData("tax"))
    assert erase.isEnabled()
    desk.click("severalFields", dialog)
    fields = dialog.findChild(ArchiveFieldsDialog)
    tree = fields.findChild(QTreeView, "archiveTree").model()
    for row in range(tree.rowCount()):
        branch = tree.item(row)
        for place in range(branch.rowCount()):
            if branch.child(place).isEnabled():
                branch.child(place).setCheckState(Qt.CheckState.Unchecked)
    desk.click("archiveFieldsKeep", fields)
    assert "Détruit\u00a0: Adresses e-mail" in desk.find(QLabel, "severalDetail", dialog).text().replace(
        " :", "\u00a0:"
    )
    assert all("contact.town" not in one.fields for one in dialog.decide.model.decisions)
    with qtbot.waitSignal(desk.page.announced, timeout=LONG):
        qtbot.mouseClick(erase, Qt.MouseButton.LeftButton)
    with with_vault.reading() as uow:
        assert len(uow.session.scalars(select(OutboxDeposit.id)).all()) == 3
    dialog.reject()
    dialog.reject()


@pytest.mark.rule("RET-05")
def test_a_contract_is_added_there_and_then_and_named(
    desk: Desk, with_vault: UnlockedWorkspace, people: list[int], qtbot: QtBot
) -> None:
    # Nothing to remark on yet: the reasons have the room.
    assert desk.view.isColumnHidden(4)
    desk.view.selectRow(0)
    desk.click("retentionKeep")
    dialog = desk.dialog(KeepDialog)
    desk.click("keepSave", dialog)
    assert "Aucun contrat en cours" in desk.find(QLabel, "formProblem", dialog).text()
    desk.click("keepAdd", dialog)
    qtbot.keyClicks(dialog.findChild(QLineEdit, "contractLabel"), "Entretien")
    desk.click("saveContract", dialog)
    qtbot.waitUntil(lambda: dialog.findChild(QComboBox, "keepContract").count() == 1)
    with qtbot.waitSignal(desk.page.announced):
        desk.click("keepSave", dialog)
    with with_vault.reading() as uow:
        assert uow.session.scalars(select(RetentionDecision.contract_id)).one() is not None
    desk.page.show_object(DueFilter.KEPT.value)
    qtbot.waitUntil(lambda: desk.view.model().rowCount() == 1, timeout=LONG)
    assert not desk.view.isColumnHidden(4)
    assert "Entretien" in desk.view.model().index(0, 4).data()


def test_each_filter_can_be_reached_by_keys(desk: Desk, qtbot: QtBot) -> None:
    box = desk.find(QComboBox, "retentionFilter")
    box.setFocus()
    for _ in DueFilter:
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert box.currentData() == DueFilter.KEPT.value
    # Of the filters passed over only the last counts.
    qtbot.waitUntil(lambda: desk.view.model().rowCount() == 0, timeout=LONG)
    assert date(2029, 11, 23) == desk.page.workspace.clock.today()
