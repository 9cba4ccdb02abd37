"""Settings that are an account's own: two people at one desk each find the program as they left it."""

from __future__ import annotations

from typing import Any

from app.accounts.business import read_setting, write_setting
from app.workspace import UnitOfWork


def read_own(uow: UnitOfWork, key: str, default: Any) -> Any:
    """Return a setting of the account that acts, or the default where it never wrote it."""
    return read_setting(uow, _own(uow, key), default)


def write_own(uow: UnitOfWork, key: str, value: object) -> None:
    """Write a setting of the account that acts; ``value`` must be what JSON can say."""
    write_setting(uow, _own(uow, key), value)


def _own(uow: UnitOfWork, key: str) -> str:
    return f"{key}.{uow.account.id}"
