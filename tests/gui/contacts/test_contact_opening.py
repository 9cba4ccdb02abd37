"""A contact is read beside the window: what comes late of another is dropped, and nothing outdated is shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.consent.kinds import Channel
from app.consent.purposes import seed_purposes
from app.contacts.write_contact import ContactDraft, add_contact
from app.messaging.record_objection import record_objection
from app.values import EmailAddress
from app.workspace import UnlockedWorkspace
from ui.contacts.contacts_page import ContactsPage
from ui.kit.tasks import Task


@pytest.fixture
def page(qtbot: QtBot, workspace: UnlockedWorkspace) -> ContactsPage:
    with workspace.unit_of_work() as uow:
        seed_purposes(uow)
        for name in ("Arnaud", "Benali", "Chevrier"):
            add_contact(uow, ContactDraft(family_name=name, emails=(EmailAddress.parse(f"{name}@exemple.fr"),)))
    made = ContactsPage(workspace)
    qtbot.addWidget(made)
    made.resize(1176, 768)
    made.show()
    made.refresh()
    return made


def settle(qtbot: QtBot, page: ContactsPage) -> None:
    qtbot.waitUntil(lambda: page.findChild(Task) is None, timeout=20_000)


def test_of_several_asked_for_the_last_is_shown(qtbot: QtBot, page: ContactsPage) -> None:
    opened: list[int] = []
    page.beside.opening.opened.connect(lambda reading: opened.append(reading.card.id))
    page.beside.opening.begin(1)
    page.beside.opening.begin(2)
    settle(qtbot, page)
    assert (opened, page.beside.card.contact_id) == ([2], 2)
    # Another page came up meanwhile: who was still being read does not cover it.
    page.beside.opening.begin(1)
    page.beside.show_contact(3)
    settle(qtbot, page)
    assert (opened, page.beside.card.contact_id) == ([2], 3)


@pytest.mark.rule("PRO-01")
def test_what_was_written_while_a_contact_was_read_is_shown(qtbot: QtBot, page: ContactsPage) -> None:
    def reasons() -> set[str]:
        model = page.beside.card._decisions.model
        return {model.explanation(model.index(row, 0)) for row in range(model.rowCount())}

    page.beside.show_contact(1)
    before = reasons()
    page.beside.show_contact(2)
    page.beside.opening.begin(1)
    page.findChild(Task).wait()
    # Read, and not delivered yet.
    with page.workspace.unit_of_work() as uow:
        record_objection(uow, 1, Channel.EMAIL)
    settle(qtbot, page)
    assert page.beside.card.contact_id == 1
    assert reasons() != before
    page.beside.show_contact(1)
    after = reasons()
    assert any("oppos" in one.lower() for one in after)


def test_arrows_pass_over_people_and_only_the_last_is_opened(qtbot: QtBot, page: ContactsPage) -> None:
    view = page.finder.list
    view.setFocus()
    page.finder.enter_list()
    qtbot.waitUntil(lambda: page.beside.card.contact_id == 1)
    page.beside.opening.begin(2)
    page.findChild(Task).wait()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.beside.card.contact_id == 3)
    assert view.currentIndex().row() == 2
    settle(qtbot, page)
    assert page.beside.card.contact_id == 3


def test_who_is_gone_is_said_and_nobody_is_left_on_the_page(qtbot: QtBot, page: ContactsPage) -> None:
    page.beside.show_contact(1)
    page.beside.opening.begin(99)
    settle(qtbot, page)
    assert page.beside.currentWidget() is page.beside.nobody
    assert page.acts() == ()


def test_a_reading_that_lasts_takes_the_former_contact_away(qtbot: QtBot, page: ContactsPage) -> None:
    page.beside.show_contact(1)
    page.beside.opening._slow.setInterval(0)
    page.beside.opening.begin(2)
    page.findChild(Task).wait()
    page.beside.opening._slow.timeout.emit()
    assert page.beside.currentWidget() is page.beside.waiting
    assert page.acts() == ()
    settle(qtbot, page)
    assert page.beside.contact_id == 2


def test_who_another_place_points_at_comes_up_and_meanwhile_nobody_else_may_be_acted_upon(
    qtbot: QtBot, page: ContactsPage
) -> None:
    page.beside.show_contact(1)
    page.show_object(2)
    assert page.beside.currentWidget() is page.beside.waiting
    assert page.acts() == ()
    settle(qtbot, page)
    assert page.beside.contact_id == 2
    assert page.finder.list.currentIndex().row() == 1


@pytest.mark.rule("PRO-01")
def test_whoever_is_met_again_in_the_list_is_shown_as_they_stand_now(qtbot: QtBot, page: ContactsPage) -> None:
    page.beside.show_contact(1)
    with page.workspace.unit_of_work() as uow:
        record_objection(uow, 1, Channel.EMAIL)
    # Somebody comes back to the place, and the search stops at who is shown already.
    page.refresh()
    page.show_object(("search", "Arnaud"))
    settle(qtbot, page)
    assert page.beside.contact_id == 1
    assert page.beside.card.is_current()
