"""The tab « Carte des données »: the grid by the keyboard, what a change does said before it is made, the banner takes it back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.accounts.roles import Role
from app.register.access_kinds import Access
from app.register.access_rules import EMAIL, HISTORY
from app.register.field_access import access_of
from app.workspace import UnlockedWorkspace
from ui.register.access_grid import ROLES
from ui.register.data_map_view import DataMapView


class Desk:
    """Someone at the data map."""

    def __init__(self, qtbot: QtBot, workspace: UnlockedWorkspace) -> None:
        self.qtbot, self.workspace = qtbot, workspace
        self.view = DataMapView(workspace)
        qtbot.addWidget(self.view)
        self.view.resize(1120, 620)
        self.said: list[tuple[str, object]] = []
        self.view.announced.connect(lambda text, undo: self.said.append((text, undo)))
        self.view.refresh()
        with qtbot.waitExposed(self.view):
            self.view.show()

    def stand_on(self, field: str, role: Role) -> None:
        rows = [line.field.name for line in self.view.model.rows]
        self.view.grid.setCurrentIndex(self.view.model.index(rows.index(field), 1 + ROLES.index(role)))
        self.view.grid.setFocus()

    def press(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.view.grid, key)

    def click(self, name: str) -> None:
        widget = self.view.findChild(QAbstractButton, name)
        assert widget.isVisible(), name
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def text(self, name: str) -> str:
        return self.view.findChild(QLabel, name).text()

    def told(self, times: int) -> str:
        self.qtbot.waitUntil(lambda: len(self.said) == times)
        return self.said[-1][0]

    def cell(self) -> str:
        return self.view.grid.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)

    def access(self, field: str, role: Role) -> Access:
        with self.workspace.reading() as uow:
            return access_of(uow, role).cells[field]


@pytest.fixture
def desk(qtbot: QtBot, workspace: UnlockedWorkspace) -> Desk:
    return Desk(qtbot, workspace)


@pytest.mark.rule("REG-06")
def test_a_cell_is_changed_by_the_keyboard_looked_at_applied_and_taken_back(desk: Desk) -> None:
    desk.stand_on(EMAIL, Role.RECEPTION)
    assert desk.cell() == "E-mail, accueil\u00a0: lecture et saisie"
    assert "Répondre, confirmer" in desk.text("fieldAbout")
    assert not desk.view.pending.isVisible()
    desk.press(Qt.Key.Key_Space)
    assert desk.cell() == "E-mail, accueil\u00a0: aucun accès (pas encore appliqué)"
    assert "L’accueil ne verra plus «\u00a0E-mail\u00a0»" in desk.text("accessEffects")
    assert "envoi par e-mail" in desk.text("accessEffects")
    assert desk.access(EMAIL, Role.RECEPTION) is Access.WRITE
    desk.click("applyAccess")
    desk.told(1)
    assert desk.access(EMAIL, Role.RECEPTION) is Access.NONE
    assert not desk.view.pending.isVisible()
    assert "aucun accès" in desk.text("fieldHistory")
    undo = desk.said[-1][1]
    assert isinstance(undo, Callable)
    undo()
    assert desk.access(EMAIL, Role.RECEPTION) is Access.WRITE
    desk.press(Qt.Key.Key_Right)
    desk.press(Qt.Key.Key_Space)
    desk.click("giveUpAccess")
    assert desk.cell() == "E-mail, commercial\u00a0: lecture et saisie"


@pytest.mark.rule("REG-06")
def test_what_is_fixed_stays_and_says_why_and_the_sensitive_asks_a_reason(desk: Desk) -> None:
    desk.stand_on(EMAIL, Role.CONTROLLER)
    desk.press(Qt.Key.Key_Space)
    assert desk.cell() == "E-mail, responsable de traitement\u00a0: lecture et saisie (fixe)"
    assert "Gérance, responsable de traitement\u00a0: répond des données" in desk.text("fieldFixed")
    desk.stand_on(HISTORY, Role.MARKETING)
    assert desk.text("fieldCare") == "très sensible"
    desk.press(Qt.Key.Key_Space)
    desk.click("applyAccess")
    desk.qtbot.waitUntil(lambda: bool(desk.text("accessRefusal")))
    assert "Écrivez pourquoi" in desk.text("accessRefusal")
    reason = desk.view.findChild(QLineEdit, "accessReason")
    desk.qtbot.keyClicks(reason, "Lettre faite sur demande")
    desk.qtbot.keyClick(reason, Qt.Key.Key_Return)
    desk.told(1)
    assert desk.access(HISTORY, Role.MARKETING) is Access.READ


@pytest.mark.rule("REG-08")
def test_the_review_is_noted_the_document_saved_and_the_filter_shows_all(desk: Desk, tmp_path) -> None:
    assert "jamais faite" in desk.text("accessReview")
    desk.click("noteReview")
    assert desk.told(1) == "Revue des accès notée le 23/11/2026."
    assert "faite le 23/11/2026" in desk.text("accessReview")
    desk.click("accessPdf")
    chosen = desk.view.findChild(QFileDialog, "fileDialog")
    chosen.fileSelected.emit(str(tmp_path / "acces.pdf"))
    assert desk.told(2) == "Document enregistré\u00a0: acces.pdf."
    assert (tmp_path / "acces.pdf").read_bytes().startswith(b"%PDF")
    settable = desk.view.model.rowCount()
    desk.view.filter.setCurrentIndex(desk.view.filter.count() - 1)
    assert desk.view.model.rowCount() > 5 * settable
