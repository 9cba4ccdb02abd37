"""The family of errors that a person reads; each room names its own children."""

from __future__ import annotations

from typing import ClassVar

from resources import wording


class AparteError(Exception):
    """Anything that the program itself raises on purpose."""


class UserError(AparteError):
    """Something the user can mend, said in one clear text.

    ``code`` is "<room>.<name>"; its sentence stands in the room's wording file under ``[errors]`` and says what
    happened, what is safe and what to do. ``params`` fill the sentence and must never hold a secret.
    """

    code: ClassVar[str]

    def __init__(self, **params: object) -> None:
        super().__init__(self.code)
        self.params = params

    @property
    def sentence(self) -> str:
        """The text for the person, in the current language."""
        room, name = self.code.split(".", 1)
        return wording(f"{room}.errors.{name}", **self.params)

    def __str__(self) -> str:
        return self.code


class MachineError(UserError):
    """Something the machine did: disk full, file locked, file damaged."""

    code = "app.machine"


class PermissionDenied(UserError):
    """The account's role does not allow this act."""

    code = "app.permission_denied"


class DiskFull(MachineError):
    """There is no room left for writing; nothing was half written."""

    code = "app.disk_full"


class DamagedFile(MachineError):
    """A file of the folder does not verify any more."""

    code = "app.damaged_file"


class SaveFailed(MachineError):
    """A file could not be written where the person chose, most often because another program has it open."""

    code = "app.save_failed"
