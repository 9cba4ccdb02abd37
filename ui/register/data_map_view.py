"""The data map: the grid field by role on the left, what is said of the field and what a change does on the right (REG-03, REG-06)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.accounts.roles import Permission
from app.documents.print_access import print_access
from app.errors import UserError
from app.formats import format_date
from app.register.access_kinds import CellChange
from app.register.access_review import next_review_on, note_review, read_reviews
from app.register.change_access import change_access, undo_access
from app.register.data_map import FieldLine, effects, read_data_map
from app.register.field_entry import DataCategory
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.errors import show_error
from ui.kit.flow_layout import FlowLayout
from ui.kit.forms import choice
from ui.kit.labels import button, hide_unless, label, restyle
from ui.kit.save_pdf import ask_and_save
from ui.kit.scrolled import scrolled
from ui.kit.tasks import Progress, run_with_dialog
from ui.kit.theme import SPACE_M, SPACE_S
from ui.register.access_grid import AccessGrid, AccessGridModel
from ui.register.field_card import FieldCard
from ui.register.pending_access import PendingAccess

_SETTABLE, _ALL = "settable", "all"


class DataMapView(QWidget):
    """Filter, document and yearly review above; grid and card below.

    Signals:
        announced(str, object): something was done; the object undoes it when called, or is None.
    """

    announced = Signal(str, object)
    help_page = "compliance#data-map"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._lines: tuple[FieldLine, ...] = ()
        self.model = AccessGridModel(self)
        self.model.pending_changed.connect(self._on_pending)
        self._build()

    def refresh(self) -> None:
        """Read the map and the reviews again; what is pending stays pending."""
        with self._workspace.reading() as uow:
            self._lines = read_data_map(uow)
            last, due_on, today = next(iter(read_reviews(uow)), None), next_review_on(uow), uow.clock.today()
        is_due = today >= due_on
        if last is None:
            said = self.tr("Revue annuelle des accès\u00a0: jamais faite. À faire à partir du {due}.")
        else:
            said = self.tr("Revue annuelle des accès\u00a0: faite le {day}. À refaire à partir du {due}.")
        day = format_date(last.on) if last else ""
        self._review.setText(said.format(day=day, due=format_date(due_on)))
        self._review.setProperty("role", "warn" if is_due else "muted")
        restyle(self._review)
        self._show_lines()

    def _build(self) -> None:
        named = {one.value: wording(f"register.data_category.{one.value}").capitalize() for one in DataCategory}
        shown = {_SETTABLE: self.tr("Champs réglables"), **named, _ALL: self.tr("Toutes les données")}
        self.filter = choice(self.tr("Données montrées"), shown, _SETTABLE)
        self.filter.setObjectName("dataMapFilter")
        self.filter.currentIndexChanged.connect(lambda _index: self._show_lines())
        self.grid = AccessGrid(self.model)
        self.grid.line_chosen.connect(self._on_line)
        self.card, self.pending = FieldCard(self._workspace), PendingAccess()
        self.pending.applied.connect(self._on_apply)
        self.pending.given_up.connect(self.model.forget_pending)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(self.pending)
        column.addWidget(self.card)
        column.addWidget(label(self._limits(), "muted"))
        column.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(SPACE_M)
        both.addWidget(self.grid, 17)
        both.addWidget(scrolled(right), 10)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE_S)
        layout.addLayout(self._head())
        layout.addLayout(both, 1)

    def _head(self) -> FlowLayout:
        self._review = label("", "muted", wrap=False)
        self._review.setObjectName("accessReview")
        reviewed = button(self.tr("J'ai re&vu"), self._on_reviewed, name="noteReview", symbol="check")
        hide_unless(self._workspace.account.may(Permission.EDIT_SETTINGS), reviewed)
        document = button(self.tr("&Qui a accès à quoi (PDF)…"), self._on_pdf, name="accessPdf", symbol="file-down")
        row = FlowLayout(spacing=SPACE_S)
        row.addWidget(self.filter)
        row.addWidget(document)
        row.push_right()
        row.addWidget(self._review)
        row.addWidget(reviewed)
        return row

    def _limits(self) -> str:
        return self.tr(
            "Espace, ou un double clic, change un accès. Ces accès sont appliqués par le programme, pas par une clé\u00a0: ils "
            "n'arrêtent pas qui emporterait une copie du dossier et son mot de passe. Seuls le coffre d'archives et les champs "
            "dits fermés par une clé ont leur clé à part."
        )

    def _show_lines(self) -> None:
        chosen, at = self.filter.currentData(), self.grid.currentIndex()
        self.model.show_lines(tuple(line for line in self._lines if _is_shown(line, chosen)))
        if self.model.rowCount():
            row, column = min(max(at.row(), 0), self.model.rowCount() - 1), max(at.column(), 1)
            self.grid.setCurrentIndex(self.model.index(row, column))
            self._on_line(self.model.line(row))
        self._on_pending()

    def _on_line(self, line: FieldLine) -> None:
        self.card.show_line(line)

    def _on_pending(self) -> None:
        self.pending.show_effects(effects(self._lines, self.model.pending))

    def _on_apply(self) -> None:
        wanted, reason = self.model.pending, self.pending.reason.text()
        if not wanted:
            return

        def work(progress: Progress) -> tuple[CellChange, ...]:
            with self._workspace.unit_of_work() as uow:
                return change_access(uow, wanted, reason, told=progress)

        def done(before: tuple[CellChange, ...]) -> None:
            self.model.forget_pending()
            self.refresh()
            said = self.tr("Accès changés. Ils valent dès maintenant.")
            self.announced.emit(said, lambda: self._undo(before, wanted))

        run_with_dialog(
            self,
            self.tr("Mise à jour des accès…"),
            self.tr("Annuler"),
            work,
            on_done=done,
            on_error=lambda error: self.pending.refuse(error.sentence),
        )

    def _undo(self, before: tuple[CellChange, ...], after: tuple[CellChange, ...]) -> None:
        try:
            with self._workspace.unit_of_work() as uow:
                undo_access(uow, before, after)
        except UserError as error:
            show_error(self, error)
        self.refresh()

    def _on_reviewed(self) -> None:
        with self._workspace.unit_of_work() as uow:
            review = note_review(uow)
        self.refresh()
        said = self.tr("Revue des accès notée le {day}.").format(day=format_date(review.on))
        self.announced.emit(said, None)

    def _on_pdf(self) -> None:
        def saved(path: Path) -> None:
            self.announced.emit(self.tr("Document enregistré\u00a0: {file}.").format(file=path.name), None)

        ask_and_save(
            self,
            self.tr("Enregistrer le document"),
            wording("data_map.document.file_name"),
            lambda: print_access(self._workspace),
            saved,
        )


def _is_shown(line: FieldLine, chosen: str) -> bool:
    if chosen == _SETTABLE:
        return line.may_change
    return chosen in (_ALL, line.field.category.value)
