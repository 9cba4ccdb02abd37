"""Chips that narrow the list: put up, changed and taken off with the keyboard; each is one AND, its values one OR."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.accounts.roles import Role
from app.consent.kinds import Channel, ConsentEventType, ConsentMethod
from app.contacts.kinds import ContactCategory
from app.contacts.narrowing import FilterField, Narrowing
from app.contacts.read_contact import ContactQuery, list_contacts
from app.contacts.tags import put_tag
from app.contacts.write_contact import ContactDraft, add_contact
from app.errors import PermissionDenied
from app.workspace import UnlockedWorkspace
from db.tables import ConsentEvent, Contact, Purpose
from ui.contacts.contacts_page import ContactsPage
from ui.contacts.filter_chips import FilterChips
from ui.contacts.value_picker import ValuePicker
from ui.kit.tasks import Task

PEOPLE = (
    ContactDraft(family_name="Martin", category=ContactCategory.CUSTOMER, town="Lyon"),
    ContactDraft(family_name="Benali", category=ContactCategory.SUPPLIER, town="LYON"),
    ContactDraft(family_name="Zimmer", category=ContactCategory.PROSPECT, town="Grenoble"),
)


@pytest.fixture
def book(workspace: UnlockedWorkspace, with_purposes: None) -> UnlockedWorkspace:
    with workspace.unit_of_work() as uow:
        ids = [add_contact(uow, draft) for draft in PEOPLE]
        put_tag(uow, ids[0], "Salon 2026")
        purpose = uow.session.scalars(select(Purpose.id)).first()
        assert purpose is not None
        uow.session.add(
            ConsentEvent(
                contact_id=ids[2],
                purpose_id=purpose,
                channel=Channel.EMAIL.value,
                event_type=ConsentEventType.WITHDRAWN.value,
                controller_identity="Atelier",
                collected_at=uow.clock.now(),
                recorded_at=uow.clock.now(),
                recorded_by="x",
                method=ConsentMethod.DESK.value,
            )
        )
    return workspace


@pytest.fixture
def page(qtbot: QtBot, book: UnlockedWorkspace) -> ContactsPage:
    return opened(qtbot, book)


def opened(qtbot: QtBot, workspace: UnlockedWorkspace) -> ContactsPage:
    page = ContactsPage(workspace)
    qtbot.addWidget(page)
    page.resize(1176, 768)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    page.refresh()
    return page


def names(page: ContactsPage) -> list[str]:
    model = page.finder.model
    return [model.data(model.index(row)) for row in range(model.rowCount())]


def pick(qtbot: QtBot, page: ContactsPage, field: FilterField, *places: int) -> None:
    """Open the values of a field and tick some with the arrows and the space bar."""
    page.finder.chips.pick(field)
    picker = page.findChild(ValuePicker)
    assert isinstance(picker, ValuePicker)
    at = 0
    for place in places:
        while at < place:
            qtbot.keyClick(picker.view, Qt.Key.Key_Down)
            at += 1
        qtbot.keyClick(picker.view, Qt.Key.Key_Space)
    qtbot.keyClick(picker.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.findChildren(ValuePicker))


def chip(page: ContactsPage, field: FilterField) -> QPushButton:
    found = page.findChildren(QPushButton, f"chip_{field.value}")
    assert found
    return found[-1]


def test_values_of_one_chip_widen_and_chips_narrow(qtbot: QtBot, page: ContactsPage) -> None:
    assert names(page) == ["Benali", "Martin", "Zimmer"]
    # Grenoble comes first of the towns; LYON and Lyon are one.
    pick(qtbot, page, FilterField.TOWN, 1)
    assert names(page) == ["Benali", "Martin"]
    pick(qtbot, page, FilterField.CATEGORY, 0, 1)
    assert names(page) == ["Martin"]
    assert chip(page, FilterField.CATEGORY).accessibleName() == "Catégorie\u00a0: prospect, client"
    count = page.findChild(QLabel, "contactCount")
    assert isinstance(count, QLabel)
    assert count.text() == "1 contact"


def test_a_chip_is_taken_off_with_the_keyboard(qtbot: QtBot, page: ContactsPage) -> None:
    page.finder.chips.show_narrowing(Narrowing().with_values(FilterField.CATEGORY, ("customer",)))
    assert names(page) == ["Martin"]
    words = chip(page, FilterField.CATEGORY)
    words.setFocus()
    qtbot.keyClick(words, Qt.Key.Key_Delete)
    assert names(page) == ["Benali", "Martin", "Zimmer"]
    assert not page.finder.chips.isVisible()
    adding = page.findChild(QPushButton, "addFilter")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is adding)


def test_when_nobody_answers_one_button_widens(qtbot: QtBot, page: ContactsPage) -> None:
    narrowing = Narrowing().with_values(FilterField.CATEGORY, ("employee",))
    page.finder.chips.show_narrowing(narrowing)
    widen = page.findChild(QPushButton, "widenSearch")
    assert isinstance(widen, QPushButton)
    assert widen.isVisible()
    qtbot.mouseClick(widen, Qt.MouseButton.LeftButton)
    assert names(page) == ["Benali", "Martin", "Zimmer"]


def test_what_is_only_near_is_said_to_be(qtbot: QtBot, page: ContactsPage) -> None:
    said = page.findChild(QLabel, "nearResults")
    assert isinstance(said, QLabel)
    page.finder.search.setText("zimemr")
    qtbot.waitUntil(lambda: names(page) == ["Zimmer"])
    assert said.isVisible()
    page.finder.search.setText("zimmer")
    assert not said.isVisible()


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        (FilterField.TAG, "1", ["Martin"]),
        (FilterField.TOWN, "lyon", ["Benali", "Martin"]),
        (FilterField.OWNER, "", ["Benali", "Martin", "Zimmer"]),
        (FilterField.TERM, "kept", ["Benali", "Martin", "Zimmer"]),
        (FilterField.TERM, "due", []),
        (FilterField.LIST, "7", []),
        (FilterField.CONSENT_EMAIL, "withdrawn", ["Zimmer"]),
        (FilterField.CONSENT_EMAIL, "none", ["Benali", "Martin"]),
        (FilterField.CONSENT_SMS, "given", []),
    ],
)
def test_each_field_narrows(book: UnlockedWorkspace, field: FilterField, value: str, expected: list[str]) -> None:
    with book.reading() as uow:
        found = list_contacts(uow, ContactQuery(narrowing=Narrowing().with_values(field, (value,))), limit=9)
        assert [line.name for line in found] == expected


@pytest.mark.rule("REG-06")
def test_nobody_filters_by_what_their_role_may_not_read(
    qtbot: QtBot, book: UnlockedWorkspace, unlocked_as: Callable[[Role], UnlockedWorkspace]
) -> None:
    marketing = unlocked_as(Role.MARKETING)
    chips = FilterChips(marketing)
    qtbot.addWidget(chips)
    menu = chips.adding.menu()
    offered = {act.objectName() for act in menu.actions()}
    assert "filter_category" in offered
    assert not [act for act in menu.findChildren(type(menu.actions()[0])) if "consent" in act.objectName()]
    query = ContactQuery(narrowing=Narrowing().with_values(FilterField.CONSENT_EMAIL, ("given",)))
    with marketing.reading() as uow, pytest.raises(PermissionDenied):
        list_contacts(uow, query, limit=9)


@pytest.mark.rule("DSR-09")
def test_a_frozen_record_is_in_no_filter_of_those_who_answer_no_request(
    book: UnlockedWorkspace, unlocked_as: Callable[[Role], UnlockedWorkspace]
) -> None:
    with book.unit_of_work() as uow:
        uow.session.scalars(
            select(Contact).where(Contact.family_name == "Martin")
        ).one().restricted_since = uow.clock.today()
    query = ContactQuery(narrowing=Narrowing().with_values(FilterField.TOWN, ("lyon",)))
    with unlocked_as(Role.RECEPTION).reading() as uow:
        assert [line.name for line in list_contacts(uow, query, limit=9)] == ["Benali"]


def test_a_consent_is_looked_for_beside_the_window_and_enter_waits_for_it(qtbot: QtBot, page: ContactsPage) -> None:
    withdrawn = ContactQuery(narrowing=Narrowing().with_values(FilterField.CONSENT_EMAIL, ("withdrawn",)))
    page.show_object(withdrawn)
    # What was shown stays till the new is there, and its first is not who was asked for.
    assert names(page) == ["Benali", "Martin", "Zimmer"]
    assert not page.finder.list.currentIndex().isValid()
    qtbot.waitUntil(lambda: names(page) == ["Zimmer"], timeout=20_000)
    assert page.finder.list.currentIndex().row() == 0
    # Of what is asked for meanwhile the last counts, whatever is read at once included.
    page.finder.show_query(ContactQuery("zim", withdrawn.narrowing))
    page.finder.show_query(ContactQuery("ben", withdrawn.narrowing))
    page.finder.show_query(ContactQuery("mar"))
    qtbot.waitUntil(lambda: page.findChild(Task) is None, timeout=20_000)
    assert names(page) == ["Martin"]
    page.finder.show_query(ContactQuery("zim", withdrawn.narrowing))
    page.finder.show_query(ContactQuery("ben", withdrawn.narrowing))
    qtbot.waitUntil(lambda: names(page) == [], timeout=20_000)
    assert page.finder.model.query.words == "ben"
