"""The tab of periods, by keyboard: a line is changed, counted first, refused when unlawful, and its versions are read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QPushButton, QSpinBox, QTableView
from pytestqt.qtbot import QtBot

from app.clock import FixedClock
from app.contacts.kinds import InteractionKind
from app.contacts.relationship import record_interaction
from app.contacts.write_contact import ContactDraft, add_contact
from app.retention.lines import RetentionLine, StartEvent
from app.retention.read_schedule import read_schedule
from app.workspace import UnlockedWorkspace
from db.tables import Contact
from ui.contacts.interaction_dialog import InteractionDialog
from ui.retention.retention_page import RetentionPage
from ui.retention.rule_dialog import RuleDialog
from ui.retention.schedule_view import ScheduleView

_SCHEDULE = 3


class Owner:
    """The owner in front of the tab, at the keyboard."""

    def __init__(self, qtbot: QtBot, workspace: UnlockedWorkspace) -> None:
        self.qtbot, self.workspace, self.said = qtbot, workspace, []
        self.page = RetentionPage(workspace)
        qtbot.addWidget(self.page)
        self.page.resize(1176, 700)
        self.page.show()
        qtbot.waitExposed(self.page)
        self.page.refresh()
        self.page.announced.connect(lambda said, _undo: self.said.append(said))
        self.page.tabs.setCurrentIndex(_SCHEDULE)
        assert isinstance(self.page.tabs.shown(), ScheduleView)
        self.view = self.page.findChild(QTableView, "scheduleTable")

    def choose(self, line: RetentionLine) -> None:
        """Walk down to a line with the arrow."""
        self.view.selectRow(0)
        self.view.setFocus()
        for _ in range(list(RetentionLine).index(line)):
            self.qtbot.keyClick(self.view, Qt.Key.Key_Down)

    def open(self) -> RuleDialog:
        """Press the button of change with the space bar."""
        self.qtbot.keyClick(self.page.findChild(QPushButton, "changeRule"), Qt.Key.Key_Space)
        dialog = self.page.findChildren(RuleDialog)[-1]
        self.qtbot.waitUntil(lambda: preview_of(dialog) != "")
        return dialog

    def cell(self, column: int) -> str:
        """What the line chosen says in a column."""
        model = self.view.model()
        return str(model.data(model.index(self.view.currentIndex().row(), column)))


def preview_of(dialog: RuleDialog) -> str:
    return dialog.findChild(QLabel, "rulePreview").text()


def type_number(qtbot: QtBot, dialog: RuleDialog, number: int) -> None:
    spin = dialog.findChild(QSpinBox, "ruleNumber")
    spin.selectAll()
    qtbot.keyClicks(spin, str(number))


@pytest.fixture
def owner(qtbot: QtBot, workspace: UnlockedWorkspace, clock: FixedClock) -> Owner:
    """The tab over a book with a prospect silent for two and a half years."""
    with workspace.unit_of_work() as uow:
        clock.advance(timedelta(days=-900))
        add_contact(uow, ContactDraft(family_name="Silencieuse"))
        clock.advance(timedelta(days=900))
    return Owner(qtbot, workspace)


@pytest.mark.rule("RET-02")
def test_a_line_is_changed_by_keyboard_once_its_effect_is_seen(qtbot: QtBot, owner: Owner) -> None:
    owner.choose(RetentionLine.PROSPECT)
    assert owner.cell(1).startswith("3 ans après")
    dialog = owner.open()
    type_number(qtbot, dialog, 2)
    qtbot.waitUntil(lambda: "Échues aussitôt\u00a0: 1." in preview_of(dialog))
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    problem = dialog.findChild(QLabel, "formProblem")
    qtbot.waitUntil(problem.isVisible)
    assert "sans motif écrit" in problem.text()
    with owner.workspace.reading() as uow:
        assert read_schedule(uow).own == {}
    qtbot.keyClicks(dialog.findChild(QPlainTextEdit, "ruleReason"), "Nos clients reviennent chaque saison")
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: owner.said != [])
    assert owner.cell(1).startswith("2 ans après")
    assert owner.cell(4) == "n° 1 (23/11/2026)"
    assert "Nos clients reviennent" in owner.page.findChild(QLabel, "scheduleDetail").text()
    qtbot.waitUntil(lambda: owner.page.findChild(QLabel, "retentionFigures").text().startswith("1 échu"))


def test_longer_than_the_reference_is_warned_about_before_and_after(qtbot: QtBot, owner: Owner) -> None:
    owner.choose(RetentionLine.PROSPECT)
    dialog = owner.open()
    type_number(qtbot, dialog, 5)
    warning = dialog.findChild(QLabel, "ruleWarning")
    qtbot.waitUntil(warning.isVisible)
    assert "CNIL" in warning.text()
    dialog.findChild(QPlainTextEdit, "ruleReason").setPlainText("Un chantier se décide en cinq ans")
    qtbot.keyClick(dialog.findChild(QPushButton, "saveRule"), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: owner.said != [])
    assert owner.page.findChild(QLabel, "scheduleWarning").isVisible()


def test_what_the_law_forbids_is_said_while_typing(qtbot: QtBot, owner: Owner) -> None:
    owner.choose(RetentionLine.INVOICES)
    dialog = owner.open()
    type_number(qtbot, dialog, 9)
    problem = dialog.findChild(QLabel, "formProblem")
    qtbot.waitUntil(problem.isVisible)
    assert "10 ans au moins" in problem.text()
    type_number(qtbot, dialog, 11)
    qtbot.waitUntil(lambda: not problem.isVisible())
    assert "Aucune fiche de contact" in preview_of(dialog)
    dialog.reject()


def test_a_start_is_chosen_where_several_are_lawful(qtbot: QtBot, owner: Owner) -> None:
    owner.choose(RetentionLine.CUSTOMER)
    dialog = owner.open()
    start, outcome = (dialog.findChild(QComboBox, name) for name in ("ruleStart", "ruleOutcome"))
    assert (start.count(), outcome.count()) == (2, 3)
    qtbot.keyClick(start, Qt.Key.Key_Down)
    assert start.currentData() == StartEvent.RELATION_END
    dialog.reject()
    owner.choose(RetentionLine.INVOICES)
    dialog = owner.open()
    assert not dialog.findChild(QComboBox, "ruleStart").isEnabled()
    dialog.reject()


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (RetentionLine.PHONE_PROOF, "La loi fixe"),
        (RetentionLine.IDENTITY_COPY, "La loi fixe"),
        (RetentionLine.JOURNAL, "à titre d’information"),
        (RetentionLine.BREACH_REGISTER, "à titre d’information"),
    ],
)
def test_a_line_that_cannot_change_says_why(owner: Owner, line: RetentionLine, why: str) -> None:
    owner.choose(line)
    assert not owner.page.findChild(QPushButton, "changeRule").isEnabled()
    assert why in owner.page.findChild(QLabel, "scheduleDetail").text()


def test_versions_and_what_counts_are_read(qtbot: QtBot, owner: Owner) -> None:
    owner.choose(RetentionLine.PROSPECT)
    for name, table, rows in (("ruleHistory", "ruleVersions", 1), ("whatCounts", "signsTable", len(InteractionKind))):
        qtbot.keyClick(owner.page.findChild(QPushButton, name), Qt.Key.Key_Space)
        model = owner.page.findChild(QTableView, table).model()
        assert model.rowCount() == rows
    said = {model.line(row): model.cells(model.line(row))[2] for row in range(model.rowCount())}
    assert said[InteractionKind.PURCHASE].startswith("oui")
    assert said[InteractionKind.EMAIL_OPENED].startswith("non")


@pytest.mark.rule("RET-01")
def test_each_kind_says_from_whom_it_comes_where_it_is_noted(qtbot: QtBot, workspace: UnlockedWorkspace) -> None:
    with workspace.unit_of_work() as uow:
        contact = add_contact(uow, ContactDraft(family_name="Martin"))
    dialog = InteractionDialog(workspace, contact)
    qtbot.addWidget(dialog)
    box = dialog.findChild(QComboBox, "interactionKind")
    for row in range(box.count()):
        own = InteractionKind(box.itemData(row)).from_person
        assert box.itemText(row).endswith("vient de la personne" if own else "vient de nous")


def test_the_contact_says_why_until_then(
    qtbot: QtBot, workspace: UnlockedWorkspace, open_contact: Callable[[int], object]
) -> None:
    with workspace.unit_of_work() as uow:
        contact = add_contact(uow, ContactDraft(family_name="Martin"))
        record_interaction(uow, contact, InteractionKind.INCOMING_CALL)
        assert uow.session.get_one(Contact, contact).retention_due_on is not None
    page = open_contact(contact)
    why, said = page.findChild(QPushButton, "explainTerm"), page.findChild(QLabel, "termExplanation")
    assert not said.isVisible()
    assert "appel reçu, le 23/11/2026" in why.accessibleDescription()
    assert why.focusPolicy() & Qt.FocusPolicy.TabFocus
    qtbot.keyClick(why, Qt.Key.Key_Space)
    assert said.isVisible()
    assert said.text() == why.accessibleDescription()


@pytest.fixture
def open_contact(qtbot: QtBot, workspace: UnlockedWorkspace) -> Callable[[int], object]:
    from ui.contacts.contact_page_view import ContactPageView

    def opened(contact: int) -> ContactPageView:
        view = ContactPageView(workspace)
        qtbot.addWidget(view)
        view.show()
        view.show_contact(contact)
        return view

    return opened
