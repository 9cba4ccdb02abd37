"""The places that take backups, and the backups that are kept."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject

from app.backup.kinds import BackupState
from app.backup.places import BackupPlace, read_places
from app.backup.reread import CopySeen, list_backups
from app.formats import format_count, format_instant
from app.workspace import UnlockedWorkspace
from resources import language
from ui.kit.window_table import WINDOW, WindowTable

_MEDIUM, _STATE = 1, 5
_MARKS = {
    BackupState.SOUND: ("check", "good"),
    BackupState.DAMAGED: ("circle-alert", "bad"),
    BackupState.MISSING: ("circle-alert", "bad"),
    BackupState.UNREACHABLE: ("circle-help", "warn"),
}


def format_size(size: int) -> str:
    """Return a size in bytes as people of the language write it: 12,4 Mo."""
    return QLocale(language()).formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


class PlacesModel(WindowTable[BackupPlace]):
    """Folder, medium, room that is left."""

    def __init__(self, workspace: UnlockedWorkspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def titles(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return self.tr("Emplacement"), self.tr("Support"), self.tr("Place libre")

    def cells(self, row: BackupPlace) -> tuple[str, ...]:
        """The texts of a place."""
        folder = self.tr("avec les données du programme") if row.is_own else str(row.folder)
        if row.free is None:
            return folder, self.tr("débranché"), "—"
        medium = (
            self.tr("un autre disque ou une clé") if row.is_other_medium else self.tr("le disque de cet ordinateur")
        )
        return folder, medium, format_size(row.free)

    def mark(self, row: BackupPlace, column: int) -> tuple[str, str] | None:
        """The mark of a medium that protects, or does not answer."""
        if column != _MEDIUM:
            return None
        if not row.is_reachable:
            return "circle-help", "warn"
        return ("shield-check", "good") if row.is_other_medium else ("info", "muted")

    def read_window(self, offset: int) -> list[BackupPlace]:
        """Read the places, which are few: all at once."""
        return [] if offset else list(read_places(self._workspace))


class BackupsModel(WindowTable[CopySeen]):
    """When, where, how many contacts, size, last read on, state."""

    def __init__(self, workspace: UnlockedWorkspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def titles(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return (
            self.tr("Faite le"),
            self.tr("Emplacement"),
            self.tr("Contacts"),
            self.tr("Taille"),
            self.tr("Relue le"),
            self.tr("État"),
        )

    def cells(self, row: CopySeen) -> tuple[str, ...]:
        """The texts of a backup."""
        is_own = row.path.parent == self._workspace.workspace.backups
        return (
            format_instant(row.made_at),
            self.tr("avec les données du programme") if is_own else str(row.path.parent),
            format_count(row.contacts),
            format_size(row.size),
            format_instant(row.verified_at),
            row.state.label,
        )

    def mark(self, row: CopySeen, column: int) -> tuple[str, str] | None:
        """The mark of how it read."""
        return _MARKS[row.state] if column == _STATE else None

    def tool_tip(self, row: CopySeen, column: int) -> str:
        """The file's name."""
        return row.path.name

    def read_window(self, offset: int) -> list[CopySeen]:
        """Read some backups."""
        return list(list_backups(self._workspace)[offset : offset + WINDOW])
