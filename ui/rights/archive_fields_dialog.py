"""Which fields an archive keeps: those that its reason needs, less those that are unticked; all others are destroyed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTreeView, QVBoxLayout, QWidget

from app.rights.archive_choice import ArchiveTable, archive_tables, kept_fields
from app.vault.kinds import ArchiveReason
from ui.kit.labels import button, label
from ui.kit.sizes import fit
from ui.kit.theme import SPACE_L, SPACE_M


class ArchiveFieldsDialog(QDialog):
    """A tree of tables whose fields have a box each; what names the person cannot be unticked.

    Signals:
        fields_chosen(object): the names of the fields to keep, as a frozenset.
    """

    fields_chosen = Signal(object)
    help_page = "retention#erase"

    def __init__(
        self, reason: ArchiveReason, chosen: Iterable[str] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("archiveFields")
        self.setWindowTitle(self.tr("Champs gardés au coffre"))
        self.model = QStandardItemModel(self)
        kept = kept_fields(reason, chosen)
        for table in archive_tables(reason):
            self.model.appendRow(_branch(table, kept))
        self._tree = QTreeView()
        self._tree.setObjectName("archiveTree")
        self._tree.setAccessibleName(self.tr("Champs gardés au coffre"))
        self._tree.setHeaderHidden(True)
        self._tree.setModel(self.model)
        self._tree.expandAll()
        text = self.tr("Pour {reason} : seul ce qui reste coché va au coffre. Tout le reste est détruit.")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Abandonner"), self.reject, name="archiveFieldsLeave"))
        buttons.addWidget(
            button(self.tr("&Garder ces champs"), self._on_chosen, role="primary", name="archiveFieldsKeep")
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(label(text.format(reason=reason.label)))
        layout.addWidget(self._tree, 1)
        layout.addLayout(buttons)
        fit(self, 520, 560)

    def _on_chosen(self) -> None:
        chosen = set()
        for row in range(self.model.rowCount()):
            branch = self.model.item(row)
            leaves = (branch.child(place) for place in range(branch.rowCount()))
            chosen |= {leaf.data() for leaf in leaves if leaf.checkState() == Qt.CheckState.Checked}
        self.fields_chosen.emit(frozenset(chosen))
        self.accept()


def _branch(table: ArchiveTable, kept: frozenset[str]) -> QStandardItem:
    branch = QStandardItem(table.label)
    branch.setEditable(False)
    branch.setSelectable(False)
    for field in table.fields:
        leaf = QStandardItem(field.label)
        leaf.setEditable(False)
        leaf.setCheckable(True)
        leaf.setCheckState(Qt.CheckState.Checked if field.name in kept else Qt.CheckState.Unchecked)
        leaf.setEnabled(not field.is_compulsory)
        leaf.setData(field.name)
        branch.appendRow(leaf)
    return branch
