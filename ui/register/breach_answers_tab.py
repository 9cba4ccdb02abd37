"""Last step of an entry: whether the CNIL and the people know, since when, or why not."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QDate

from app.register.breach_facts import BreachFacts
from app.register.breach_kinds import AuthorityStep, PeopleStep
from ui.kit.forms import choice, chosen_date, date_field
from ui.kit.instant_field import InstantField
from ui.register.breach_tab import BreachTab, filled_lines, text_line, tick_box


class AnswersTab(BreachTab):
    """Whether the CNIL and the people know, since when, or why not; when the matter was closed."""

    def __init__(self, facts: BreachFacts, now: datetime) -> None:
        super().__init__()
        self.authority = choice(self.tr("CNIL"), {one.value: one.label for one in AuthorityStep}, facts.authority.value)
        self.authority.setObjectName("breachAuthority")
        self.notified = InstantField(
            self.tr("Notifiée le"), "breachNotified", facts.notified_at, now, known=self.tr("fait")
        )
        self.reference = text_line(self.tr("Référence de la CNIL"), "breachReference", facts.authority_reference)
        self.spared = filled_lines(self.tr("Pourquoi pas notifiée"), "breachNotNotified", facts.not_notified_because)
        self.late = filled_lines(self.tr("Motif du retard"), "breachLate", facts.late_because)
        self.people = choice(
            self.tr("Personnes"), {one.value: one.label for one in PeopleStep}, facts.people_told.value
        )
        self.people.setObjectName("breachPeople")
        today = now.date()
        told = facts.told_on or today
        self.told_on = date_field(self.tr("Prévenues le"), QDate(told.year, told.month, told.day), last=today)
        self.told_on.setObjectName("breachToldOn")
        self.told_text = filled_lines(self.tr("Texte qui leur a été envoyé"), "breachToldText", facts.told_text)
        self.not_told = filled_lines(self.tr("Pourquoi pas prévenues"), "breachNotTold", facts.not_told_because)
        self.closed = tick_box(self.tr("tout est fait : clore la fiche"), "breachClosed", facts.closed_on is not None)
        self._closed_on = facts.closed_on or today
        for name, field in (
            (self.tr("CNIL"), self.authority),
            (self.tr("Notifiée le"), self.notified),
            (self.tr("Référence de la CNIL"), self.reference),
            (self.tr("Pourquoi pas notifiée"), self.spared),
            (self.tr("Motif du retard"), self.late),
            (self.tr("Personnes"), self.people),
            (self.tr("Prévenues le"), self.told_on),
            (self.tr("Texte envoyé"), self.told_text),
            (self.tr("Pourquoi pas prévenues"), self.not_told),
            (self.tr("Clôture"), self.closed),
        ):
            self.add(name, field)
        self.lay_out()
        for box in (self.authority, self.people):
            box.currentIndexChanged.connect(self._enable)
        self._enable()

    def read(self, facts: BreachFacts) -> BreachFacts:
        """Return the facts with what this step says; what does not go with the choice made is left out."""
        authority, people = AuthorityStep(self.authority.currentData()), PeopleStep(self.people.currentData())
        is_told = people is PeopleStep.TOLD
        return replace(
            facts,
            authority=authority,
            notified_at=self.notified.instant() if authority is AuthorityStep.NOTIFIED else None,
            authority_reference=self.reference.text(),
            not_notified_because=self.spared.toPlainText() if authority is AuthorityStep.NOT_NEEDED else "",
            late_because=self.late.toPlainText(),
            people_told=people,
            told_on=chosen_date(self.told_on) if is_told else None,
            told_text=self.told_text.toPlainText() if is_told else "",
            not_told_because=self.not_told.toPlainText() if people is PeopleStep.NOT_NEEDED else "",
            closed_on=self._closed_on if self.closed.isChecked() else None,
        )

    def _enable(self) -> None:
        """Offer what goes with the choices."""
        authority, people = AuthorityStep(self.authority.currentData()), PeopleStep(self.people.currentData())
        for field in (self.notified, self.reference):
            field.setEnabled(authority is AuthorityStep.NOTIFIED)
        self.spared.setEnabled(authority is AuthorityStep.NOT_NEEDED)
        for told in (self.told_on, self.told_text):
            told.setEnabled(people is PeopleStep.TOLD)
        self.not_told.setEnabled(people is PeopleStep.NOT_NEEDED)
