"""Two cards side by side: one choice per field, the fuller proposed; what no one chooses is shown with what will hold."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.contacts.merge_contacts import merge_contacts
from app.contacts.merge_kinds import ChoiceRow, MergeOrder, MergePreview, MergeReceipt, Side
from app.contacts.read_cards import preview_merge
from app.contacts.undo_merge import undo_merge
from app.errors import UserError
from app.formats import format_count, format_date, format_pair
from app.workspace import UnlockedWorkspace
from ui.kit.errors import show_error
from ui.kit.labels import button, label
from ui.kit.sizes import fit
from ui.kit.theme import SPACE_L, SPACE_M, SPACE_S

_LEFT_COLUMN, _RIGHT_COLUMN, _RESULT_COLUMN = 1, 2, 3


class SideChoice(QButtonGroup):
    """Two radio buttons, one per side; the arrow keys go from one to the other."""

    def __init__(self, name: str, left: str, right: str, chosen: Side, parent: QWidget) -> None:
        super().__init__(parent)
        self.by_side = {Side.LEFT: QRadioButton(left or "—"), Side.RIGHT: QRadioButton(right or "—")}
        for side, one in self.by_side.items():
            one.setAccessibleName(format_pair(name, one.text()))
            one.setChecked(side is chosen)
            self.addButton(one)

    @property
    def side(self) -> Side:
        """The side chosen."""
        return Side.LEFT if self.by_side[Side.LEFT].isChecked() else Side.RIGHT


class MergeDialog(QDialog):
    """The merge before it is done.

    Signals:
        announced(str, object): it was done; the object undoes it when called.
        merged(int): the card of that id holds both now.
    """

    announced = Signal(str, object)
    merged = Signal(int)
    help_page = "contacts#merge"

    def __init__(self, workspace: UnlockedWorkspace, preview: MergePreview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._preview = workspace, preview
        self.setWindowTitle(self.tr("Fusionner deux fiches"))
        fit(self, 900, 620)
        self.choices: dict[ChoiceRow, SideChoice] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE_L)
        self._grid.setVerticalSpacing(SPACE_S)
        for column in (_LEFT_COLUMN, _RIGHT_COLUMN):
            self._grid.setColumnStretch(column, 1)
        self.stays = self._add_stays()
        self._add_choices()
        self._add_decided()
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        body = QWidget()
        body.setLayout(self._grid)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(label(self._promise(), "muted"))
        layout.addWidget(area, 1)
        layout.addLayout(self._make_buttons())
        self.stays.by_side[self.stays.side].setFocus()

    def _promise(self) -> str:
        return self.tr(
            "Adresses, numéros, échanges, contrats et consentements des deux fiches sont gardés. Un refus d'un côté vaut pour "
            "la fiche fusionnée. Vous pourrez annuler pendant trente jours."
        )

    def _add_stays(self) -> SideChoice:
        name = self.tr("Fiche qui reste")
        preview = self._preview
        left = self._with_history(preview.left_name, preview.left_history)
        right = self._with_history(preview.right_name, preview.right_history)
        choice = SideChoice(name, left, right, preview.stays, self)
        choice.by_side[Side.LEFT].setObjectName("staysLeft")
        choice.by_side[Side.RIGHT].setObjectName("staysRight")
        self._add_row(label(name, "heading", wrap=False), choice.by_side[Side.LEFT], choice.by_side[Side.RIGHT])
        return choice

    def _with_history(self, name: str, count: int) -> str:
        if not count:
            return self.tr("{name} (sans historique)").format(name=name)
        sentence = self.tr("{name} ({count} éléments)") if count > 1 else self.tr("{name} ({count} élément)")
        return sentence.format(name=name, count=format_count(count))

    def _add_choices(self) -> None:
        for row in self._preview.choices:
            if not (row.left or row.right):
                continue
            if not row.is_open:
                self._add_row(self._name(row.field.label), label(row.left or "—"), label(row.right or "—"))
                continue
            choice = SideChoice(row.field.label, row.left, row.right, row.proposed, self)
            for side, one in choice.by_side.items():
                one.setObjectName(f"{row.field.value}_{side.value}")
            self.choices[row] = choice
            self._add_row(self._name(row.field.label), choice.by_side[Side.LEFT], choice.by_side[Side.RIGHT])

    def _add_decided(self) -> None:
        told = [row for row in self._preview.decided if row.left != row.right]
        if not told:
            return
        heading = label(self.tr("Décidé d'office, au plus protecteur"), "heading")
        place = self._grid.rowCount()
        self._grid.addWidget(heading, place, 0, 1, _RESULT_COLUMN + 1)
        for row in told:
            result = label(self.tr("→ {value}").format(value=row.result), wrap=False)
            self._add_row(self._name(row.field.label), label(row.left, "muted"), label(row.right, "muted"), result)

    def _name(self, text: str) -> QLabel:
        return label(text, "muted", wrap=False)

    def _add_row(self, *widgets: QWidget) -> None:
        place = self._grid.rowCount()
        for column, widget in enumerate(widgets):
            self._grid.addWidget(widget, place, column)

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("&Abandonner"), self.reject, name="leaveMerge"))
        row.addWidget(button(self.tr("&Fusionner ces deux fiches"), self.merge, role="primary", name="doMerge"))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.merge)
        return row

    def order(self) -> MergeOrder:
        """What was chosen; where only one side says something, that side's is taken."""
        preview, stays = self._preview, self.stays.side
        ids = {Side.LEFT: preview.left_id, Side.RIGHT: preview.right_id}
        chosen = {row.field: choice.side for row, choice in self.choices.items()}
        sides = {row.field: chosen.get(row.field, row.proposed) for row in preview.choices}
        from_goes = frozenset(field for field, side in sides.items() if side is not stays)
        return MergeOrder(ids[stays], ids[stays.other], from_goes)

    def merge(self) -> None:
        """Do it, and say until when it may be undone."""
        try:
            with self._workspace.unit_of_work() as uow:
                receipt = merge_contacts(uow, self.order())
        except UserError as error:
            show_error(self, error)
            return
        name = self._preview.left_name if self.stays.side is Side.LEFT else self._preview.right_name
        said = self.tr("Les deux fiches de {name} n'en font plus qu'une. Annulation possible jusqu'au {day}.")
        self.announced.emit(said.format(name=name, day=format_date(receipt.undo_until)), self._undoer(receipt))
        self.accept()
        self.merged.emit(receipt.contact_id)

    def _undoer(self, receipt: MergeReceipt) -> Callable[[], None]:
        workspace = self._workspace

        def undo() -> None:
            with workspace.unit_of_work() as uow:
                undo_merge(uow, receipt.merge_id)

        return undo


def open_merge(parent: QWidget, workspace: UnlockedWorkspace, first: int, second: int) -> MergeDialog | None:
    """Open two cards side by side; where they may not be merged, say why and open nothing."""
    try:
        with workspace.unit_of_work() as uow:
            preview = preview_merge(uow, first, second)
    except UserError as error:
        show_error(parent, error)
        return None
    dialog = MergeDialog(workspace, preview, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
