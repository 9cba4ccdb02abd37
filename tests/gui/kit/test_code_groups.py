"""A code from paper is taken however it comes: key by key, pasted, or written by what helps a person to type."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.kit.code_groups import CodeGroups

_CODE = "abcd-1234-EFGH-5678"


def made(qtbot: QtBot) -> CodeGroups:
    groups = CodeGroups(4, lambda _code: None, "code")
    qtbot.addWidget(groups)
    groups.show()
    groups.fields[0].setFocus()
    return groups


def test_what_is_written_without_keys_is_spread_over_the_groups(qtbot: QtBot) -> None:
    groups = made(qtbot)
    groups.fields[0].setText(_CODE)
    assert groups.text() == _CODE.upper()
    assert groups.is_valid


def test_a_pasted_code_fills_the_groups_and_typing_leads_on(qtbot: QtBot) -> None:
    groups = made(qtbot)
    qtbot.keyClicks(groups.fields[0], "abcd")
    assert groups.focusWidget() is groups.fields[1]
    QApplication.clipboard().setText("1234 efgh")
    groups.fields[1].paste()
    assert groups.text() == "ABCD-1234-EFGH-"
    assert groups.focusWidget() is groups.fields[3]
