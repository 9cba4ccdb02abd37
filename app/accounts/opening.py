"""What is to be said once to whoever has just opened the folder."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

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
