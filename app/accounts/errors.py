"""What can go wrong with accounts and keys, as the person reads it."""

from __future__ import annotations

from app.errors import MachineError, UserError


class WrongPassword(UserError):
    """The password does not open the account; ``left`` attempts remain without waiting."""

    code = "accounts.wrong_password"


class TooManyAttempts(UserError):
    """A pause of ``seconds`` is due before the next attempt."""

    code = "accounts.too_many_attempts"


class AccountBlocked(UserError):
    """Ten failures in a row: the owner or the recovery sheet unblocks."""

    code = "accounts.blocked"


class AccountDisabled(UserError):
    """The account was closed."""

    code = "accounts.disabled"


class RecoveryCodeMistyped(UserError):
    """The recovery code does not pass its own check."""

    code = "accounts.recovery_code_mistyped"


class RecoveryCodeRefused(UserError):
    """The recovery code is well typed but belongs to another folder or an older sheet."""

    code = "accounts.recovery_code_refused"


class WeakPassword(UserError):
    """The password does not reach the rule."""

    code = "accounts.weak_password"


class WorkspaceBusy(MachineError):
    """Another window of the program has the folder open."""

    code = "accounts.workspace_busy"


class FolderNotEmpty(UserError):
    """A new folder was asked for where one already is."""

    code = "accounts.folder_not_empty"


class FolderNotWritable(MachineError):
    """The folder cannot be written."""

    code = "accounts.folder_not_writable"


class KeyFileAltered(MachineError):
    """The key file was changed by something else than the program."""

    code = "accounts.key_file_altered"


class NotEnoughMemory(MachineError):
    """The machine lacks the memory that the key derivation needs."""

    code = "accounts.not_enough_memory"


class NameMissing(UserError):
    """An account, or the business, has no name."""

    code = "accounts.name_missing"


class NewerFile(MachineError):
    """A later version of the program wrote the folder."""

    code = "accounts.newer_file"


class ResponsibleMissing(UserError):
    """The first account of a folder must be one that manages accounts."""

    code = "accounts.responsible_missing"


class NameTaken(UserError):
    """Another account already has this name."""

    code = "accounts.name_taken"


class LastResponsible(UserError):
    """The last account that manages accounts cannot be closed."""

    code = "accounts.last_responsible"
