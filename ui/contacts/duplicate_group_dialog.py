"""Three cards or more that may be one person: merged two by two, each time side by side; or one of them is somebody else."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.contacts.find_duplicates import LikeContacts
from app.contacts.never_same import say_never_same, take_back_never_same
from app.contacts.read_contact import ContactLine, read_lines
from app.workspace import UnitOfWork, UnlockedWorkspace
from ui.contacts.duplicates_model import told, why
from ui.contacts.merge_dialog import open_merge
from ui.kit.errors import written
from ui.kit.labels import button, label
from ui.kit.sizes import fit
from ui.kit.theme import SPACE_L, SPACE_M

_ID = Qt.ItemDataRole.UserRole


class DuplicateGroupDialog(QDialog):
    """The cards of a group, to tick; the merges follow one another, and each may be given up.

    Signals:
        announced(str, object): two cards were merged, or said to be two people; the object undoes it when called.
    """

    announced = Signal(str, object)
    help_page = "contacts#duplicates"

    def __init__(self, workspace: UnlockedWorkspace, group: LikeContacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.cards: list[ContactLine] = list(group.cards)
        self.setWindowTitle(self.tr("Des fiches qui se ressemblent"))
        fit(self, 680, 420)
        self._said = label("", "good")
        self._said.setObjectName("groupProgress")
        self._said.hide()
        self.view = QListWidget()
        self.view.setObjectName("groupCards")
        self.view.setAccessibleName(self.tr("Fiches à fusionner"))
        self.view.itemChanged.connect(lambda _item: self._enable())
        self.view.currentRowChanged.connect(lambda _row: self._enable())
        self._merge = button(
            self.tr("&Fusionner les fiches cochées…"), self.merge_next, role="primary", name="mergeGroup"
        )
        self._other = button(
            self.tr("Cette fiche est &quelqu'un d'autre"), self._on_other, name="groupOther", symbol="users"
        )
        buttons = QHBoxLayout()
        buttons.addWidget(self._other)
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("F&ermer"), self.accept, name="closeGroup"))
        buttons.addWidget(self._merge)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(
            label(
                self.tr(
                    "Décochez les fiches qui ne sont pas la même personne. Les autres sont fusionnées deux à deux : vous "
                    "verrez chaque fois les deux fiches côte à côte, et pourrez vous arrêter."
                ),
                "muted",
            )
        )
        layout.addWidget(label(why(group), "muted"))
        layout.addWidget(self.view, 1)
        layout.addWidget(self._said)
        layout.addLayout(buttons)
        self._show({card.id for card in self.cards})
        self.view.setFocus()

    def ticked(self) -> list[int]:
        """The cards ticked, in the order of the list."""
        items = [self.view.item(row) for row in range(self.view.count())]
        return [int(item.data(_ID)) for item in items if item.checkState() is Qt.CheckState.Checked]

    def merge_next(self) -> None:
        """Open the first two ticked cards side by side; once they are one, the next is opened with it."""
        first, second, *_ = self.ticked()
        dialog = open_merge(self, self._workspace, first, second)
        if dialog is not None:
            dialog.announced.connect(self.announced)
            dialog.merged.connect(lambda stays: self._on_merged({first, second}, stays))

    def _on_merged(self, both: set[int], stays: int) -> None:
        ticked = set(self.ticked())
        with self._workspace.reading() as uow:
            merged = read_lines(uow, [stays])
        self.cards = [*merged, *(card for card in self.cards if card.id not in both)]
        self._show((ticked - both) | {stays})
        self._tell(self.tr("Deux fiches n'en font plus qu'une."))
        if len(self.ticked()) > 1:
            # Once the window of this merge is closed.
            QTimer.singleShot(0, self, self.merge_next)
        else:
            self._leave_if_settled()

    def _on_other(self) -> None:
        """Say that the card pointed at is not the same person as any of the others."""
        row = self.view.currentRow()
        card, others = self.cards[row], [one.id for one in self.cards if one.id != self.cards[row].id]

        def apart(uow: UnitOfWork) -> None:
            for one in others:
                say_never_same(uow, card.id, one)

        def together(uow: UnitOfWork) -> None:
            for one in others:
                take_back_never_same(uow, card.id, one)

        if not written(self, self._workspace, apart):
            return
        ticked = set(self.ticked()) - {card.id}
        self.cards.remove(card)
        self._show(ticked)
        said = self.tr("{card}\u00a0: c'est quelqu'un d'autre.").format(card=told(card))
        self._tell(said)
        self.announced.emit(said, lambda: written(self, self._workspace, together))
        self._leave_if_settled()

    def _leave_if_settled(self) -> None:
        if len(self.cards) < 2:
            self.accept()

    def _show(self, ticked: set[int]) -> None:
        self.view.blockSignals(True)
        self.view.clear()
        for card in self.cards:
            item = QListWidgetItem(told(card))
            item.setData(_ID, card.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if card.id in ticked else Qt.CheckState.Unchecked)
            self.view.addItem(item)
        self.view.setCurrentRow(0)
        self.view.blockSignals(False)
        self._enable()

    def _enable(self) -> None:
        self._merge.setEnabled(len(self.ticked()) > 1)
        self._other.setEnabled(self.view.currentRow() >= 0 and len(self.cards) > 1)

    def _tell(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._said.show()


def open_group(parent: QWidget, workspace: UnlockedWorkspace, group: LikeContacts) -> DuplicateGroupDialog:
    """Open a group of cards."""
    dialog = DuplicateGroupDialog(workspace, group, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
