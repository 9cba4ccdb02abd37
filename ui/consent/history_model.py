"""The consent events of a contact as a table."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.consent.history import ConsentLine, consent_history, current_states
from app.consent.kinds import Channel, ConsentState
from app.formats import format_date, format_instant
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.window_table import WindowTable


class HistoryModel(WindowTable[ConsentLine]):
    """Newest first; nothing of it ever changes."""

    def __init__(self, workspace: UnlockedWorkspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._contact_id = 0
        self.states: dict[tuple[int, Channel], ConsentState] = {}

    def show_contact(self, contact_id: int) -> None:
        """Read a contact's events."""
        self._contact_id = contact_id
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
        """Read a person's events, which are few: all at once."""
        if offset:
            return []
        with self._workspace.reading() as uow:
            self.states = current_states(uow, self._contact_id)
            return list(consent_history(uow, self._contact_id))
