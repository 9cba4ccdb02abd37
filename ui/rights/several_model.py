"""The people chosen for erasure, each with what is decided for them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject

from app.formats import format_date
from app.rights.erase_several import PersonDecision, SeveralChoice
from ui.kit.window_table import WINDOW, WindowTable

_CHOICE = 1
_MARKS = {
    SeveralChoice.ERASE: ("trash-2", "bad"),
    SeveralChoice.ARCHIVE: ("archive", "warn"),
    SeveralChoice.ANONYMISE: ("eye-off", "bad"),
    SeveralChoice.KEEP: ("check", "good"),
}


class SeveralModel(WindowTable[PersonDecision]):
    """Name, decision, why and until when; ``decisions`` is what will be done."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.decisions: list[PersonDecision] = []

    def show(self, decisions: Iterable[PersonDecision]) -> None:
        """Show these people."""
        self.decisions = list(decisions)
        self.reload()

    def change(self, row: int, decision: PersonDecision) -> None:
        """Put another decision in a row."""
        self.decisions[row] = self.rows[row] = decision
        self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))

    def titles(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return (self.tr("Personne"), self.tr("Décision"), self.tr("Pourquoi, jusqu'à quand"))

    def cells(self, row: PersonDecision) -> tuple[str, ...]:
        """The texts of a person."""
        return (row.name, row.choice.label, self._why(row))

    def mark(self, row: PersonDecision, column: int) -> tuple[str, str] | None:
        """The mark of what is decided."""
        return _MARKS[row.choice] if column == _CHOICE else None

    def read_window(self, offset: int) -> list[PersonDecision]:
        """Read people from a place on."""
        return self.decisions[offset : offset + WINDOW]

    def _why(self, row: PersonDecision) -> str:
        if row.obstacle:
            return row.obstacle
        told = [row.remark] if row.remark and not row.erases else []
        if row.lacks_term:
            told.append(self.tr("raison et date de fin à choisir"))
        elif row.choice is SeveralChoice.ARCHIVE and row.reason is not None:
            text = self.tr("{reason}, jusqu'au {day}")
            told.append(text.format(reason=row.reason.label, day=format_date(row.ends_on)))
        if row.erases and row.at_request:
            told.append(self.tr("à sa demande : une lettre"))
        if row.erases and row.keep_suppression and not row.anonymises:
            told.append(self.tr("empreinte gardée"))
        return " · ".join(told)
