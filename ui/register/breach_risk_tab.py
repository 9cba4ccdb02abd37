"""Third step of an entry: what may follow, how grave it is and why, what is done about it."""

from __future__ import annotations

from dataclasses import replace

from app.register.breach_facts import BreachFacts
from app.register.breach_kinds import RiskLevel
from ui.kit.forms import choice
from ui.register.breach_tab import BreachTab, filled_lines


class RiskTab(BreachTab):
    """What may follow, how grave it is and why, what is done about it."""

    def __init__(self, facts: BreachFacts) -> None:
        super().__init__()
        self.consequences = filled_lines(
            self.tr("Conséquences probables pour les personnes"), "breachConsequences", facts.consequences
        )
        self.risk = choice(self.tr("Risque"), {one.value: one.label for one in RiskLevel}, facts.risk.value)
        self.risk.setObjectName("breachRisk")
        self.reasoning = filled_lines(self.tr("Pourquoi ce niveau"), "breachReasoning", facts.reasoning)
        self.taken = filled_lines(self.tr("Mesures déjà prises"), "breachTaken", facts.measures_taken)
        self.planned = filled_lines(self.tr("Mesures prévues"), "breachPlanned", facts.measures_planned)
        for name, field in (
            (self.tr("Conséquences probables"), self.consequences),
            (self.tr("Risque"), self.risk),
            (self.tr("Pourquoi ce niveau"), self.reasoning),
            (self.tr("Mesures déjà prises"), self.taken),
            (self.tr("Mesures prévues"), self.planned),
        ):
            self.add(name, field)
        self.lay_out()

    def read(self, facts: BreachFacts) -> BreachFacts:
        """Return the facts with what this step says."""
        return replace(
            facts,
            consequences=self.consequences.toPlainText(),
            risk=RiskLevel(self.risk.currentData()),
            reasoning=self.reasoning.toPlainText(),
            measures_taken=self.taken.toPlainText(),
            measures_planned=self.planned.toPlainText(),
        )
