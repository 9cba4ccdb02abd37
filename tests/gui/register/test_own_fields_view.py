"""The tab of own fields: said, used, renamed, switched off and emptied with the keyboard and the mouse."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPlainTextEdit,
)
from pytestqt.qtbot import QtBot

from app.accounts.roles import Role
from app.clock import FixedClock
from app.contacts.write_contact import ContactDraft, add_contact
from app.register.access_kinds import Access
from app.register.data_map import read_data_map
from app.register.own_kinds import OwnFieldKind
from app.workspace import UnlockedWorkspace
from tests.gui.register.at_a_tab import AtATab
from tests.usecases.register.own_field_cases import COLOUR, SIZE, made
from ui.register.own_field_dialog import OwnFieldDialog
from ui.register.own_field_off_dialog import OwnFieldOffDialog
from ui.register.own_fields_view import OwnFieldsView


class Editor(AtATab[OwnFieldsView]):
    """Someone at the tab of own fields."""

    def __init__(self, qtbot: QtBot, workspace: UnlockedWorkspace) -> None:
        super().__init__(qtbot, workspace, OwnFieldsView(workspace))

    def look_again(self) -> None:
        self.view.refresh()
        self.view.findChild(QListWidget, "ownFieldList").setCurrentRow(0)

    def click(self, name: str, inside=None) -> None:
        widget = (inside or self.view).findChild(QAbstractButton, name)
        assert widget is not None, name
        assert widget.isEnabled(), name
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def button(self, name: str, inside=None) -> QAbstractButton:
        return (inside or self.view).findChild(QAbstractButton, name)

    def type(self, inside, kind, name: str, text: str) -> None:
        field = inside.findChild(kind, name)
        field.setFocus()
        self.qtbot.keyClicks(field, text)

    def pick(self, inside, name: str, value: str) -> None:
        box = inside.findChild(QComboBox, name)
        box.setCurrentIndex(box.findData(value))

    def dialog(self, kind):
        found = [one for one in self.view.findChildren(kind) if one.isVisible()]
        assert len(found) == 1
        return found[0]

    def names(self) -> list[str]:
        shown = self.view.findChild(QListWidget, "ownFieldList")
        return [shown.item(row).text() for row in range(shown.count())]

    def told(self, count: int) -> str:
        self.qtbot.waitUntil(lambda: len(self.said) == count)
        return self.said[-1][0]

    def text_of(self, name: str, inside=None) -> str:
        return (inside or self.view).findChild(QLabel, name).text()

    def say_why(self, dialog) -> None:
        self.type(dialog, QPlainTextEdit, "ownFieldPurpose", "Envoyer une carte")
        self.type(dialog, QPlainTextEdit, "ownFieldNecessity", "La carte part un jour avant")
        self.pick(dialog, "ownFieldBasis", "consent")
        self.pick(dialog, "ownFieldMonths", "12")
        dialog.findChild(QCheckBox, "ownField_fills_reception").click()


@pytest.fixture
def editor(qtbot: QtBot, workspace: UnlockedWorkspace) -> Editor:
    return Editor(qtbot, workspace)


@pytest.mark.rule("REG-03")
def test_a_field_is_used_only_once_everything_is_said(editor: Editor) -> None:
    editor.click("newOwnField")
    dialog = editor.dialog(OwnFieldDialog)
    assert not editor.button("saveOwnField", dialog).isEnabled()
    editor.type(dialog, QLineEdit, "ownFieldName", "Pointure")
    assert editor.button("saveOwnField", dialog).isEnabled()
    assert not editor.button("useOwnField", dialog).isEnabled()
    assert "la base légale" in editor.text_of("ownFieldRemaining", dialog)
    assert not any(box.isChecked() for box in dialog.findChildren(QCheckBox))
    editor.say_why(dialog)
    editor.click("useOwnField", dialog)
    assert editor.told(1) == "Champ «\u00a0Pointure\u00a0» activé."
    assert editor.names() == ["Pointure", "Date de naissance (désactivé)"]


@pytest.mark.rule("REG-03")
def test_an_unfinished_field_waits_and_says_what_lacks(editor: Editor) -> None:
    editor.click("newOwnField")
    dialog = editor.dialog(OwnFieldDialog)
    editor.type(dialog, QLineEdit, "ownFieldName", "Pointure")
    editor.qtbot.waitUntil(dialog.isActiveWindow)
    editor.qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    editor.told(1)
    assert editor.names()[0] == "Pointure (désactivé)"
    assert "qui le lit" in editor.text_of("ownFieldMissing")
    assert not editor.button("activateOwnField").isEnabled()
    editor.click("forgetOwnField")
    editor.told(2)
    assert editor.names() == ["Date de naissance (désactivé)"]


@pytest.mark.rule("REG-04")
def test_the_date_of_birth_asks_why_and_how_much(editor: Editor) -> None:
    editor.click("editOwnField")
    dialog = editor.dialog(OwnFieldDialog)
    kinds = dialog.findChild(QComboBox, "ownFieldKind")
    assert [kinds.itemText(row) for row in range(kinds.count())] == ["à choisir", "jour et mois", "année", "complète"]
    editor.say_why(dialog)
    assert "la précision" in editor.text_of("ownFieldRemaining", dialog)
    assert not editor.button("useOwnField", dialog).isEnabled()
    editor.pick(dialog, "ownFieldKind", OwnFieldKind.BIRTH_DAY_MONTH.value)
    editor.click("useOwnField", dialog)
    editor.told(1)
    assert editor.names() == ["Date de naissance"]
    assert "jour et mois de naissance" in editor.text_of("ownFieldAbout")


@pytest.mark.rule("MIN-02")
def test_a_sensitive_name_is_told_while_it_is_typed(editor: Editor) -> None:
    editor.click("newOwnField")
    dialog = editor.dialog(OwnFieldDialog)
    editor.type(dialog, QLineEdit, "ownFieldName", "Allergies")
    assert "Allergies" in editor.text_of("ownFieldSensitive", dialog)
    assert not editor.button("saveOwnField", dialog).isEnabled()
    dialog.findChild(QCheckBox, "ownFieldConfirmed").click()
    assert editor.button("saveOwnField", dialog).isEnabled()
    dialog.findChild(QLineEdit, "ownFieldName").clear()
    editor.type(dialog, QLineEdit, "ownFieldName", "IBAN")
    assert not dialog.findChild(QCheckBox, "ownFieldConfirmed").isVisible()
    assert not editor.button("saveOwnField", dialog).isEnabled()


def test_what_is_refused_stays_typed(editor: Editor) -> None:
    made(editor.workspace, SIZE)
    editor.look_again()
    editor.click("newOwnField")
    dialog = editor.dialog(OwnFieldDialog)
    editor.type(dialog, QLineEdit, "ownFieldName", "pointure")
    editor.click("saveOwnField", dialog)
    problem = dialog.findChild(QLabel, "ownFieldProblem")
    editor.qtbot.waitUntil(lambda: "pointure" in problem.text())
    assert dialog.isVisible()
    assert dialog.findChild(QLineEdit, "ownFieldName").text() == "pointure"


def test_a_new_name_shows_the_old_one(editor: Editor) -> None:
    made(editor.workspace, SIZE)
    editor.look_again()
    editor.click("editOwnField")
    dialog = editor.dialog(OwnFieldDialog)
    assert not editor.button("useOwnField", dialog).isVisible()
    dialog.findChild(QLineEdit, "ownFieldName").clear()
    editor.type(dialog, QLineEdit, "ownFieldName", "Taille")
    editor.click("saveOwnField", dialog)
    editor.told(1)
    assert editor.names()[0] == "Taille"
    assert "Pointure" in editor.text_of("ownFieldBefore")


def test_switching_off_asks_what_becomes_of_the_values(editor: Editor) -> None:
    (field_id,) = made(editor.workspace, COLOUR)
    with editor.workspace.unit_of_work() as uow:
        add_contact(uow, ContactDraft(family_name="Martin", own_values={field_id: "Bleu"}))
    editor.look_again()
    editor.click("deactivateOwnField")
    dialog = editor.dialog(OwnFieldOffDialog)
    assert not editor.button("switchOff", dialog).isEnabled()
    editor.qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Down)
    editor.button("eraseValues", dialog).setChecked(True)
    editor.click("switchOff", dialog)
    assert "Valeurs effacées\u00a0: 1" in editor.told(1)
    assert "Fiches qui ont une valeur\u00a0: 0." in editor.text_of("ownFieldAbout")
    assert "Valeurs effacées le 23/11/2026\u00a0: 1." in editor.text_of("ownFieldBefore")


@pytest.mark.rule("REG-03")
def test_the_data_map_shows_it_with_its_own_purpose_and_term(editor: Editor) -> None:
    made(editor.workspace, replace(COLOUR, retention_months=6))
    with editor.workspace.reading() as uow:
        (line,) = (one for one in read_data_map(uow) if one.field.label == COLOUR.label)
    assert (line.field.purpose_words, line.necessity) == (COLOUR.purpose, COLOUR.necessity)
    assert line.how_long.startswith("6 mois après sa saisie")
    assert line.cells[Role.RECEPTION] is Access.WRITE


def test_without_values_it_is_switched_off_at_once_and_back(editor: Editor) -> None:
    made(editor.workspace, SIZE)
    editor.look_again()
    editor.click("deactivateOwnField")
    editor.told(1)
    assert editor.names()[0] == "Pointure (désactivé)"
    undo = editor.said[-1][1]
    assert callable(undo)
    undo()
    editor.told(2)
    assert editor.names()[0] == "Pointure"


def test_values_past_their_own_term_can_be_erased_here(editor: Editor, clock: FixedClock) -> None:
    (field_id,) = made(editor.workspace, replace(COLOUR, retention_months=1))
    with editor.workspace.unit_of_work() as uow:
        add_contact(uow, ContactDraft(family_name="Martin", own_values={field_id: "Bleu"}))
    editor.look_again()
    assert not editor.button("purgeOwnValues").isVisible()
    clock.advance(timedelta(days=30))
    editor.look_again()
    assert "(1)" in editor.button("purgeOwnValues").text()
    editor.click("purgeOwnValues")
    box = editor.view.findChild(QMessageBox, "confirmPurge")
    assert "Couleur préférée" in box.text()
    (yes,) = (one for one in box.buttons() if box.buttonRole(one) is QMessageBox.ButtonRole.DestructiveRole)
    editor.qtbot.mouseClick(yes, Qt.MouseButton.LeftButton)
    assert editor.told(1) == "Valeurs échues effacées\u00a0: 1."
    assert not editor.button("purgeOwnValues").isVisible()
