"""Second page of the export: which fields leave; those that the role may not read are not there."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QWidget

from app.errors import UserError
from app.exchange.export_fields import chosen_fields, exportable_fields, usual_fields
from app.register.own_entries import entries_with_own
from app.workspace import UnlockedWorkspace
from ui.exchange.export_draft import ExportDraft
from ui.kit.forms import with_mnemonics
from ui.kit.labels import button, label
from ui.kit.theme import SPACE_L, SPACE_S
from ui.kit.wizard import WizardPage

_COLUMNS = 3
# The letters of the buttons below.
_TAKEN = "up"


class FieldsPage(WizardPage):
    """One box a field, the usual ones ticked."""

    def __init__(self, workspace: UnlockedWorkspace, draft: ExportDraft) -> None:
        super().__init__("")
        self.setTitle(self.tr("Quels champs\u00a0?"))
        self.setSubTitle(self.tr("Gardez seulement ce dont l'usage a besoin (RGPD, art.\u00a05)."))
        self._role, self._draft = workspace.account.role, draft
        with workspace.reading() as uow:
            self._fields = entries_with_own(uow.session)
        self._boxes: dict[str, QCheckBox] = {}
        self._build()
        self._usual()

    def isComplete(self) -> bool:
        """Something must say who each row is about."""
        try:
            chosen_fields(self._role, self._draft.fields, self._fields)
        except UserError as error:
            self._complaint.setText(error.sentence)
            return False
        self._complaint.setText("")
        return True

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_L)
        grid.setVerticalSpacing(SPACE_S)
        fields = exportable_fields(self._role, self._fields)
        names = with_mnemonics([field.label for field in fields], _TAKEN)
        rows = -(-len(fields) // _COLUMNS)
        inside = QWidget()
        inside.setLayout(grid)
        grid.setContentsMargins(0, 0, 0, 0)
        for place, (field, name) in enumerate(zip(fields, names, strict=True)):
            box = QCheckBox(name)
            box.setObjectName(f"export_{field.name}")
            box.toggled.connect(self._on_toggled)
            self._boxes[field.name] = box
            grid.addWidget(box, place % rows, place // rows)
        self._complaint = label("", "error")
        self._complaint.setObjectName("exportFieldsComplaint")
        row = QHBoxLayout()
        row.addWidget(button(self.tr("Champs &usuels"), self._usual, name="exportUsual"))
        row.addWidget(button(self.tr("Identité et télé&phone seuls"), self._fewest, name="exportFewest"))
        row.addStretch(1)
        told = self.tr(
            "Le fichier dira aussi, pour chaque personne, si l'on peut la contacter, par quel moyen et pourquoi. Les notes, les "
            "demandes, la liste repoussoir et le coffre ne sortent jamais ainsi."
        )
        self.column.addWidget(inside)
        self.column.addLayout(row)
        self.column.addWidget(label(told, "muted"))
        self.column.addWidget(self._complaint)
        self.column.addStretch(1)

    def _usual(self) -> None:
        self._tick(frozenset(usual_fields(self._role, self._fields)))

    def _fewest(self) -> None:
        self._tick(frozenset({"contact.given_name", "contact.family_name", "contact_phone.e164"}))

    def _tick(self, names: frozenset[str]) -> None:
        for name, box in self._boxes.items():
            box.setChecked(name in names)
        self._on_toggled()

    def _on_toggled(self) -> None:
        self._draft.fields = tuple(name for name, box in self._boxes.items() if box.isChecked())
        self.completeChanged.emit()
