"""Whether a contract renews itself, and until when the person may refuse."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QObject
from PySide6.QtWidgets import QCheckBox, QDialog, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.contacts.read_contact import ContractLine
from app.contacts.relationship import set_tacit_renewal
from app.errors import UserError
from app.workspace import UnlockedWorkspace
from ui.kit.errors import show_error
from ui.kit.forms import chosen_date, date_field, form_layout
from ui.kit.labels import button, label
from ui.kit.theme import SPACE_L, SPACE_M


class RenewalFields(QObject):
    """A box and a day, the same wherever a contract is written."""

    def __init__(self, today: date, known: date | None = None) -> None:
        super().__init__()
        self.renews = QCheckBox(self.tr("Se reconduit &tacitement"))
        self.renews.setObjectName("contractRenews")
        shown = known or today
        day = QDate(shown.year, shown.month, shown.day)
        self.day = date_field(self.tr("Dernier jour pour refuser"), day if known else day.addYears(1).addMonths(-1))
        self.day.setObjectName("lastRefusal")
        self.renews.setChecked(known is not None)
        self.day.setEnabled(known is not None)
        self.renews.toggled.connect(self.day.setEnabled)

    def add_to(self, form: QFormLayout) -> None:
        """Place both in a form."""
        form.addRow("", self.renews)
        form.addRow(self.tr("Dernier &jour pour refuser"), self.day)

    def last_refusal_on(self) -> date | None:
        """Return the day, or nothing where the contract does not renew itself."""
        return chosen_date(self.day) if self.renews.isChecked() else None


class TacitRenewalDialog(QDialog):
    """Asks it for a contract that is already noted."""

    help_page = "lists#renewals"

    def __init__(self, workspace: UnlockedWorkspace, line: ContractLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._contract_id = workspace, line.id
        self.setWindowTitle(self.tr("Reconduction tacite"))
        self.setMinimumWidth(460)
        self._fields = RenewalFields(workspace.clock.today(), line.last_refusal_on)
        explained = label(
            self.tr(
                "Aparté vous rappelle trois mois avant ce jour d'informer la personne, comme la loi le demande, et prépare la lettre."
            ),
            "muted",
        )
        form = form_layout()
        self._fields.add_to(form)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Abandonner"), self.reject))
        buttons.addWidget(button(self.tr("&Enregistrer"), self._on_save, role="primary", name="saveRenewal"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(label(line.label, "heading"))
        layout.addLayout(form)
        layout.addWidget(explained)
        layout.addLayout(buttons)

    def _on_save(self) -> None:
        try:
            with self._workspace.unit_of_work() as uow:
                set_tacit_renewal(uow, self._contract_id, self._fields.last_refusal_on())
        except UserError as error:
            show_error(self, error)
            return
        self.accept()
