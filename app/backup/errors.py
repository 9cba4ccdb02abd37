"""What may go wrong with a backup, as the person reads it."""

from __future__ import annotations

from app.errors import MachineError, UserError


class BackupDamaged(MachineError):
    """The backup is cut, altered or not one; ``file`` is its name."""

    code = "backup.damaged"


class BackupNewer(UserError):
    """A later version of the program made the backup."""

    code = "backup.newer"


class BackupForeign(UserError):
    """The backup is of another folder."""

    code = "backup.foreign"


class BackupForged(UserError):
    """The backup was not signed by an account of this folder."""

    code = "backup.forged"


class SecretRefused(UserError):
    """Neither this password nor this recovery sheet opens the backup."""

    code = "backup.secret_refused"


class NotEntitled(UserError):
    """The account opens, but backups are not sealed to it: only to those who manage accounts, and to the sheet."""

    code = "backup.not_entitled"


class PlaceUnreachable(MachineError):
    """The folder that takes the backups cannot be written: the stick is away, the network is down; ``folder``."""

    code = "backup.place_unreachable"


class PlaceInsideFolder(UserError):
    """Backups must not be put among the files of the folder itself."""

    code = "backup.place_inside_folder"


class VaultBusy(MachineError):
    """The vault was being written all the time."""

    code = "backup.vault_busy"
