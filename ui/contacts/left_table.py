"""Who of a batch stays as they are, and why: read a window at a time, by name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.contacts.bulk_rules import Why, sentence_of
from app.contacts.read_contact import read_lines
from app.workspace import UnlockedWorkspace
from ui.kit.labels import button, label
from ui.kit.sizes import fit
from ui.kit.tables import table_view
from ui.kit.theme import SPACE_L, SPACE_M
from ui.kit.window_table import WINDOW, WindowTable


class LeftLine(NamedTuple):
    """One person who stays, and the reason."""

    name: str
    why: str


class LeftTable(WindowTable[LeftLine]):
    """Name and reason; the reasons one after the other."""

    def __init__(self, workspace: UnlockedWorkspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._left: list[tuple[int, Why]] = []

    def show(self, left: Mapping[Why, Sequence[int]]) -> None:
        """Show these people, those of the commonest reason first."""
        in_order = sorted(left.items(), key=lambda one: -len(one[1]))
        self._left = [(contact_id, why) for why, ids in in_order for contact_id in ids]
        self.reload()

    def titles(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return (self.tr("Contact"), self.tr("Pourquoi il reste tel quel"))

    def cells(self, row: LeftLine) -> tuple[str, ...]:
        """The texts of a person."""
        return row

    def read_window(self, offset: int) -> list[LeftLine]:
        """Read the names of people from a place on; whoever is gone has none any more."""
        chosen = self._left[offset : offset + WINDOW]
        with self._workspace.reading() as uow:
            names = {line.id: line.name for line in read_lines(uow, [contact_id for contact_id, _ in chosen])}
        return [LeftLine(names.get(contact_id, "\u2014"), sentence_of(why)) for contact_id, why in chosen]


class LeftDialog(QDialog):
    """What an undo or a redo of a batch did not do, said once it is over."""

    help_page = "contacts#several"

    def __init__(
        self,
        workspace: UnlockedWorkspace,
        said: str,
        left: Mapping[Why, Sequence[int]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("leftDialog")
        self.setWindowTitle(self.tr("Ce qui reste tel quel"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.table = LeftTable(workspace, self)
        self.table.show(left)
        view = table_view(self.table, self.tr("Qui reste tel quel, et pourquoi"), stretch=1)
        view.setObjectName("leftTable")
        told = label(said, "heading")
        told.setObjectName("leftSaid")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(told)
        column.addWidget(view, 1)
        column.addWidget(
            button(self.tr("&Fermer"), self.accept, name="closeLeft"), alignment=Qt.AlignmentFlag.AlignRight
        )
        fit(self, 760, 460)
