"""The answers as they are kept: whoever leaves the questions finds them again."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, TypeVar

from app.accounts.business import read_setting, write_setting
from app.accounts.roles import Permission
from app.consent.kinds import Channel
from app.first_hour.answers import OFFERED_CHANNELS, Answers, Clientele, HeldFile, Staff, Trade
from app.workspace import UnitOfWork

_KEY = "first_hour"
Choice = TypeVar("Choice", bound=StrEnum)


def read_answers(uow: UnitOfWork) -> Answers:
    """Return what was answered so far."""
    held: dict[str, Any] = read_setting(uow, _KEY, {})
    return Answers(
        trade=_one(Trade, held.get("trade")),
        clientele=_one(Clientele, held.get("clientele")),
        channels=_several(Channel, held.get("channels")),
        staff=_one(Staff, held.get("staff")),
        files=_several(HeldFile, held.get("files")),
    )


def keep_answers(uow: UnitOfWork, answers: Answers) -> None:
    """Remember the answers; they change no setting."""
    uow.account.require(Permission.EDIT_SETTINGS)
    held = {
        "trade": answers.trade,
        "clientele": answers.clientele,
        "channels": None if answers.channels is None else [one for one in OFFERED_CHANNELS if one in answers.channels],
        "staff": answers.staff,
        "files": None if answers.files is None else [one for one in HeldFile if one in answers.files],
    }
    write_setting(uow, _KEY, held)


def _one(kind: type[Choice], held: str | None) -> Choice | None:
    return None if held is None else kind(held)


def _several(kind: type[Choice], held: list[str] | None) -> frozenset[Choice] | None:
    return None if held is None else frozenset(kind(one) for one in held)
