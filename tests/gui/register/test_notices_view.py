"""Notices in the window: what is missing, stale, published, saved as a PDF, and those it never reached."""

from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFileDialog, QLabel, QMessageBox, QPlainTextEdit, QTableView
from pytestqt.qtbot import QtBot

from app.accounts.business import read_business, write_business
from app.consent.kinds import NoticeMeans, TextKind
from app.contacts.write_contact import ContactDraft, add_contact
from app.register.never_informed import count_never_informed
from app.register.notice import notice_versions, notices_given
from app.register.notice_facts import read_answers, write_answers
from app.workspace import UnlockedWorkspace
from ui.register.compliance_page import CompliancePage
from ui.register.give_notice_dialog import open_give_notice
from ui.register.notice_answers_dialog import NoticeAnswersDialog
from ui.register.notices_view import NoticesView
from ui.register.uninformed_dialog import UninformedDialog, open_uninformed


@pytest.fixture
def people(workspace: UnlockedWorkspace, with_purposes: None) -> list[int]:
    with workspace.unit_of_work() as uow:
        return [
            add_contact(uow, ContactDraft(given_name=name, family_name="Martin")) for name in ("Anna", "Boris", "Zoé")
        ]


@pytest.fixture
def view(qtbot: QtBot, workspace: UnlockedWorkspace, people: list[int]) -> NoticesView:
    shown = NoticesView(workspace)
    qtbot.addWidget(shown)
    shown.resize(1100, 600)
    shown.refresh()
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def click(qtbot: QtBot, inside, name: str) -> None:
    found = inside.findChild(QAbstractButton, name)
    assert found is not None, name
    assert found.isEnabled(), name
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def text_of(inside, name: str) -> str:
    return inside.findChild(QLabel, name).text()


def unsay(workspace: UnlockedWorkspace, **answers: str) -> None:
    with workspace.unit_of_work() as uow:
        write_answers(uow, replace(read_answers(uow, "fr"), **answers), "fr")


@pytest.mark.rule("INF-08")
def test_a_notice_in_force_says_so(view: NoticesView) -> None:
    assert "Version 1" in text_of(view, "noticeStatus")
    assert view.model.rowCount() == 16
    assert not view.findChild(QAbstractButton, "publishNotice").isEnabled()
    assert "Vos données et vos droits" in view.preview.toPlainText()


@pytest.mark.rule("INF-01")
def test_what_is_missing_comes_first_with_where_to_fill_it(
    qtbot: QtBot, view: NoticesView, workspace: UnlockedWorkspace
) -> None:
    unsay(workspace, minors="", transfers="")
    view.refresh()
    assert "2 points" in text_of(view, "noticeStatus")
    assert [view.model.line(row).is_missing for row in range(3)] == [True, True, False]
    assert "Compléter" in view.model.cells(view.model.line(0))[1]
    assert not view.findChild(QAbstractButton, "publishNotice").isEnabled()
    click(qtbot, view, "completeNotice")
    (dialog,) = view.findChildren(NoticeAnswersDialog)
    kept = dialog.findChild(QPlainTextEdit, "answer_source").toPlainText()
    click(qtbot, dialog, "proposeAnswers")
    assert dialog.findChild(QPlainTextEdit, "answer_source").toPlainText() == kept
    dialog.findChild(QPlainTextEdit, "answer_transfers").setPlainText("Vers personne.")
    click(qtbot, dialog, "saveAnswers")
    assert not any(view.model.line(row).is_missing for row in range(16))
    assert "Vers personne." in view.preview.toPlainText()


@pytest.mark.rule("INF-08")
def test_a_changed_register_shows_what_changed_and_is_published_again(
    qtbot: QtBot, view: NoticesView, workspace: UnlockedWorkspace
) -> None:
    with workspace.unit_of_work() as uow:
        write_business(uow, replace(read_business(uow), phone="04 78 11 11 11"))
    view.refresh()
    assert "« Qui est responsable de vos données »".replace(" ", "\u00a0", 1) in text_of(view, "noticeStatus").replace(
        "\u00a0»", " »"
    )
    with qtbot.waitSignal(view.announced):
        click(qtbot, view, "publishNotice")
    assert "Version 2" in text_of(view, "noticeStatus")
    with workspace.reading() as uow:
        assert [one.version for one in notice_versions(uow, TextKind.NOTICE_13)] == [2, 1]


