"""What a letter still lacks, told by an icon and by words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ui.kit.icons import draw
from ui.kit.labels import empty_layout, label
from ui.kit.theme import SPACE_S

_ICON = 18


class MissingList(QWidget):
    """One line for each thing that is missing, or one that says that nothing is."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACE_S)
        self._grid.setColumnStretch(1, 1)
        self._shown: tuple[str, ...] | None = None

    def show_missing(self, items: Sequence[str]) -> None:
        """Show what is missing."""
        if tuple(items) == self._shown:
            return
        self._shown = tuple(items)
        empty_layout(self._grid)
        complete = self.tr("Rien ne manque\u00a0: la lettre peut partir.")
        for row, text in enumerate(items or (complete,)):
            self._add(row, text, is_missing=bool(items))
        self.setAccessibleDescription("\n".join(items) or complete)

    def texts(self) -> tuple[str, ...]:
        """What is shown as missing."""
        return self._shown or ()

    def _add(self, row: int, text: str, *, is_missing: bool) -> None:
        mark = QLabel()
        symbol, colour = ("circle-x", "bad") if is_missing else ("circle-check", "good")
        draw(mark, symbol, colour, _ICON)
        self._grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(label(text, "error" if is_missing else "good"), row, 1, Qt.AlignmentFlag.AlignTop)
