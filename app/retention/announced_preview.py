"""What an announced erasure would do to one person: what goes, what stays and why, what goes to the vault (RET-15)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.formats import format_count, format_date
from app.retention.automatic_purge import needs_vault
from app.retention.kinds import PurgeObstacle
from app.retention.standing_facts import read_standings
from app.rights.erasure_preview import preview_erasure
from app.rights.propose_erasure import propose_erasure
from resources import wording

if TYPE_CHECKING:
    from app.workspace import UnitOfWork


@dataclass(frozen=True, slots=True)
class AnnouncedPreview:
    """Sentences to read: what goes, what is archived, what stays, and what would hold the erasure back today."""

    goes: tuple[str, ...]
    archive: str
    stays: tuple[str, ...]
    held_back: str


def preview_announced(uow: UnitOfWork, contact_id: int) -> AnnouncedPreview:
    """Return what the day would do, without doing it; PermissionDenied, ContactUnknown."""
    preview = preview_erasure(uow, contact_id)
    proposal = propose_erasure(preview, uow.clock.today(), has_vault=uow.keys.vault_public_key is not None)
    forbidden = read_standings(uow, [contact_id]).get(contact_id)
    if forbidden is None and needs_vault(uow, contact_id):
        forbidden = PurgeObstacle.NO_VAULT
    archive = ""
    if proposal.reason is not None:
        archive = wording("purge.preview.archive", reason=proposal.reason.label, day=format_date(proposal.ends_on))
    return AnnouncedPreview(
        goes=tuple(
            wording("purge.report.pair", what=one.label, told=format_count(one.rows))
            for one in preview.going
            if one.rows
        ),
        archive=archive,
        stays=tuple(kept.sentence for kept in preview.split.kept if kept.archive_reason is None),
        held_back="" if forbidden is None else forbidden.label,
    )
