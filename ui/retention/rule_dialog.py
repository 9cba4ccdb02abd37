"""Change one line of the schedule: period, start, what follows, why; who would be due is counted before anything is saved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QSpinBox, QWidget

from app.errors import UserError
from app.formats import format_count
from app.register.notice import notice_is_stale
from app.retention.change_rule import ChangePreview, change_rule, preview_change
from app.retention.lines import LINES, Outcome, RetentionRule, StartEvent
from app.retention.recount import OnProgress
from app.retention.rule_bounds import RuleDraft
from app.workspace import UnitOfWork, UnlockedWorkspace
from resources import wording
from ui.kit.form_dialog import FormDialog
from ui.kit.forms import choice, off_the_edge
from ui.kit.labels import label
from ui.kit.sizes import fit
from ui.kit.tasks import Progress, end_tasks, run, run_with_dialog
from ui.kit.theme import text_scale

_NUMBER_WIDTH, _HEIGHT, _LONGEST, _WAIT_MS = 110, 72, 240, 200
_YEARS, _MONTHS = "12", "1"


class RuleDialog(FormDialog):
    """The line as it is, then as it would be; nothing may be saved before what it does was counted and shown."""

    help_page = "retention#periods"

    def __init__(self, workspace: UnlockedWorkspace, rule: RetentionRule, parent: QWidget | None = None) -> None:
        super().__init__(workspace, "", parent)
        self.setObjectName("ruleDialog")
        self.setWindowTitle(self.tr("Durée\u00a0: {line}").format(line=rule.line.label))
        self._rule, self._is_stale = rule, False
        # What is asked is counted in a thread: only the last answer counts.
        self._asked, self._counted = 1, 0
        self.explain(self.tr("Aujourd'hui\u00a0: {period} ({law}).").format(period=rule.period, law=rule.line.law))
        self._build()
        self._wanted = self.draft()
        self.set_act(self.tr("&Enregistrer"), self._save, self._said, "saveRule")
        fit(self, 680, 500)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_WAIT_MS)
        self._waiting.timeout.connect(self._count)
        self._count()

    def done(self, result: int) -> None:
        """Stop counting when leaving."""
        self._waiting.stop()
        end_tasks(self)
        super().done(result)

    def draft(self) -> RuleDraft:
        """What the fields say."""
        return RuleDraft(
            self._rule.line,
            self._number.value() * int(self._unit.currentData()),
            StartEvent(self._start.currentData()),
            Outcome(self._outcome.currentData()),
            self._reason.toPlainText(),
        )

    def _build(self) -> None:
        terms, months = LINES[self._rule.line], self._rule.months
        in_years = months % 12 == 0
        self._number = QSpinBox()
        off_the_edge(self._number)
        self._number.setObjectName("ruleNumber")
        self._number.setAccessibleName(self.tr("Durée"))
        self._number.setFixedWidth(_NUMBER_WIDTH * text_scale() // 100)
        self._number.setRange(0, _LONGEST)
        self._number.setValue(months // 12 if in_years else months)
        units = {_YEARS: self.tr("ans"), _MONTHS: self.tr("mois")}
        self._unit = choice(self.tr("Unité de la durée"), units, _YEARS if in_years else _MONTHS)
        self._unit.setObjectName("ruleUnit")
        period = QHBoxLayout()
        period.addWidget(self._number)
        period.addWidget(self._unit)
        period.addStretch(1)
        starts = {one.value: wording(f"schedule.start.{one.value}") for one in terms.starts}
        self._start = choice(self.tr("Comptée depuis"), starts, self._rule.start.value)
        self._start.setObjectName("ruleStart")
        outcomes = {one.value: one.label for one in terms.outcomes}
        self._outcome = choice(self.tr("Ensuite"), outcomes, self._rule.outcome.value)
        self._outcome.setObjectName("ruleOutcome")
        for box in (self._start, self._outcome):
            box.setEnabled(box.count() > 1)
        self._reason = QPlainTextEdit()
        self._reason.setObjectName("ruleReason")
        self._reason.setAccessibleName(self.tr("Motif"))
        self._reason.setPlaceholderText(self.tr("Obligatoire\u00a0: pourquoi cette durée convient à votre activité"))
        self._reason.setTabChangesFocus(True)
        self._reason.setFixedHeight(_HEIGHT)
        name = QLabel(self.tr("&Durée"))
        name.setBuddy(self._number)
        self.form.addRow(name, period)
        self.form.addRow(self.tr("&Comptée depuis"), self._start)
        self.form.addRow(self.tr("E&nsuite"), self._outcome)
        self.form.addRow(self.tr("&Motif"), self._reason)
        self._warning, self._preview = label("", "warn"), label("")
        self._warning.setObjectName("ruleWarning")
        self._warning.hide()
        self._preview.setObjectName("rulePreview")
        self.column.addWidget(self._warning)
        self.column.addWidget(self._preview)
        self._number.valueChanged.connect(self._on_change)
        for box in (self._unit, self._start, self._outcome):
            box.currentIndexChanged.connect(self._on_change)

    def _on_change(self) -> None:
        self._asked += 1
        self._preview.setText(self.tr("Calcul des échéances…"))
        self._waiting.start()

    def _count(self) -> None:
        asked, draft = self._asked, self.draft()

        def work(progress: Progress) -> ChangePreview:
            with self.workspace.reading() as uow:
                return preview_change(uow, draft, progress)

        run(
            self,
            work,
            on_done=lambda seen: self._show(asked, seen),
            on_error=lambda error: self._refuse(asked, error),
        )

    def _show(self, asked: int, seen: ChangePreview) -> None:
        if asked != self._asked:
            return
        self._counted = asked
        self.say("")
        self._warning.setText(seen.warning)
        self._warning.setVisible(bool(seen.warning))
        self._preview.setText(self._counts(seen))

    def _refuse(self, asked: int, error: UserError) -> None:
        if asked != self._asked:
            return
        self._counted = asked
        self._warning.hide()
        self._preview.setText("")
        self.say(error.sentence)

    def _counts(self, seen: ChangePreview) -> str:
        if self._rule.line.category is None:
            return self.tr(
                "Aucune fiche de contact n'est concernée\u00a0: la durée vaut pour les dossiers et les archives."
            )
        text = self.tr(
            "Fiches concernées\u00a0: {concerned}. Échues aussitôt\u00a0: {due}. Échues, et qui ne le seraient plus\u00a0: {freed}. "
            "Plus tôt\u00a0: {sooner}. Plus tard\u00a0: {later}. Rien n'est effacé par ce changement."
        )
        return text.format(
            concerned=format_count(seen.concerned),
            due=format_count(seen.due_now),
            freed=format_count(seen.freed),
            sooner=format_count(seen.sooner),
            later=format_count(seen.later),
        )

    def _save(self, uow: UnitOfWork, on_progress: OnProgress = lambda done, total: None) -> None:
        change_rule(uow, self._wanted, on_progress)
        self._is_stale = notice_is_stale(uow)

    def _said(self) -> str:
        said = self.tr("Durée enregistrée, échéances recalculées.")
        stale = self.tr(
            "Vos mentions d'information disent encore l'ancienne\u00a0: publiez-les de nouveau dans Conformité."
        )
        return f"{said} {stale}" if self._is_stale else said

    def _write(self, act: Callable[[UnitOfWork], object], said: Callable[[], str]) -> None:
        """Save in a thread, with progress: a book may hold a hundred thousand contacts."""
        if self._counted != self._asked:
            self.say(self.tr("Les échéances sont encore en calcul. Rien n'est enregistré. Réessayez dans un instant."))
            return
        self._wanted = self.draft()

        def work(progress: Progress) -> None:
            with self.workspace.unit_of_work() as uow:
                self._save(uow, progress)

        def written(_nothing: None) -> None:
            self.announced.emit(said(), None)
            self.accept()

        run_with_dialog(
            self,
            self.tr("Calcul des échéances…"),
            self.tr("Annuler"),
            work,
            on_done=written,
            on_error=lambda error: self.say(error.sentence),
        )
