"""The one lawful basis of each purpose for a contact."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from app.accounts.roles import Permission
from app.contacts.kinds import LawfulBasis
from app.contacts.read_contact import BasisLine
from app.contacts.relationship import assign_lawful_basis
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.forms import choice, form_layout
from ui.kit.theme import SPACE_S


class BasisEditor(QWidget):
    """A drop-down list per purpose.

    Signals:
        changed(str): a basis was chosen.
    """

    changed = Signal(str)

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        self._shown: QWidget | None = None

    def show_bases(self, contact_id: int, lines: tuple[BasisLine, ...]) -> None:
        """Show the bases of a contact; a missing one says so."""
        if self._shown is not None:
            self._shown.deleteLater()
        self._shown = QWidget()
        form = form_layout(self._shown)
        may_edit = self._workspace.account.may(Permission.EDIT_CONTACTS)
        for line in lines:
            options = {basis.value: wording(f"contacts.lawful_basis.{basis.value}") for basis in LawfulBasis}
            if line.basis is None:
                options = {"": self.tr("base légale manquante"), **options}
            box = choice(line.purpose, options, line.basis.value if line.basis else "")
            box.setEnabled(may_edit)
            box.activated.connect(
                lambda _index, one=box, purpose=line.purpose_id: self._on_chosen(contact_id, purpose, one)
            )
            form.addRow(line.purpose, box)
        self._layout.addWidget(self._shown)

    def _on_chosen(self, contact_id: int, purpose_id: int, box: QComboBox) -> None:
        if not box.currentData():
            return
        with self._workspace.unit_of_work() as uow:
            assign_lawful_basis(uow, contact_id, purpose_id, LawfulBasis(box.currentData()))
        self.changed.emit(self.tr("Base légale enregistrée."))
