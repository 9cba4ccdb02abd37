"""Make the document « qui a accès à quoi, et pourquoi » from the grid in force (REG-07)."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from app.accounts.business import read_business
from app.accounts.manage_accounts import read_accounts
from app.accounts.roles import Permission
from app.documents.access_report import AccessFacts, access_report
from app.register.access_review import next_review_on, read_reviews
from app.register.data_map import all_changes, read_data_map

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.accounts.roles import Account
    from app.workspace import UnitOfWork, UnlockedWorkspace


def print_access(unlocked: UnlockedWorkspace) -> bytes:
    """Return the PDF; it names no account and no contact. PermissionDenied."""
    unlocked.account.require(Permission.EDIT_PURPOSES)
    accounts = read_accounts(unlocked)
    with unlocked.reading() as uow:
        facts = gather_access(uow, accounts)
    return access_report(facts)


def gather_access(uow: UnitOfWork, accounts: Iterable[tuple[Account, bool]]) -> AccessFacts:
    """Gather what the document says of the grid in force; ``accounts`` are all, each with whether it is open."""
    last = next(iter(read_reviews(uow)), None)
    return AccessFacts(
        read_business(uow),
        uow.clock.now(),
        read_data_map(uow),
        Counter(account.role for account, is_open in accounts if is_open),
        all_changes(uow),
        last.on if last else None,
        next_review_on(uow),
    )
