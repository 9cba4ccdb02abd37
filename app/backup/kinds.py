"""The closed sets of the backup room, and the names of a backup's parts."""

from __future__ import annotations

from enum import StrEnum

from resources import wording

DATABASE, KEYS = "aparte.db", "keys.json"
VAULT, VAULT_LOG, VAULT_KEYS = "vault.db", "vault.db-wal", "vault.keys.json"
TOMBSTONES, REFUSALS = "tombstones.json", "refusals.jsonl"
SUFFIX = ".aparte-backup"


def beside(name: str, store: str) -> str:
    """Return what a list is called beside backups: a stick may hold those of several businesses, each with its own lists."""
    stem, _, ending = name.rpartition(".")
    return f"{stem}-{store[:6]}.{ending}"


class BackupState(StrEnum):
    """What the last reading of a backup said."""

    SOUND = "sound"
    DAMAGED = "damaged"
    MISSING = "missing"
    UNREACHABLE = "unreachable"

    @property
    def label(self) -> str:
        """The state in words."""
        return wording(f"backup.backup_state.{self.value}")
