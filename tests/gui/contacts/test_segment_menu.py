"""Segments from the list of contacts: kept, chosen with their live count, deleted and brought back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.contacts.acts import Act
from app.contacts.narrowing import FilterField, Narrowing
from app.contacts.read_contact import ContactQuery
from app.contacts.segments import read_segments
from app.contacts.write_contact import ContactDraft, add_contact
from app.workspace import UnlockedWorkspace
from ui.contacts.contacts_page import ContactsPage
from ui.contacts.segment_menu import SegmentDialog, SegmentsDialog

LYON = Narrowing().with_values(FilterField.TOWN, ("lyon",))


@pytest.fixture
def page(qtbot: QtBot, workspace: UnlockedWorkspace, with_purposes: None) -> ContactsPage:
    with workspace.unit_of_work() as uow:
        for name, town in (("Benali", "Lyon"), ("Martin", "Lyon"), ("Zimmer", "Dijon")):
            add_contact(uow, ContactDraft(family_name=name, town=town))
    page = ContactsPage(workspace)
    qtbot.addWidget(page)
    page.resize(1176, 768)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    page.refresh()
    return page


def keep(qtbot: QtBot, page: ContactsPage, name: str) -> SegmentDialog:
    page.finder.segments.save_asked.emit()
    dialog = page.findChildren(SegmentDialog)[-1]
    field, shared = dialog.findChild(QLineEdit, "segmentName"), dialog.findChild(QCheckBox, "segmentShared")
    assert isinstance(field, QLineEdit)
    assert isinstance(shared, QCheckBox)
    assert not shared.isChecked()
    qtbot.keyClicks(field, name)
    # The only line of its form: Enter ends it.
    qtbot.keyClick(field, Qt.Key.Key_Return)
    return dialog


def test_kept_then_chosen_with_its_count(qtbot: QtBot, page: ContactsPage) -> None:
    page.finder.show_query(ContactQuery(narrowing=LYON))
    keep(qtbot, page, "Lyon & autour")
    page.finder.show_query(ContactQuery())
    menu = page.finder.segments
    menu.fill()
    act = next(one for one in menu.actions() if one.objectName() == "segment_1")
    qtbot.waitUntil(lambda: act.text() == "Lyon && autour\t2")
    act.trigger()
    assert page.finder.query == ContactQuery(narrowing=LYON)
    count = page.findChild(QLabel, "contactCount")
    assert isinstance(count, QLabel)
    assert count.text() == "2 contacts"


def test_words_of_one_person_are_refused_and_stay_typed(qtbot: QtBot, page: ContactsPage) -> None:
    page.finder.search.setText("zimmer")
    dialog = keep(qtbot, page, "Lui")
    problem = dialog.findChild(QLabel, "formProblem")
    assert isinstance(problem, QLabel)
    assert problem.isVisible()
    assert dialog.name.text() == "Lui"


def test_deleted_from_the_list_and_back(qtbot: QtBot, page: ContactsPage) -> None:
    said: list[object] = []
    page.announced.connect(lambda _text, undo: said.append(undo))
    page.finder.show_query(ContactQuery(narrowing=LYON))
    keep(qtbot, page, "Lyon")
    dialog = SegmentsDialog(page.workspace, page)
    dialog.announced.connect(page.announced)
    dialog.show()
    dialog.view.selectRow(0)
    delete = dialog.findChild(QPushButton, "deleteLine")
    assert isinstance(delete, QPushButton)
    qtbot.mouseClick(delete, Qt.MouseButton.LeftButton)
    assert names(page) == []
    undo = said[-1]
    assert isinstance(undo, Act)
    undo.undo(page.workspace)
    assert names(page) == ["Lyon"]


def names(page: ContactsPage) -> list[str]:
    with page.workspace.reading() as uow:
        return [line.name for line in read_segments(uow)]
