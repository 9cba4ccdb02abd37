"""The confirmation requests that wait, as a table."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.consent.waiting_confirmations import WaitingLine, waiting_confirmations
from app.formats import format_count, format_date
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.window_table import WindowTable

_FEW_DAYS = 5


class WaitingModel(WindowTable[WaitingLine]):
    """The open requests, the nearest end first."""

    def __init__(self, workspace: UnlockedWorkspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def titles(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return (
            self.tr("Personne"),
            self.tr("Adresse interrogée"),
            self.tr("À confirmer"),
            self.tr("Demandé le"),
            self.tr("Rappelé le"),
            self.tr("Jours restants"),
        )

    def cells(self, row: WaitingLine) -> tuple[str, ...]:
        """The texts of a request."""
        channels = ", ".join(wording(f"consent.channel.{channel.value}") for channel in row.channels)
        return (
            row.name,
            row.address,
            channels or self.tr("plus rien"),
            format_date(row.sent_on),
            format_date(row.reminded_on) or "—",
            format_count(row.days_left) if row.days_left >= 0 else self.tr("délai passé"),
        )

    def mark(self, row: WaitingLine, column: int) -> tuple[str, str] | None:
        """A clock where few days are left."""
        return ("clock", "warn") if column == 5 and row.days_left <= _FEW_DAYS else None

    def tool_tip(self, row: WaitingLine, column: int) -> str:
        """The last day."""
        return self.tr("Une réponse compte jusqu'au {day}.").format(day=format_date(row.last_day))

    def read_window(self, offset: int) -> list[WaitingLine]:
        """Read the open requests, which are few: all at once."""
        if offset:
            return []
        with self._workspace.reading() as uow:
            return list(waiting_confirmations(uow))
