"""The fields of a decision: erase, archive until when and why and what of it, anonymise, keep."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from dateutil.relativedelta import relativedelta
from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.retention.lines import Schedule
from app.rights.archive_choice import kept_tables
from app.rights.erase_several import PersonDecision, SeveralChoice
from app.vault.kinds import ArchiveReason
from resources import wording
from ui.kit.forms import choice, chosen_date, date_field
from ui.kit.labels import button
from ui.rights.archive_fields_dialog import ArchiveFieldsDialog

_NONE = ""


class DecisionStrip(QWidget):
    """One row of fields; ``apply`` gives what they say to a decision.

    Signals:
        changed(): somebody chose something.
    """

    changed = Signal()

    def __init__(self, today: date, schedule: Schedule, *, has_vault: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today, self._schedule, self._has_vault = today, schedule, has_vault
        self._fields: frozenset[str] | None = None
        self._is_reading = False
        self._build()

    def show_decision(self, decision: PersonDecision) -> None:
        """Show what stands in a decision."""
        self._is_reading = True
        self.choice.setCurrentIndex(max(0, self.choice.findData(decision.choice.value)))
        self.reason.setCurrentIndex(self.reason.findData(decision.reason.value if decision.reason else _NONE))
        self._set_end(decision.ends_on or self._usual_end())
        self._fields = decision.fields
        self._is_reading = False

    def apply(self, decision: PersonDecision) -> PersonDecision:
        """Return the decision as the fields say; where no reason is chosen, each keeps its own."""
        chosen, reason = SeveralChoice(self.choice.currentData()), self._reason()
        if chosen is not SeveralChoice.ARCHIVE or reason is None:
            return replace(decision, choice=chosen)
        ends_on = chosen_date(self.ends)
        return replace(decision, choice=chosen, reason=reason, ends_on=ends_on, fields=self._fields)

    def enable(self, is_free: bool) -> None:
        """Open the fields that may be used."""
        is_archive = is_free and self.choice.currentData() == SeveralChoice.ARCHIVE
        self.choice.setEnabled(is_free)
        self.reason.setEnabled(is_archive)
        self.ends.setEnabled(is_archive and self._reason() is not None)
        self._choose.setEnabled(is_archive and self._reason() is not None)

    def explain(self, decision: PersonDecision) -> str:
        """Say what the decision shown would keep and destroy."""
        if not self._has_vault and decision.choice is not SeveralChoice.ANONYMISE:
            return wording("vault.errors.missing")
        if decision.choice is SeveralChoice.ANONYMISE:
            return self.tr(
                "Tout ce qui porte son nom disparaît. Il reste : catégorie, type, année de collecte, un nombre."
            )
        if decision.choice is not SeveralChoice.ARCHIVE:
            return ""
        if decision.lacks_term or decision.reason is None:
            return self.tr("Il manque la raison de l'archivage et sa date de fin : sans elles, rien ne va au coffre.")
        tables = kept_tables(decision.reason, decision.fields)
        kept = [going.label for going in decision.going if going.table in tables]
        gone = [going.label for going in decision.going if going.table not in tables]
        text = self.tr("Scellé ({article}). Au coffre : {kept}. Détruit : {gone}.")
        return text.format(
            article=decision.reason.article,
            kept=", ".join(kept) or "—",
            gone=", ".join(gone) or self.tr("rien d'autre"),
        )

    def _build(self) -> None:
        self.choice = choice(
            self.tr("Décision"),
            {one.value: one.label for one in SeveralChoice if self._has_vault or one is not SeveralChoice.ARCHIVE},
        )
        self.choice.setObjectName("severalChoice")
        options = {_NONE: self.tr("à choisir")} | {one.value: one.label for one in ArchiveReason}
        self.reason = choice(self.tr("Raison de l'archivage"), options)
        self.reason.setObjectName("severalReason")
        self.ends = date_field(self.tr("Fin de l'archivage"))
        self.ends.setObjectName("severalEnd")
        tomorrow = self._today + relativedelta(days=1)
        self.ends.setMinimumDate(QDate(tomorrow.year, tomorrow.month, tomorrow.day))
        self._choose = button(self.tr("&Champs gardés…"), self._on_fields, name="severalFields")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for text, field in (
            (self.tr("&Décision"), self.choice),
            (self.tr("&Raison"), self.reason),
            (self.tr("&Jusqu'au"), self.ends),
        ):
            name = QLabel(text)
            name.setBuddy(field)
            row.addWidget(name)
            row.addWidget(field)
        row.addWidget(self._choose)
        row.addStretch(1)
        self.choice.currentIndexChanged.connect(self._on_changed)
        self.reason.currentIndexChanged.connect(self._on_reason)
        self.ends.dateChanged.connect(self._on_changed)

    def _reason(self) -> ArchiveReason | None:
        chosen = self.reason.currentData()
        return ArchiveReason(chosen) if chosen else None

    def _usual_end(self) -> date:
        reason = self._reason()
        return self._schedule.archive_end(reason, self._today) if reason else self._today + relativedelta(days=1)

    def _set_end(self, day: date) -> None:
        self.ends.setDate(QDate(day.year, day.month, day.day))

    def _on_reason(self) -> None:
        """Propose the usual end of the reason, and all that it needs."""
        if not self._is_reading:
            self._is_reading = True
            self._set_end(self._usual_end())
            self._fields = None
            self._is_reading = False
            self.changed.emit()

    def _on_changed(self) -> None:
        if not self._is_reading:
            self.changed.emit()

    def _on_fields(self) -> None:
        reason = self._reason()
        if reason is None:
            return
        dialog = ArchiveFieldsDialog(reason, self._fields, self)
        dialog.fields_chosen.connect(self._on_fields_chosen)
        dialog.open()

    def _on_fields_chosen(self, fields: frozenset[str]) -> None:
        self._fields = fields
        self.changed.emit()
