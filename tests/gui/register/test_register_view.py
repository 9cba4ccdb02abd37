"""The register in the window: completed where it lacks something, added to, archived and taken back, by keys alone."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QTextBrowser,
)
from pytestqt.qtbot import QtBot

from app.consent.purposes import seed_purposes
from app.register.activity_kinds import ActivityEventKind, RegisterCell
from app.register.read_activities import activity_history, read_activity
from app.register.write_activity import write_activity
from app.workspace import UnlockedWorkspace
from tests.gui.register.at_a_tab import AtATab
from ui.register.activity_dialog import ActivityDialog
from ui.register.activity_history_dialog import ActivityHistoryDialog
from ui.register.notice_changes_dialog import NoticeChangesDialog
from ui.register.notices_view import NoticesView
from ui.register.register_view import RegisterView
from ui.register.web_notice_dialog import WebNoticeDialog

_CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def seeded(workspace: UnlockedWorkspace) -> UnlockedWorkspace:
    with workspace.unit_of_work() as uow:
        seed_purposes(uow)
    return workspace


def press(qtbot: QtBot, inside, name: str) -> None:
    found = inside.findChild(QAbstractButton, name)
    assert found.isVisible(), name
    found.setFocus()
    qtbot.keyClick(found, Qt.Key.Key_Space)


class Register(AtATab[RegisterView]):
    """Someone at the tab of the register."""

    def __init__(self, qtbot: QtBot, workspace: UnlockedWorkspace) -> None:
        super().__init__(qtbot, workspace, RegisterView(workspace))

    def text(self, name: str) -> str:
        return self.view.findChild(QLabel, name).text()

    def press(self, name: str) -> None:
        press(self.qtbot, self.view, name)

    def pick(self, opener: str, name: str) -> None:
        menu = self.view.findChild(QAbstractButton, opener).menu()
        next(one for one in menu.actions() if one.objectName() == name).trigger()

    def dialog(self) -> ActivityDialog:
        (found,) = [one for one in self.view.findChildren(ActivityDialog) if one.isVisible()]
        return found

    def row(self, row: int) -> None:
        table = self.view.findChild(QTableView, "activityTable")
        table.setFocus()
        self.qtbot.keyClick(table, Qt.Key.Key_Home, _CTRL)
        for _ in range(row):
            self.qtbot.keyClick(table, Qt.Key.Key_Down)


@pytest.fixture
def register(qtbot: QtBot, seeded: UnlockedWorkspace) -> Register:
    return Register(qtbot, seeded)


@pytest.mark.rule("REG-02")
def test_a_sheet_is_completed_where_it_lacks_something_and_taken_back(qtbot: QtBot, register: Register) -> None:
    assert "À compléter\u00a0: 2" in register.text("registerStatus")
    assert "Sous-traitants (à remplir), Autres destinataires (à remplir)" in register.text("activityLacking")
    register.press("completeActivity")
    dialog = register.dialog()
    editor = dialog.findChild(QPlainTextEdit, "cell_processors")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is editor)
    qtbot.keyClicks(editor, "Cabinet Duval, comptable")
    none = dialog.findChild(QAbstractButton, "none_others")
    none.setFocus()
    qtbot.keyClick(none, Qt.Key.Key_Space)
    assert not dialog.findChild(QPlainTextEdit, "cell_others").isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Return, _CTRL)
    assert "raison" in dialog.findChild(QLabel, "activityProblem").text()
    why = dialog.findChild(QLineEdit, "activityWhy")
    why.setFocus()
    qtbot.keyClicks(why, "le comptable est choisi")
    qtbot.keyClick(why, Qt.Key.Key_Return, _CTRL)
    assert not register.view.findChild(QAbstractButton, "completeActivity").isVisible()
    assert "Cabinet Duval, comptable" in register.view.preview.toPlainText()
    assert "tenu à jour par Aparté" in register.view.preview.toPlainText()
    said, undo = register.said[-1]
    assert "Gestion des contacts et des clients" in said
    undo()
    assert "Sous-traitants" in register.text("activityLacking")
    with register.workspace.reading() as uow:
        assert [one.why for one in activity_history(uow, "customers")] == [
            "modification annulée",
            "le comptable est choisi",
        ]
    register.press("activityVersions")
    (versions,) = register.view.findChildren(ActivityHistoryDialog)
    assert versions.model.cells(versions.model.line(1))[1] == "Claire Fontaine"
    table, changes = (
        versions.findChild(QTableView, "activityHistory"),
        versions.findChild(QTextBrowser, "activityChanges"),
    )
    assert "Avant : Cabinet Duval, comptable\nAprès : rien" in changes.toPlainText()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert "Avant : rien\nAprès : Cabinet Duval, comptable" in changes.toPlainText()


@pytest.mark.rule("REG-01", "REG-08")
def test_a_sheet_is_added_from_a_model_read_again_archived_and_taken_up(qtbot: QtBot, register: Register) -> None:
    register.pick("addActivity", "add_payroll")
    dialog = register.dialog()
    assert dialog.findChild(QLineEdit, "activityName").text() == "Paie et gestion du personnel"
    assert dialog.findChild(QLineEdit, "activityWhy") is None
    press(qtbot, dialog, "saveActivity")
    assert register.view.model.rowCount() == 7
    assert register.view.chosen.key == "payroll-1"
    said, undo = register.said[-1]
    assert "ajoutée" in said
    undo()
    assert register.view.model.rowCount() == 6
    register.press("showArchivedActivities")
    register.row(6)
    register.press("takeUpActivity")
    register.press("showArchivedActivities")
    register.row(6)
    register.press("reviewActivity")
    assert "Relue le 23/11/2026" in register.text("activityDates")
    register.press("archiveActivity")
    assert register.view.model.rowCount() == 6
    register.said[-1][1]()
    assert register.view.chosen.key == "payroll-1"
    register.press("archiveActivity")
    register.press("showArchivedActivities")
    register.row(6)
    register.press("takeUpActivity")
    with register.workspace.reading() as uow:
        assert not read_activity(uow, "payroll-1").is_archived
        kinds = [one.kind for one in activity_history(uow, "payroll-1")]
    assert kinds.count(ActivityEventKind.ARCHIVED) == kinds.count(ActivityEventKind.TAKEN_UP) == 3
    register.row(2)
    assert not register.view.findChild(QAbstractButton, "archiveActivity").isVisible()


@pytest.mark.rule("REG-02")
def test_the_register_is_saved_as_a_workbook(qtbot: QtBot, register: Register, tmp_path: Path) -> None:
    register.pick("exportRegister", "export_xlsx")
    chooser = register.view.findChild(QFileDialog, "fileDialog")
    target = tmp_path / "registre.xlsx"
    chooser.fileSelected.emit(str(target))
    assert len(load_workbook(target).sheetnames) == 7
    assert "registre.xlsx" in register.said[-1][0]


@pytest.mark.rule("INF-08", "REG-09")
def test_a_notice_that_differs_says_where_and_a_new_version_is_one_key_away(
    qtbot: QtBot, seeded: UnlockedWorkspace, tmp_path: Path
) -> None:
    view = NoticesView(seeded)
    qtbot.addWidget(view)
    view.refresh()
    with qtbot.waitExposed(view):
        view.show()
    changes = view.findChild(QAbstractButton, "seeNoticeChanges")
    assert not changes.isVisible()
    with seeded.unit_of_work() as uow:
        said = read_activity(uow, "customers").said
        words = {**said.words, RegisterCell.PROCESSORS: "Postal SAS, routeur"}
        write_activity(uow, "customers", type(said)(said.name, words, said.none), "routeur choisi")
    view.refresh()
    menu = {one.objectName(): one for one in view.findChild(QAbstractButton, "otherNotices").menu().actions()}
    menu["webNotice"].trigger()
    (web,) = view.findChildren(WebNoticeDialog)
    assert not web.findChild(QAbstractButton, "copyWebNotice").isEnabled()
    web.reject()
    press(qtbot, view, "seeNoticeChanges")
    (dialog,) = view.findChildren(NoticeChangesDialog)
    item, published, now = dialog.model.cells(dialog.model.line(0))
    assert (item, "Postal" in published, "Postal SAS, routeur" in now) == ("Les destinataires", False, True)
    press(qtbot, dialog, "publishChanges")
    assert "Version 2" in view.findChild(QLabel, "noticeStatus").text()
    assert not changes.isVisible()
    menu["webNotice"].trigger()
    web = view.findChildren(WebNoticeDialog)[-1]
    press(qtbot, web, "copyWebNotice")
    assert "Postal SAS, routeur" in QGuiApplication.clipboard().text()
    web.accept()
    menu["posterA3"].trigger()
    target = tmp_path / "affiche.pdf"
    view.findChild(QFileDialog, "fileDialog").fileSelected.emit(str(target))
    assert target.read_bytes().startswith(b"%PDF")
