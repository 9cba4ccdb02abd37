"""The rows of a file as the preview shows them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from app.exchange.matching import ClassifiedRow, RowOutcome
from app.formats import format_count
from ui.kit.icons import icon
from ui.kit.theme import scheme

_Index = QModelIndex | QPersistentModelIndex
NUMBER, OUTCOME, NAME, MEANS, REMARK = range(5)


def outcome_symbol(outcome: RowOutcome) -> tuple[str, str]:
    """Return the icon of an outcome by its name, and the colour of the scheme that it is drawn in."""
    return {
        RowOutcome.NEW: ("user-plus", "good"),
        RowOutcome.DUPLICATE: ("users", "muted"),
        RowOutcome.REFUSED: ("triangle-alert", "warn"),
        RowOutcome.SUPPRESSED: ("ban", "bad"),
    }[outcome]


def outcome_icon(outcome: RowOutcome) -> QIcon:
    """Return the icon of an outcome, in its colour."""
    name, role = outcome_symbol(outcome)
    return icon(name, getattr(scheme(), role))


class PreviewModel(QAbstractTableModel):
    """Row number, what it becomes, who, by what address, and why; all rows or those of one outcome."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[ClassifiedRow] = ()
        self._shown: Sequence[ClassifiedRow] = ()
        self._icons = {outcome: outcome_icon(outcome) for outcome in RowOutcome}

    def show(self, rows: Sequence[ClassifiedRow], outcome: RowOutcome | None = None) -> None:
        """Show these rows, or those of one outcome."""
        self.beginResetModel()
        self._all = rows
        self._shown = rows if outcome is None else [row for row in rows if row.outcome is outcome]
        self.endResetModel()

    def show_only(self, outcome: RowOutcome | None) -> None:
        """Filter what is shown."""
        self.show(self._all, outcome)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """Rows that the filter lets through."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        """Five columns."""
        return 0 if parent.isValid() else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        headings = (
            self.tr("Ligne"),
            self.tr("Devient"),
            self.tr("Contact"),
            self.tr("Joignable par"),
            self.tr("Remarque"),
        )
        return headings[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text, the icon of the outcome, or the whole remark as a tip."""
        row = self._shown[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _text(row, index.column())
        if role == Qt.ItemDataRole.DecorationRole and index.column() == OUTCOME:
            return self._icons[row.outcome]
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == REMARK:
            return row.remark or None
        return None


def _text(row: ClassifiedRow, column: int) -> str:
    if column == NUMBER:
        return format_count(row.number)
    if column == OUTCOME:
        return row.outcome.label
    if column == REMARK:
        return row.remark
    if row.typed is not None:
        return row.typed.name if column == NAME else row.typed.means
    filled = [cell for cell in row.cells if cell.strip()]
    return " ".join(" · ".join(filled[:3]).split()) if column == NAME else ""
