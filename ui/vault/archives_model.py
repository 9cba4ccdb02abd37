"""The archives of the open vault, by name."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.formats import format_date
from app.vault.browse import ArchiveLine, ArchiveQuery, list_archives
from app.vault.open_vault import OpenVault
from ui.kit.window_table import WINDOW, Index, WindowTable


class ArchivesModel(WindowTable[ArchiveLine]):
    """Name, reason, deposited on, destroyed on; nothing more is read once the vault's time is over."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._vault: OpenVault | None = None
        self._query = ArchiveQuery()

    def show(self, vault: OpenVault | None, query: ArchiveQuery) -> None:
        """Show what a query finds; without a vault, forget everything."""
        self._vault, self._query = vault, query
        self.reload()

    def canFetchMore(self, parent: Index) -> bool:
        """Say whether more follow and the vault is still open."""
        return super().canFetchMore(parent) and self._vault is not None and bool(self._vault.remaining)

    def titles(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return self.tr("Personne"), self.tr("Raison"), self.tr("Déposée le"), self.tr("Détruite le")

    def cells(self, row: ArchiveLine) -> tuple[str, ...]:
        """The texts of an archive."""
        return row.name, row.reason.label, format_date(row.deposited_on), format_date(row.ends_on)

    def read_window(self, offset: int) -> list[ArchiveLine]:
        """Read archives from a place on."""
        if self._vault is None:
            return []
        return list_archives(self._vault, self._query, offset=offset, limit=WINDOW)
