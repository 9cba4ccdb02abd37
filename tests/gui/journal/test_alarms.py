"""Alarms as an owner meets them: at the start, in Conformité, over the vault; and the journal's code for paper."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit

from app.accounts.roles import Role
from app.accounts.unlock import read_lock_screen, unlock
from app.contacts.write_contact import ContactDraft, add_contact
from app.journal.alarms import read_alarms
from app.journal.printed_code import code_of_today
from app.own_process import DEMO_OPTION, RESTORE_OPTION
from app.vault.open_vault import open_vault
from app.workspace import Workspace
from ui.journal.alarm_dialog import AlarmDialog, ExplainDialog
from ui.journal.journal_code_card import CheckCodeDialog
from ui.journal.journal_view import JournalView
from ui.kit.pdf_preview import PdfPreviewDialog
from ui.program import RESTART, RESTART_TO_RESTORE, RESTART_TO_TRY, Program, arguments_after
from ui.vault.vault_page import VaultPage

pytestmark = pytest.mark.rule("SEC-06")
WHY = "La copie du matin avait été remise après la panne du disque."


@pytest.fixture
def rolled_back(workspace, passwords, clock, costs):
    """Open the folder as a role after an older file was put back over a day's work."""
    folder, opened = workspace.workspace.folder, []

    def enter(role):
        here = Workspace(folder)
        tile = next(tile for tile in read_lock_screen(here).accounts if tile.role is role)
        opened.append(unlock(here, tile.id, passwords[role], clock=clock, costs=costs))
        return opened[-1]

    workspace.close()
    enter(Role.OWNER).close()
    older = (folder / "aparte.db").read_bytes()
    with enter(Role.OWNER).unit_of_work() as uow:
        add_contact(uow, ContactDraft(family_name="Martin"))
    opened[-1].close()
    (folder / "aparte.db").write_bytes(older)
    yield enter
    opened[-1].close()


@pytest.fixture
def started(qapp, rolled_back, clock, costs):
    programs = []

    def start(role):
        unlocked = rolled_back(role)
        program = Program(qapp, unlocked.workspace.folder, clock=clock, costs=costs)
        programs.append(program)
        program.enter(unlocked)
        return program, program.window.findChild(AlarmDialog)

    yield start
    for program in programs:
        program._daily.stop()
        program._close_window()


def press(qtbot, parent, name):
    button = parent.findChild(QAbstractButton, name)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)


def said(parent):
    return "\n".join(one.text() for one in parent.findChildren(QLabel))


def test_the_start_says_it_calmly_with_steps(started):
    _program, dialog = started(Role.OWNER)
    assert dialog.isVisible()
    text = said(dialog)
    assert "plus ancien" in text
    assert "Tout était en ordre le 23/11/2026" in text
    assert "1." in text
    names = {one.objectName() for one in dialog.findChildren(QAbstractButton)}
    assert {"step_report", "step_restore", "step_resolve", "closeAlarms"} <= names


def test_the_report_is_looked_at_before_it_is_printed(qtbot, started):
    _program, dialog = started(Role.OWNER)
    press(qtbot, dialog, "step_report")
    preview = dialog.findChild(PdfPreviewDialog)
    qtbot.waitUntil(preview.isVisible)
    preview.close()


def test_the_alarm_is_filed_with_an_explanation(qtbot, started):
    program, dialog = started(Role.OWNER)
    press(qtbot, dialog, "step_resolve")
    explain = dialog.findChild(ExplainDialog)
    qtbot.waitUntil(explain.isVisible)
    press(qtbot, explain, "saveExplanation")
    assert "explication" in explain.findChild(QLabel, "formProblem").text()
    explain.findChild(QPlainTextEdit, "explanation").insertPlainText(WHY)
    press(qtbot, explain, "saveExplanation")
    qtbot.waitUntil(lambda: WHY in said(dialog))
    with program._open.reading() as uow:
        assert read_alarms(uow, only_open=True) == ()


def test_the_desk_is_told_whom_to_tell_and_nothing_else(started):
    _program, dialog = started(Role.RECEPTION)
    assert "Prévenez" in said(dialog)
    names = {one.objectName() for one in dialog.findChildren(QAbstractButton)}
    assert not any(name.startswith("step_") for name in names)


def test_putting_a_backup_back_locks_first(qtbot, started):
    program, dialog = started(Role.OWNER)
    with qtbot.waitSignal(program.left) as left:
        press(qtbot, dialog, "step_restore")
    assert left.args == [RESTART_TO_RESTORE]


