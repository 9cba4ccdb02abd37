"""How long a line of the journal says what it says: six to twelve months for routine, as long as the journal for proof (SEC-06)."""

from __future__ import annotations

from datetime import date, datetime, time

from app.clock import BUSINESS_ZONE
from app.journal.actions import Action

SHORTEST_MONTHS, LONGEST_MONTHS = 6, 12
_YEAR = 12
_LAST_SAFE_DAY = 28

# Coming and going, looking and tidying up. What a right, a consent, an erasure, an export, an account or a key may have to be
# proved by is not here, nor what another reader of the journal counts.
ROUTINE = frozenset(
    {
        Action.UNLOCKED,
        Action.UNLOCK_FAILED,
        Action.LOCKED,
        Action.CONTACT_CONSULTED,
        Action.CONTACT_EDITED,
        Action.CONTACT_TAGGED,
        Action.CONTACT_MARKED,
        Action.FOLLOW_UP_CHANGED,
        Action.TAG_CHANGED,
        Action.SEGMENT_CHANGED,
        Action.ACT_UNDONE,
        Action.ACT_REDONE,
        Action.ATTACHMENT_TAKEN_OUT,
        Action.NEVER_SAME_SAID,
        Action.NEVER_SAME_TAKEN_BACK,
        Action.IMPORT_MAPPING_SAVED,
        Action.IMPORT_MAPPING_FORGOTTEN,
        Action.SCREEN_TURNED,
        Action.NOTES_SCANNED,
        Action.JOURNAL_VERIFIED,
        Action.BACKUP_MADE,
        Action.BACKUPS_REMOVED,
        Action.BACKUPS_VERIFIED,
    }
)


def routine_ends(today: date, months: int) -> datetime:
    """Return the instant before which routine lines say nothing more: midnight here, so many whole months ago.

    ValueError outside six to twelve months.
    """
    if not SHORTEST_MONTHS <= months <= LONGEST_MONTHS:
        raise ValueError(months)
    years, month = divmod(today.year * _YEAR + today.month - 1 - months, _YEAR)
    # A day that the month lacks is taken for one that every month has: a line stays some days longer, never less.
    day = date(years, month + 1, min(today.day, _LAST_SAFE_DAY))
    return datetime.combine(day, time(), BUSINESS_ZONE)
