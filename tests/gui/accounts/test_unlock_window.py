"""The locked screen: who, the password, refusals in words."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.accounts.key_derivation import KdfCosts
from app.accounts.roles import Role
from app.clock import FixedClock
from app.workspace import UnlockedWorkspace, Workspace
from ui.accounts.unlock_window import UnlockWindow


@pytest.fixture
def locked(
    qtbot: QtBot, workspace: UnlockedWorkspace, clock: FixedClock, costs: KdfCosts
) -> Callable[[], UnlockWindow]:
    workspace.close()

    def build() -> UnlockWindow:
        window = UnlockWindow(Workspace(workspace.workspace.folder), clock, costs=costs)
        qtbot.addWidget(window)
        window.show()
        return window

    return build


def tell(window: UnlockWindow) -> str:
    found = window.findChild(QLabel, "unlockMessage")
    assert found is not None
    return found.text()


def attempt(qtbot: QtBot, window: UnlockWindow, password: str) -> None:
    line = window.findChild(QLineEdit, "password")
    opened = window.findChild(QPushButton, "unlockButton")
    assert line is not None
    assert opened is not None
    line.clear()
    qtbot.keyClicks(line, password)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(tell(window)) or not line.text())
    qtbot.waitUntil(lambda: not line.isReadOnly())


@pytest.mark.rule("SEC-07")
def test_the_screen_says_that_acts_are_journalled(locked: Callable[[], UnlockWindow]) -> None:
    texts = [one.text() for one in locked().findChildren(QLabel)]
    assert any("journalisées" in text for text in texts)


def test_the_keys_that_show_an_account_choose_it(
    qtbot: QtBot, locked: Callable[[], UnlockWindow], passwords: dict[Role, str]
) -> None:
    """Somebody else's account is not tried with the password of whose tile had the focus."""
    window = locked()
    window.activateWindow()
    line = window.findChild(QLineEdit, "password")
    assert line is not None
    qtbot.waitUntil(line.hasFocus)
    qtbot.keyClick(line, Qt.Key.Key_Backtab)
    first = QApplication.focusWidget()
    assert isinstance(first, QPushButton)
    assert first.isChecked()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    second = QApplication.focusWidget()
    assert isinstance(second, QPushButton)
    assert second is not first
    assert second.isChecked()


def test_the_right_password_opens_for_the_chosen_account(
    qtbot: QtBot, locked: Callable[[], UnlockWindow], passwords: dict[Role, str]
) -> None:
    window = locked()
    window.choose("Inès Rousseau")
    with qtbot.waitSignal(window.unlocked, timeout=10_000) as opened:
        attempt(qtbot, window, passwords[Role.RECEPTION])
    unlocked: UnlockedWorkspace = opened.args[0]
    assert unlocked.account.role is Role.RECEPTION
    unlocked.close()


@pytest.mark.rule("SEC-03")
def test_wrong_passwords_are_told_then_slowed(qtbot: QtBot, locked: Callable[[], UnlockWindow]) -> None:
    window = locked()
    for _ in range(4):
        attempt(qtbot, window, "pas le bon")
        assert "incorrect" in tell(window)
    attempt(qtbot, window, "pas le bon")
    assert "Trop d" in tell(window)
