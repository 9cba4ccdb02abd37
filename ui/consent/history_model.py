"""The consent events of a contact as a table."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.consent.history import ConsentLine
from app.consent.kinds import Channel, ConsentState
from app.formats import format_date, format_instant
from resources import wording
from ui.kit.window_table import WindowTable


class HistoryModel(WindowTable[ConsentLine]):
    """Newest first; nothing of it ever changes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[ConsentLine, ...] = ()
        self.states: dict[tuple[int, Channel], ConsentState] = {}

    def show_lines(self, states: dict[tuple[int, Channel], ConsentState], lines: tuple[ConsentLine, ...]) -> None:
        """Show a contact's events, and what holds of them."""
        self.states, self._lines = states, lines
        self.reload()

    def titles(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return (
            self.tr("Date"),
            self.tr("Réponse"),
            self.tr("Finalité"),
            self.tr("Canal"),
            self.tr("Moyen"),
            self.tr("Texte"),
            self.tr("Jusqu'au"),
        )

    def cells(self, row: ConsentLine) -> tuple[str, ...]:
        """The texts of an event."""
        version = self.tr("version {number}").format(number=row.text_version)
        return (
            format_instant(row.collected_at),
            wording(f"consent.consent_event_type.{row.event_type.value}"),
            row.purpose,
            wording(f"consent.channel.{row.channel.value}"),
            wording(f"consent.consent_method.{row.method.value}"),
            version if row.text_version else "—",
            format_date(row.valid_until) or "—",
        )

    def read_window(self, offset: int) -> list[ConsentLine]:
        """A person's events are few: they were read all at once."""
        return [] if offset else list(self._lines)
