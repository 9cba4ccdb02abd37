"""Mailings in the window: one line each, with what became of it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.formats import format_count, format_date
from app.messaging.kinds import CampaignState
from app.messaging.sendings import SendingLine, read_sendings
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.window_table import WindowTable

_STATE, _UNTIL = 3, 5


class SendingsModel(WindowTable[SendingLine]):
    """Campaigns and lists that left, newest first."""

    def __init__(self, workspace: UnlockedWorkspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def titles(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return (
            self.tr("Envoi"),
            self.tr("Nature"),
            self.tr("Canal"),
            self.tr("État"),
            self.tr("Destinataires"),
            self.tr("Jusqu'au"),
            self.tr("Retours"),
        )

    def cells(self, row: SendingLine) -> tuple[str, ...]:
        """The texts of a mailing."""
        state = wording(f"messaging.campaign_state.{row.state.value}")
        until = format_date(row.expires_on)
        return (
            row.name,
            wording(f"messaging.message_kind.{row.kind.value}"),
            wording(f"consent.channel.{row.channel.value}"),
            state,
            format_count(row.recipients) if row.export_id else "",
            self.tr("{day}, échue").format(day=until) if row.is_expired else until,
            self.percent(row) if row.export_id else "",
        )

    def percent(self, row: SendingLine) -> str:
        """The share that came back, in words."""
        rate = f"{row.rate * 100:.1f}".rstrip("0").rstrip(".").replace(".", ",")
        return self.tr("{rate}\u00a0%").format(rate=rate)

    def mark(self, row: SendingLine, column: int) -> tuple[str, str] | None:
        """A mark for what is still being prepared and for a list past its day."""
        if column == _STATE:
            return ("pencil", "muted") if row.state is CampaignState.DRAFT else ("circle-check", "good")
        if column == _UNTIL and row.is_expired:
            return "clock", "warn"
        return None

    def read_window(self, offset: int) -> list[SendingLine]:
        """Read the mailings, which are few: all at once."""
        if offset:
            return []
        with self._workspace.reading() as uow:
            return list(read_sendings(uow))
