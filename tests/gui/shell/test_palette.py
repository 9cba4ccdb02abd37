"""The palette: contacts, acts, places, settings, help and segments, from the keyboard, by what the role may."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.accounts.roles import Role
from app.contacts.at_hand import mark_favourite
from app.contacts.narrowing import FilterField, Narrowing
from app.contacts.read_contact import ContactQuery
from app.contacts.segments import save_segment
from app.contacts.write_contact import ContactDraft, add_contact
from app.workspace import UnlockedWorkspace
from db.tables import Contact
from ui.accounts.settings_page import SettingsPage
from ui.contacts.contacts_page import ContactsPage
from ui.register.compliance_page import CompliancePage
from ui.register.register_view import RegisterView
from ui.shell.main_window import MainWindow
from ui.shell.palette import Palette
from ui.shell.palette_entries import COMPLIANCE_TABS, SETTINGS_TABS

LYON = ContactQuery(narrowing=Narrowing().with_values(FilterField.TOWN, ("lyon",)))


@pytest.fixture
def window(
    qtbot: QtBot, workspace: UnlockedWorkspace, unlocked_as: Callable[[Role], UnlockedWorkspace], with_purposes: None
) -> Iterator[Callable[[Role], MainWindow]]:
    with workspace.unit_of_work() as uow:
        for name in ("Martin", "Benali"):
            add_contact(uow, ContactDraft(family_name=name, town="Lyon"))
        save_segment(uow, "Les Lyonnais", LYON, for_everyone=True)
    windows: list[MainWindow] = []

    def build(role: Role) -> MainWindow:
        made = MainWindow(unlocked_as(role), business_name="Atelier")
        qtbot.addWidget(made)
        with qtbot.waitExposed(made):
            made.show()
        made.activateWindow()
        windows.append(made)
        return made

    yield build
    for one in windows:
        one.close()


def palette(qtbot: QtBot, window: MainWindow) -> Palette:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(window.findChildren(Palette)))
    return window.findChildren(Palette)[-1]


def enter(qtbot: QtBot, window: MainWindow, typed: str, *, downs: int = 0) -> None:
    opened = palette(qtbot, window)
    qtbot.keyClicks(opened.field, typed)
    for _ in range(downs):
        qtbot.keyClick(opened.field, Qt.Key.Key_Down)
    qtbot.keyClick(opened.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.findChildren(Palette))


def contacts(window: MainWindow) -> ContactsPage:
    page = window.page("contacts")
    assert isinstance(page, ContactsPage)
    return page


def test_a_contact_then_what_may_be_done_with_them(qtbot: QtBot, window: Callable[[Role], MainWindow]) -> None:
    owner = window(Role.OWNER)
    # Benali comes first of the two who live there.
    enter(qtbot, owner, "lyon", downs=1)
    assert owner.current_place == "contacts"
    qtbot.waitUntil(lambda: bool(contacts(owner).acts()))
    assert contacts(owner).acts()[0].text == "Modifier · Martin"
    opened = palette(qtbot, owner)
    qtbot.keyClicks(opened.field, "effacer")
    assert ("Effacer · Martin", "Action") in opened.lines


def test_places_segments_settings_and_help(qtbot: QtBot, window: Callable[[Role], MainWindow]) -> None:
    owner = window(Role.OWNER)
    enter(qtbot, owner, "conservation")
    assert owner.current_place == "retention"
    enter(qtbot, owner, "les lyonnais")
    assert contacts(owner).finder.query == LYON
    enter(qtbot, owner, "sauvegardes")
    assert owner.current_place == "settings"
    settings = owner.page("settings")
    assert isinstance(settings, SettingsPage)
    assert settings.tabs.tabText(settings.tabs.currentIndex()) == "Sauvegardes"


def test_every_tab_named_here_is_one_of_the_settings(qtbot: QtBot, window: Callable[[Role], MainWindow]) -> None:
    settings = window(Role.OWNER).page("settings")
    assert isinstance(settings, SettingsPage)
    tabs = [settings.tabs.tabText(place) for place in range(settings.tabs.count())]
    assert sorted(title for title, _ in SETTINGS_TABS) == sorted(tabs)


def test_each_part_of_compliance_is_found_by_its_name(qtbot: QtBot, window: Callable[[Role], MainWindow]) -> None:
    owner = window(Role.OWNER)
    page = owner.page("compliance")
    assert isinstance(page, CompliancePage)
    shown = []
    for one in COMPLIANCE_TABS:
        # The notes to settle are a window of their own.
        if one.target == "notes":
            continue
        owner.go(one.place, one.target)
        shown.append(page.tabs.currentIndex())
    assert len(set(shown)) == len(shown)
    enter(qtbot, owner, "registre trait")
    assert owner.current_place == "compliance"
    assert isinstance(page.tabs.shown(), RegisterView)


@pytest.mark.rule("REG-06")
def test_a_role_is_offered_what_it_may_do(qtbot: QtBot, window: Callable[[Role], MainWindow]) -> None:
    marketing = window(Role.MARKETING)
    opened = palette(qtbot, marketing)
    for typed, offered in (
        ("importer", False),
        ("violations", False),
        ("sauvegardes", False),
        ("ajouter", False),
        ("mot de passe", True),
    ):
        opened.field.setText(typed)
        found = [title for title, kind in opened.lines if kind in ("Action", "Réglages")]
        assert bool(found) is offered


@pytest.mark.rule("DSR-09")
def test_who_is_at_hand_when_nothing_is_typed(
    qtbot: QtBot, window: Callable[[Role], MainWindow], workspace: UnlockedWorkspace
) -> None:
    reception = window(Role.RECEPTION)
    enter(qtbot, reception, "benali")
    held = contacts(reception).workspace
    with held.unit_of_work() as uow:
        mark_favourite(uow, 1, is_marked=True)
    opened = palette(qtbot, reception)
    assert opened.lines[:2] == [("Martin · Lyon", "Favori"), ("Benali · Lyon", "Récent")]
    opened.reject()
    with held.unit_of_work() as uow:
        uow.session.get_one(Contact, 1).restricted_since = uow.clock.today()
    assert ("Martin · Lyon", "Favori") not in palette(qtbot, reception).lines
