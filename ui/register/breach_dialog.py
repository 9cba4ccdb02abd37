"""Write an entry of the register of breaches in four steps; it may be saved at any of them and completed later (art. 33(4))."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from app.clock import BUSINESS_ZONE
from app.formats import format_instant
from app.register.breach_extent import files_that_left, read_extent
from app.register.breach_facts import BreachFacts
from app.register.breach_register import Breach, open_breach, read_breach, revise_breach
from app.register.breach_rules import deadline, is_to_be_notified, time_left
from app.register.breach_triggers import Proposal, open_from_proposal, proposed_facts
from app.workspace import UnitOfWork, UnlockedWorkspace
from resources import wording
from ui.kit.form_dialog import FormDialog
from ui.kit.labels import label
from ui.kit.scrolled import scrolled
from ui.kit.sizes import fit
from ui.register.breach_answers_tab import AnswersTab
from ui.register.breach_data_tab import DataTab
from ui.register.breach_happened_tab import HappenedTab
from ui.register.breach_risk_tab import RiskTab
from ui.register.breach_tab import BreachTab

_WIDTH, _HEIGHT, _MINUTE_MS = 860, 660, 60_000
_Keep = Callable[[UnitOfWork, BreachFacts], Breach]


class BreachDialog(FormDialog):
    """What happened, whose data, how grave, who was told; the time left stands above all of them.

    Signals:
        kept(int): the entry of that number was written.
    """

    kept = Signal(int)
    help_page = "compliance#breaches"

    def __init__(
        self,
        workspace: UnlockedWorkspace,
        title: str,
        facts: BreachFacts,
        keep: _Keep,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, title, parent)
        self.setObjectName("breachDialog")
        self._facts, self._keep, self._number = facts, keep, 0
        now = workspace.clock.now().astimezone(BUSINESS_ZONE)
        with workspace.reading() as uow:
            files = files_that_left(uow)
            if facts.source_line is not None and facts.source_line not in {one.line for one in files}:
                # What was noticed is no file, but the journal's line stays with the entry.
                files = (read_extent(uow, facts.source_line), *files)
        named = {
            one.line: f"{format_instant(one.at)} · {wording(f'journal.action.{one.action.value}')}" for one in files
        }
        self._left = label("", "warn")
        self._left.setObjectName("breachTimeLeft")
        self.head.addWidget(self._left)
        self.happened = HappenedTab(facts, now)
        self.steps: tuple[BreachTab, ...] = (
            self.happened,
            DataTab(facts, files, named),
            RiskTab(facts),
            AnswersTab(facts, now),
        )
        self.tabs = QTabWidget()
        self.tabs.setObjectName("breachSteps")
        self.tabs.setAccessibleName(self.tr("Étapes de la fiche"))
        names = (
            self.tr("&1. Ce qui s'est passé"),
            self.tr("&2. Les données"),
            self.tr("&3. Le risque"),
            self.tr("&4. Les suites"),
        )
        for step, name in zip(self.steps, names, strict=True):
            self.tabs.addTab(scrolled(step), name)
        self.column.addWidget(self.tabs, 1)
        self.set_act(self.tr("&Enregistrer la fiche"), self._write_entry, self._said, "saveBreach")
        self.happened.aware.edit.dateTimeChanged.connect(lambda _moment: self._say_time_left())
        self._clock = QTimer(self, interval=_MINUTE_MS)
        self._clock.timeout.connect(self._say_time_left)
        self._clock.start()
        self._say_time_left()
        fit(self, _WIDTH, _HEIGHT)

    def facts(self) -> BreachFacts:
        """What the steps say."""
        found = self._facts
        for step in self.steps:
            found = step.read(found)
        return found

    def _write_entry(self, uow: UnitOfWork) -> None:
        kept = self._keep(uow, self.facts())
        self._number = kept.number

    def _said(self) -> str:
        self.kept.emit(self._number)
        return self.tr("Violation n° {number} enregistrée.").format(number=self._number)

    def _say_time_left(self) -> None:
        """Count down from the instant that stands in the first step."""
        aware, now = self.happened.aware.must_instant(), self.workspace.clock.now()
        self._left.setVisible(is_to_be_notified(self._facts))
        text = self.tr("À notifier à la CNIL avant le {when} : {left}.")
        self._left.setText(text.format(when=format_instant(deadline(aware)), left=time_left(aware, now)))


def new_breach(parent: QWidget, workspace: UnlockedWorkspace) -> BreachDialog:
    """Open an empty entry: noticed now, so that the clock starts at the earliest that is known."""
    now = workspace.clock.now()
    facts = BreachFacts(discovered_at=now, aware_at=now)
    return _opened(BreachDialog(workspace, _title_new(), facts, open_breach, parent.window()))


def breach_from_proposal(parent: QWidget, workspace: UnlockedWorkspace, proposal: Proposal) -> BreachDialog:
    """Open the entry that a proposal begins, filled with what the journal knows."""
    facts = proposed_facts(proposal, workspace.clock.now())

    def keep(uow: UnitOfWork, written: BreachFacts) -> Breach:
        return open_from_proposal(uow, proposal.line, written)

    return _opened(BreachDialog(workspace, _title_new(), facts, keep, parent.window()))


def complete_breach(parent: QWidget, workspace: UnlockedWorkspace, number: int) -> BreachDialog:
    """Open an entry as it stands; saving adds a version."""
    with workspace.reading() as uow:
        facts = read_breach(uow, number).facts

    def keep(uow: UnitOfWork, written: BreachFacts) -> Breach:
        return revise_breach(uow, number, written)

    title = QCoreApplication.translate("BreachDialog", "Compléter la violation n° {number}").format(number=number)
    return _opened(BreachDialog(workspace, title, facts, keep, parent.window()))


def _title_new() -> str:
    return QCoreApplication.translate("BreachDialog", "Inscrire une violation")


def _opened(dialog: BreachDialog) -> BreachDialog:
    dialog.open()
    return dialog
