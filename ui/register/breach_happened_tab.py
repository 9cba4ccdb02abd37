"""First step of an entry: when it was noticed, known and took place, and what it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from app.register.breach_facts import BreachFacts
from app.register.breach_kinds import BreachCause, BreachKind
from ui.kit.forms import choice, text_lines
from ui.kit.instant_field import InstantField
from ui.register.breach_tab import BreachTab, in_rows, text_line, tick_boxes, ticked


class HappenedTab(BreachTab):
    """When it was noticed, known, and took place; what it was."""

    def __init__(self, facts: BreachFacts, now: datetime) -> None:
        super().__init__()
        known = self.tr("connu")
        self.discovered = InstantField(self.tr("Constatée le"), "breachDiscovered", facts.discovered_at, now)
        self.aware = InstantField(self.tr("Connue avec certitude"), "breachAware", facts.aware_at, now)
        self.begun = InstantField(self.tr("Survenue le"), "breachFrom", facts.occurred_from, now, known=known)
        self.ended = InstantField(self.tr("Terminée le"), "breachTo", facts.occurred_to, now, known=known)
        self.kinds = tick_boxes(((one.value, one.label, one in facts.kinds) for one in BreachKind), "breachKind")
        self.cause = choice(self.tr("Cause"), {one.value: one.label for one in BreachCause}, facts.cause.value)
        self.cause.setObjectName("breachCause")
        self.description = text_lines(self.tr("Ce qui s'est passé"), "breachDescription")
        self.description.setPlainText(facts.description)
        self.description.setPlaceholderText(self.tr("Sans nommer personne : le registre survit aux effacements."))
        self.reporter = text_line(self.tr("Signalée par"), "breachReporter", facts.reporter)
        self.reporter.setPlaceholderText(self.tr("Une fonction plutôt qu'un nom"))
        self.add(self.tr("Constatée le"), self.discovered)
        self.add(self.tr("Connue avec certitude"), self.aware)
        self.add(self.tr("Survenue le"), self.begun)
        self.add(self.tr("Terminée le"), self.ended)
        self.add(self.tr("Ce qui a été perdu"), in_rows(self.kinds))
        self.add(self.tr("Cause"), self.cause)
        self.add(self.tr("Ce qui s'est passé"), self.description)
        self.add(self.tr("Signalée par"), self.reporter)
        self.lay_out()

    def read(self, facts: BreachFacts) -> BreachFacts:
        """Return the facts with what this step says."""
        return replace(
            facts,
            discovered_at=self.discovered.must_instant(),
            aware_at=self.aware.must_instant(),
            occurred_from=self.begun.instant(),
            occurred_to=self.ended.instant(),
            kinds=frozenset(BreachKind(one) for one in ticked(self.kinds)),
            cause=BreachCause(self.cause.currentData()),
            description=self.description.toPlainText(),
            reporter=self.reporter.text(),
        )
