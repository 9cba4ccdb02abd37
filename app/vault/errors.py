"""What may go wrong at the vault's door and inside."""

from __future__ import annotations

from app.errors import DamagedFile, MachineError, UserError


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


class VaultDamaged(VaultError, DamagedFile):
    """The vault's file does not verify any more; it may be taken back from a backup."""

    code = "vault.damaged"


class VaultSound(VaultError):
    """The vault's file verifies: a sound vault is never replaced by an older one."""

    code = "vault.sound"


class NoSoundCopy(VaultError, MachineError):
    """No backup holds a vault that verifies and that this secret opens."""

    code = "vault.no_sound_copy"


class ActReasonMissing(VaultError):
    """An act on an archive must be explained in writing."""

    code = "vault.reason_missing"


class EndInThePast(VaultError):
    """The end asked for has passed already."""

    code = "vault.end_in_the_past"


class EndUnchanged(VaultError):
    """The end asked for is the one in force."""

    code = "vault.end_unchanged"


class EndBeyondReason(VaultError):
    """The archive's own reason does not allow to keep it so long; ``day`` is the last it allows."""

    code = "vault.end_beyond_reason"


class EndBeyondDispute(VaultError):
    """A dispute keeps an archive five years more at once; ``day`` is the last day."""

    code = "vault.end_beyond_dispute"


class AlreadyRestored(VaultError):
    """The person was restored from this archive before."""

    code = "vault.already_restored"


class RestoreForbidden(VaultError):
    """The archive says that the person died, or that the processing of their data was limited."""

    code = "vault.restore_forbidden"


class RestoreBasisMissing(VaultError):
    """No lawful basis was chosen, or one that a restore cannot give: nobody consents by being restored."""

    code = "vault.restore_basis_missing"


class RestorePurposeMissing(VaultError):
    """No purpose was chosen, or one that prospects: nobody is restored to be prospected."""

    code = "vault.restore_purpose_missing"


class RestoreTermPassed(VaultError):
    """The person's retention term has passed and nothing new keeps the record."""

    code = "vault.restore_term_passed"


class RefusalsUnreadable(VaultError):
    """The list of refusals was tampered with, so that nobody knows what the person refused."""

    code = "vault.refusals_unreadable"


class ExtractEmpty(VaultError):
    """Nothing of the archive was chosen for the extract."""

    code = "vault.extract_empty"
