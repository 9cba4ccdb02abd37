"""Own fields in the contact's form and on its page: asked by role, checked as typed, kept through a lock, read in words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from app.accounts.roles import Role
from app.contacts.own_values import own_values_of
from app.contacts.read_contact import read_contact
from app.contacts.write_contact import ContactDraft, add_contact
from app.rights.kinds import IdentityMethod, RequestChannel, RequestKind
from app.rights.open_request import RequestDraft, open_request
from app.rights.rectify import rectifications_of
from app.workspace import UnlockedWorkspace
from tests.usecases.register.own_field_cases import BIRTH, COLOUR, LOYAL, SECRET, SHOP, SIZE, made
from ui.contacts.contact_dialog import ContactDialog
from ui.contacts.contact_page_view import ContactPageView
from ui.kit.forms import CheckedLine
from ui.rights.rectify_dialog import RectifyDialog

REQUIRED = replace(SIZE, is_required=True)


@pytest.fixture
def ids(workspace: UnlockedWorkspace) -> list[int]:
    return made(workspace, REQUIRED, SHOP, COLOUR, LOYAL, BIRTH, SECRET)


def opened(qtbot: QtBot, workspace: UnlockedWorkspace, contact_id: int | None = None) -> ContactDialog:
    fields = None
    if contact_id is not None:
        with workspace.unit_of_work() as uow:
            fields = read_contact(uow, contact_id).fields
    dialog = ContactDialog(workspace, contact_id=contact_id, fields=fields)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def line(dialog: ContactDialog, field_id: int) -> CheckedLine:
    widget = dialog.form.own.widget(field_id)
    assert isinstance(widget, CheckedLine)
    return widget


def box(dialog: ContactDialog, field_id: int) -> QComboBox:
    widget = dialog.form.own.widget(field_id)
    assert isinstance(widget, QComboBox)
    return widget


def named(dialog: ContactDialog, name: str) -> None:
    dialog.form.widget("family_name").set_text(name)


def test_typed_by_keys_saved_and_shown(qtbot: QtBot, workspace: UnlockedWorkspace, ids: list[int]) -> None:
    dialog = opened(qtbot, workspace)
    named(dialog, "Martin")
    size, shop, _, loyal, birth, _ = ids
    assert box(dialog, shop).currentText() == box(dialog, loyal).currentText() == "\u2014"
    line(dialog, size).edit.setFocus()
    qtbot.keyClicks(line(dialog, size).edit, "38,5")
    box(dialog, shop).setFocus()
    qtbot.keyClicks(box(dialog, shop), "V")
    box(dialog, loyal).setFocus()
    qtbot.keyClicks(box(dialog, loyal), "n")
    qtbot.keyClicks(line(dialog, birth).edit, "14/5")
    assert dialog.form.is_valid
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    contact_id = dialog._contact_id
    view = ContactPageView(workspace)
    qtbot.addWidget(view)
    view.show_contact(contact_id)
    shown = view.findChild(QListWidget, "ownValues")
    assert [shown.item(row).text() for row in range(shown.count())] == [
        "Pointure\u00a0: 38,5",
        "Boutique habituelle\u00a0: Vienne",
        "Couleur préférée\u00a0: non renseigné",
        "Carte de fidélité\u00a0: non",
        "Date de naissance\u00a0: 14/05",
        "Remise accordée\u00a0: non renseigné",
    ]
    assert view.tabs.isTabVisible(view.tabs.count() - 1)


def test_what_must_be_filled_holds_the_form_back(qtbot: QtBot, workspace: UnlockedWorkspace, ids: list[int]) -> None:
    dialog = opened(qtbot, workspace)
    named(dialog, "Martin")
    save = dialog.findChild(QPushButton, "saveContact")
    assert not save.isEnabled()
    assert any(one.text().replace("&", "") == "Pointure *" for one in dialog.findChildren(QLabel))
    line(dialog, ids[0]).set_text("grand")
    assert not save.isEnabled()
    assert not line(dialog, ids[0]).complain()
    assert "grand" in line(dialog, ids[0]).complaint.text()
    line(dialog, ids[0]).set_text("38")
    assert save.isEnabled()


def test_what_is_held_comes_back_and_can_be_emptied(qtbot: QtBot, workspace: UnlockedWorkspace, ids: list[int]) -> None:
    size, shop, colour, *_ = ids
    with workspace.unit_of_work() as uow:
        held = {size: "38.5", shop: "Lyon", colour: "Bleu"}
        contact_id = add_contact(uow, ContactDraft(family_name="Martin", own_values=held))
    dialog = opened(qtbot, workspace, contact_id)
    assert (line(dialog, size).text(), box(dialog, shop).currentText()) == ("38,5", "Lyon")
    box(dialog, shop).setCurrentIndex(0)
    line(dialog, colour).set_text("")
    dialog.save()
    with workspace.reading() as uow:
        assert own_values_of(uow, contact_id) == {size: "38.5"}


def test_what_was_typed_survives_the_lock(qtbot: QtBot, workspace: UnlockedWorkspace, ids: list[int]) -> None:
    first = opened(qtbot, workspace)
    line(first, ids[0]).set_text("trente")
    box(first, ids[1]).setCurrentIndex(2)
    first._keep_draft()
    again = opened(qtbot, workspace)
    assert line(again, ids[0]).text() == "trente"
    assert box(again, ids[1]).currentText() == "Vienne"


@pytest.mark.rule("REG-06")
def test_a_field_of_others_does_not_exist_for_the_desk(
    qtbot: QtBot, ids: list[int], unlocked_as: Callable[[Role], UnlockedWorkspace]
) -> None:
    desk = unlocked_as(Role.RECEPTION)
    with desk.unit_of_work() as uow:
        contact_id = add_contact(uow, ContactDraft(family_name="Martin"))
    dialog = opened(qtbot, desk, contact_id)
    with pytest.raises(KeyError):
        dialog.form.own.widget(ids[-1])
    view = ContactPageView(desk)
    qtbot.addWidget(view)
    view.show_contact(contact_id)
    shown = view.findChild(QListWidget, "ownValues")
    assert not any("Remise" in shown.item(row).text() for row in range(shown.count()))


def test_without_own_fields_there_is_no_tab(qtbot: QtBot, workspace: UnlockedWorkspace) -> None:
    with workspace.unit_of_work() as uow:
        contact_id = add_contact(uow, ContactDraft(family_name="Martin"))
    view = ContactPageView(workspace)
    qtbot.addWidget(view)
    view.show_contact(contact_id)
    assert not view.tabs.isTabVisible(view.tabs.count() - 1)


@pytest.mark.rule("DSR-09")
def test_an_own_value_is_rectified_like_any_other(qtbot: QtBot, workspace: UnlockedWorkspace, ids: list[int]) -> None:
    size = ids[0]
    with workspace.unit_of_work() as uow:
        contact_id = add_contact(uow, ContactDraft(family_name="Martin", own_values={size: "38"}))
        request_id = open_request(
            uow,
            RequestDraft(
                RequestKind.RECTIFICATION,
                uow.clock.today(),
                RequestChannel.DESK,
                IdentityMethod.CERTAIN,
                contact_id,
            ),
        )
    dialog = RectifyDialog(workspace, request_id, contact_id, None)
    qtbot.addWidget(dialog)
    widget = dialog.contact_form.own.widget(size)
    assert isinstance(widget, CheckedLine)
    widget.set_text("39,5")
    dialog.findChild(QPushButton, "saveRectification").click()
    with workspace.reading() as uow:
        (change,) = rectifications_of(uow, request_id)
    assert (change.label, change.before, change.after) == ("Pointure", "38", "39,5")
