"""Do in the vault what the journal says was done: a crash, or an older vault put back, leaves it behind."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from app.journal import Action
from app.journal.chain import commitment
from app.vault.history import tell_acts
from app.vault.kinds import ArchiveAct
from db.tables import ArchivedRecord, ArchiveEvent, JournalEntry, JournalPayload

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.vault.open_vault import OpenVault


@dataclass(frozen=True, slots=True)
class ToldAct:
    """One line of the journal whose details fit their commitment."""

    seq: int
    at: datetime
    actor: str
    subject: str
    details: dict[str, Any]

    @property
    def archive_id(self) -> str:
        """The archive it is about."""
        return str(self.details["archive"])


def told_acts(session: Session, action: Action) -> tuple[ToldAct, ...]:
    """Return what the journal tells of one kind of act, the oldest first."""
    rows = session.execute(
        select(JournalEntry, JournalPayload.salt, JournalPayload.body)
        .join(JournalPayload, JournalPayload.seq == JournalEntry.seq)
        .where(JournalEntry.action == action.value)
        .order_by(JournalEntry.seq)
    )
    return tuple(
        ToldAct(line.seq, line.at, line.actor, line.subject, json.loads(body))
        for line, salt, body in rows
        if commitment(salt, body) == line.commitment
    )


def finish_acts(vault: OpenVault) -> None:
    """Tell the journal what it does not know of the vault, and mark in the vault what only the journal knows."""
    tell_acts(vault)
    with vault.unlocked.reading() as uow:
        restored = told_acts(uow.session, Action.ARCHIVE_RESTORED)
        moved = told_acts(uow.session, Action.ARCHIVE_END_CHANGED)
    if not restored and not moved:
        return
    with vault.session(writes=True) as session:
        for told in restored:
            mark_restored(session, told)
        # The last word on each archive counts.
        for told in {one.archive_id: one for one in moved}.values():
            _move_end(session, told)


def mark_restored(session: Session, told: ToldAct, text: str = "") -> None:
    """Note on an archive that its person was restored, once; nothing where the archive has gone since."""
    marked = select(ArchiveEvent.id).where(
        ArchiveEvent.archive_id == told.archive_id, ArchiveEvent.restored_subject == told.subject
    )
    if session.get(ArchivedRecord, told.archive_id) is None or session.scalar(marked) is not None:
        return
    session.add(_event(ArchiveAct.RESTORED, told, motive_text=text, restored_subject=told.subject))


def _move_end(session: Session, told: ToldAct) -> None:
    archive, ends_on = session.get(ArchivedRecord, told.archive_id), date.fromisoformat(told.details["ends_on"])
    if archive is None or archive.ends_on == ends_on:
        return
    session.add(_event(ArchiveAct.END_CHANGED, told, ends_before=archive.ends_on, ends_after=ends_on))
    archive.ends_on = ends_on


def _event(act: ArchiveAct, told: ToldAct, **more: Any) -> ArchiveEvent:
    return ArchiveEvent(
        archive_id=told.archive_id,
        kind=act.value,
        done_at=told.at,
        account_id=told.actor,
        motive=str(told.details["motive"]),
        journal_seq=told.seq,
        **more,
    )
