"""Make the document « qui a accès à quoi, et pourquoi » from the grid in force (REG-07)."""

from __future__ import annotations

from collections import Counter

from app.accounts.business import read_business
from app.accounts.manage_accounts import read_accounts
from app.accounts.roles import Permission
from app.documents.access_report import AccessFacts, access_report
from app.register.access_review import next_review_on, read_reviews
from app.register.data_map import all_changes, read_data_map
from app.workspace import UnlockedWorkspace


def print_access(unlocked: UnlockedWorkspace) -> bytes:
    """Return the PDF; it names no account and no contact. PermissionDenied."""
    unlocked.account.require(Permission.EDIT_PURPOSES)
    accounts = Counter(account.role for account, is_open in read_accounts(unlocked) if is_open)
    with unlocked.reading() as uow:
        last = next(iter(read_reviews(uow)), None)
        facts = AccessFacts(
            read_business(uow),
            uow.clock.now(),
            read_data_map(uow),
            accounts,
            all_changes(uow),
            last.on if last else None,
            next_review_on(uow),
        )
    return access_report(facts)
