"""What can go wrong while keys change hands, as the person reads it."""

from __future__ import annotations

from app.errors import MachineError, UserError


class TargetNotEmpty(UserError):
    """The folder chosen for the copy holds something already."""

    code = "keys.target_not_empty"


class TargetInside(UserError):
    """The folder chosen lies inside Aparté's own, or is that folder."""

    code = "keys.target_inside"


class CopyNotSound(MachineError):
    """The copy, read again, is not what was copied."""

    code = "keys.copy_not_sound"


class NoFolderThere(UserError):
    """The place chosen holds no folder of Aparté, or several."""

    code = "keys.no_folder_there"


class CopyIncomplete(MachineError):
    """The folder's key file names a file that is not there."""

    code = "keys.copy_incomplete"


class SameAccount(UserError):
    """The one who hands over and the one who takes over are the same account."""

    code = "keys.same_account"


class SamePassword(UserError):
    """The new password is the one in use."""

    code = "keys.same_password"


class NotOpenAccount(UserError):
    """The account chosen is closed."""

    code = "keys.not_open_account"


class ClosedKeyNeeded(UserError):
    """The account does not hold the key of closed fields, which this act needs."""

    code = "keys.closed_key_needed"
