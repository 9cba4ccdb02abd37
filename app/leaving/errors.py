"""What may go wrong on leaving, as the person reads it."""

from __future__ import annotations

from app.errors import MachineError, UserError


class NameRefused(UserError):
    """The business's name was not typed as it stands: nobody destroys a folder by a slip of the hand."""

    code = "leaving.name_refused"


class NotDestroyed(MachineError):
    """The keys could not be destroyed: the folder stands as it was; ``file`` is the one that resisted."""

    code = "leaving.not_destroyed"
