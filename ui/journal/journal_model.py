"""The journal as a table, newest line first."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.formats import format_instant
from app.journal.read import JournalFilter, JournalRow, read_rows
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.window_table import WINDOW, WindowTable

_SHOWN_OF_SUBJECT = 8


class JournalModel(WindowTable[JournalRow]):
    """Number, instant, account, act, subject, signature; account ids are shown by their names."""

    def __init__(self, workspace: UnlockedWorkspace, names: dict[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._names = names
        self._filter = JournalFilter()

    def show(self, chosen: JournalFilter) -> None:
        """Start again from the newest line of a filter."""
        self._filter = chosen
        self.reload()

    def titles(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return (
            self.tr("N°"),
            self.tr("Date"),
            self.tr("Compte"),
            self.tr("Action"),
            self.tr("Personne (identifiant)"),
            self.tr("Signée"),
        )

    def cells(self, row: JournalRow) -> tuple[str, ...]:
        """The texts of a line."""
        return (
            str(row.seq),
            format_instant(row.at),
            self._names.get(row.actor, row.actor),
            wording(f"journal.action.{row.action}"),
            row.subject[:_SHOWN_OF_SUBJECT],
            self.tr("oui") if row.is_signed else "",
        )

    def tool_tip(self, row: JournalRow, column: int) -> str:
        """The details of the line, while no erasure took them."""
        return row.details

    def read_window(self, offset: int) -> list[JournalRow]:
        """Read lines from a place on."""
        with self._workspace.reading() as uow:
            return read_rows(uow, self._filter, offset=offset, limit=WINDOW)
