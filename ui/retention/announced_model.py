"""The announced erasures, the nearest day first, and the log of what ran by itself."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.formats import format_date
from app.retention.announce import AnnouncedLine, list_announced
from app.retention.purge_report import PurgedLine, list_purged
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.window_table import WINDOW, WindowTable

_DAY = 3


class AnnouncedModel(WindowTable[AnnouncedLine]):
    """Who, why, announced when, erased from when."""

    def __init__(self, workspace: UnlockedWorkspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def titles(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return (self.tr("Contact"), self.tr("Pourquoi"), self.tr("Annoncé le"), self.tr("Effacé à partir du"))

    def cells(self, row: AnnouncedLine) -> tuple[str, ...]:
        """The texts of a contact."""
        why = self.tr("question restée sans réponse") if row.is_unanswered else self.tr("durée atteinte le {day}")
        return (
            row.contact.name,
            why.format(day=format_date(row.due_on)),
            format_date(row.announced_on),
            format_date(row.purge_on),
        )

    def mark(self, row: AnnouncedLine, column: int) -> tuple[str, str] | None:
        """The mark of the day."""
        return ("hourglass", "warn") if column == _DAY else None

    def read_window(self, offset: int) -> list[AnnouncedLine]:
        """Read announcements from a place on."""
        with self._workspace.reading() as uow:
            return list_announced(uow, offset=offset, limit=WINDOW)


class PurgedModel(WindowTable[PurgedLine]):
    """Day, category, rule and random id of what was erased by itself: nobody's name (RET-10)."""

    def __init__(self, workspace: UnlockedWorkspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def titles(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return (
            self.tr("Effacé le"),
            self.tr("Annoncé le"),
            self.tr("Catégorie"),
            self.tr("Règle"),
            self.tr("Identifiant"),
        )

    def cells(self, row: PurgedLine) -> tuple[str, ...]:
        """The texts of an erasure."""
        category = wording(f"contacts.contact_category.{row.category.value}")
        return (format_date(row.ran_on), format_date(row.announced_on), category, row.rule, row.technical_id)

    def read_window(self, offset: int) -> list[PurgedLine]:
        """Read erasures from a place on."""
        with self._workspace.reading() as uow:
            return list_purged(uow, offset=offset, limit=WINDOW)
