"""How the program looks to an account: its colours and the size of its text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.accounts.business import read_setting, write_setting
from app.accounts.own_settings import read_own, write_own
from app.accounts.roles import Permission
from app.journal import Action, record
from app.workspace import UnitOfWork
from resources import LANGUAGES

SMALLEST_TEXT, LARGEST_TEXT = 100, 200
_SCHEME, _SCALE = "look.scheme", "look.scale"
_LANGUAGE = "look.language"


class ColourChoice(StrEnum):
    """Which colours are asked for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Looks:
    """The colours, and the size of text in percent of the usual one."""

    scheme: ColourChoice = ColourChoice.SYSTEM
    scale: int = SMALLEST_TEXT


def settled_looks(scheme: object, scale: object) -> Looks:
    """Return looks that can be shown, whatever was written: an unknown colour is the computer's, a size is bounded."""
    known = {one.value: one for one in ColourChoice}
    size = int(scale) if isinstance(scale, (int, str)) and str(scale).isdecimal() else SMALLEST_TEXT
    return Looks(known.get(str(scheme), ColourChoice.SYSTEM), min(max(size, SMALLEST_TEXT), LARGEST_TEXT))


def read_looks(uow: UnitOfWork) -> Looks:
    """Return what the account chose; what the whole folder once chose where the account chose nothing yet."""
    return settled_looks(
        read_own(uow, _SCHEME, read_setting(uow, _SCHEME, None)), read_own(uow, _SCALE, read_setting(uow, _SCALE, None))
    )


def keep_looks(uow: UnitOfWork, looks: Looks) -> None:
    """Remember what the account chose."""
    write_own(uow, _SCHEME, looks.scheme.value)
    write_own(uow, _SCALE, settled_looks(looks.scheme, looks.scale).scale)


def read_language(uow: UnitOfWork) -> str | None:
    """Return the language chosen for all accounts; none where it is the program's own."""
    spoken = read_setting(uow, _LANGUAGE, None)
    return spoken if spoken in LANGUAGES else None


def keep_language(uow: UnitOfWork, chosen: str) -> None:
    """Choose the language of all accounts; PermissionDenied."""
    uow.account.require(Permission.EDIT_SETTINGS)
    write_setting(uow, _LANGUAGE, chosen)
    record(uow, Action.SETTING_CHANGED, details={"key": _LANGUAGE})
