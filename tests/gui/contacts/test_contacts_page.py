"""The place of contacts, with the keyboard: find, add, edit, note; nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDateEdit,
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
)
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from app.accounts.roles import Role
from app.clock import FixedClock
from app.contacts.form_drafts import read_form_draft
from app.contacts.kinds import ContactCategory, ContactKind, InteractionKind, LawfulBasis
from app.contacts.write_contact import ContactDraft, add_contact
from app.journal import Action
from app.values import EmailAddress, PhoneNumber
from app.workspace import UnlockedWorkspace
from db.tables import Contact, ContactLawfulBasis, Contract, Interaction, JournalEntry
from ui.contacts.contact_dialog import ContactDialog
from ui.contacts.contact_list_model import ContactListModel
from ui.contacts.contacts_page import ContactsPage

ELOISE = ContactDraft(
    kind=ContactKind.CONSUMER,
    given_name="Éloïse",
    family_name="Martin",
    town="Lyon",
    emails=(EmailAddress.parse("eloise.martin@exemple.fr"),),
    phones=(PhoneNumber.parse("06 12 34 56 78"),),
)
GARAGE = ContactDraft(kind=ContactKind.GENERIC, category=ContactCategory.SUPPLIER, organisation="Garage Benali SARL")
KARIM = ContactDraft(given_name="Karim", family_name="Lefèvre", town="Grenoble")


class Desk:
    """A person in front of the place, at the keyboard."""

    def __init__(self, qtbot: QtBot, workspace: UnlockedWorkspace) -> None:
        self.qtbot, self.workspace = qtbot, workspace
        self.page = ContactsPage(workspace)
        qtbot.addWidget(self.page)
        self.page.resize(1176, 768)
        self.page.show()
        qtbot.waitExposed(self.page)
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)
        self.page.refresh()

    @property
    def rows(self) -> list[str]:
        model = self.page.finder.model
        return [model.data(model.index(row)) for row in range(model.rowCount())]

    @property
    def name(self) -> str:
        return self.text("contactName")

    def text(self, name: str) -> str:
        label = self.page.findChild(QLabel, name)
        assert isinstance(label, QLabel)
        return label.text()

    def find(self, typed: str) -> None:
        self.page.focus_search()
        self.type(typed)
        self.qtbot.waitUntil(lambda: not self.page.finder.is_reading)

    def type(self, text: str) -> None:
        """Type where the cursor is; accents too, which the test library's own typing refuses."""
        for letter in text:
            widget = QApplication.focusWidget()
            assert widget is not None
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        widget = QApplication.focusWidget()
        assert widget is not None
        self.qtbot.keyClick(widget, key, modifier)

    def shows(self, name: str) -> None:
        self.qtbot.waitUntil(lambda: self.name == name)

    def click(self, name: str) -> None:
        widget = self.page.findChild(QPushButton, name)
        assert isinstance(widget, QPushButton)
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def dialog(self) -> QDialog:
        found = [one for one in self.page.findChildren(QDialog) if one.isVisible()]
        assert len(found) == 1
        self.qtbot.waitUntil(lambda: found[0].isAncestorOf(QApplication.focusWidget()))
        return found[0]


@pytest.fixture
def book(workspace: UnlockedWorkspace, with_purposes: None) -> UnlockedWorkspace:
    with workspace.unit_of_work() as uow:
        for draft in (ELOISE, GARAGE, KARIM):
            add_contact(uow, draft)
    return workspace


@pytest.fixture
def desk(qtbot: QtBot, book: UnlockedWorkspace) -> Desk:
    return Desk(qtbot, book)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("elo", ["Éloïse Martin"]),
        ("GRENOBLE", ["Karim Lefèvre"]),
        ("06.12", ["Éloïse Martin"]),
        ("+336", ["Éloïse Martin"]),
        ("benali", ["Garage Benali SARL"]),
        ("personne", []),
    ],
)
def test_each_letter_narrows_the_list(desk: Desk, typed: str, found: list[str]) -> None:
    desk.find(typed)
    assert desk.rows == found
    desk.key(Qt.Key.Key_Escape)
    assert desk.rows == ["Garage Benali SARL", "Karim Lefèvre", "Éloïse Martin"]
    assert desk.text("contactCount") == "3 contacts"


