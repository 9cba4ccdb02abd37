"""A quarter of an hour at the desk: what a person does with a large book, step by step, each step timed."""

from __future__ import annotations

import gc

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QPushButton

from app.contacts.narrowing import FilterField, Narrowing
from app.contacts.read_contact import ContactQuery
from app.workspace import UnlockedWorkspace
from tests.gui.stalls import StallWatch
from ui.contacts.contact_page_view import ContactPageView
from ui.contacts.contacts_page import ContactsPage
from ui.home.home_page import HomePage
from ui.shell.main_window import MainWindow

WORDS = ("martin", "lyon", "06 12", "garnier zoé", "zz")
CHIPS = {
    "consumers": Narrowing().with_values(FilterField.KIND, ("consumer",)),
    "one town": Narrowing().with_values(FilterField.TOWN, ("lyon",)),
    "due": Narrowing().with_values(FilterField.TERM, ("due",)),
    "consent given": Narrowing().with_values(FilterField.CONSENT_EMAIL, ("given",)),
    "never asked": Narrowing().with_values(FilterField.CONSENT_EMAIL, ("none",)),
}

PLACES_SEEN = ("desk", "lists", "requests", "retention", "compliance", "settings", "help")


def live_through(watch: StallWatch, workspace: UnlockedWorkspace) -> MainWindow:
    """Open the window, and use it: the start screen, the list, its end, letters, filters, contacts, and back; then every other place, twice."""
    windows: list[MainWindow] = []

    def open_window() -> None:
        windows.append(MainWindow(workspace, business_name="Atelier"))
        # As the program does: collections that walk all that was loaded would be measured instead.
        windows[0].loaded.connect(gc.freeze)
        windows[0].show()

    watch.during("opening: the window", open_window)
    window = windows[0]
    home = window.page("home")
    assert isinstance(home, HomePage)
    watch.during("opening: the list, for the first time", lambda: window.go("contacts"))
    page = window.page("contacts")
    assert isinstance(page, ContactsPage)
    watch.during("opening: the page of a contact", lambda: None, until=lambda: page.is_complete)
    _scroll(watch, page.finder.list)
    _type(watch, page)
    for name, narrowing in CHIPS.items():
        watch.during(f"filter: {name}", lambda it=narrowing: page.finder.show_query(ContactQuery(narrowing=it)))
    watch.during("filter: none", lambda: page.finder.show_query(ContactQuery()))
    _read_contacts(watch, page)
    model = page.finder.model
    watch.during("choose: everyone", page.finder.choose_everyone, until=lambda: model.last_id is None)
    assert page.finder.chosen_count() == model.rowCount()
    watch.during("choose: one", page.finder.enter_list)
    watch.during("home: counted again", lambda: window.go("home"), until=home.figures.isVisible)
    long_span = home.findChild(QPushButton, "span_36")
    assert long_span is not None
    watch.during("home: three years", long_span.click)
    watch.during("list: again", lambda: window.go("contacts"))
    for name in ("visit", "again"):
        for place in PLACES_SEEN:
            watch.during(f"{name}: {place}", lambda it=place: window.go(it))
    return window


def _scroll(watch: StallWatch, view: QListView) -> None:
    bar = view.verticalScrollBar()
    for turn in range(12):
        watch.during(f"scroll: page {turn + 1}", lambda: bar.setValue(bar.value() + bar.pageStep()))
    for turn in range(8):
        # To the end of what was read, which fetches more.
        watch.during(f"scroll: to the end, {turn + 1}", lambda: bar.setValue(bar.maximum()))
    watch.during("scroll: back to the top", lambda: bar.setValue(0))


def _type(watch: StallWatch, page: ContactsPage) -> None:
    search = page.finder.search
    for word in WORDS:
        for end in range(1, len(word) + 1):
            watch.during(f"letter: “{word[:end]}”", lambda it=word[:end]: search.setText(it))
        watch.during(f"letter: “{word}” taken away", search.clear)


def _read_contacts(watch: StallWatch, page: ContactsPage) -> None:
    view, shown = page.finder.list, page.findChild(ContactPageView)
    assert shown is not None
    for turn in range(6):

        def down() -> None:
            view.setFocus()
            QTest.keyClick(view, Qt.Key.Key_Down)

        def is_shown(before: int | None = shown.contact_id) -> bool:
            return shown.contact_id not in (None, before)

        # The first two have statements compiled that the others find ready.
        name = f"contact: the next, {turn}" if turn > 1 else f"opening: a contact, {turn + 1}"
        watch.during(name, down, until=is_shown)
