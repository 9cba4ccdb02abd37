"""What the window's own thread reads of the file: nothing but what is listed here, each with its reason.

The list is for shrinking. A reading that is not on it makes the test fail, and so does one that is on it and is gone.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import event

from app.contacts.write_contact import ContactDraft, add_contact
from app.workspace import UnlockedWorkspace
from tests.gui.stalls import StallWatch
from ui.contacts.contacts_page import ContactsPage
from ui.shell.main_window import MainWindow

ALLOWED: dict[str, str] = {
    "contacts/contact_list_model.py read": "a keystroke's answer: measured against a frame, and beside where it lasts",
    "contacts/at_hand_row.py refresh": "a dozen names by index; coming later they would push the list from under the hand",
    "contacts/contacts_page.py refresh": "whether who is shown is still there: one row by its id",
    "contacts/card_values.py __init__": "which fields the role reads: a few rows, once",
    "contacts/filter_chips.py _make_menu": "which filters the role may use: a few rows, once",
    "consent/answer_model.py __init__": "the purposes, once",
    "consent/answer_model.py <dictcomp>": "their texts, once",
    "consent/desk_page.py _make_new_fields": "the kind that a new contact begins as: one setting, once",
    "messaging/lists_page.py read_window": "the lists, which are few",
    "rights/requests_model.py read_window": "the open requests, which are few",
    "accounts/business_tab.py __init__": "who the business is: a few settings, once",
}


def reader(frame: FrameType | None) -> str:
    """Name the function of a window that reads: the innermost one of ``ui``."""
    while frame is not None:
        path = frame.f_code.co_filename
        if "/ui/" in path and "/tests/" not in path:
            return f"{path.rpartition('/ui/')[2]} {frame.f_code.co_name}"
        frame = frame.f_back
    return "?"


@contextmanager
def readings_noted(workspace: UnlockedWorkspace) -> Iterator[dict[str, int]]:
    """Count the statements that the window's thread runs, by who asks for them."""
    noted: dict[str, int] = {}

    def note(*_about: Any) -> None:
        if threading.current_thread() is threading.main_thread():
            name = reader(sys._getframe(1))
            noted[name] = noted.get(name, 0) + 1

    event.listen(workspace.engine, "before_cursor_execute", note)
    yield noted
    event.remove(workspace.engine, "before_cursor_execute", note)


@pytest.mark.usefixtures("with_purposes")
def test_the_window_reads_beside_its_thread(qtbot: QtBot, workspace: UnlockedWorkspace) -> None:
    with workspace.unit_of_work() as uow:
        for name in ("Arnaud", "Benali", "Chevrier"):
            add_contact(uow, ContactDraft(family_name=name))
    watch = StallWatch()
    with readings_noted(workspace) as noted:
        window = MainWindow(workspace, business_name="Atelier")
        qtbot.addWidget(window)
        watch.during("opening", window.show)
        for turn in range(2):
            for place in window._entries:
                watch.during(f"{place} {turn}", lambda it=place: window.go(it))
        watch.during("contacts", lambda: window.go("contacts"))
        page = window.page("contacts")
        assert isinstance(page, ContactsPage)
        watch.during("a contact", lambda: window.go("contacts", 2), until=lambda: page.beside.contact_id == 2)
        watch.during("the list again", page.refresh)
        watch.during(
            "somebody saved", lambda: page._on_saved(1, "Enregistré.", None), until=lambda: page.beside.contact_id == 1
        )
    watch.end()
    window.close()
    for name, count in sorted(noted.items()):
        print(f"{count:4} {name}")
    assert set(noted) == set(ALLOWED)