def test_the_other_notice_and_the_other_language_are_one_choice_away(view: NoticesView) -> None:
    kind, code = view.findChild(QComboBox, "noticeKind"), view.findChild(QComboBox, "noticeLanguage")
    kind.setCurrentIndex(kind.findData(TextKind.NOTICE_14.value))
    code.setCurrentIndex(code.findData("en"))
    assert view.model.rowCount() == 17
    assert "Where your data come from" in view.preview.toPlainText()


@pytest.mark.rule("INF-01")
def test_an_incomplete_notice_is_saved_with_projet_on_each_page(
    qtbot: QtBot, view: NoticesView, workspace: UnlockedWorkspace, tmp_path: Path
) -> None:
    unsay(workspace, minors="")
    view.refresh()
    click(qtbot, view, "saveNoticePdf")
    target = tmp_path / "notice.pdf"
    with qtbot.waitSignal(view.announced):
        view.findChild(QFileDialog, "fileDialog").fileSelected.emit(str(target))
    assert all("PROJET" in page.extract_text() for page in PdfReader(target).pages)


@pytest.mark.rule("INF-04")
def test_those_never_informed_are_marked_together(
    qtbot: QtBot, view: NoticesView, workspace: UnlockedWorkspace, people: list[int]
) -> None:
    assert "3 personnes" in text_of(view, "neverInformed")
    click(qtbot, view, "seeNeverInformed")
    (dialog,) = view.findChildren(UninformedDialog)
    assert not dialog.findChild(QAbstractButton, "markInformed").isEnabled()
    means = dialog.findChild(QComboBox, "noticeMeans")
    means.setCurrentIndex(means.findData(NoticeMeans.POSTED.value))
    table = dialog.findChild(QTableView, "uninformedTable")
    table.selectRow(0)
    click(qtbot, dialog, "markInformed")
    assert "2 personnes" in text_of(view, "neverInformed")
    with workspace.reading() as uow:
        assert [one.means for one in notices_given(uow, people[0])] == [NoticeMeans.POSTED]
        assert count_never_informed(uow) == 2
    click(qtbot, dialog, "chooseAll")
    click(qtbot, dialog, "markInformed")
    assert not table.isVisible()
    assert not view.findChild(QAbstractButton, "seeNeverInformed").isVisible()


@pytest.mark.rule("INF-03")
def test_the_notice_is_noted_for_one_person(
    qtbot: QtBot, view: NoticesView, workspace: UnlockedWorkspace, people: list[int]
) -> None:
    dialog = open_give_notice(view, workspace, people[1])
    assert "version 1" in text_of(dialog, "noticeOwed")
    assert "Aucune" in text_of(dialog, "noticesGiven")
    with qtbot.waitSignal(dialog.announced):
        click(qtbot, dialog, "giveNotice")
    again = open_give_notice(view, workspace, people[1])
    assert "remise imprimée" in text_of(again, "noticesGiven")


def test_without_a_published_notice_the_error_says_where_to_go(qtbot: QtBot, workspace: UnlockedWorkspace) -> None:
    with workspace.unit_of_work() as uow:
        contact = add_contact(uow, ContactDraft(given_name="Anna", family_name="Martin"))
    page = CompliancePage(workspace)
    qtbot.addWidget(page)
    page.refresh()
    page.show_object("notices")
    dialog = open_give_notice(page, workspace, contact)
    assert not dialog.findChild(QAbstractButton, "giveNotice").isEnabled()
    listed = open_uninformed(page, workspace)
    listed.view.selectRow(0)
    click(qtbot, listed, "markInformed")
    assert "Conformité" in listed.findChild(QMessageBox, "errorBox").text()
