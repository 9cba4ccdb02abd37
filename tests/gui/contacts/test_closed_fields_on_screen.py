"""A field that the grid closes to a role is nowhere in the windows of that role, and what it may only read is not typed in."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.accounts.roles import Account, Role
from app.contacts.edit_value import CardValue
from app.contacts.kinds import InteractionKind
from app.contacts.read_contact import read_contact
from app.contacts.relationship import record_interaction
from app.contacts.write_contact import ContactDraft, add_contact
from app.register.access_kinds import Access, CellChange
from app.register.access_rules import EMAIL, HISTORY, PHONE, TAGS
from app.register.change_access import change_access
from app.values import EmailAddress, PhoneNumber
from app.workspace import UnlockedWorkspace
from ui.consent.desk_page import DeskPage
from ui.contacts.contact_dialog import ContactDialog
from ui.contacts.contact_page_view import ContactPageView


@pytest.fixture
def martin(workspace: UnlockedWorkspace) -> int:
    """A contact whose e-mail and exchanges the desk may not read, whose number and tags it may not write."""
    closed = {EMAIL: Access.NONE, HISTORY: Access.NONE, PHONE: Access.READ, TAGS: Access.READ}
    with workspace.unit_of_work() as uow:
        emails, phones = EmailAddress.parse("zinnia@courriel.example"), PhoneNumber.parse("06 12 34 56 78")
        one = add_contact(uow, ContactDraft(family_name="Martin", town="Lyon", emails=(emails,), phones=(phones,)))
        record_interaction(uow, one, InteractionKind.INTERNAL_NOTE, note="Gravure demandée")
        change_access(uow, [CellChange(field, Role.RECEPTION, access) for field, access in closed.items()])
    workspace.account = Account(workspace.account.id, "Inès Rousseau", Role.RECEPTION)
    return one


def told(widget: QWidget) -> str:
    """All that a window says, to the eye, to a reader of the screen and to whoever hovers over it."""
    said: list[str] = []
    for part in (widget, *widget.findChildren(QWidget)):
        said += [part.accessibleName(), part.accessibleDescription(), part.toolTip()]
        if isinstance(part, (QLabel, QLineEdit)):
            said.append(part.text())
    return "\n".join(said)


@pytest.mark.rule("REG-06")
def test_the_page_tells_nothing_that_is_closed_and_opens_nothing_that_is_only_read(
    qtbot: QtBot, workspace: UnlockedWorkspace, martin: int
) -> None:
    page = ContactPageView(workspace)
    qtbot.addWidget(page)
    page.resize(800, 700)
    page.show_contact(martin)
    with qtbot.waitExposed(page):
        page.show()
    said = told(page)
    assert "06 12 34 56 78" in said
    assert "zinnia" not in said
    assert "+ e-mail" not in said
    assert "Gravure" not in said
    assert not page.tabs.isTabVisible(0)
    assert not page.tags.field.isVisible()
    phone = next(one for one in page.values.values if one.value is CardValue.PHONE)
    qtbot.keyClick(phone.shown, Qt.Key.Key_F2)
    qtbot.mouseDClick(phone.shown, Qt.MouseButton.LeftButton)
    assert not phone.is_open
    town = next(one for one in page.values.values if one.value is CardValue.ADDRESS)
    qtbot.keyClick(town.shown, Qt.Key.Key_F2)
    assert town.is_open
    assert "zinnia" not in QGuiApplication.clipboard().text()


@pytest.mark.rule("REG-06")
def test_the_form_does_not_ask_and_its_saving_loses_nothing(
    qtbot: QtBot, workspace: UnlockedWorkspace, martin: int
) -> None:
    with workspace.unit_of_work() as uow:
        fields = read_contact(uow, martin).fields
    dialog = ContactDialog(workspace, contact_id=martin, fields=fields)
    qtbot.addWidget(dialog)
    assert "zinnia" not in told(dialog)
    dialog.form.widget("family_name").set_text("Martin-Roux")
    assert dialog.form.is_valid
    dialog.save()
    workspace.account = Account(workspace.account.id, "Claire Fontaine", Role.OWNER)
    with workspace.unit_of_work() as uow:
        kept = read_contact(uow, martin).fields
    assert kept.family_name == "Martin-Roux"
    assert [one.value for one in kept.emails] == ["zinnia@courriel.example"]
    assert [one.national for one in kept.phones] == ["06 12 34 56 78"]


@pytest.mark.rule("REG-06")
def test_the_desk_asks_of_a_new_person_only_what_it_may_write(
    qtbot: QtBot, workspace: UnlockedWorkspace, martin: int
) -> None:
    desk = DeskPage(workspace)
    qtbot.addWidget(desk)
    desk.resize(1100, 700)
    with qtbot.waitExposed(desk):
        desk.show()
    box = desk.findChild(QLineEdit, "deskGivenName").parentWidget().parentWidget()
    box.show()
    shown = {
        name for name in ("deskGivenName", "deskEmail", "deskPhone") if desk.findChild(QLineEdit, name).isVisible()
    }
    assert shown == {"deskGivenName"}
    assert box.findChild(QComboBox).isVisible()
