"""Move the end date of an archive, for a written reason and never beyond what the law allows (RET-07)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from app.accounts.roles import Permission
from app.clock import BUSINESS_ZONE
from app.retention.in_force import schedule_in_force
from app.retention.lines import Schedule
from app.values.text import LONG, clean_text
from app.vault.counts import refresh_counts
from app.vault.end_date import ArchiveTerm, require_lawful_end, term_begins
from app.vault.errors import ActReasonMissing, ArchiveUnknown
from app.vault.history import tell_acts
from app.vault.kinds import ArchiveAct, ArchiveReason, EndMotive
from db.tables import ArchivedRecord, ArchiveEvent

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.vault.open_vault import OpenVault


@dataclass(frozen=True, slots=True)
class EndChange:
    """The new end, why from the list, and why in words."""

    ends_on: date
    motive: EndMotive
    text: str


def read_term(vault: OpenVault, archive_id: str) -> ArchiveTerm:
    """Return what decides until when an archive may be kept; ArchiveUnknown."""
    schedule = _schedule(vault)
    with vault.session() as session:
        return _term(_archive(session, archive_id), schedule)


def change_end(vault: OpenVault, archive_id: str, change: EndChange) -> None:
    """Move the end, keep the old one in the archive's history, and tell the journal by ids.

    Raises ActReasonMissing, ArchiveUnknown, VaultClosed and what ``require_lawful_end`` raises; then nothing is changed.
    """
    unlocked = vault.unlocked
    unlocked.account.require(Permission.OPEN_VAULT)
    text = clean_text(change.text, LONG)
    if not text:
        raise ActReasonMissing
    schedule = _schedule(vault)
    with vault.session(writes=True) as session:
        archive = _archive(session, archive_id)
        require_lawful_end(_term(archive, schedule), change.ends_on, change.motive, unlocked.clock.today())
        session.add(
            ArchiveEvent(
                archive_id=archive_id,
                kind=ArchiveAct.END_CHANGED.value,
                done_at=unlocked.clock.now(),
                account_id=unlocked.account.id,
                motive=change.motive.value,
                motive_text=text,
                ends_before=archive.ends_on,
                ends_after=change.ends_on,
            )
        )
        archive.ends_on = change.ends_on
    tell_acts(vault)
    refresh_counts(unlocked, vault)


def _archive(session: Session, archive_id: str) -> ArchivedRecord:
    archive = session.get(ArchivedRecord, archive_id)
    if archive is None:
        raise ArchiveUnknown
    return archive


def _schedule(vault: OpenVault) -> Schedule:
    with vault.unlocked.reading() as uow:
        return schedule_in_force(uow.session)


def _term(archive: ArchivedRecord, schedule: Schedule) -> ArchiveTerm:
    reason, deposited_on = ArchiveReason(archive.reason), archive.deposited_at.astimezone(BUSINESS_ZONE).date()
    begins_on = term_begins(reason, json.loads(archive.record), deposited_on)
    return ArchiveTerm(reason, begins_on, archive.ends_on, schedule.longest_archive(reason))
