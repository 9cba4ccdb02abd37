"""The reasons beside the archives: how many, how many end this year, when the next goes; choosing one filters."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.formats import format_count, format_date
from app.vault.categories import ArchiveCategory
from app.vault.kinds import ArchiveReason

_WIDTH = 270


class ReasonList(QListWidget):
    """Three lines each, read aloud as one sentence.

    Signals:
        chosen(): another reason is chosen.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reasonList")
        self.setAccessibleName(self.tr("Archives par raison"))
        self.setFixedWidth(_WIDTH)
        self.setWordWrap(True)
        self.setSpacing(2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentRowChanged.connect(lambda _row: self.chosen.emit())

    @property
    def reason(self) -> ArchiveReason | None:
        """The reason chosen; none for all."""
        item = self.currentItem()
        value = item.data(Qt.ItemDataRole.UserRole) if item is not None else ""
        return ArchiveReason(value) if value else None

    def show_categories(self, categories: Iterable[ArchiveCategory]) -> None:
        """Write the counts; the reason chosen stays chosen."""
        row = max(self.currentRow(), 0)
        self.blockSignals(True)
        self.clear()
        for category in categories:
            name, detail = self._name(category), self._detail(category)
            item = QListWidgetItem(f"{name}\n{detail}")
            item.setData(Qt.ItemDataRole.UserRole, category.reason.value if category.reason else "")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {detail}".replace("\n", ", "))
            self.addItem(item)
        self.setCurrentRow(row)
        self.blockSignals(False)

    def _name(self, category: ArchiveCategory) -> str:
        if category.reason is None:
            return self.tr("Toutes les raisons")
        label = category.reason.label
        return label[:1].upper() + label[1:]

    def _detail(self, category: ArchiveCategory) -> str:
        if category.next_end is None:
            return self.tr("aucune archive")
        one, many = self.tr("1 archive"), self.tr("{count} archives")
        parts = [one if category.archives == 1 else many.format(count=format_count(category.archives))]
        if category.ending_this_year:
            parts.append(self.tr("{count} cette année").format(count=format_count(category.ending_this_year)))
        next_end = self.tr("prochaine fin {day}").format(day=format_date(category.next_end))
        return f"{' · '.join(parts)}\n{next_end}"
