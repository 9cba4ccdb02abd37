"""A list on paper: who is on it, in which columns of those that the role may read, and what for."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from app.contacts.read_contact import ContactQuery
from app.documents.paper import MOST_COLUMNS, Paper
from app.documents.print_list import ListOrder, print_list, proposed_columns
from app.errors import UserError
from app.exchange.export_fields import chosen_fields, exportable_fields
from app.register.field_access import live_fields
from app.workspace import UnlockedWorkspace
from ui.contacts.paper_why import PaperWhy
from ui.contacts.print_scope import chosen_scope, scope_choice
from ui.contacts.print_tab import Printable, PrintTab, Work, add_rows
from ui.kit.counted import counted
from ui.kit.forms import form_layout, with_mnemonics
from ui.kit.labels import label
from ui.kit.tasks import Progress
from ui.kit.theme import SPACE_L, SPACE_S, text_scale

_LARGE_TEXT = 150
# The letters of the tabs, the buttons and the fields around, in both languages.
_TAKEN = "tlfapqrcvihwn"


class PrintListTab(PrintTab):
    """One box a column, the usual ones ticked; no more of them than a page holds."""

    def __init__(
        self,
        workspace: UnlockedWorkspace,
        query: ContactQuery,
        chosen: tuple[int, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, parent)
        self.title = self.tr("&Liste")
        self._role = workspace.account.role
        self._boxes: dict[str, QCheckBox] = {}
        self._build(query, chosen)
        self._on_changed()

    @property
    def is_ready(self) -> bool:
        """Columns that say who it is, and a purpose."""
        return not self._complaint.text() and self._why.what_for() is not None

    def work(self) -> Work | None:
        """Make the list and put it on record."""
        what_for = self._why.what_for()
        if what_for is None or not self.is_ready:
            return None
        workspace, order = self.workspace, ListOrder(chosen_scope(self._scope), self._columns(), what_for)

        def make(progress: Progress) -> Paper:
            with workspace.unit_of_work() as uow:
                return print_list(uow, order, progress)

        return make

    def told(self, made: Printable) -> str:
        """Say how many people are on it, and how many frozen records stayed."""
        if not isinstance(made, Paper):
            return ""
        said = counted(
            made.people, self.tr("Liste de {count} personne prête."), self.tr("Liste de {count} personnes prête.")
        )
        if made.frozen:
            stayed = self.tr("{count} fiche sous limitation de traitement reste dans le carnet (RGPD, art.\u00a018).")
            several = self.tr(
                "{count} fiches sous limitation de traitement restent dans le carnet (RGPD, art.\u00a018)."
            )
            said = f"{said} {counted(made.frozen, stayed, several)}"
        return said

    def _build(self, query: ContactQuery, chosen: tuple[int, ...]) -> None:
        self._scope = scope_choice(self.workspace, query, chosen)
        self._scope.setObjectName("listScope")
        form = form_layout()
        add_rows(form, ((self.tr("&Qui"), self._scope),))
        self._why = PaperWhy()
        self._why.changed.connect(self.changed)
        self._complaint = label("", "error")
        self._complaint.setObjectName("listComplaint")
        told = self.tr("La liste dit aussi, pour chaque personne, par quel moyen on peut la contacter ce jour-là.")
        self.column.addLayout(form)
        self.column.addWidget(self._why)
        self.column.addWidget(label(self.tr("Colonnes"), "heading"))
        self.column.addLayout(self._make_boxes())
        self.column.addWidget(self._complaint)
        self.column.addWidget(label(told, "muted"))
        self.column.addStretch(1)

    def _make_boxes(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_L)
        grid.setVerticalSpacing(SPACE_S)
        with self.workspace.reading() as uow:
            self._fields = live_fields(uow.session)
        fields, usual = exportable_fields(self._role, self._fields), proposed_columns(self._role, self._fields)
        across = 3 if text_scale() <= _LARGE_TEXT else 2
        rows = -(-len(fields) // across)
        names = with_mnemonics([field.label for field in fields], _TAKEN)
        for place, (field, name) in enumerate(zip(fields, names, strict=True)):
            box = QCheckBox(name)
            box.setObjectName(f"column_{field.name}")
            box.setChecked(field.name in usual)
            box.toggled.connect(self._on_changed)
            self._boxes[field.name] = box
            grid.addWidget(box, place % rows, place // rows)
        return grid

    def _columns(self) -> tuple[str, ...]:
        return tuple(name for name, box in self._boxes.items() if box.isChecked())

    def _on_changed(self) -> None:
        try:
            fields = chosen_fields(self._role, self._columns(), self._fields)
        except UserError as error:
            self._complaint.setText(error.sentence)
        else:
            most = self.tr("Une page porte {most} colonnes au plus. Retirez-en.").format(most=MOST_COLUMNS)
            self._complaint.setText(most if len(fields) > MOST_COLUMNS else "")
        self._complaint.setVisible(bool(self._complaint.text()))
        self.changed.emit()
