"""Part a card again from those that were merged into it, while it can be done."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from app.contacts.undo_merge import UndoableMerge, undo_merge, undoable_merges
from app.formats import format_date
from app.workspace import UnitOfWork, UnlockedWorkspace
from ui.kit.form_dialog import FormDialog
from ui.kit.forms import choice


class UndoMergeDialog(FormDialog):
    """Which merge, and what the undo does."""

    help_page = "contacts#undo-merge"

    def __init__(self, workspace: UnlockedWorkspace, contact_id: int, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent=parent, title="")
        self.setWindowTitle(self.tr("Annuler une fusion"))
        with workspace.reading() as uow:
            self.merges = undoable_merges(uow, contact_id)
        self.box: QComboBox | None = None
        if not self.merges:
            self.explain(
                self.tr("Aucune fusion à annuler sur cette fiche\u00a0: on peut annuler pendant trente jours.")
            )
            self.only_close()
            return
        self.explain(
            self.tr(
                "Les deux fiches reviennent comme elles étaient. Ce qui a été ajouté depuis reste sur cette fiche\u00a0; ce que la "
                "personne a refusé depuis vaut pour les deux."
            )
        )
        self.box = choice(self.tr("Fusion"), {str(one.merge_id): self._told(one) for one in self.merges})
        self.box.setObjectName("mergeToUndo")
        self.column.addWidget(self.box)
        self.set_act(self.tr("&Rétablir les deux fiches"), self._act, self._said, "undoMerge")

    def _told(self, merge: UndoableMerge) -> str:
        said = self.tr("{name}, fusionnée le {day} (annulable jusqu'au {until})")
        return said.format(name=merge.gone_name, day=format_date(merge.merged_on), until=format_date(merge.until))

    def _act(self, uow: UnitOfWork) -> None:
        assert self.box is not None
        undo_merge(uow, int(self.box.currentData()))

    def _said(self) -> str:
        return self.tr("Les deux fiches sont rétablies.")


def open_undo_merge(parent: QWidget, workspace: UnlockedWorkspace, contact_id: int) -> UndoMergeDialog:
    """Open the merges of a card that may be undone."""
    dialog = UndoMergeDialog(workspace, contact_id, parent)
    dialog.open()
    return dialog
