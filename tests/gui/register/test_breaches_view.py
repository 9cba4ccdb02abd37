"""Breaches as the owner meets them: a signal to answer, an entry written by keys, drafts to copy, people to tell."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit

from app.contacts.write_contact import ContactDraft, add_contact
from app.journal.alarms import journal_end, raise_alarm
from app.journal.integrity import IntegrityFlaw
from app.register.breach_facts import BreachFacts
from app.register.breach_kinds import AuthorityStep, BreachKind, PeopleStep, RiskLevel
from app.register.breach_register import open_breach, read_breach, read_breaches, read_versions, revise_breach
from app.register.breach_triggers import count_proposals, read_set_aside
from app.retention.reminders import Topic, reminders
from app.values import EmailAddress
from ui.register.breach_dialog import BreachDialog
from ui.register.breach_drafts_dialog import DraftsDialog
from ui.register.breach_letters_dialog import BreachLettersDialog
from ui.register.breach_proposals_dialog import NotABreachDialog, ProposalsDialog
from ui.register.breaches_model import MARKS
from ui.register.breaches_view import BreachesView
from ui.register.compliance_page import CompliancePage

WHY = "Le disque est celui que le fournisseur a remis."


class Desk:
    """Somebody at the tab of breaches, with the keyboard."""

    def __init__(self, qtbot, workspace):
        self.qtbot, self.workspace = qtbot, workspace
        self.view = BreachesView(workspace)
        qtbot.addWidget(self.view)
        self.said = []
        self.view.announced.connect(lambda text, _undo: self.said.append(text))
        self.view.resize(1120, 600)
        self.view.refresh()
        with qtbot.waitExposed(self.view):
            self.view.show()

    def press(self, parent, name):
        button = parent.findChild(QAbstractButton, name)
        assert button is not None, name
        assert button.isEnabled(), name
        button.setFocus()
        self.qtbot.keyClick(button, Qt.Key.Key_Space)

    def type(self, parent, kind, name, text):
        field = parent.findChild(kind, name)
        field.setFocus()
        self.qtbot.keyClicks(field, text)

    def dialog(self, kind):
        return next(one for one in self.view.findChildren(kind) if one.isVisible())

    def cells(self, row=0):
        return [self.view.model.index(row, column).data() for column in range(self.view.model.columnCount())]

    def read(self, act, *more):
        with self.workspace.reading() as uow:
            return act(uow, *more)


@pytest.fixture
def desk(qtbot, workspace):
    return Desk(qtbot, workspace)


def known(clock, **changed):
    now = clock.now()
    facts = BreachFacts(
        discovered_at=now, aware_at=now, description="Une clé perdue.", kinds=frozenset({BreachKind.CONFIDENTIALITY})
    )
    return replace(facts, **changed)


@pytest.mark.rule("BRE-01", "BRE-02")
def test_an_entry_is_written_by_keys_and_its_time_runs(desk, clock):
    desk.press(desk.view, "newBreach")
    dialog = desk.dialog(BreachDialog)
    assert "il reste 3 jours" in dialog.findChild(QLabel, "breachTimeLeft").text().replace("\u00a0", " ")
    desk.press(dialog, "saveBreach")
    problem = dialog.findChild(QLabel, "formProblem")
    assert "Ce qui s’est passé" in problem.text()
    assert dialog.isVisible()
    desk.press(dialog, "breachKind_confidentiality")
    desk.type(dialog, QPlainTextEdit, "breachDescription", "Une valise perdue dans le train")
    dialog.tabs.setCurrentIndex(1)
    persons = dialog.steps[1].persons
    persons.setFocus()
    persons.selectAll()
    desk.qtbot.keyClicks(persons, "212")
    desk.press(dialog, "saveBreach")
    assert not dialog.isVisible()
    assert desk.said == ["Violation n° 1 enregistrée."]
    (breach,) = desk.read(read_breaches)
    assert (breach.facts.persons, breach.facts.aware_at) == (212, clock.now())
    assert desk.cells() == ["1", "à notifier", "il reste 3 jours", "Une valise perdue dans le train"]
    clock.advance(timedelta(hours=73))
    desk.view.model.count_down()
    assert desk.cells()[1:3] == ["délai dépassé", "délai dépassé de 1 heure"]


@pytest.mark.rule("BRE-02")
def test_a_state_is_never_said_by_its_colour_alone(desk):
    assert len({icon for icon, _colour in MARKS.values()}) == len(MARKS)
    assert len({state.label for state in MARKS}) == len(MARKS)


@pytest.mark.rule("BRE-07")
def test_completing_adds_a_version_and_the_first_can_be_read(desk, clock):
    with desk.workspace.unit_of_work() as uow:
        open_breach(uow, known(clock, persons=2))
    desk.view.refresh()
    desk.press(desk.view, "completeBreach")
    dialog = desk.dialog(BreachDialog)
    dialog.steps[1].persons.setValue(5)
    desk.press(dialog, "saveBreach")
    assert [one.facts.persons for one in desk.read(read_versions, 1)] == [2, 5]
    versions = desk.view.findChild(QComboBox, "breachVersion")
    assert versions.count() == 2
    versions.setCurrentIndex(1)
    versions.activated.emit(1)

    def shown():
        return [one.text() for one in desk.view.panel.findChildren(QLabel) if one.isVisible()]

    desk.qtbot.waitUntil(lambda: "2" in shown() and "5" not in shown())


@pytest.mark.rule("BRE-06")
def test_a_signal_is_answered_with_a_reason_or_an_entry(desk):
    with desk.workspace.unit_of_work() as uow:
        for _ in range(3):
            raise_alarm(uow, IntegrityFlaw.OLDER_FILE, journal_end(uow))
        found = {one.topic: one for one in reminders(uow)}
        assert (found[Topic.BREACH_PROPOSED].count, found[Topic.BREACH_PROPOSED].target) == (3, "breaches")
    desk.view.refresh()
    desk.press(desk.view, "openProposals")
    # Over a window, whose parent the dialog has.
    dialog = desk.dialog(ProposalsDialog)
    yes, *_ = [one for one in dialog.findChildren(QAbstractButton) if one.objectName().startswith("isBreach_")]
    line = int(yes.objectName().removeprefix("isBreach_"))
    desk.press(dialog, f"isBreach_{line}")
    entry = next(one for one in dialog.findChildren(BreachDialog) if one.isVisible())
    assert "plus comme ils avaient été laissés" in entry.findChild(QPlainTextEdit, "breachDescription").toPlainText()
    desk.press(entry, "saveBreach")
    assert desk.read(read_breach, 1).facts.source_line == line
    assert desk.read(count_proposals) == 2

    def noes():
        found = dialog.findChildren(QAbstractButton)
        return [one for one in found if one.isVisible() and one.objectName().startswith("notBreach_")]

    desk.qtbot.waitUntil(lambda: len(noes()) == 2)
    desk.press(dialog, noes()[0].objectName())
    answer = next(one for one in dialog.findChildren(NotABreachDialog) if one.isVisible())
    desk.press(answer, "saveNotBreach")
    assert answer.isVisible(), "without a reason the question stays open"
    desk.type(answer, QPlainTextEdit, "notBreachReason", WHY)
    answer.findChild(QCheckBox, "notBreachAlike").setChecked(True)
    desk.press(answer, "saveNotBreach")
    assert [one.reason for one in desk.read(read_set_aside)] == [WHY, WHY]
    assert not desk.view.findChild(QLabel, "proposalsWaiting").isVisible()


@pytest.mark.rule("BRE-04")
def test_the_drafts_are_copied_box_by_box(desk, clock):
    with desk.workspace.unit_of_work() as uow:
        first = open_breach(uow, known(clock, persons=3))
        told = replace(first.facts, authority=AuthorityStep.NOTIFIED, notified_at=clock.now())
        revise_breach(uow, 1, told)
        revise_breach(uow, 1, replace(told, persons=9))
    desk.view.refresh()
    desk.press(desk.view, "breachDrafts")
    dialog = desk.dialog(DraftsDialog)
    assert dialog.which.count() == 2
    desk.press(dialog, "copyDraft")
    assert "9" in QGuiApplication.clipboard().text()
    dialog.which.setCurrentIndex(0)
    desk.press(dialog, "copyPart_2")
    assert "Une clé perdue." in QGuiApplication.clipboard().text()
    assert "Copié" in dialog.findChild(QLabel, "draftSaid").text()


@pytest.mark.rule("BRE-05")
def test_people_are_told_one_by_one_from_the_window(desk, clock, tmp_path):
    with desk.workspace.unit_of_work() as uow:
        for name in ("Martin", "Petit"):
            email = EmailAddress(f"{name.lower()}@exemple.fr")
            add_contact(uow, ContactDraft(given_name="Léa", family_name=name, emails=(email,)))
        open_breach(uow, known(clock, risk=RiskLevel.RISK))
    desk.view.refresh()
    assert not desk.view.findChild(QAbstractButton, "breachLetters").isEnabled()
    with desk.workspace.unit_of_work() as uow:
        revise_breach(uow, 1, known(clock, risk=RiskLevel.HIGH, consequences="Des messages trompeurs."))
    desk.view.refresh()
    desk.press(desk.view, "breachLetters")
    dialog = desk.dialog(BreachLettersDialog)
    assert not dialog.findChild(QAbstractButton, "writeBreachLetters").isEnabled(), "nobody is named beforehand"
    desk.type(dialog, QLineEdit, "concernedSearch", "Petit")
    desk.qtbot.keyClick(dialog.findChild(QLineEdit, "concernedSearch"), Qt.Key.Key_Return)
    assert dialog.isVisible(), "Enter takes the person and leaves the dialog open"
    assert [one.to.name for one in dialog.people()] == ["Léa Petit"]
    dialog.write_into(tmp_path)
    problem = dialog.findChild(QLabel, "lettersProblem")
    desk.qtbot.waitUntil(problem.isVisible)
    assert "entre crochets" in problem.text()
    body = dialog.body.toPlainText().replace("[à compléter]", "nom et e-mail")
    dialog.body.setPlainText(body)
    with desk.qtbot.waitSignal(dialog.announced):
        dialog.write_into(tmp_path)
    assert ".eml" in [path.suffix for path in tmp_path.iterdir()]
    assert desk.read(read_breach, 1).facts.people_told is PeopleStep.TOLD


def test_the_place_shows_the_tab_that_the_start_screen_points_at(qtbot, workspace):
    page = CompliancePage(workspace)
    qtbot.addWidget(page)
    page.show_object("breaches")
    assert isinstance(page.tabs.shown(), BreachesView)
