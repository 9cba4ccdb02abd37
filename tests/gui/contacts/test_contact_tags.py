"""Tags from the page of a contact: put on, taken off, followed to the others who bear them, deleted and brought back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.contacts.acts import Act
from app.contacts.tags import put_tag, read_tags, tags_of
from app.contacts.write_contact import ContactDraft, add_contact
from app.workspace import UnlockedWorkspace
from ui.contacts.contacts_page import ContactsPage
from ui.contacts.tags_dialog import TagsDialog


@pytest.fixture
def page(qtbot: QtBot, workspace: UnlockedWorkspace, with_purposes: None) -> ContactsPage:
    with workspace.unit_of_work() as uow:
        for name in ("Benali", "Martin"):
            add_contact(uow, ContactDraft(family_name=name))
        put_tag(uow, 1, "Salon")
    page = ContactsPage(workspace)
    qtbot.addWidget(page)
    page.resize(1176, 768)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    page.refresh()
    page.beside.show_contact(2)
    return page


def worn(page: ContactsPage, contact_id: int) -> list[str]:
    with page.workspace.reading() as uow:
        return [name for _, name in tags_of(uow, contact_id)]


def test_put_on_and_taken_off_with_the_keyboard(qtbot: QtBot, page: ContactsPage) -> None:
    said: list[object] = []
    page.announced.connect(lambda _text, undo: said.append(undo))
    field = page.findChild(QLineEdit, "newTag")
    assert isinstance(field, QLineEdit)
    field.setFocus()
    qtbot.keyClicks(field, "salon")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert worn(page, 2) == ["Salon"]
    assert field.text() == ""
    chip = page.findChildren(QPushButton, "chip_tag_1")[-1]
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert worn(page, 2) == []
    assert worn(page, 1) == ["Salon"]
    undo = said[-1]
    assert isinstance(undo, Act)
    undo.undo(page.workspace)
    assert worn(page, 2) == ["Salon"]


def test_the_star_puts_a_contact_at_hand(qtbot: QtBot, page: ContactsPage) -> None:
    page.beside.show_contact(1)
    page.beside.show_contact(2)
    qtbot.keyClick(page, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    star = page.findChild(QPushButton, "favourite")
    assert isinstance(star, QPushButton)
    assert (star.text(), star.isChecked()) == ("Favori", True)
    at_hand = page.finder.at_hand
    names = [one.accessibleName() for one in at_hand.findChildren(QPushButton) if one.isVisible()]
    assert names == ["Martin, Favori", "Benali, Récent"]
    benali = at_hand.findChildren(QPushButton, "atHand_1")[-1]
    qtbot.mouseClick(benali, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: star.text() == "Mettre en favori")
    page.finder.search.setText("mart")
    assert not at_hand.isVisible()


def test_a_tag_leads_to_those_who_bear_it(qtbot: QtBot, page: ContactsPage) -> None:
    page.beside.show_contact(1)
    qtbot.mouseClick(page.findChildren(QPushButton, "chip_tag_1")[-1], Qt.MouseButton.LeftButton)
    model = page.finder.model
    assert [model.data(model.index(row)) for row in range(model.rowCount())] == ["Benali"]


def test_made_renamed_deleted_and_back(qtbot: QtBot, page: ContactsPage) -> None:
    said: list[tuple[str, object]] = []
    page.announced.connect(lambda text, undo: said.append((text, undo)))
    qtbot.mouseClick(page.findChild(QPushButton, "allTags"), Qt.MouseButton.LeftButton)
    dialog = page.findChild(TagsDialog)
    assert isinstance(dialog, TagsDialog)
    dialog.view.selectRow(0)
    dialog.name.selectAll()
    qtbot.keyClicks(dialog.name, "Salon 2026")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert worn(page, 1) == ["Salon 2026"]
    dialog.view.selectRow(0)
    qtbot.mouseClick(dialog.delete_button, Qt.MouseButton.LeftButton)
    assert worn(page, 1) == []
    dialog.accept()
    undo = said[-1][1]
    assert isinstance(undo, Act)
    undo.undo(page.workspace)
    assert worn(page, 1) == ["Salon 2026"]
    with page.workspace.reading() as uow:
        assert [tag.count for tag in read_tags(uow)] == [1]
