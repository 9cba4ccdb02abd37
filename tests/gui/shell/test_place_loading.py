"""A place that is visited before it is loaded: the window shows that it comes, and takes keys meanwhile."""

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.workspace import UnlockedWorkspace
from ui.shell.main_window import MainWindow
from ui.shell.places import PLACES, PlaceEntry

_PAGE = """
from PySide6.QtWidgets import QLineEdit
from ui.kit.place import Place

class {name}(Place):
    help_page = "start"
    def __init__(self, workspace, parent=None):
        super().__init__(workspace, parent)
        self.said, self.field = [], QLineEdit(self)
    def refresh(self):
        self.said.append("read")
    def show_object(self, target):
        self.said.append(target)
    def focus_search(self):
        self.field.setFocus()
"""


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[PlaceEntry, ...]:
    """The start screen, and two places that no program has loaded yet."""
    monkeypatch.syspath_prepend(str(tmp_path))
    made = []
    for name in ("LateOne", "LateOther"):
        (tmp_path / f"place_{name.lower()}.py").write_text(_PAGE.format(name=name))
        made.append(PlaceEntry(name, name, "inbox", f"place_{name.lower()}.{name}"))
        monkeypatch.delitem(sys.modules, f"place_{name.lower()}", raising=False)
    return PLACES[0], *made


@pytest.fixture
def window(qtbot: QtBot, workspace: UnlockedWorkspace, places: tuple[PlaceEntry, ...]) -> MainWindow:
    window = MainWindow(workspace, business_name="Atelier", places=places, bottom=())
    qtbot.addWidget(window)
    window.show()
    return window


def test_a_visit_shows_that_the_place_comes_and_then_what_was_asked_for(qtbot: QtBot, window: MainWindow) -> None:
    window.go("LateOne", 7)
    assert window.current_place == "LateOne"
    assert "place_lateone" not in sys.modules
    assert any(one.isVisible() and one.text() == "Un instant…" for one in window.findChildren(QLabel))
    qtbot.waitUntil(lambda: not window.is_waiting)
    assert window.page("LateOne").said == ["read", 7]
    assert window.page("LateOne").isVisible()


def test_who_goes_on_meanwhile_is_not_called_back(qtbot: QtBot, window: MainWindow) -> None:
    window.go("LateOne", 7)
    window.go("LateOther")
    qtbot.waitUntil(lambda: not window.is_waiting)
    assert window.current_place == "LateOther"
    window.go("LateOne")
    window.go("home")
    assert window.current_place == "home"
    assert not window.is_waiting


def test_whoever_needs_the_page_at_once_gets_it_as_it_was_asked_for(window: MainWindow) -> None:
    window.go("LateOne", 7)
    page = window.page("LateOne")
    assert page.said == ["read", 7]
    assert page.isVisible()


def test_a_window_closed_meanwhile_makes_nothing(window: MainWindow) -> None:
    window.go("LateOne")
    window.close()
    QApplication.processEvents()
    assert not window.is_waiting
    assert "LateOne" not in {type(one).__name__ for one in window.findChildren(QWidget)}
