"""What is to be said once to whoever has just opened the folder."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from app.accounts.errors import FolderRolledBack
from app.errors import UserError
from app.formats import format_instant
from resources import wording

if TYPE_CHECKING:
    from app.workspace import UnlockedWorkspace


def refused_attempts_notice(unlocked: UnlockedWorkspace) -> str:
    """Return the sentence about wrong passwords since the account last opened the folder, empty where there were none."""
    refused = unlocked.refused_before
    if not refused.failures:
        return ""
    name = "refused_once" if refused.failures == 1 else "refused_often"
    when = format_instant(datetime.fromisoformat(refused.last))
    return wording(f"accounts.opening.{name}", count=refused.failures, when=when)


def opening_alarm(unlocked: UnlockedWorkspace) -> UserError | None:
    """Return what must be read before working: the file holds less than when it was last closed."""
    return FolderRolledBack() if unlocked.is_rolled_back else None
