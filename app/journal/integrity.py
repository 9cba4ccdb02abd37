"""What a start, or an opening of the vault, may find wrong with the folder, in the words of its owner."""

from __future__ import annotations

from enum import StrEnum


class IntegrityFlaw(StrEnum):
    """One thing that does not hold; its words stand in the wording of ``integrity``."""

    OLDER_FILE = "older_file"
    LOG_GONE = "log_gone"
    CHANGED_WHILE_CLOSED = "changed_while_closed"
    JOURNAL_CHANGED = "journal_changed"
    WITNESS_FORGED = "witness_forged"
    WITNESS_GONE = "witness_gone"
    SEAL_BROKEN = "seal_broken"
    ANCHOR_MISSING = "anchor_missing"
