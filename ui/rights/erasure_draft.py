"""What the pages of the erasure wizard share."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.documents.erasure_letter import ErasureAnswer
from app.rights.archive_content import fields_needed
from app.rights.erasure_preview import ErasurePreview
from app.vault.kinds import ArchiveReason
from app.vault.seal import DepositOrder


@dataclass(slots=True)
class ErasureDraft:
    """The decision being taken; ``reason`` is empty where nothing goes to the vault."""

    preview: ErasurePreview
    has_vault: bool
    at_request: bool
    keep_suppression: bool
    reason: ArchiveReason | None
    ends_on: date
    answer: ErasureAnswer | None = None

    @property
    def name(self) -> str:
        """The person's name as it must be typed."""
        return self.preview.addressee.name

    def deposit(self) -> DepositOrder | None:
        """Return what goes to the vault: what the reason needs, no more (RET-07)."""
        if self.reason is None:
            return None
        return DepositOrder(self.reason, self.ends_on, fields_needed(self.reason))