@pytest.mark.parametrize(
    ("status", "before", "after"),
    [
        (RESTART, ["--lang", "en"], ["--lang", "en"]),
        (RESTART_TO_RESTORE, ["--demo"], ["--demo", RESTORE_OPTION]),
        (RESTART, [RESTORE_OPTION], []),
        (RESTART_TO_RESTORE, [RESTORE_OPTION], [RESTORE_OPTION]),
        (RESTART_TO_TRY, ["--folder", "/clé", "--lang", "en"], ["--lang", "en", DEMO_OPTION]),
    ],
)
def test_the_offer_of_a_backup_lasts_one_start(status, before, after):
    assert arguments_after(status, before) == after
    assert arguments_after(status, [*before, "/clé/une.aparte-backup"], "/clé/une.aparte-backup") == after


def test_the_journal_keeps_it_in_sight(qtbot, rolled_back):
    unlocked = rolled_back(Role.OWNER)
    view = JournalView(unlocked)
    qtbot.addWidget(view)
    view.refresh()
    view.show()
    assert view.findChild(QLabel, "alarmsWaiting").text() == "1 alerte attend une explication."
    press(qtbot, view, "seeAlarms")
    dialog = view.window().findChild(AlarmDialog)
    assert dialog.isVisible()
    with qtbot.waitSignal(view.restore_asked):
        press(qtbot, dialog, "step_restore")
    dialog.close()


def test_verifying_is_noted_and_says_what_holds(qtbot, workspace):
    view = JournalView(workspace)
    qtbot.addWidget(view)
    view.refresh()
    view.show()
    assert not view.findChild(QAbstractButton, "seeAlarms").isVisible()
    press(qtbot, view, "verifyJournal")
    outcome = view.findChild(QLabel, "journalOutcome")
    qtbot.waitUntil(lambda: "intact" in outcome.text(), timeout=10_000)
    assert view.model.index(0, 2).data() == "Claire Fontaine a vérifié le journal."


def test_the_vault_s_alarm_opens_over_the_vault(qtbot, with_vault, unlocked_as, vault_password, unguarded):
    controller = unlocked_as(Role.CONTROLLER)
    open_vault(controller, vault_password).close()
    with controller.unit_of_work() as uow:
        add_contact(uow, ContactDraft(family_name="Martin"))
    with controller.reading() as uow:
        seq = code_of_today(uow).seq
    unguarded(controller, f"UPDATE journal_entry SET tag = '' WHERE seq = {seq}")
    page = VaultPage(controller)
    qtbot.addWidget(page)
    page.refresh()
    page.show()
    line = page.findChild(QLineEdit, "vaultPassword")
    line.insert(vault_password)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.window().findChild(AlarmDialog) is not None, timeout=20_000)
    dialog = page.window().findChild(AlarmDialog)
    assert "sceau" in said(dialog)
    dialog.close()
    page.hide()


class TestCode:
    @pytest.fixture
    def view(self, qtbot, workspace):
        view = JournalView(workspace)
        qtbot.addWidget(view)
        view.refresh()
        view.show()
        return view

    def test_it_is_shown_copied_and_printed(self, qtbot, view, workspace):
        with workspace.reading() as uow:
            code = code_of_today(uow).code
        assert view.findChild(QLabel, "journalCode").text() == code
        press(qtbot, view, "copyJournalCode")
        assert code in QGuiApplication.clipboard().text()
        press(qtbot, view, "printJournalCode")
        preview = view.findChild(PdfPreviewDialog)
        qtbot.waitUntil(preview.isVisible)
        preview.close()

    def check(self, qtbot, view, code):
        press(qtbot, view, "checkJournalCode")
        dialog = view.window().findChildren(CheckCodeDialog)[-1]
        qtbot.waitUntil(dialog.isVisible)
        QGuiApplication.clipboard().setText(code)
        dialog.findChild(QLineEdit, "headCode1").paste()
        return dialog

    def test_a_printed_one_holds(self, qtbot, view, workspace):
        with workspace.reading() as uow:
            code = code_of_today(uow).code
        dialog = self.check(qtbot, view, code.lower())
        press(qtbot, dialog, "runCodeCheck")
        answer = dialog.findChild(QLabel, "codeAnswer")
        qtbot.waitUntil(lambda: "contient bien la ligne" in answer.text(), timeout=10_000)

    def test_a_slip_is_not_compared(self, qtbot, view, workspace):
        with workspace.reading() as uow:
            code = code_of_today(uow).code
        dialog = self.check(qtbot, view, code[:-1] + ("1" if code[-1] != "1" else "2"))
        assert "faute de frappe" in dialog.findChild(QLabel, "headCodeState").text()
        assert not dialog.findChild(QAbstractButton, "runCodeCheck").isEnabled()
