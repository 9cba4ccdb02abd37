"""The help by keyboard: searched, read, and opened by F1 on what is in front, a dialog included, which keeps what is typed."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

import ui
from app.accounts.roles import Role
from app.workspace import UnlockedWorkspace
from resources import LANGUAGES, set_language
from ui.accounts.own_password_window import OwnPasswordWindow
from ui.accounts.path_wizard import PathWizard
from ui.accounts.unlock_window import UnlockWindow
from ui.backup.closing_window import ClosingWindow
from ui.kit.form_dialog import FormDialog
from ui.kit.names_dialog import NamesDialog
from ui.kit.place import Place
from ui.kit.wizard import Wizard
from ui.shell.help_browser import HelpBrowser
from ui.shell.help_key import HelpKey, help_target
from ui.shell.help_text import help_page, targets
from ui.shell.help_window import HelpWindow
from ui.shell.main_window import MainWindow
from ui.vault.vault_dialog import VaultDialog

# What is only ever a base of something that names its own section.
BASES = {FormDialog, NamesDialog, PathWizard, Place, VaultDialog, Wizard}


def test_every_window_names_a_section_that_exists() -> None:
    """Each place, dialog and wizard of the program, found by walking it; a new one cannot forget."""
    for module in pkgutil.walk_packages(ui.__path__, "ui."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    # A base that named one would name it for whoever forgot.
    assert not any(hasattr(one, "help_page") for one in BASES)
    found = {OwnPasswordWindow, UnlockWindow, ClosingWindow, *_below(QDialog), *_below(Place)} - BASES
    assert len(found) > 90
    lost = [one.__name__ for one in found if getattr(one, "help_page", "") not in targets("fr") & targets("en")]
    assert not lost


def _below(base: type[QWidget]) -> set[type[QWidget]]:
    ours = {one for one in base.__subclasses__() if one.__module__.startswith("ui.")}
    return ours.union(*(_below(one) for one in ours)) if ours else ours


def test_f1_opens_the_section_of_each_tab(
    qtbot: QtBot, unlocked_as: Callable[[Role], UnlockedWorkspace], with_purposes: None
) -> None:
    window = MainWindow(unlocked_as(Role.CONTROLLER), business_name="Atelier")
    qtbot.addWidget(window)
    opened: dict[str, list[str]] = {}
    for place in ("contacts", "lists", "retention", "compliance", "settings"):
        window.go(place)
        page = window.page(place)
        tabs = page.findChild(QTabWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        for at in range(tabs.count()) if tabs else ():
            tabs.setCurrentIndex(at)
            opened.setdefault(place, []).append(help_target(window, page))
        if tabs is None:
            opened[place] = [help_target(window, page)]
    window.close()
    assert opened.pop("contacts") == ["contacts"]
    assert all(one in targets("fr") for found in opened.values() for one in found)
    # Each tab has a section of its own.
    assert all(len(set(found)) == len(found) > 3 for found in opened.values()), opened


@pytest.fixture
def browser(qtbot: QtBot) -> HelpBrowser:
    made = HelpBrowser()
    qtbot.addWidget(made)
    made.resize(1000, 640)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.search.setFocus()
    return made


def test_searching_choosing_reading_and_coming_back(qtbot: QtBot, browser: HelpBrowser) -> None:
    contents = browser.lines
    assert contents[0] == "start"
    assert "glossary" in contents
    qtbot.keyClicks(browser.search, "cles usb")
    assert browser.target == browser.lines[0] == "backups#stick"
    assert browser.said.text() == f"{len(browser.lines)} passages trouvés"
    assert browser.text.extraSelections()
    qtbot.keyClick(browser.search, Qt.Key.Key_Return)
    assert browser.text.hasFocus()
    assert browser.text.textCursor().block().text() == "Une clé USB"
    qtbot.keyClick(browser.text, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert browser.text.textCursor().block().text() == "Combien de temps"
    qtbot.keyClick(browser.text, Qt.Key.Key_Escape)
    assert browser.search.hasFocus()
    qtbot.keyClick(browser.search, Qt.Key.Key_Escape)
    assert browser.lines == contents
    assert not browser.text.extraSelections()
    # The arrows go on from where one reads, and the page turns with them.
    qtbot.keyClick(browser.search, Qt.Key.Key_Down)
    assert browser.target == "backups#how-long"


def test_nothing_found_offers_the_nearest_word(qtbot: QtBot, browser: HelpBrowser) -> None:
    qtbot.keyClicks(browser.search, "consentemant")
    assert not browser.lines
    assert browser.said.text().startswith("Rien ne répond")
    qtbot.mouseClick(browser.nearest, Qt.MouseButton.LeftButton)
    assert browser.search.text() == "consentement"
    assert browser.lines
    assert not browser.nearest.isVisible()


def test_a_link_leads_to_its_section_and_back(qtbot: QtBot, browser: HelpBrowser) -> None:
    browser.show_target("glossary#objection")
    browser.text.anchorClicked.emit(QUrl("desk.md#objection"))
    assert browser.target == "desk#objection"
    qtbot.keyClick(browser.text, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert browser.target == "glossary#objection"


@pytest.fixture
def help_key(qapp: QApplication) -> Iterator[None]:
    key = HelpKey(qapp, qapp)
    yield
    key.deleteLater()


def test_f1_over_a_dialog_leaves_it_open_with_what_is_typed(
    qtbot: QtBot, workspace: UnlockedWorkspace, help_key: None
) -> None:
    under = QWidget()
    qtbot.addWidget(under)
    under.show()
    dialog = _Asking(workspace, under)
    dialog.setModal(True)
    with qtbot.waitExposed(dialog):
        dialog.open()
    dialog.activateWindow()
    dialog.line.setFocus()
    qtbot.waitUntil(dialog.line.hasFocus)
    qtbot.keyClicks(dialog.line, "Eloise")
    qtbot.keyClick(dialog.line, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: dialog.findChild(HelpWindow) is not None)
    shown = dialog.findChild(HelpWindow)
    qtbot.waitUntil(shown.browser.text.hasFocus)
    assert shown.browser.target == "retention#contract"
    qtbot.keyClick(shown.browser.text, Qt.Key.Key_Escape)
    qtbot.keyClick(shown.browser.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not shown.isVisible())
    assert dialog.isVisible()
    assert dialog.line.text() == "Eloise"
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog.line, Qt.Key.Key_F1)
    qtbot.waitUntil(shown.isVisible)
    assert dialog.findChildren(HelpWindow) == [shown]


class _Asking(FormDialog):
    """A dialog like all of them."""

    help_page = "retention#contract"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget) -> None:
        super().__init__(workspace, "Garder", parent)
        self.line = QLineEdit()
        self.form.addRow("&Nom", self.line)
        self.only_close()


KEY = re.compile(r"`((?:Ctrl\+|F\d|Alt\+)[^`]*)`")
NAMES = {"Maj": "Shift", "Entrée": "Return", "Enter": "Return", "Bas": "Down", "Haut": "Up", "Gauche": "Left"}


def test_the_page_of_shortcuts_tells_the_real_ones(
    qtbot: QtBot, unlocked_as: Callable[[Role], UnlockedWorkspace]
) -> None:
    window = MainWindow(unlocked_as(Role.CONTROLLER), business_name="Atelier")
    qtbot.addWidget(window)
    window.go("contacts")
    window.go("help")
    real = {one.key().toString() for one in window.findChildren(QShortcut)}
    real |= {one.shortcut().toString() for one in window.findChildren(QAbstractButton)}
    window.close()
    for code in LANGUAGES:
        told = {_key(one) for one in KEY.findall(help_page(code, "shortcuts").markdown)}
        # Of the list itself, of dialogs, of a call; tested where they are.
        elsewhere = {"Ctrl+A", "Ctrl+Return", "F9"}
        assert told - elsewhere <= real, code
        assert {one for one in real if one.startswith(("Ctrl+", "F"))} - {f"Ctrl+{n}" for n in range(2, 8)} <= told, (
            code
        )


def _key(told: str) -> str:
    return QKeySequence("+".join(NAMES.get(part, part) for part in told.split("+"))).toString()


def test_it_reads_in_english(qtbot: QtBot) -> None:
    set_language("en")
    try:
        made = HelpBrowser()
        qtbot.addWidget(made)
        made.search.setText("usb sticks")
        assert made.target == "backups#stick"
    finally:
        set_language("fr")
