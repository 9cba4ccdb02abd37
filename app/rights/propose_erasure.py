"""What the facts propose for an erasure: the longest archive the law asks for, and a refusal kept alive."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.rights.erasure_preview import ErasurePreview
from app.vault.kinds import ArchiveReason
from resources import wording


@dataclass(frozen=True, slots=True)
class ErasureProposal:
    """The proposal, which the person may change; ``reason`` is empty where nothing need go to the vault."""

    at_request: bool
    keep_suppression: bool
    reason: ArchiveReason | None
    ends_on: date


def propose_erasure(preview: ErasurePreview, today: date, *, has_vault: bool) -> ErasureProposal:
    """Propose: without a vault nothing can be archived."""
    archive = preview.split.proposed_archive if has_vault else None
    return ErasureProposal(
        at_request=preview.erasure_request_id is not None,
        keep_suppression=preview.has_objected,
        reason=archive.archive_reason if archive else None,
        ends_on=archive.until if archive and archive.until else today,
    )


def obstacle_to(preview: ErasurePreview) -> str:
    """Say why nothing may be erased now, in a few words; empty where it may."""
    if preview.must_answer_first is not None:
        return wording("erasure.left.answer_first", kind=wording(f"rights.request_kind.{preview.must_answer_first}"))
    if preview.split.blocked_by is not None:
        return wording("erasure.left.blocked", reason=wording(f"rights.kept_because.{preview.split.blocked_by}"))
    if preview.is_doubted:
        return wording("erasure.left.doubted")
    return ""
