"""What the journal keeps of an erasure, besides that it happened: enough to certify it again, and nobody's name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from app.rights.already_gone import AlreadyGone
from app.rights.erasure_preview import ErasurePreview, Going
from app.vault.kinds import ArchiveReason

if TYPE_CHECKING:
    from app.journal.chain import JsonScalar
    from app.vault.seal import DepositOrder


@dataclass(frozen=True, slots=True)
class KeptDetails:
    """The same, read back: what went, what had gone before, what went to the vault and until when."""

    rule: str
    gone: tuple[Going, ...]
    already_gone: tuple[AlreadyGone, ...]
    reason: ArchiveReason | None
    ends_on: date | None
    keeps_suppression: bool
    purge_id: str


def erasure_details(
    preview: ErasurePreview,
    deposit: DepositOrder | None,
    *,
    rule: str,
    archive_id: str | None,
    purge_id: str,
    refused: bool,
) -> dict[str, JsonScalar]:
    """Return what the line of an erasure says: tables, counts, days and random ids."""
    return {
        "rule": rule,
        "archive": archive_id,
        "rows": sum(going.rows for going in preview.going),
        "gone": " ".join(f"{going.table}={going.rows}" for going in preview.going),
        "before": " ".join(gone.as_text() for gone in preview.already_gone),
        "reason": deposit.reason.value if deposit is not None else None,
        "until": deposit.ends_on.isoformat() if deposit is not None else None,
        "suppression": refused or preview.has_objected,
        "purge": purge_id,
    }


def read_details(details: Mapping[str, JsonScalar]) -> KeptDetails:
    """Read what ``erasure_details`` wrote; a line older than one of its parts simply lacks it."""
    gone = (pair.partition("=") for pair in str(details.get("gone") or "").split())
    until = details.get("until")
    return KeptDetails(
        rule=str(details.get("rule") or ""),
        gone=tuple(Going(table, int(rows)) for table, _, rows in gone),
        already_gone=tuple(AlreadyGone.from_text(text) for text in str(details.get("before") or "").split()),
        reason=ArchiveReason(str(details["reason"])) if details.get("reason") else None,
        ends_on=date.fromisoformat(str(until)) if until else None,
        keeps_suppression=bool(details.get("suppression")),
        purge_id=str(details.get("purge") or ""),
    )
