"""The compulsory blocks of a notice as a table: filled in, or missing and where to fill it in."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.register.notice_state import ItemState
from ui.kit.window_table import WindowTable


class NoticeItemsModel(WindowTable[ItemState]):
    """The blocks of one notice."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[ItemState, ...] = ()

    def show_items(self, items: tuple[ItemState, ...]) -> None:
        """Show the blocks of a notice, what is missing first."""
        self._items = tuple(sorted(items, key=lambda one: not one.is_missing))
        self.reload()

    def titles(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return self.tr("À dire"), self.tr("État")

    def cells(self, row: ItemState) -> tuple[str, ...]:
        """The texts of a block."""
        return row.name[:1].upper() + row.name[1:], row.where or self.tr("rempli")

    def mark(self, row: ItemState, column: int) -> tuple[str, str] | None:
        """A tick or a warning sign before the state."""
        if column != 1:
            return None
        return ("circle-alert", "bad") if row.is_missing else ("circle-check", "good")

    def tool_tip(self, row: ItemState, column: int) -> str:
        """The whole text, where the column is narrow."""
        return self.cells(row)[column]

    def read_window(self, offset: int) -> list[ItemState]:
        """Read the blocks: all at once."""
        return [] if offset else list(self._items)