def test_down_and_arrows_open_only_the_person_they_stop_at(desk: Desk) -> None:
    desk.page.focus_search()
    desk.key(Qt.Key.Key_Down)
    for _ in range(2):
        desk.key(Qt.Key.Key_Down)
    desk.shows("Éloïse Martin")
    with desk.workspace.reading() as uow:
        read = select(func.count()).where(JournalEntry.action == Action.CONTACT_CONSULTED)
        assert uow.session.scalar(read) == 1


def test_a_contact_added_with_the_keyboard_alone(desk: Desk) -> None:
    desk.page.doors.add()
    desk.dialog()
    desk.type("Zoé")
    desk.key(Qt.Key.Key_Tab)
    desk.type("Garnier")
    for _ in range(3):
        desk.key(Qt.Key.Key_Tab)
    desk.type("zoe@exemple.fr")
    desk.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.qtbot.waitUntil(lambda: desk.name == "Zoé Garnier")
    assert "Zoé Garnier" in desk.rows
    with desk.workspace.reading() as uow:
        assert read_form_draft(uow, "contact:new") == ""
        contact = uow.session.scalars(select(Contact).where(Contact.family_name == "Garnier")).one()
        assert [email.value for email in contact.emails] == ["zoe@exemple.fr"]
    assert not [one for one in desk.page.findChildren(QDialog) if one.isVisible()]


def test_what_is_wrong_is_said_and_not_saved(desk: Desk) -> None:
    desk.page.doors.add()
    dialog = desk.dialog()
    assert isinstance(dialog, ContactDialog)
    save = dialog.findChild(QPushButton, "saveContact")
    assert isinstance(save, QPushButton)
    assert not save.isEnabled()
    line = dialog.form.phones.lines[0]
    line.edit.setFocus()
    desk.type("06 12")
    desk.key(Qt.Key.Key_Tab)
    assert "06 12" in line.complaint.text()
    assert not save.isEnabled()
    line.edit.setFocus()
    desk.type(" 34 56 79")
    assert save.isEnabled()
    assert not line.complaint.isVisible()


