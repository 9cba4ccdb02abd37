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
USUAL_IDLE, LONGEST_IDLE = 10, 30
_SCHEME, _SCALE = "look.scheme", "look.scale"
_LANGUAGE, _IDLE = "look.language", "look.idle"


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


@dataclass(frozen=True, slots=True)
class Everyones:
    """What holds for all accounts: the language, none where it is the program's own, and the minutes before the lock."""

    language: str | None = None
    idle_minutes: int = USUAL_IDLE


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


def read_everyones(uow: UnitOfWork) -> Everyones:
    """Return what holds for all accounts."""
    spoken, idle = read_setting(uow, _LANGUAGE, None), read_setting(uow, _IDLE, None)
    return Everyones(spoken if spoken in LANGUAGES else None, int(idle or USUAL_IDLE))


def keep_everyones(uow: UnitOfWork, kept: Everyones) -> None:
    """Change what holds for all accounts: a lock that comes later is everybody's risk. PermissionDenied."""
    uow.account.require(Permission.EDIT_SETTINGS)
    write_setting(uow, _LANGUAGE, kept.language)
    write_setting(uow, _IDLE, min(max(kept.idle_minutes, 1), LONGEST_IDLE))
    record(uow, Action.SETTING_CHANGED, details={"key": "look"})
