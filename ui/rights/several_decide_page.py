"""First page of the erasure of several people: what is decided for each, and how many are to go."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from dateutil.relativedelta import relativedelta
from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.formats import format_count
from app.retention.lines import Schedule
from app.rights.erase_several import PersonDecision, SeveralChoice
from app.vault.kinds import ArchiveReason
from resources import wording
from ui.kit.forms import choice, chosen_date, date_field
from ui.kit.labels import button, card, label
from ui.kit.tables import table_view
from ui.kit.theme import SPACE_M
from ui.rights.several_model import SeveralModel


class DecidePage(QWidget):
    """A row per person; what is chosen below goes to the rows selected. The number to erase is typed to confirm.

    Signals:
        confirmed(list): the decisions to carry out.
        left(): nothing is to be done.
    """

    confirmed = Signal(list)
    left = Signal()

    def __init__(self, today: date, schedule: Schedule, *, has_vault: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today, self._schedule, self._has_vault = today, schedule, has_vault
        self._is_reading = False
        self.model = SeveralModel(self)
        self._build()

    def show_people(self, decisions: Iterable[PersonDecision]) -> None:
        """Show the people and what the facts propose."""
        self.model.show(decisions)
        self.view.selectRow(0)
        self.view.setFocus()
        self._count()

    def _build(self) -> None:
        self.view = table_view(self.model, self.tr("Personnes choisies et décision pour chacune"), stretch=2)
        self.view.setObjectName("severalTable")
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._read_selection())
        self._summary = label("")
        self._summary.setObjectName("severalSummary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_M)
        layout.addWidget(label(self.tr("Effacer plusieurs personnes"), "title"))
        layout.addWidget(
            label(
                self.tr(
                    "Chacune a sa décision, proposée d'après son dossier. Pour la changer, choisissez une ou plusieurs "
                    "lignes. Rien n'est encore effacé."
                ),
                "muted",
            )
        )
        layout.addWidget(self.view, 1)
        layout.addWidget(self._strip())
        layout.addWidget(self._summary)
        layout.addLayout(self._confirmation())

    def _strip(self) -> QWidget:
        self.choice = choice(
            self.tr("Décision"),
            {one.value: one.label for one in SeveralChoice if self._has_vault or one is not SeveralChoice.ARCHIVE},
        )
        self.choice.setObjectName("severalChoice")
        self.reason = choice(self.tr("Raison de l'archivage"), {one.value: one.label for one in ArchiveReason})
        self.reason.setObjectName("severalReason")
        self.ends = date_field(self.tr("Fin de l'archivage"))
        self.ends.setObjectName("severalEnd")
        tomorrow = self._today + relativedelta(days=1)
        self.ends.setMinimumDate(QDate(tomorrow.year, tomorrow.month, tomorrow.day))
        self._detail = label("", "muted")
        self._detail.setObjectName("severalDetail")
        row, fields = QWidget(), QHBoxLayout()
        for text, field in (
            (self.tr("&Décision"), self.choice),
            (self.tr("&Raison"), self.reason),
            (self.tr("&Jusqu'au"), self.ends),
        ):
            name = QLabel(text)
            name.setBuddy(field)
            fields.addWidget(name)
            fields.addWidget(field)
        fields.addStretch(1)
        fields.setContentsMargins(0, 0, 0, 0)
        row.setLayout(fields)
        self.choice.currentIndexChanged.connect(self._apply)
        self.reason.currentIndexChanged.connect(self._on_reason)
        self.ends.dateChanged.connect(self._apply)
        return card(row, self._detail)

    def _confirmation(self) -> QHBoxLayout:
        self._typed = QLineEdit()
        self._typed.setObjectName("severalTyped")
        self._typed.setAccessibleName(self.tr("Nombre de personnes à effacer, pour confirmer"))
        self._typed.setMaximumWidth(90)
        self._typed.textChanged.connect(lambda _text: self._enable())
        name = QLabel(self.tr("Pour confirmer, écrivez le &nombre de personnes à effacer"))
        name.setBuddy(self._typed)
        self._erase = button("", self._on_confirm, role="danger", name="severalErase")
        row = QHBoxLayout()
        row.addWidget(name)
        row.addWidget(self._typed)
        row.addStretch(1)
        row.addWidget(button(self.tr("&Abandonner"), self.left.emit, name="severalLeave"))
        row.addWidget(self._erase)
        return row

    def _selected(self) -> list[int]:
        return sorted(index.row() for index in self.view.selectionModel().selectedRows())

    def _read_selection(self) -> None:
        """Show in the fields what stands in the first of the rows chosen that may change."""
        rows = self._selected()
        free = [row for row in rows if not self.model.line(row).obstacle]
        self._is_reading = True
        if free:
            shown = self.model.line(free[0])
            self.choice.setCurrentIndex(max(0, self.choice.findData(shown.choice.value)))
            if shown.reason is not None:
                self.reason.setCurrentIndex(self.reason.findData(shown.reason.value))
            self._set_end(shown.ends_on or self._usual_end())
        self._is_reading = False
        self._enable_fields(bool(free))
        blocked = len(rows) - len(free)
        if rows and not free:
            self._detail.setText(self.tr("La loi ou une demande en attente empêche de l'effacer."))
        elif blocked:
            text = self.tr("{count} des lignes choisies ne peuvent être que gardées.")
            self._detail.setText(text.format(count=format_count(blocked)))
        else:
            self._detail.setText(self._explain())

    def _enable_fields(self, is_free: bool) -> None:
        is_archive = is_free and self.choice.currentData() == SeveralChoice.ARCHIVE
        self.choice.setEnabled(is_free)
        self.reason.setEnabled(is_archive)
        self.ends.setEnabled(is_archive)

    def _explain(self) -> str:
        if not self._has_vault:
            return wording("vault.errors.missing")
        if self.choice.currentData() == SeveralChoice.ARCHIVE:
            text = self.tr("L'archive est scellée ({article}) et sera détruite à sa date de fin.")
            return text.format(article=ArchiveReason(self.reason.currentData()).article)
        return ""

    def _on_reason(self) -> None:
        if not self._is_reading:
            self._is_reading = True
            self._set_end(self._usual_end())
            self._is_reading = False
            self._apply()

    def _usual_end(self) -> date:
        return self._schedule.archive_end(ArchiveReason(self.reason.currentData()), self._today)

    def _set_end(self, day: date) -> None:
        self.ends.setDate(QDate(day.year, day.month, day.day))

    def _apply(self) -> None:
        """Give what the fields say to every row chosen that may change."""
        if self._is_reading:
            return
        chosen = SeveralChoice(self.choice.currentData())
        archives = chosen is SeveralChoice.ARCHIVE
        for row in self._selected():
            decision = self.model.line(row)
            if not decision.obstacle:
                reason = ArchiveReason(self.reason.currentData()) if archives else decision.reason
                ends_on = chosen_date(self.ends) if archives else decision.ends_on
                self.model.change(row, replace(decision, choice=chosen, reason=reason, ends_on=ends_on))
        self._enable_fields(True)
        self._detail.setText(self._explain())
        self._count()

    def _count(self) -> None:
        erased = sum(one.erases for one in self.model.decisions)
        archived = sum(one.choice is SeveralChoice.ARCHIVE for one in self.model.decisions)
        text = self.tr("À effacer\u00a0: {erased}, dont {archived} avec une archive au coffre. À garder\u00a0: {kept}.")
        self._summary.setText(
            text.format(
                erased=format_count(erased),
                archived=format_count(archived),
                kept=format_count(len(self.model.decisions) - erased),
            )
        )
        name = self.tr("Effacer {count} personnes") if erased > 1 else self.tr("Effacer {count} personne")
        self._erase.setText(name.format(count=format_count(erased)))
        self._enable()

    def _enable(self) -> None:
        erased = sum(one.erases for one in self.model.decisions)
        self._erase.setEnabled(erased > 0 and self._typed.text().strip() == str(erased))

    def _on_confirm(self) -> None:
        self.confirmed.emit(list(self.model.decisions))
