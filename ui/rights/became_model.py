"""What became of each of a batch."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject

from app.rights.erase_several import PersonLeft
from ui.kit.window_table import WINDOW, WindowTable


class BecameModel(WindowTable[PersonLeft]):
    """Name and outcome."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people: list[PersonLeft] = []

    def show(self, people: Iterable[PersonLeft]) -> None:
        """Show these people."""
        self._people = list(people)
        self.reload()

    def titles(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return (self.tr("Personne"), self.tr("Ce qu'elle est devenue"))

    def cells(self, row: PersonLeft) -> tuple[str, ...]:
        """The texts of a person."""
        return (row.name, row.why)

    def read_window(self, offset: int) -> list[PersonLeft]:
        """Read people from a place on."""
        return self._people[offset : offset + WINDOW]
