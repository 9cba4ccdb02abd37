"""The journal as a table of sentences, newest line first."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.formats import format_instant
from app.journal.read import JournalFilter
from app.journal.tell import ToldLine, tell_rows
from app.workspace import UnlockedWorkspace
from ui.kit.window_table import WINDOW, WindowTable


class JournalModel(WindowTable[ToldLine]):
    """Instant, account, sentence, person, number; read a window at a time, from the last line read on."""

    def __init__(self, workspace: UnlockedWorkspace, names: dict[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._names = names
        self.chosen = JournalFilter()

    def show(self, chosen: JournalFilter) -> None:
        """Start again from the newest line of a filter."""
        self.chosen = chosen
        self.reload()

    def titles(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return (self.tr("Date"), self.tr("Compte"), self.tr("Ce qui a été fait"), self.tr("Ligne"), self.tr("Signée"))

    def cells(self, row: ToldLine) -> tuple[str, ...]:
        """The texts of a line."""
        signed = self.tr("oui") if row.is_signed else ""
        return format_instant(row.at), row.who, row.sentence, str(row.seq), signed

    def tool_tip(self, row: ToldLine, column: int) -> str:
        """The whole sentence and the details of the line, while no erasure took them."""
        return "\n".join(part for part in (row.sentence, row.details_text) if part)

    def read_window(self, offset: int) -> list[ToldLine]:
        """Read the lines that follow the last one read: what is written meanwhile shifts nothing."""
        before = self.rows[offset - 1].seq if offset else None
        with self._workspace.reading() as uow:
            return tell_rows(uow, self.chosen, self._names, limit=WINDOW, before=before)
