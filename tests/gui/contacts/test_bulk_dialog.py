"""Several contacts changed at once, with the keyboard: everyone found is chosen, looked at, changed, read, taken back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.consent.purposes import read_purposes
from app.consent.subscriptions import create_list
from app.contacts.acts import Act
from app.contacts.tags import tags_of
from app.contacts.write_contact import ContactDraft, add_contact
from app.workspace import UnlockedWorkspace
from db.tables import Contact
from ui.contacts.bulk_dialog import BulkDialog
from ui.contacts.contacts_page import ContactsPage

CONTROL = Qt.KeyboardModifier.ControlModifier
PEOPLE = 24
# So many lines are read at once: fewer than there are people.
WINDOW = 10


@pytest.fixture
def page(
    qtbot: QtBot, workspace: UnlockedWorkspace, with_purposes: None, monkeypatch: pytest.MonkeyPatch
) -> ContactsPage:
    monkeypatch.setattr("ui.contacts.contact_list_model._WINDOW", WINDOW)
    with workspace.unit_of_work() as uow:
        create_list(uow, "Lettre", read_purposes(uow)[0].id)
        for number in range(PEOPLE):
            add_contact(uow, ContactDraft(family_name=f"Martin {number:03}"))
        add_contact(uow, ContactDraft(family_name="Benali"))
        uow.session.get_one(Contact, 3).restricted_since = uow.clock.today()
    page = ContactsPage(workspace)
    qtbot.addWidget(page)
    page.resize(1176, 768)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    page.refresh()
    return page


def wait(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    """A busy machine is no fault of the code."""
    qtbot.waitUntil(condition, timeout=30_000)


def text(holder: ContactsPage | BulkDialog, name: str) -> str:
    found = holder.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text()


def click(qtbot: QtBot, holder: ContactsPage | BulkDialog, name: str) -> None:
    found = holder.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def choose_everyone(qtbot: QtBot, page: ContactsPage, words: str, count: int) -> None:
    page.finder.search.setText(words)
    page.finder.enter_list()
    qtbot.keyClick(page.finder.list, Qt.Key.Key_A, CONTROL)
    wait(qtbot, lambda: page.finder.chosen_count() == count)
    wait(qtbot, lambda: text(page, "severalChosen") == f"{count} contacts choisis")


def opened(qtbot: QtBot, page: ContactsPage) -> BulkDialog:
    click(qtbot, page, "changeSeveral")
    dialog = page.findChild(BulkDialog)
    assert isinstance(dialog, BulkDialog)
    wait(qtbot, lambda: dialog.isAncestorOf(QApplication.focusWidget()))
    return dialog


def pick(dialog: BulkDialog, kind: str) -> None:
    dialog.choice.kind.setCurrentIndex(dialog.choice.kind.findData(kind))


def worn(page: ContactsPage) -> int:
    with page.workspace.reading() as uow:
        return sum(bool(tags_of(uow, one)) for one in range(1, PEOPLE + 2))


def test_everyone_found_is_chosen_though_few_were_read(qtbot: QtBot, page: ContactsPage) -> None:
    page.finder.search.setText("martin")
    page.finder.enter_list()
    assert page.finder.model.rowCount() == WINDOW
    qtbot.keyClick(page.finder.list, Qt.Key.Key_A, CONTROL)
    wait(qtbot, lambda: page.finder.chosen_count() == PEOPLE)
    model = page.finder.model
    assert [model.data(model.index(row)) for row in (0, 12, PEOPLE - 1)] == ["Martin 000", "Martin 012", "Martin 023"]
    assert len(set(page.finder.chosen())) == PEOPLE
    click(qtbot, page, "chooseEveryone")
    assert page.finder.chosen_count() == PEOPLE


def test_letters_typed_while_everyone_is_read_choose_nobody(qtbot: QtBot, page: ContactsPage) -> None:
    page.finder.search.setText("martin")
    page.finder.enter_list()
    page.finder.choose_everyone()
    page.finder.search.setText("martin 00")
    page.finder.end()
    QApplication.processEvents()
    assert page.finder.model.rowCount() == 10


def test_a_new_tag_with_the_keyboard_and_one_undo(qtbot: QtBot, page: ContactsPage) -> None:
    said: list[tuple[str, object]] = []
    page.announced.connect(lambda sentence, act: said.append((sentence, act)))
    choose_everyone(qtbot, page, "martin", PEOPLE)
    dialog = opened(qtbot, page)
    assert not dialog.findChild(QPushButton, "bulkLook").isEnabled()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClicks(QApplication.focusWidget(), "Salon 2026")
    qtbot.keyClick(dialog, Qt.Key.Key_V, Qt.KeyboardModifier.AltModifier)
    wait(qtbot, lambda: text(dialog, "bulkPreview") == f"{PEOPLE - 1} changeront, 1 non.")
    assert text(dialog, "bulkWhat") == "Poser une étiquette\u00a0: Salon 2026"
    table = dialog.look._left
    assert table.cells(table.line(0)) == (
        "Martin 002",
        "Traitement limité à sa demande\u00a0: la fiche est seulement conservée.",
    )
    assert worn(page) == 0
    wait(qtbot, lambda: QApplication.focusWidget().objectName() == "bulkGo")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    wait(qtbot, lambda: text(dialog, "bulkDone") == f"{PEOPLE - 1} contacts changés.")
    assert worn(page) == PEOPLE - 1
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert said[-1][0] == f"{PEOPLE - 1} contacts · étiquette «\u00a0Salon 2026\u00a0» posée."
    assert page.finder.chosen_count() == PEOPLE
    act = said[-1][1]
    assert isinstance(act, Act)
    act.undo(page.workspace)
    assert worn(page) == 0


def test_a_list_says_who_may_not_be_reached_and_leaving_is_for_good(qtbot: QtBot, page: ContactsPage) -> None:
    choose_everyone(qtbot, page, "martin", PEOPLE)
    dialog = opened(qtbot, page)
    pick(dialog, "join")
    click(qtbot, dialog, "bulkLook")
    wait(qtbot, lambda: "non." in text(dialog, "bulkPreview"))
    assert text(dialog, "bulkPreview") == f"Personne ne changera, {PEOPLE} non."
    assert not dialog.findChild(QPushButton, "bulkGo").isEnabled()
    click(qtbot, dialog, "bulkBack")
    pick(dialog, "leave")
    assert "refus" in text(dialog, "bulkAbout")
    click(qtbot, dialog, "bulkLook")
    wait(qtbot, lambda: "ne s'annule pas" in text(dialog, "bulkWarning").replace("\u2019", "'"))


def test_a_word_that_no_note_may_hold_is_refused_before_anything(qtbot: QtBot, page: ContactsPage) -> None:
    choose_everyone(qtbot, page, "martin", PEOPLE)
    dialog = opened(qtbot, page)
    dialog.choice.target.setEditText("connard")
    click(qtbot, dialog, "bulkLook")
    problem = dialog.findChild(QLabel, "bulkProblem")
    assert isinstance(problem, QLabel)
    wait(qtbot, problem.isVisible)
    assert worn(page) == 0
    dialog.reject()
    assert not dialog.isVisible()


def test_who_follows_them_and_the_category(qtbot: QtBot, page: ContactsPage) -> None:
    choose_everyone(qtbot, page, "martin", PEOPLE)
    dialog = opened(qtbot, page)
    pick(dialog, "owner")
    target = dialog.findChild(QComboBox, "bulkTarget")
    assert isinstance(target, QComboBox)
    assert "Claire Fontaine" in [target.itemText(row) for row in range(target.count())]
    pick(dialog, "category")
    dialog.choice.target.setCurrentIndex(dialog.choice.target.findData("supplier"))
    click(qtbot, dialog, "bulkLook")
    wait(qtbot, lambda: text(dialog, "bulkPreview") == f"{PEOPLE - 1} changeront, 1 non.")
    click(qtbot, dialog, "bulkGo")
    wait(qtbot, lambda: text(dialog, "bulkDone") == f"{PEOPLE - 1} contacts changés.")
    with page.workspace.reading() as uow:
        assert uow.session.get_one(Contact, 1).category == "supplier"
        assert uow.session.get_one(Contact, 3).category == "prospect"


def test_stopped_before_the_first(qtbot: QtBot, page: ContactsPage) -> None:
    choose_everyone(qtbot, page, "martin", PEOPLE)
    dialog = opened(qtbot, page)
    dialog.choice.target.setEditText("Salon")
    click(qtbot, dialog, "bulkLook")
    wait(qtbot, lambda: "changeront" in text(dialog, "bulkPreview"))
    dialog._on_go()
    dialog.reject()
    assert dialog.isVisible()
    click(qtbot, dialog, "bulkStop")
    wait(qtbot, lambda: text(dialog, "bulkDone") != "")
    assert worn(page) in (0, PEOPLE - 1)
    assert (text(dialog, "bulkDone") == "0 contact changé.") is (worn(page) == 0)
    dialog.reject()
    assert not dialog.isVisible()


def test_the_lock_falls_in_the_middle_of_a_batch(qtbot: QtBot, page: ContactsPage) -> None:
    choose_everyone(qtbot, page, "martin", PEOPLE)
    dialog = opened(qtbot, page)
    dialog.choice.target.setEditText("Salon")
    click(qtbot, dialog, "bulkLook")
    wait(qtbot, lambda: "changeront" in text(dialog, "bulkPreview"))
    dialog._on_go()
    page.close()
    done = worn(page)
    assert done in (0, PEOPLE - 1)
    page.workspace.close()
    QApplication.processEvents()
    assert text(dialog, "bulkDone") == ""
