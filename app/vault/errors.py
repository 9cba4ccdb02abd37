"""What may go wrong at the vault's door and inside."""

from __future__ import annotations

from app.errors import MachineError, UserError


class VaultError(UserError):
    """Any refusal of the vault."""


class VaultMissing(VaultError):
    """No vault has been created in this folder."""

    code = "vault.missing"


class VaultExists(VaultError):
    """The folder has its vault already."""

    code = "vault.exists"


class WrongVaultPassword(VaultError):
    """The vault's password does not open its key file."""

    code = "vault.wrong_password"


class VaultClosed(VaultError):
    """The vault's three minutes are over."""

    code = "vault.closed"


class VaultKeySwapped(VaultError):
    """The public key of the main file is not the vault's: somebody put another in its place."""

    code = "vault.key_swapped"


class DepositDamaged(VaultError, MachineError):
    """A deposit was altered, or is not on record in the journal; ``count`` says how many."""

    code = "vault.deposit_damaged"


class ArchiveTermMissing(VaultError):
    """An archive needs a reason and an end date still to come (RET-07)."""

    code = "vault.term_missing"


class ArchiveUnknown(VaultError):
    """The archive is not, or no longer, in the vault."""

    code = "vault.archive_unknown"


class MotiveMissing(VaultError):
    """The motive "other" must be written out (RET-08)."""

    code = "vault.motive_missing"