def test_edited_with_the_keyboard(desk: Desk) -> None:
    desk.find("mart")
    desk.key(Qt.Key.Key_Return)
    desk.shows("Éloïse Martin")
    desk.key(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog = desk.dialog()
    family = dialog.findChild(QLineEdit, "field_family_name")
    assert isinstance(family, QLineEdit)
    assert family.text() == "Martin"
    family.setFocus()
    family.selectAll()
    desk.type("Bernard")
    desk.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.shows("Éloïse Bernard")
    assert desk.rows == ["Éloïse Bernard"] or desk.rows == []
    with desk.workspace.reading() as uow:
        phones = uow.session.scalars(select(Contact).where(Contact.family_name == "Bernard")).one().phones
        assert [phone.e164 for phone in phones] == ["+33612345678"]


def test_what_was_typed_survives_the_lock(desk: Desk) -> None:
    desk.page.doors.add()
    desk.dialog()
    desk.type("Inès")
    desk.key(Qt.Key.Key_Tab)
    desk.type("Rou")
    desk.page.close()
    again = Desk(desk.qtbot, desk.workspace)
    again.page.doors.add()
    dialog = again.dialog()
    assert isinstance(dialog, ContactDialog)
    assert dialog.form.draft().given_name == "Inès"
    assert dialog.form.draft().family_name == "Rou"
    told = dialog.findChild(QLabel, "draftBroughtBack")
    assert isinstance(told, QLabel)
    assert told.isVisible()


def test_what_was_abandoned_is_forgotten_by_the_file_and_brought_back_by_the_strip(desk: Desk) -> None:
    said: list[Callable[[], object]] = []
    desk.page.announced.connect(lambda _text, undo: said.append(undo))
    desk.page.doors.add()
    dialog = desk.dialog()
    desk.type("Inès")
    desk.qtbot.waitUntil(lambda: kept_draft(desk) != "")
    desk.key(Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert kept_draft(desk) == ""
    said[0]()
    again = desk.dialog()
    assert isinstance(again, ContactDialog)
    assert again.form.draft().given_name == "Inès"


@pytest.mark.parametrize("asked", ["noteInteraction", "editContact"])
def test_what_was_typed_for_somebody_known_and_left_is_brought_back_by_the_strip(desk: Desk, asked: str) -> None:
    said: list[Callable[[], object]] = []
    desk.page.announced.connect(lambda _text, undo: said.append(undo))
    desk.find("mart")
    desk.key(Qt.Key.Key_Return)
    desk.shows("Éloïse Martin")
    desk.click(asked)
    kind, name = (QPlainTextEdit, "interactionNote") if asked == "noteInteraction" else (QLineEdit, "field_town")
    field = desk.dialog().findChild(kind, name)
    assert isinstance(field, QPlainTextEdit | QLineEdit)
    field.setFocus()
    field.selectAll()
    desk.type("Oyonnax")
    desk.key(Qt.Key.Key_Escape)
    assert not [one for one in desk.page.findChildren(QDialog) if one.isVisible()]
    said.pop()()
    again = desk.dialog().findChild(kind, name)
    assert isinstance(again, QPlainTextEdit | QLineEdit)
    assert (again.toPlainText() if isinstance(again, QPlainTextEdit) else again.text()) == "Oyonnax"


def kept_draft(desk: Desk) -> str:
    with desk.workspace.reading() as uow:
        return read_form_draft(uow, "contact:new")


def test_a_form_opened_and_left_alone_keeps_nothing(desk: Desk) -> None:
    desk.page.doors.add()
    desk.dialog()
    desk.page.close()
    assert kept_draft(desk) == ""


def test_someone_known_is_shown_while_typing(desk: Desk) -> None:
    desk.page.doors.add()
    dialog = desk.dialog()
    assert isinstance(dialog, ContactDialog)
    same = dialog.findChild(QLabel, "sameContacts")
    assert isinstance(same, QLabel)
    dialog.form.emails.lines[0].edit.setFocus()
    desk.type("Eloise.Martin@exemple.fr")
    desk.qtbot.waitUntil(same.isVisible)
    assert "Éloïse Martin" in same.text()
    desk.type("x")
    desk.qtbot.waitUntil(lambda: not same.isVisible())


@pytest.mark.rule("RET-01")
@pytest.mark.parametrize(
    ("kind", "due"),
    [(InteractionKind.INCOMING_CALL, "20/12/2029"), (InteractionKind.OUTGOING_CALL, "23/11/2029")],
)
def test_only_the_persons_own_act_moves_the_term_shown(
    desk: Desk, clock: FixedClock, kind: InteractionKind, due: str
) -> None:
    clock.advance(timedelta(days=30))
    desk.find("mart")
    desk.key(Qt.Key.Key_Return)
    desk.shows("Éloïse Martin")
    assert "23/11/2029" in desk.text("contactTerm")
    desk.click("noteInteraction")
    dialog = desk.dialog()
    box, day, note = (
        dialog.findChild(QComboBox, "interactionKind"),
        dialog.findChild(QDateEdit, "interactionDay"),
        dialog.findChild(QPlainTextEdit, "interactionNote"),
    )
    assert isinstance(box, QComboBox)
    assert isinstance(day, QDateEdit)
    assert isinstance(note, QPlainTextEdit)
    box.setCurrentIndex(box.findData(kind.value))
    day.setDate(date(2026, 12, 20))
    note.setFocus()
    desk.type("Rappeler en décembre")
    save = dialog.findChild(QPushButton, "saveInteraction")
    assert isinstance(save, QPushButton)
    desk.qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    desk.qtbot.waitUntil(lambda: due in desk.text("contactTerm"))
    with desk.workspace.reading() as uow:
        noted = uow.session.scalars(select(Interaction)).one()
        assert (noted.kind, noted.note) == (kind.value, "Rappeler en décembre")
        assert noted.occurred_at.date() == date(2026, 12, 20)


def test_a_contract_keeps_the_data_until_it_ends(desk: Desk) -> None:
    desk.find("mart")
    desk.key(Qt.Key.Key_Return)
    desk.shows("Éloïse Martin")
    tabs = desk.page.findChild(QTabWidget, "contactTabs")
    assert isinstance(tabs, QTabWidget)
    tabs.setCurrentIndex(3)
    desk.click("addContract")
    desk.dialog()
    desk.type("Entretien annuel")
    save = desk.page.findChild(QPushButton, "saveContract")
    assert isinstance(save, QPushButton)
    desk.qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    desk.qtbot.waitUntil(lambda: "contrat en cours" in desk.text("contactTerm"))
    desk.click("endContract")
    with desk.workspace.reading() as uow:
        assert uow.session.scalars(select(Contract.ended_on)).one() == date(2026, 11, 23)


@pytest.mark.rule("REG-05")
def test_each_purpose_has_one_basis_and_a_missing_one_is_said(desk: Desk) -> None:
    with desk.workspace.unit_of_work() as uow:
        eloise = uow.session.scalars(select(Contact.id).where(Contact.family_name == "Martin")).one()
        missing = uow.session.scalars(select(ContactLawfulBasis).where(ContactLawfulBasis.contact_id == eloise)).first()
        assert missing is not None
        purpose = missing.purpose_id
        uow.session.delete(missing)
    desk.page.beside.show_contact(eloise)
    boxes = [box for box in desk.page.findChildren(QComboBox) if box.findText("base légale manquante") >= 0]
    assert len(boxes) == 1
    boxes[0].setCurrentIndex(boxes[0].findData(LawfulBasis.CONTRACT.value))
    boxes[0].activated.emit(boxes[0].currentIndex())
    with desk.workspace.reading() as uow:
        held = select(ContactLawfulBasis.basis).where(
            ContactLawfulBasis.contact_id == eloise, ContactLawfulBasis.purpose_id == purpose
        )
        assert uow.session.scalars(held).all() == [LawfulBasis.CONTRACT.value]


def test_a_restriction_is_said_on_the_page(desk: Desk) -> None:
    with desk.workspace.unit_of_work() as uow:
        eloise = uow.session.scalars(select(Contact).where(Contact.family_name == "Martin")).one()
    desk.page.beside.show_contact(eloise.id)
    said = desk.page.findChild(QLabel, "contactRestricted")
    assert isinstance(said, QLabel)
    assert not said.isVisible()
    with desk.workspace.unit_of_work() as uow:
        uow.session.get_one(Contact, eloise.id).restricted_since = date(2026, 11, 2)
    desk.page.beside.show_contact(eloise.id)
    assert said.isVisible()
    assert "02/11/2026" in said.text()


def test_an_empty_book_says_how_to_begin(qtbot: QtBot, workspace: UnlockedWorkspace) -> None:
    desk = Desk(qtbot, workspace)
    begin = desk.page.findChild(QPushButton, "emptyImport")
    assert isinstance(begin, QPushButton)
    assert begin.isVisible()
    assert desk.text("contactCount") == "0 contact"


@pytest.mark.rule("REG-06")
def test_marketing_finds_but_has_nothing_to_change(
    qtbot: QtBot, book: UnlockedWorkspace, unlocked_as: Callable[[Role], UnlockedWorkspace]
) -> None:
    desk = Desk(qtbot, unlocked_as(Role.MARKETING))
    desk.find("mart")
    desk.key(Qt.Key.Key_Return)
    desk.shows("Éloïse Martin")
    assert desk.page.findChild(QPushButton, "editContact") is None
    desk.page.doors.add()
    desk.key(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert not [one for one in desk.page.findChildren(QDialog) if one.isVisible()]


def test_a_long_list_keeps_few_lines_and_shows_them_all(
    qtbot: QtBot, workspace: UnlockedWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.contacts.contact_list_model._WINDOW", 10)
    monkeypatch.setattr("ui.contacts.contact_list_model._WINDOWS_KEPT", 3)
    with workspace.unit_of_work() as uow:
        for number in range(64):
            add_contact(uow, ContactDraft(family_name=f"Nom {number:04d}"))
    view = QListView()
    qtbot.addWidget(view)
    model = ContactListModel(workspace, view)
    view.setModel(model)
    model.show(model.query)
    while model.canFetchMore(view.rootIndex()):
        model.fetchMore(view.rootIndex())
    assert model.rowCount() == model.total == 64
    names = [model.data(model.index(row)) for row in range(64)]
    assert names == [f"Nom {number:04d}" for number in range(64)]
    assert len(model._windows) == 3
    spoken = model.data(model.index(3), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Nom 0003, prospect"
