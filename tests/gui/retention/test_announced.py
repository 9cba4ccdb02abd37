"""Announced erasures on the screen: the choice, the list and its preview, the date's question, the report."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPlainTextEdit, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from app.accounts.business import write_setting
from app.clock import FixedClock
from app.contacts.write_contact import ContactDraft, add_contact
from app.journal.known_days import clock_stands, confirm_date, note_opening
from app.retention.announce import count_announced, is_automatic, set_automatic
from app.retention.automatic_purge import pass_day
from app.retention.purge_report import unread_days
from app.workspace import UnlockedWorkspace
from db.tables import Contact
from ui.home.home_page import HomePage
from ui.retention.announced_view import AnnouncedView
from ui.retention.date_dialog import DateDialog
from ui.retention.day_beginning import begin_day
from ui.retention.purge_report_dialog import PurgeReportDialog
from ui.retention.retention_page import RetentionPage
from ui.retention.spare_dialog import SpareDialog
from ui.shell.main_window import MainWindow


@pytest.fixture
def due(workspace: UnlockedWorkspace) -> UnlockedWorkspace:
    """Three people at their term."""
    with workspace.unit_of_work() as uow:
        for name in ("Aube", "Bois", "Ciel"):
            contact = uow.session.get_one(Contact, add_contact(uow, ContactDraft(family_name=name)))
            contact.retention_due_on = date(2026, 11, 1)
        note_opening(uow)
    return workspace


def announced(workspace: UnlockedWorkspace) -> None:
    with workspace.unit_of_work() as uow:
        set_automatic(uow, is_on=True)
    pass_day(workspace)


def click(qtbot: QtBot, inside: QWidget, name: str) -> None:
    qtbot.mouseClick(inside.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def shown(qtbot: QtBot, workspace: UnlockedWorkspace) -> AnnouncedView:
    page = RetentionPage(workspace)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    qtbot.waitExposed(page)
    page.show_object("announced")
    view = page.findChild(AnnouncedView)
    assert isinstance(view, AnnouncedView)
    assert view.isVisible()
    view.setProperty("page", page)
    return view


def test_the_choice_is_off_explained_and_announces_once_on(qtbot: QtBot, due: UnlockedWorkspace) -> None:
    view = shown(qtbot, due)
    box = view.findChild(QCheckBox, "automaticPurge")
    assert not box.isChecked()
    assert view.model.rowCount() == 0
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    with due.reading() as uow:
        assert is_automatic(uow)
    qtbot.waitUntil(lambda: view.model.rowCount() == 3, timeout=20_000)
    texts = [view.model.index(0, column).data() for column in range(4)]
    assert texts == ["Aube", "durée atteinte le 01/11/2026", "23/11/2026", "23/12/2026"]
    preview = view.findChild(QLabel, "announcedPreview").text()
    assert "Ce qui part" in preview
    assert "Ce qui reste, et pourquoi" in preview


def test_chosen_ones_are_spared_with_a_reason(qtbot: QtBot, due: UnlockedWorkspace) -> None:
    announced(due)
    view = shown(qtbot, due)
    view.view.selectAll()
    assert not view.findChild(QPushButton, "announcedOpen").isEnabled()
    view.view.clearSelection()
    view.view.selectRow(1)
    click(qtbot, view, "announcedSpare")
    dialog = view.findChild(SpareDialog)
    click(qtbot, dialog, "spareSave")
    assert "Écrivez la raison" in dialog.findChild(QLabel, "formProblem").text()
    dialog.findChild(QPlainTextEdit, "spareReason").setPlainText("Litige en préparation")
    click(qtbot, dialog, "spareSave")
    assert view.model.rowCount() == 2
    with due.reading() as uow:
        assert count_announced(uow) == 2


def test_erase_now_goes_through_the_same_dialog_as_everywhere(qtbot: QtBot, due: UnlockedWorkspace) -> None:
    announced(due)
    view = shown(qtbot, due)
    view.view.selectAll()
    click(qtbot, view, "announcedErase")
    dialog = view.findChild(QWidget, "severalErasures")
    table = dialog.findChild(QTableView, "severalTable")
    qtbot.waitUntil(lambda: table.isVisible() and table.model().rowCount() == 3, timeout=20_000)
    dialog.reject()


@pytest.mark.rule("RET-10")
def test_after_the_run_the_report_names_nobody_and_stays_until_read(
    qtbot: QtBot, due: UnlockedWorkspace, clock: FixedClock
) -> None:
    announced(due)
    clock.advance(timedelta(days=30))
    with due.unit_of_work() as uow:
        confirm_date(uow)
        write_setting(uow, "purge.shown_on", (clock.today() - timedelta(days=1)).isoformat())
    window = MainWindow(due, business_name="Atelier")
    qtbot.addWidget(window)
    window.show()
    begin_day(window, due)
    qtbot.waitUntil(lambda: window.findChild(PurgeReportDialog) is not None, timeout=60_000)
    report = window.findChild(PurgeReportDialog)
    said = report.findChild(QLabel, "purgeReportSentence").text()
    assert said.startswith("3 fiches annoncées le 23/11/2026 ont été effacées aujourd’hui.")
    assert report.model.rowCount() == 3
    words = said + "".join(report.model.index(row, column).data() for row in range(3) for column in range(5))
    assert not any(name in words for name in ("Aube", "Bois", "Ciel"))
    report.reject()
    home = HomePage(due)
    qtbot.addWidget(home)
    with qtbot.waitSignal(home.shown):
        home.refresh()
    assert home.findChild(QLabel, "purgedSentence").text().startswith("3 fiches annoncées")
    click(qtbot, home, "openPurgeReport")
    click(qtbot, home.findChild(PurgeReportDialog), "purgeRead")
    qtbot.waitUntil(lambda: home.findChild(QLabel, "purgedSentence") is None)
    with due.reading() as uow:
        assert unread_days(uow) == ()


def test_a_jumped_clock_asks_and_nothing_goes_before_the_yes(
    qtbot: QtBot, due: UnlockedWorkspace, clock: FixedClock
) -> None:
    announced(due)
    clock.advance(timedelta(days=3_652))
    window = MainWindow(due, business_name="Atelier")
    qtbot.addWidget(window)
    window.show()
    begin_day(window, due)
    dialog = window.findChild(DateDialog)
    question = dialog.findChild(QLabel, "dateQuestion").text()
    assert "indique le 22/11/2036" in question
    assert "la dernière activité date du 23/11/2026" in question
    dialog.reject()
    with due.reading() as uow:
        assert not clock_stands(uow)
        assert count_announced(uow) == 3
    window.go("retention", "announced")
    view = window.findChild(AnnouncedView)
    assert view.findChild(QLabel, "dateInDoubt").text() == question
    click(qtbot, view, "confirmDate")
    click(qtbot, view.findChild(DateDialog), "dateConfirm")
    with due.reading() as uow:
        assert clock_stands(uow)
    # Away for ten years: what was announced then is shown for a week before anything goes.
    qtbot.waitUntil(lambda: window.findChild(PurgeReportDialog) is not None, timeout=60_000)
    assert "remis au 29/11/2036" in window.findChild(PurgeReportDialog).findChild(QLabel, "purgeReportBesides").text()
    with due.reading() as uow:
        assert count_announced(uow) == 3
