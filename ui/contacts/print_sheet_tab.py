"""The sheet of one contact on paper."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from app.documents.paper import Paper
from app.documents.print_contact import SheetOrder, print_contact
from app.register.access_rules import HISTORY
from app.register.field_access import may_read
from app.workspace import UnlockedWorkspace
from ui.contacts.paper_why import PaperWhy
from ui.contacts.print_tab import Printable, PrintTab, Work
from ui.kit.labels import hide_unless, label
from ui.kit.tasks import Progress


class PrintSheetTab(PrintTab):
    """What the role may read of the contact; exchanges and contracts where they are asked for."""

    def __init__(self, workspace: UnlockedWorkspace, contact_id: int, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.title = self.tr("&Fiche")
        self._contact_id = contact_id
        self._why = PaperWhy()
        self._why.changed.connect(self.changed)
        self._history = QCheckBox(self.tr("A&vec les contrats et le fil des échanges"))
        self._history.setObjectName("sheetHistory")
        told = self.tr(
            "La fiche porte ce que votre compte peut lire du contact, et dit par quel moyen on peut le contacter ce jour-là. "
            "À une personne qui demande ses données, remettez plutôt la réponse à sa demande d'accès."
        )
        self.column.addWidget(label(self.tr("La fiche du contact ouvert"), "heading"))
        self.column.addWidget(self._why)
        self.column.addWidget(self._history)
        with workspace.reading() as uow:
            hide_unless(may_read(uow, HISTORY), self._history)
        self.column.addWidget(label(told, "muted"))
        self.column.addStretch(1)

    @property
    def is_ready(self) -> bool:
        """A purpose must be told."""
        return self._why.what_for() is not None

    def work(self) -> Work | None:
        """Make the sheet and put it on record."""
        what_for = self._why.what_for()
        if what_for is None:
            return None
        workspace, order = self.workspace, SheetOrder(self._contact_id, what_for, self._history.isChecked())

        def make(_progress: Progress) -> Paper:
            with workspace.unit_of_work() as uow:
                return print_contact(uow, order)

        return make

    def told(self, made: Printable) -> str:
        """Say that it is there."""
        return self.tr("Fiche prête.")
