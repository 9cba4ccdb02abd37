"""A password that somebody else gave opens once: its holder then chooses one that nobody else knows (SEC-02, CNIL)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.accounts.business import read_setting, write_setting

if TYPE_CHECKING:
    from app.workspace import UnitOfWork, UnlockedWorkspace

_KEY = "accounts.issued"


def password_was_issued(uow: UnitOfWork, account_id: str) -> None:
    """Write down that an account's password was given to its holder, and is to be replaced."""
    issued = set(read_setting(uow, _KEY, []))
    write_setting(uow, _KEY, sorted(issued | {account_id}))


def password_was_chosen(uow: UnitOfWork, account_id: str) -> None:
    """Write down that the holder chose the password."""
    issued = set(read_setting(uow, _KEY, []))
    if account_id in issued:
        write_setting(uow, _KEY, sorted(issued - {account_id}))


def issued_accounts(uow: UnitOfWork) -> frozenset[str]:
    """Return the accounts, closed ones too, that still bear a password somebody else gave."""
    return frozenset(read_setting(uow, _KEY, []))


def must_choose_password(unlocked: UnlockedWorkspace) -> bool:
    """Say whether the acting account has still to choose a password of its own."""
    with unlocked.reading() as uow:
        return unlocked.account.id in read_setting(uow, _KEY, [])
