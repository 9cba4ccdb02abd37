"""Forms by keyboard: the underlined letter of a label leads into its field, whatever that field is made of."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

import ui
from ui.kit.forms import CheckedLine, form_layout
from ui.kit.labels import button


def test_the_letter_of_a_label_leads_into_a_field_of_several_parts_and_tab_meets_it_once(qtbot: QtBot) -> None:
    window, name, town = QWidget(), CheckedLine("Nom"), CheckedLine("Ville")
    form = form_layout(window)
    form.addRow("&Nom", name)
    form.addRow("&Ville", town)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    name.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.AltModifier)
    assert _focused() is town.edit
    qtbot.keyClick(town.edit, Qt.Key.Key_Backtab)
    assert _focused() is name.edit
    qtbot.keyClick(name.edit, Qt.Key.Key_Tab)
    assert _focused() is town.edit


def test_enter_presses_a_button_outside_a_dialog_too_and_once_however_long_it_is_held(qtbot: QtBot) -> None:
    said: list[str] = []
    one = button("Répondre", lambda: said.append("pressed"))
    qtbot.addWidget(one)
    for is_held in (False, True):
        QApplication.sendEvent(
            one, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", is_held)
        )
    qtbot.keyClick(one, Qt.Key.Key_Space)
    assert said == ["pressed"] * 2


def _focused() -> QLineEdit | None:
    found = QApplication.focusWidget()
    return found if isinstance(found, QLineEdit) else None


def test_nothing_hands_its_focus_on_in_a_way_that_a_label_cannot_follow() -> None:
    folder = Path(ui.__path__[0])
    proxies = [
        one.relative_to(folder).as_posix() for one in folder.rglob("*.py") if "setFocusProxy(" in one.read_text("utf-8")
    ]
    assert proxies == ["kit/forms.py"]
