"""What a new recovery sheet says, and the words that make a password easy to guess for whoever knows the firm."""

from __future__ import annotations

from collections.abc import Callable

from app.accounts import recovery_code
from app.accounts.business import Business, read_business
from app.workspace import UnlockedWorkspace


def sheet_content(
    workspace: UnlockedWorkspace, which: str
) -> tuple[Callable[[], tuple[Business, str]], tuple[str, ...]]:
    """Return what the sheet says, with a code drawn now, and the words too easy to guess for a password."""
    with workspace.reading() as uow:
        business = read_business(uow)
    code = recovery_code.generate()
    return lambda: (business, code), (business.name, business.town, workspace.account.display_name, which)
