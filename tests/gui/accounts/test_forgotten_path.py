"""A forgotten password, gone through by keyboard as whoever forgot it would: colleague, sheet, or neither."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QTableView,
    QWizard,
)

from app.accounts.own_password import must_choose_password
from app.accounts.roles import Role
from app.accounts.unlock import read_lock_screen, unlock
from app.workspace import Workspace
from ui.accounts.forgotten_path import CODE, COLLEAGUE, NEITHER, ForgottenPath
from ui.accounts.path_wizard import NewSecretPage, PathWizard
from ui.accounts.settings_page import SettingsPage
from ui.accounts.unlock_window import UnlockWindow
from ui.backup.restore_wizard import RestoreWizard
from ui.program import Program

pytestmark = pytest.mark.rule("SEC-02")
NEW = "Marguerite-55!bleue"
NEXT, COMMIT, FINISH = (
    QWizard.WizardButton.NextButton,
    QWizard.WizardButton.CommitButton,
    QWizard.WizardButton.FinishButton,
)


@pytest.fixture
def locked(qtbot, workspace, clock, costs):
    workspace.close()
    window = UnlockWindow(Workspace(workspace.workspace.folder), clock, costs=costs)
    qtbot.addWidget(window)
    window.show()
    return window


def forget(qtbot, window, name="Inès Rousseau"):
    window.choose(name)
    link = window.findChild(QAbstractButton, "recoveryButton")
    link.setFocus()
    qtbot.keyClick(link, Qt.Key.Key_Space)
    path = window.findChild(ForgottenPath)
    qtbot.waitUntil(path.isVisible)
    return path


def take(qtbot, path, case):
    option = path.findChild(QRadioButton, f"forgotten_{case}")
    option.setFocus()
    qtbot.keyClick(option, Qt.Key.Key_Space)
    press(qtbot, path, NEXT)


def press(qtbot, path, which):
    button = path.button(which)
    qtbot.waitUntil(button.isEnabled, timeout=10_000)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)


def type_code(qtbot, path, code):
    """Type every sign; a full group leads to the next by itself."""
    path.findChild(QLineEdit, "sheetCode1").setFocus()
    for sign in code.replace("-", "").lower():
        qtbot.keyClick(path.focusWidget(), sign)


def say(path):
    return path.findChild(QLabel, "sheetCodeState")


def test_nothing_goes_on_before_a_case_is_chosen(qtbot, locked):
    path = forget(qtbot, locked)
    assert not path.button(NEXT).isEnabled()
    assert "Inès Rousseau" in path.currentPage().subTitle()


def test_a_colleague_is_named_and_the_screen_waits_for_them(qtbot, locked):
    path = forget(qtbot, locked)
    take(qtbot, path, COLLEAGUE)
    said = "\n".join(one.text() for one in path.currentPage().findChildren(QLabel))
    assert "Claire Fontaine" in said
    assert "Paul Mercier" in said
    assert "Hugo" not in said
    press(qtbot, path, FINISH)
    qtbot.waitUntil(lambda: locked._chosen.display_name == "Claire Fontaine")


def test_the_sheet_gives_a_new_password_group_by_group(qtbot, locked, draft, clock, costs, workspace):
    path = forget(qtbot, locked)
    take(qtbot, path, CODE)
    path.activateWindow()
    qtbot.waitUntil(lambda: path.findChild(QLineEdit, "sheetCode1").isVisible())
    type_code(qtbot, path, draft.recovery)
    assert path.code_page.code() == draft.recovery
    assert say(path).property("role") == "good"
    press(qtbot, path, NEXT)
    who = path.findChild(QComboBox, "recoveredAccount")
    names = [who.itemText(at).split(" · ")[0] for at in range(who.count())]
    assert names == ["Claire Fontaine", "Paul Mercier"]
    path.findChild(NewSecretPage).new.fill(NEW)
    press(qtbot, path, COMMIT)
    qtbot.waitUntil(lambda: path.button(FINISH).isVisible(), timeout=20_000)
    with qtbot.waitSignal(locked.unlocked, timeout=10_000) as opened:
        press(qtbot, path, FINISH)
    unlocked = opened.args[0]
    assert unlocked.account.role is Role.OWNER
    assert not must_choose_password(unlocked)
    unlocked.close()
    here = Workspace(workspace.workspace.folder)
    tile = next(tile for tile in read_lock_screen(here).accounts if tile.role is Role.OWNER)
    unlock(here, tile.id, NEW, clock=clock, costs=costs).close()


def test_leaving_once_the_sheet_has_opened_enters_all_the_same(qtbot, locked, draft):
    path = forget(qtbot, locked, "Claire Fontaine")
    take(qtbot, path, CODE)
    QGuiApplication.clipboard().setText(draft.recovery)
    path.findChild(QLineEdit, "sheetCode1").setFocus()
    path.findChild(QLineEdit, "sheetCode1").paste()
    press(qtbot, path, NEXT)
    path.findChild(NewSecretPage).new.fill(NEW)
    press(qtbot, path, COMMIT)
    qtbot.waitUntil(lambda: path.button(FINISH).isVisible(), timeout=20_000)
    with qtbot.waitSignal(locked.unlocked, timeout=10_000) as opened:
        path.reject()
    opened.args[0].close()


def test_each_group_says_what_is_wrong_with_it(qtbot, locked, draft):
    path = forget(qtbot, locked)
    take(qtbot, path, CODE)
    first = path.findChild(QLineEdit, "sheetCode1")
    first.setFocus()
    qtbot.keyClicks(first, "UA")
    assert "Groupe 1" in say(path).text()
    assert "« U »" in say(path).text().replace("\u00a0", " ")
    first.clear()
    code = draft.recovery
    wrong = code[:-1] + ("0" if code[-1] != "0" else "1")
    type_code(qtbot, path, wrong)
    assert "faute de frappe" in say(path).text()
    assert not path.button(NEXT).isEnabled()


def test_going_back_from_an_empty_group_leads_to_the_one_before(qtbot, locked):
    path = forget(qtbot, locked)
    take(qtbot, path, CODE)
    path.activateWindow()
    second = path.findChild(QLineEdit, "sheetCode2")
    second.setFocus()
    qtbot.keyClick(second, Qt.Key.Key_Backspace)
    assert path.focusWidget() is path.findChild(QLineEdit, "sheetCode1")


def test_with_neither_nothing_is_promised_and_a_backup_is_offered(qtbot, locked):
    path = forget(qtbot, locked)
    take(qtbot, path, NEITHER)
    said = "\n".join(one.text() for one in path.currentPage().findChildren(QLabel))
    assert "perdus" in said
    assert "sauvegarde" in said
    button = path.findChild(QAbstractButton, "forgottenRestore")
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: locked.findChild(RestoreWizard) is not None)


class TestColleagueHelps:
    """Réglages › Comptes, then the first opening of whoever forgot."""

    @pytest.fixture
    def helped(self, qtbot, workspace, costs):
        page = SettingsPage(workspace, costs=costs)
        qtbot.addWidget(page)
        page.show()
        page.show_object("accounts")
        table = page.findChild(QTableView, "accountsTable")
        row = next(row for row in range(5) if "Hugo" in table.model().index(row, 0).data())
        table.selectRow(row)
        button = page.findChild(QAbstractButton, "resetPassword")
        button.setFocus()
        qtbot.keyClick(button, Qt.Key.Key_Space)
        wizard = page.window().findChildren(PathWizard)[-1]
        assert "Hugo Lemaire" in wizard.currentPage().title()
        press(qtbot, wizard, NEXT)
        wizard.findChild(NewSecretPage).new.fill(NEW)
        press(qtbot, wizard, COMMIT)
        qtbot.waitUntil(lambda: wizard.button(FINISH).isVisible(), timeout=20_000)
        press(qtbot, wizard, FINISH)
        workspace.close()
        return Workspace(workspace.workspace.folder)

    @pytest.fixture
    def entered(self, qtbot, helped, clock, costs):
        tile = next(tile for tile in read_lock_screen(helped).accounts if tile.role is Role.SALES)
        unlocked = unlock(helped, tile.id, NEW, clock=clock, costs=costs)
        program = Program(QApplication.instance(), helped.folder, clock=clock, costs=costs)
        program.enter(unlocked)
        yield program, unlocked
        program._daily.stop()
        program._close_window()
        unlocked.close()

    def test_nothing_is_shown_before_one_s_own_password(self, qtbot, entered):
        program, unlocked = entered
        window = program.window
        assert window.objectName() == "ownPassword"
        save = window.findChild(QAbstractButton, "saveOwnPassword")
        assert not save.isEnabled()
        qtbot.keyClicks(window.findChild(QLineEdit, "givenPassword"), NEW)
        for name in ("ownPassword", "ownPasswordAgain"):
            qtbot.keyClicks(window.findChild(QLineEdit, name), "Pervenche-44!lilas")
        qtbot.keyClick(window.findChild(QLineEdit, "ownPasswordAgain"), Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: program.window is not window, timeout=20_000)
        assert not must_choose_password(unlocked)

    def test_the_one_given_is_not_taken_again(self, qtbot, entered):
        program, unlocked = entered
        window = program.window
        for name in ("givenPassword", "ownPassword", "ownPasswordAgain"):
            qtbot.keyClicks(window.findChild(QLineEdit, name), NEW)
        qtbot.keyClick(window.findChild(QLineEdit, "ownPasswordAgain"), Qt.Key.Key_Return)
        problem = window.findChild(QLabel, "ownPasswordProblem")
        qtbot.waitUntil(lambda: "même" in problem.text(), timeout=20_000)
        assert must_choose_password(unlocked)

    def test_closing_instead_closes_the_folder(self, qtbot, entered):
        program, unlocked = entered
        with qtbot.waitSignal(program.left) as left:
            program.window.close()
        assert left.args == [0]
        assert not unlocked.is_open
