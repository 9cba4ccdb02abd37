"""The window: what each role sees, shortcuts, and the lock."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import SIGNAL, QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.accounts.roles import Role
from app.workspace import UnlockedWorkspace
from ui.kit.turns import Turns
from ui.shell.idle import IdleWatch
from ui.shell.main_window import MainWindow

PLACES = {
    Role.OWNER: {"home", "contacts", "desk", "lists", "requests", "retention", "compliance"},
    Role.CONTROLLER: {"home", "contacts", "desk", "lists", "requests", "retention", "vault", "compliance"},
    Role.RECEPTION: {"home", "contacts", "desk", "requests"},
    Role.SALES: {"home", "contacts", "desk", "lists", "requests"},
    Role.MARKETING: {"home", "contacts", "lists"},
}
_CLICKED, _TOGGLED = SIGNAL("clicked(bool)"), SIGNAL("toggled(bool)")
INTERACTIVE = (QAbstractButton, QLineEdit)


@pytest.fixture
def open_window(
    qtbot: QtBot, workspace: UnlockedWorkspace, unlocked_as: Callable[[Role], UnlockedWorkspace], with_purposes: None
) -> Iterator[Callable[[Role], MainWindow]]:
    windows: list[MainWindow] = []

    def build(role: Role) -> MainWindow:
        window = MainWindow(unlocked_as(role), business_name="Atelier Lumière")
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        windows.append(window)
        return window

    yield build
    for window in windows:
        window.close()


@pytest.mark.rule("REG-06")
@pytest.mark.parametrize("role", Role)
def test_a_role_sees_its_places_only(open_window: Callable[[Role], MainWindow], role: Role) -> None:
    window = open_window(role)
    shown = {
        button.objectName().removeprefix("place_")
        for button in window.findChildren(QAbstractButton)
        if button.objectName().startswith("place_")
    }
    assert shown == PLACES[role] | {"settings", "help"}
    window.go("vault")
    assert (window.current_place == "vault") is (role is Role.CONTROLLER)


@pytest.mark.parametrize("place", sorted(PLACES[Role.CONTROLLER] | {"settings", "help"}))
def test_every_control_of_every_place_has_a_name(open_window: Callable[[Role], MainWindow], place: str) -> None:
    window = open_window(Role.CONTROLLER)
    _visit(window, place)
    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in window.findChildren(QWidget)
        if isinstance(widget, INTERACTIVE) and widget.isVisible() and not _name(widget)
    ]
    assert nameless == []
    deaf = [
        widget.objectName()
        for widget in window.findChildren(QAbstractButton)
        if widget.isCheckable() and widget.receivers(_CLICKED) and not widget.receivers(_TOGGLED)
    ]
    assert deaf == [], "a screen reader checks without a click"


class ShownWindows(QObject):
    """Keeps the name of whatever comes up as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.names.append(f"{type(watched).__name__} {watched.objectName()}".strip())
        return False


@pytest.mark.parametrize("role", [Role.CONTROLLER, Role.MARKETING])
def test_no_part_of_a_place_comes_up_as_a_window_of_its_own(
    qapp: QApplication, open_window: Callable[[Role], MainWindow], role: Role
) -> None:
    shown = ShownWindows()
    qapp.installEventFilter(shown)
    try:
        window = open_window(role)
        for place in PLACES[role]:
            _visit(window, place)
    finally:
        qapp.removeEventFilter(shown)
    assert shown.names == ["MainWindow"]


def _visit(window: MainWindow, place: str) -> None:
    """Enter a place, all of it: some are made in turns."""
    window.go(place)
    for turns in window.page(place).findChildren(Turns):
        turns.complete()


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    own_part = widget.objectName().startswith("qt_") or type(widget).__name__ in ("QToolButton", "QLineEditIconButton")
    return widget.accessibleName() or text or ("part of another control" if own_part else "")


def test_shortcuts_lead_to_places(qtbot: QtBot, open_window: Callable[[Role], MainWindow]) -> None:
    window = open_window(Role.CONTROLLER)
    qtbot.keyClick(window, Qt.Key.Key_F2)
    assert window.current_place == "desk"
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.current_place == "help"
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.current_place == "contacts")
    # « Tapez un nom », says the place: typing then finds.
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    qtbot.keyClicks(QApplication.focusWidget(), "zim")
    assert window.page("contacts").finder.search.text() == "zim"


def test_a_place_is_entered_by_the_action_of_a_screen_reader(
    qtbot: QtBot, open_window: Callable[[Role], MainWindow]
) -> None:
    window = open_window(Role.RECEPTION)
    heard = QAccessible.queryAccessibleInterface(window.findChild(QAbstractButton, "place_desk"))
    assert heard.role() is QAccessible.Role.RadioButton
    heard.actionInterface().doAction(heard.actionInterface().actionNames()[0])
    qtbot.waitUntil(lambda: window.current_place == "desk")


@pytest.mark.rule("SEC-04")
def test_the_lock_is_asked_by_hand_and_by_time(qtbot: QtBot, open_window: Callable[[Role], MainWindow]) -> None:
    window = open_window(Role.RECEPTION)
    with qtbot.waitSignal(window.lock_asked):
        qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(window.lock_asked):
        window.idle.elapsed.emit()


@pytest.mark.rule("SEC-04")
@pytest.mark.parametrize(("asked", "kept"), [(10, 10), (45, 30), (0, 1)])
def test_the_time_before_the_lock_is_never_over_half_an_hour(qtbot: QtBot, asked: int, kept: int) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    assert IdleWatch(asked, holder).minutes == kept


@pytest.mark.rule("SEC-04")
def test_whoever_types_in_any_window_is_not_locked_out(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    watch = IdleWatch(1, holder)
    watch._look.setInterval(5)
    for window in (holder, QDialog(holder)):
        watch._end.start(20_000)
        window.show()

        def is_noticed(it: QWidget = window) -> bool:
            QTest.keyClick(it.windowHandle(), Qt.Key.Key_A)
            return watch._end.remainingTime() > 50_000

        qtbot.waitUntil(is_noticed)
