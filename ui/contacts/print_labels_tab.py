"""Labels: to whom, what for, on which sheet from which label on; who may not be written to is counted with the reason."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from app.contacts.read_contact import ContactQuery
from app.documents.label_sheets import SHEETS, sheet_in_use, sheet_of
from app.documents.print_labels import LabelOrder, PrintedLabels, count_labels, post_purposes, print_labels
from app.exchange.export_scope import ExportScope
from app.formats import format_count
from app.messaging.audience import Headcount
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.contacts.label_map import LabelMap
from ui.contacts.print_scope import chosen_scope, scope_choice
from ui.contacts.print_tab import Printable, PrintTab, Work, add_rows
from ui.kit.counted import counted
from ui.kit.forms import choice, form_layout, off_the_edge
from ui.kit.labels import button, label
from ui.kit.tasks import Progress, run
from ui.kit.theme import SPACE_L
from ui.messaging.excluded_dialog import ExcludedDialog


class PrintLabelsTab(PrintTab):
    """Counts again at each choice; a purpose is asked, none is chosen beforehand (PRO-02)."""

    def __init__(
        self,
        workspace: UnlockedWorkspace,
        query: ContactQuery,
        chosen: tuple[int, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, parent)
        self.title = self.tr("É&tiquettes")
        self._asked: tuple[ExportScope, int] | None = None
        self._found: Headcount | None = None
        self._build(query, chosen)
        self._on_sheet()
        self._on_asked()

    @property
    def is_ready(self) -> bool:
        """Somebody must be left to write to."""
        return self._found is not None and self._found.allowed > 0

    def work(self) -> Work | None:
        """Decide again, make the labels and put them on record."""
        if self._asked is None or not self.is_ready:
            return None
        workspace, (scope, purpose) = self.workspace, self._asked
        order = LabelOrder(scope, purpose, sheet_of(self._sheet.currentData()), self._start.value())

        def make(progress: Progress) -> PrintedLabels:
            with workspace.unit_of_work() as uow:
                return print_labels(uow, order, progress)

        return make

    def told(self, made: Printable) -> str:
        """Say how many labels there are, and where the last sheet is still free."""
        if not isinstance(made, PrintedLabels):
            return ""
        said = counted(made.people, self.tr("{count} étiquette prête."), self.tr("{count} étiquettes prêtes."))
        if made.next_start > 1:
            free = self.tr("La dernière planche est libre à partir de l'étiquette {number}.")
            said = f"{said} {free.format(number=made.next_start)}"
        return said

    def _build(self, query: ContactQuery, chosen: tuple[int, ...]) -> None:
        with self.workspace.reading() as uow:
            purposes, sheet = post_purposes(uow), sheet_in_use(uow)
        self._scope = scope_choice(self.workspace, query, chosen)
        self._scope.setObjectName("labelsScope")
        self._purpose = choice(
            self.tr("Pour quoi écrire"), {"": self.tr("à choisir")} | {str(one.id): one.name for one in purposes}
        )
        self._purpose.setObjectName("labelsPurpose")
        self._sheet = choice(self.tr("Planche"), {one.id: one.label for one in SHEETS}, sheet.id)
        self._sheet.setObjectName("labelsSheet")
        self._start = QSpinBox()
        off_the_edge(self._start)
        self._start.setObjectName("labelsStart")
        self._start.setAccessibleName(self.tr("Première étiquette libre"))
        self._map = LabelMap(sheet)
        self._map.chosen.connect(self._start.setValue)
        form = form_layout()
        add_rows(
            form,
            (
                (self.tr("&Qui"), self._scope),
                (self.tr("Pou&r quoi écrire *"), self._purpose),
                (self.tr("Pla&nche"), self._sheet),
                (self.tr("&Débuter à l'étiquette"), self._start),
            ),
        )
        left, row = QVBoxLayout(), QHBoxLayout()
        left.addLayout(form)
        self._add_counts(left)
        left.addStretch(1)
        row.setSpacing(SPACE_L)
        row.addLayout(left, 1)
        row.addWidget(self._map, alignment=Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(row)
        self.column.addStretch(1)
        self._scope.currentIndexChanged.connect(self._on_asked)
        self._purpose.currentIndexChanged.connect(self._on_asked)
        self._sheet.currentIndexChanged.connect(self._on_sheet)
        self._start.valueChanged.connect(self._show_map)

    def _add_counts(self, column: QVBoxLayout) -> None:
        self._count = label("", "heading")
        self._count.setObjectName("labelsCount")
        self._left_out = label("")
        self._left_out.setObjectName("labelsLeftOut")
        self._names = button(self.tr("&Voir les personnes écartées…"), self._on_names, role="link", name="labelsNames")
        for widget in (self._count, self._left_out, self._names):
            column.addWidget(widget)

    def _on_sheet(self) -> None:
        sheet = sheet_of(self._sheet.currentData())
        self._start.setRange(1, sheet.count)
        self._show_map()

    def _show_map(self) -> None:
        labels = self._found.allowed if self._found is not None else 0
        self._map.show_sheet(sheet_of(self._sheet.currentData()), self._start.value(), labels)
        self._tell_count()

    def _on_asked(self) -> None:
        chosen = self._purpose.currentData()
        self._found, self._asked = None, (chosen_scope(self._scope), int(chosen)) if chosen else None
        self._show_found()
        if self._asked is None:
            return
        asked, workspace = self._asked, self.workspace

        def count(_progress: Progress) -> Headcount:
            with workspace.reading() as uow:
                return count_labels(uow, *asked)

        def show(found: Headcount) -> None:
            if asked == self._asked:
                self._found = found
                self._show_found()

        run(self, count, on_done=show, on_error=lambda error: self._count.setText(error.sentence))

    def _show_found(self) -> None:
        excluded = self._found.excluded if self._found is not None else {}
        lines = [
            f"{format_count(count)} · {wording(f'messaging.reason.{reason.name.lower()}')}"
            for reason, count in sorted(excluded.items(), key=lambda pair: -pair[1])
        ]
        self._left_out.setText("\n".join([self.tr("Écartés, avec la raison\u00a0:"), *lines]) if lines else "")
        self._left_out.setVisible(bool(lines))
        self._names.setVisible(bool(lines))
        self._show_map()
        self.changed.emit()

    def _tell_count(self) -> None:
        if self._asked is None:
            self._count.setText(
                self.tr("Dites pour quoi vous écrivez\u00a0: Aparté compte qui peut recevoir ce courrier.")
            )
        elif self._found is None:
            self._count.setText(self.tr("Comptage…"))
        else:
            people = self._found.allowed
            pages = sheet_of(self._sheet.currentData()).pages(self._start.value(), people) if people else 0
            labels = counted(people, self.tr("{count} étiquette"), self.tr("{count} étiquettes"))
            sheets = counted(pages, self.tr("{count} planche"), self.tr("{count} planches"))
            self._count.setText(f"{labels} · {sheets}")

    def _on_names(self) -> None:
        if self._found is not None:
            ExcludedDialog(self.workspace, self._found, self).open()
