"""First page of the erasure of several people: what is decided for each, what goes and stays, and how many are to go."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.formats import format_count
from app.retention.lines import Schedule
from app.rights.batch_preview import BatchPreview, foresee_batch
from app.rights.erase_several import PersonDecision, SeveralChoice
from ui.kit.labels import button, card, label
from ui.kit.tables import table_view
from ui.kit.theme import SPACE_M
from ui.rights.batch_preview_card import BatchPreviewCard
from ui.rights.decision_strip import DecisionStrip
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
        self.model = SeveralModel(self)
        self.strip = DecisionStrip(today, schedule, has_vault=has_vault)
        self.strip.changed.connect(self._apply)
        self._preview = foresee_batch(())
        self._build()

    def show_people(self, decisions: Iterable[PersonDecision], wanted: SeveralChoice | None = None) -> None:
        """Show the people and what the facts propose; ``wanted`` takes the place of a plain erasure."""
        plain = SeveralChoice.ERASE
        self.model.show(
            replace(one, choice=wanted) if wanted is not None and one.choice is plain else one for one in decisions
        )
        self.view.selectRow(0)
        self.view.setFocus()
        self._count()

    def _build(self) -> None:
        self.view = table_view(self.model, self.tr("Personnes choisies et décision pour chacune"), stretch=2)
        self.view.setObjectName("severalTable")
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._read_selection())
        self._detail = label("", "muted")
        self._detail.setObjectName("severalDetail")
        self._summary = label("")
        self._summary.setObjectName("severalSummary")
        self._card = BatchPreviewCard()
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
        layout.addWidget(card(self.strip, self._detail))
        layout.addWidget(self._card)
        layout.addWidget(self._summary)
        layout.addLayout(self._confirmation())

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
        free = [row for row in self._selected() if not self.model.line(row).obstacle]
        if free:
            self.strip.show_decision(self.model.line(free[0]))
        self._tell()

    def _tell(self) -> None:
        """Say below the fields what they would do, or why they may not be used."""
        rows = self._selected()
        free = [row for row in rows if not self.model.line(row).obstacle]
        self.strip.enable(bool(free))
        blocked = len(rows) - len(free)
        if rows and not free:
            self._detail.setText(self.tr("La loi ou une demande en attente empêche de l'effacer."))
        elif blocked:
            text = self.tr("{count} des lignes choisies ne peuvent être que gardées.")
            self._detail.setText(text.format(count=format_count(blocked)))
        else:
            self._detail.setText(self.strip.explain(self.model.line(free[0])) if free else "")

    def _apply(self) -> None:
        """Give what the fields say to every row chosen that may change."""
        for row in self._selected():
            decision = self.model.line(row)
            if not decision.obstacle:
                self.model.change(row, self.strip.apply(decision))
        self._tell()
        self._count()

    def _count(self) -> None:
        self._preview = foresee_batch(self.model.decisions)
        self._card.show_preview(self._preview)
        archived = sum(one.choice is SeveralChoice.ARCHIVE for one in self.model.decisions)
        text = self.tr("À effacer\u00a0: {erased}, dont {archived} avec une archive au coffre. À garder\u00a0: {kept}.")
        said = text.format(
            erased=format_count(self._preview.erased),
            archived=format_count(archived),
            kept=format_count(len(self.model.decisions) - self._preview.total),
        )
        if self._preview.anonymised:
            anonymised = self.tr("À anonymiser : {count}.").format(count=format_count(self._preview.anonymised))
            said = f"{anonymised} {said}"
        self._summary.setText(said)
        self._erase.setText(self._verb(self._preview))
        self._enable()

    def _verb(self, preview: BatchPreview) -> str:
        erased, anonymised = format_count(preview.erased), format_count(preview.anonymised)
        if preview.anonymised and preview.erased:
            text = self.tr("Effacer {erased} et anonymiser {anonymised} personnes")
            return text.format(erased=erased, anonymised=anonymised)
        if preview.anonymised:
            one, many = self.tr("Anonymiser {count} personne"), self.tr("Anonymiser {count} personnes")
            return (many if preview.anonymised > 1 else one).format(count=anonymised)
        one, many = self.tr("Effacer {count} personne"), self.tr("Effacer {count} personnes")
        return (many if preview.erased > 1 else one).format(count=erased)

    def _enable(self) -> None:
        """Open the button once the number is typed, and no archive lacks its reason or its end (RET-07)."""
        is_whole = not any(one.lacks_term for one in self.model.decisions)
        total = self._preview.total
        self._erase.setEnabled(is_whole and total > 0 and self._typed.text().strip() == str(total))

    def _on_confirm(self) -> None:
        self.confirmed.emit(list(self.model.decisions))
