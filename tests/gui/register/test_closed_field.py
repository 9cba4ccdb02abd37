"""The key of an own field at the screen: its price is told first, its readers follow, its undo opens it again, and a draft keeps what was typed under it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QListWidget, QPushButton, QTabWidget
from sqlalchemy import select

from app.accounts.closed_key_changes import ready_closed_key
from app.accounts.roles import Account, Role
from app.contacts.form_drafts import read_form_draft
from app.contacts.own_values import own_lines
from app.contacts.write_contact import ContactDraft, add_contact
from app.register.data_map import read_data_map
from app.register.read_own_fields import read_own_fields
from db.tables import FormDraft, OwnValue
from tests.gui.register.at_a_tab import AtATab
from tests.usecases.register.own_field_cases import COLOUR, made
from ui.contacts.contact_dialog import ContactDialog
from ui.contacts.own_values_view import OwnValuesView
from ui.register.field_card import FieldCard
from ui.register.own_field_dialog import OwnFieldDialog
from ui.register.own_fields_view import OwnFieldsView

pytestmark = pytest.mark.rule("REG-06")
MARK = "Zinzolin-4711"


def kept(workspace):
    with workspace.reading() as uow:
        return uow.session.scalars(select(OwnValue.value)).one()


def test_a_field_in_use_is_closed_and_opened_again_by_the_undo(qtbot, workspace):
    (field,) = made(workspace, COLOUR)
    with workspace.unit_of_work() as uow:
        person = add_contact(uow, ContactDraft(family_name="Martin", own_values={field: MARK}))
    tab = AtATab(qtbot, workspace, OwnFieldsView(workspace))
    tab.view.refresh()
    tab.view.findChild(QPushButton, "editOwnField").click()
    dialog = tab.view.findChild(OwnFieldDialog)
    effect = dialog.findChild(QLabel, "ownFieldClosedEffect")
    assert not effect.isVisible()
    closed = dialog.findChild(QCheckBox, "ownFieldClosed")
    assert not closed.isChecked()
    closed.setFocus()
    qtbot.keyClick(closed, Qt.Key.Key_Space)
    assert effect.isVisible()
    assert workspace.account.display_name in effect.text()
    assert "fiche de secours" in effect.text()
    readers = {role: dialog.findChild(QCheckBox, f"ownField_reads_{role.value}") for role in Role}
    assert [role for role, box in readers.items() if box.isChecked()] == [Role.OWNER, Role.CONTROLLER]
    assert not any(box.isEnabled() for box in readers.values())
    desk = dialog.findChild(QCheckBox, "ownField_fills_reception")
    assert (desk.isEnabled(), desk.isChecked()) == (False, False)
    dialog.findChild(QPushButton, "saveOwnField").click()
    qtbot.waitUntil(lambda: len(tab.said) == 1)
    assert MARK not in kept(workspace)
    assert "Fermé par une clé" in tab.view.findChild(QLabel, "ownFieldAbout").text()
    with workspace.reading() as uow:
        assert [line.words for line in own_lines(uow, person)] == [MARK]
        (line,) = (one for one in read_data_map(uow) if one.field.is_own)
    tabs = QTabWidget()
    qtbot.addWidget(tabs)
    page = OwnValuesView(tabs)
    with workspace.reading() as uow:
        page.show_lines(own_lines(uow, person))
    assert page.findChild(QListWidget, "ownValues").item(0).text().endswith(f"{MARK} (fermé par une clé)")
    card = FieldCard(workspace)
    qtbot.addWidget(card)
    card.show_line(line)
    assert "Fermé par une clé" in card.findChild(QLabel, "fieldAbout").text()
    assert "sans la clé de ce champ" in card.findChild(QLabel, "fieldFixed").text()
    tab.said[0][1]()
    qtbot.waitUntil(lambda: len(tab.said) == 2)
    assert kept(workspace) == MARK
    with workspace.reading() as uow:
        (field_now,) = (one for one in read_own_fields(uow) if one.label == COLOUR.label)
        assert field_now.said.readable_by == COLOUR.readable_by


def test_a_draft_keeps_what_a_key_closes_under_the_key_and_others_are_not_asked(qtbot, workspace):
    ready_closed_key(workspace)
    closed, other = made(workspace, replace(COLOUR, is_closed=True), replace(COLOUR, label="Matière"))

    def opened():
        dialog = ContactDialog(workspace)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog.form.own, dialog

    rows, dialog = opened()
    rows.widget(closed).set_text(MARK)
    rows.widget(other).set_text("Cuir-2022")
    dialog._keep_draft()
    with workspace.reading() as uow:
        (draft,) = uow.session.scalars(select(FormDraft.body))
    assert "Cuir-2022" in draft
    assert MARK not in draft
    rows, _ = opened()
    assert (rows.widget(closed).text(), rows.widget(other).text()) == (MARK, "Cuir-2022")
    # Sealed to the form it was typed in: copied into another's draft, it is left out.
    with workspace.unit_of_work() as uow:
        uow.session.add(FormDraft(account_id=workspace.account.id, form="contact:999", body=draft))
        uow.session.flush()
        assert MARK not in read_form_draft(uow, "contact:999")
        assert "Cuir-2022" in read_form_draft(uow, "contact:999")
    workspace.account = Account(workspace.account.id, "x", Role.RECEPTION)
    rows, _ = opened()
    assert rows.labels == ["Matière"]
