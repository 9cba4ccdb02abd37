"""Ctrl+Z and Ctrl+Maj+Z in the window: what will be taken back is read beforehand, what is refused says why."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.contacts.card_acts import add_undoably, edit_undoably
from app.contacts.kinds import ContactKind
from app.contacts.small_acts import put_tag_undoably
from app.contacts.tags import tags_of
from app.contacts.write_contact import ContactDraft, add_contact
from app.journal import Action
from app.values import EmailAddress
from app.workspace import UnlockedWorkspace
from db.tables import Contact, JournalEntry
from ui.contacts.contact_dialog import ContactDialog
from ui.contacts.contacts_page import ContactsPage
from ui.shell.main_window import MainWindow

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
MARTIN = ContactDraft(
    kind=ContactKind.CONSUMER,
    given_name="Éloïse",
    family_name="Martin",
    emails=(EmailAddress.parse("eloise@exemple.fr"),),
)


@pytest.fixture
def window(qtbot: QtBot, workspace: UnlockedWorkspace, with_purposes: None) -> Iterator[MainWindow]:
    with workspace.unit_of_work() as uow:
        add_contact(uow, MARTIN)
    window = MainWindow(workspace, business_name="Atelier Lumière")
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.go("contacts", 1)
    wait(qtbot, lambda: page(window).acts() != ())
    window.activateWindow()
    wait(qtbot, window.isActiveWindow)
    yield window
    window.close()


def wait(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    """A busy machine is no fault of the code."""
    qtbot.waitUntil(condition, timeout=30_000)


def page(window: MainWindow) -> ContactsPage:
    found = window.page("contacts")
    assert isinstance(found, ContactsPage)
    return found


def told(window: MainWindow) -> str:
    found = window.findChild(QLabel, "bannerText")
    assert isinstance(found, QLabel)
    return found.text()


def next_undo(window: MainWindow) -> str:
    shown = window.findChild(QPushButton, "undoAct")
    assert isinstance(shown, QPushButton)
    return shown.accessibleName() if shown.isVisible() else ""


def worn(window: MainWindow) -> list[str]:
    with page(window).workspace.reading() as uow:
        return [name for _, name in tags_of(uow, 1)]


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = CONTROL) -> None:
    # Progress may have been shown for a moment; without a window manager nobody gives the keyboard back.
    window.activateWindow()
    wait(qtbot, lambda: QApplication.focusWidget() is not None)
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def tag(qtbot: QtBot, window: MainWindow, word: str) -> None:
    field = window.findChild(QLineEdit, "newTag")
    assert isinstance(field, QLineEdit)
    field.setFocus()
    qtbot.keyClicks(field, word)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_a_tag_taken_back_and_put_on_again_with_the_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    assert next_undo(window) == ""
    tag(qtbot, window, "Salon")
    assert next_undo(window) == "Annuler\u00a0: Éloïse Martin · étiquette «\u00a0Salon\u00a0» posée"
    press(qtbot, window, Qt.Key.Key_Z)
    wait(qtbot, lambda: worn(window) == [])
    wait(qtbot, lambda: told(window) == "Annulé\u00a0: Éloïse Martin · étiquette «\u00a0Salon\u00a0» posée.")
    assert next_undo(window) == ""
    wait(qtbot, lambda: not any(one.isVisible() for one in window.findChildren(QPushButton, "chip_tag_1")))
    press(qtbot, window, Qt.Key.Key_Z, CONTROL | SHIFT)
    wait(qtbot, lambda: worn(window) == ["Salon"])
    wait(qtbot, lambda: told(window).startswith("Rétabli"))


def test_in_a_field_with_something_typed_the_keys_are_the_field_s(qtbot: QtBot, window: MainWindow) -> None:
    tag(qtbot, window, "Salon")
    search = page(window).finder.search
    search.setFocus()
    qtbot.keyClicks(search, "mar")
    press(qtbot, window, Qt.Key.Key_Z)
    assert search.text() == ""
    assert worn(window) == ["Salon"]
    press(qtbot, window, Qt.Key.Key_Z)
    wait(qtbot, lambda: told(window).startswith("Annulé"))
    assert worn(window) == []


def test_nothing_to_take_back_is_said(qtbot: QtBot, window: MainWindow) -> None:
    window.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert told(window) == "Rien à annuler."
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert told(window) == "Rien à rétablir."


def test_what_the_keys_do_not_take_back_stops_them_once(qtbot: QtBot, window: MainWindow) -> None:
    tag(qtbot, window, "Salon")
    taken: list[bool] = []
    window.announce("Consentement enregistré.", lambda: taken.append(True))
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert "Consentement enregistré" in told(window)
    assert "Encore une fois" in told(window)
    assert worn(window) == ["Salon"]
    button = window.findChild(QPushButton, "bannerUndo")
    assert isinstance(button, QPushButton)
    assert button.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    wait(qtbot, lambda: told(window).startswith("Annulé"))
    assert (worn(window), taken) == ([], [])


@pytest.mark.rule("PRO-01")
def test_what_would_let_a_message_through_is_offered_in_the_form(qtbot: QtBot, window: MainWindow) -> None:
    workspace = page(window).workspace
    with workspace.unit_of_work() as uow:
        act = edit_undoably(uow, 1, ContactDraft(kind=ContactKind.CONSUMER, given_name="Éloïse", family_name="Martin"))
    window.announce("Contact modifié.", act)
    qtbot.mouseClick(window.findChild(QPushButton, "undoAct"), Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: window.findChild(QMessageBox, "errorBox") is not None)
    box = window.findChild(QMessageBox, "errorBox")
    assert isinstance(box, QMessageBox)
    assert "plus joignable" in box.text()
    look = box.findChild(QPushButton, "lookAtCard")
    assert isinstance(look, QPushButton)
    qtbot.mouseClick(look, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: window.findChild(ContactDialog) is not None)
    dialog = window.findChild(ContactDialog)
    assert isinstance(dialog, ContactDialog)
    assert [mail.value for mail in dialog.form.draft().emails] == ["eloise@exemple.fr"]
    save = dialog.findChild(QPushButton, "saveContact")
    assert isinstance(save, QPushButton)
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    with workspace.reading() as uow:
        assert [mail.value for mail in uow.session.get_one(Contact, 1).emails] == ["eloise@exemple.fr"]
    assert next_undo(window).endswith("fiche modifiée (e-mail)")


def test_an_added_contact_taken_back_leaves_the_page(qtbot: QtBot, window: MainWindow) -> None:
    workspace = page(window).workspace
    with workspace.unit_of_work() as uow:
        act = add_undoably(uow, ContactDraft(family_name="Benali"))
    window.go("contacts", act.contact_id)
    wait(qtbot, lambda: page(window).acts() != ())
    window.announce("Contact ajouté.", act)
    window.undo_bar.undo()
    wait(qtbot, lambda: told(window).startswith("Annulé"))
    assert [one for one in window.findChildren(QDialog) if one.isVisible()] == []
    model = page(window).finder.model
    assert [model.data(model.index(row)) for row in range(model.rowCount())] == ["Éloïse Martin"]
    window.undo_bar.redo()
    wait(qtbot, lambda: told(window).startswith("Rétabli"))
    assert model.rowCount() == 2


@pytest.mark.rule("RET-15")
def test_whoever_is_erased_is_forgotten_by_name(qtbot: QtBot, window: MainWindow) -> None:
    workspace = page(window).workspace
    with workspace.unit_of_work() as uow:
        other = add_contact(uow, ContactDraft(family_name="Benali"))
        act = put_tag_undoably(uow, other, "Salon")
    window.announce("Étiquette ajoutée.", act)
    assert "Benali" in next_undo(window)
    with workspace.unit_of_work() as uow:
        uow.session.delete(uow.session.get_one(Contact, other))
    window.go("home")
    assert next_undo(window) == ""
    assert "Benali" not in {one.toolTip() for one in window.findChildren(QPushButton)}


def test_the_palette_offers_it(qtbot: QtBot, window: MainWindow) -> None:
    tag(qtbot, window, "Salon")
    assert [act.text for act in window.undo_bar.acts()] == [next_undo(window)]
    window.undo_bar.acts()[0].run()
    wait(qtbot, lambda: told(window).startswith("Annulé"))
    with page(window).workspace.reading() as uow:
        last = [line.action for line in uow.session.query(JournalEntry).order_by(JournalEntry.seq)]
    assert Action.ACT_UNDONE.value in last
