"""The start screen: counted beside the window, the figures over the months as the role allows."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.accounts.roles import Role
from app.contacts.write_contact import ContactDraft, add_contact
from app.formats import format_date
from app.register.figures_over_time import FigureKind
from app.workspace import UnlockedWorkspace
from ui.home.first_week_card import FirstWeekCard
from ui.home.home_page import HomePage
from ui.kit import theme
from ui.kit.tasks import Task
from ui.shell.main_window import MainWindow

LONG = 30_000


@pytest.fixture
def peopled(workspace: UnlockedWorkspace, with_purposes: None) -> UnlockedWorkspace:
    with workspace.unit_of_work() as uow:
        for number in range(3):
            add_contact(uow, ContactDraft(family_name=f"Martin {number}"))
    return workspace


def shown(qtbot: QtBot, workspace: UnlockedWorkspace) -> HomePage:
    page = HomePage(workspace)
    qtbot.addWidget(page)
    page.resize(1150, 720)
    with qtbot.waitExposed(page):
        page.show()
    with qtbot.waitSignals([page.shown, page.figures.read], timeout=LONG):
        page.refresh()
    return page


def texts(page: HomePage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_it_counts_beside_the_window(qtbot: QtBot, peopled: UnlockedWorkspace) -> None:
    page = HomePage(peopled)
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitSignal(page.shown):
        page.refresh()
        assert page.findChild(Task) is not None
        assert any("Lecture du carnet" in text for text in texts(page))
    assert "contacts dans le carnet" in texts(page)
    assert "3" in texts(page)


def test_what_changed_while_it_counted_is_counted_again(qtbot: QtBot, peopled: UnlockedWorkspace) -> None:
    page = shown(qtbot, peopled)
    page.refresh()
    with peopled.unit_of_work() as uow:
        add_contact(uow, ContactDraft(family_name="Nouvelle"))
    page.refresh()
    qtbot.waitUntil(lambda: "4" in texts(page), timeout=LONG)
    assert page.figures.cards[FigureKind.CONTACTS].chart.content.lines[0].counts[-1] in (3, 4)
    qtbot.waitUntil(
        lambda: page.figures.cards[FigureKind.CONTACTS].chart.content.lines[0].counts[-1] == 4, timeout=LONG
    )


def test_a_reminder_put_off_goes_and_the_keyboard_stays_in_the_page(qtbot: QtBot, workspace: UnlockedWorkspace) -> None:
    with workspace.unit_of_work() as uow:
        add_contact(uow, ContactDraft(family_name="Martin"))
    page = shown(qtbot, workspace)
    page.activateWindow()
    later = page.findChild(QPushButton, "reminderLater")
    later.setFocus()
    before = len(page.findChildren(QPushButton, "reminderLater"))
    with qtbot.waitSignal(page.shown):
        qtbot.keyClick(later, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(page.findChildren(QPushButton, "reminderLater")) == before - 1)
    assert isinstance(page.focusWidget(), QPushButton)


def test_one_year_or_three(qtbot: QtBot, peopled: UnlockedWorkspace) -> None:
    page = shown(qtbot, peopled)
    card = page.figures.cards[FigureKind.CONTACTS]
    assert len(card.chart.content.labels) == 12
    with qtbot.waitSignal(page.figures.read):
        page.findChild(QPushButton, "span_36").click()
    assert len(card.chart.content.labels) == 36
    assert card.numbers.rowCount() == 36
    assert card.chart.content.labels[-1] == "11/26"
    assert page.figures.cards[FigureKind.REQUESTS].chart.content.is_empty


def test_large_text_has_one_chart_a_row(qtbot: QtBot, peopled: UnlockedWorkspace) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    page = shown(qtbot, peopled)
    cards = list(page.figures.cards.values())
    assert len({card.x() for card in cards}) == 2
    theme.apply(application, "light", 200)
    try:
        with qtbot.waitSignals([page.shown, page.figures.read], timeout=LONG):
            page.refresh()
        qtbot.waitUntil(lambda: len({card.x() for card in cards}) == 1)
        assert len({card.y() for card in cards}) == 4
    finally:
        theme.apply(application)


@pytest.mark.rule("REG-06")
@pytest.mark.parametrize("role", [Role.OWNER, Role.RECEPTION, Role.MARKETING])
def test_a_role_sees_the_charts_of_what_it_may_do(
    qtbot: QtBot, unlocked_as: Callable[[Role], UnlockedWorkspace], role: Role
) -> None:
    page = shown(qtbot, unlocked_as(role))
    expected = {
        Role.OWNER: list(FigureKind),
        Role.RECEPTION: [FigureKind.CONTACTS, FigureKind.CONSENTS, FigureKind.REQUESTS],
        Role.MARKETING: [FigureKind.CONTACTS, FigureKind.CONSENTS],
    }
    assert list(page.figures.cards) == expected[role]


def test_closing_while_it_counts_waits_for_the_thread(qtbot: QtBot, peopled: UnlockedWorkspace) -> None:
    window = MainWindow(peopled, business_name="Atelier")
    qtbot.addWidget(window)
    window.show()
    window.go("home")
    window.close()
    assert not any(task._worker.isRunning() for task in window.findChildren(Task))


def test_the_first_week_is_told_by_the_file_leads_there_and_may_be_hidden(
    qtbot: QtBot, peopled: UnlockedWorkspace
) -> None:
    page = shown(qtbot, peopled)
    card = page.findChild(FirstWeekCard)
    # Contacts are there already; nothing of it can be ticked.
    assert card.findChild(QLabel, "done_contacts").text().endswith(format_date(peopled.clock.today()))
    assert card.findChild(QWidget, "step_consent") is not None
    assert not card.findChildren(QCheckBox)
    go = card.findChild(QWidget, "step_register").findChild(QPushButton, "stepGo")
    with qtbot.waitSignal(page.departed) as departed:
        qtbot.mouseClick(go, Qt.MouseButton.LeftButton)
    assert departed.args == ["compliance", "register"]
    said: list[Callable[[], object]] = []
    page.announced.connect(lambda _text, undo: said.append(undo))
    with qtbot.waitSignal(page.shown):
        qtbot.mouseClick(card.findChild(QPushButton, "hideFirstWeek"), Qt.MouseButton.LeftButton)
    assert page.findChild(FirstWeekCard) is None or not page.findChild(FirstWeekCard).isVisible()
    with qtbot.waitSignal(page.shown):
        said[0]()
    assert any(one.isVisible() for one in page.findChildren(FirstWeekCard))
