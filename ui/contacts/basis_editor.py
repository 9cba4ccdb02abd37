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
    help_page = "contacts#bases"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        self._shown: QWidget | None = None
        self._contact_id = 0
        self._purposes: tuple[tuple[int, str], ...] = ()
        self._boxes: dict[int, QComboBox] = {}

    def show_bases(self, contact_id: int, lines: tuple[BasisLine, ...]) -> None:
        """Show the bases of a contact; a missing one says so."""
        self._contact_id = contact_id
        purposes = tuple((line.purpose_id, line.purpose) for line in lines)
        if self._shown is None or purposes != self._purposes:
            self._make_boxes(purposes)
        for line in lines:
            box = self._boxes[line.purpose_id]
            says_missing = box.itemData(0) == ""
            if line.basis is None and not says_missing:
                box.insertItem(0, self.tr("base légale manquante"), "")
            elif line.basis is not None and says_missing:
                box.removeItem(0)
            box.setCurrentIndex(box.findData(line.basis.value if line.basis else ""))

    def _make_boxes(self, purposes: tuple[tuple[int, str], ...]) -> None:
        """One list per purpose, made anew only when the purposes changed: from contact to contact they stay."""
        if self._shown is not None:
            self._shown.deleteLater()
        self._shown, self._purposes, self._boxes = QWidget(), purposes, {}
        form = form_layout(self._shown)
        may_edit = self._workspace.account.may(Permission.EDIT_CONTACTS)
        options = {basis.value: wording(f"contacts.lawful_basis.{basis.value}") for basis in LawfulBasis}
        for purpose_id, name in purposes:
            box = choice(name, options)
            box.setEnabled(may_edit)
            box.activated.connect(lambda _index, one=box, purpose=purpose_id: self._on_chosen(purpose, one))
            form.addRow(name, box)
            self._boxes[purpose_id] = box
        self._layout.addWidget(self._shown)

    def _on_chosen(self, purpose_id: int, box: QComboBox) -> None:
        if not box.currentData():
            return
        with self._workspace.unit_of_work() as uow:
            assign_lawful_basis(uow, self._contact_id, purpose_id, LawfulBasis(box.currentData()))
        self.changed.emit(self.tr("Base légale enregistrée."))
