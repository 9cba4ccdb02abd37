"""What a report on alarms rests on: where the journal was and is, what vouches for it, what was done since; nobody's name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.accounts.anchor import journal_head
from app.accounts.business import Business, read_business
from app.accounts.roles import Permission
from app.backup.kinds import BackupState
from app.journal.actions import Action
from app.journal.alarms import Alarm, read_alarms
from app.journal.head_code import write_head_code
from db.tables import BackupCopy, JournalEntry

if TYPE_CHECKING:
    from app.workspace import UnlockedWorkspace

_BACKUPS = 3
_ANSWERS = (
    Action.JOURNAL_VERIFIED,
    Action.BACKUP_MADE,
    Action.BACKUPS_VERIFIED,
    Action.RESTORED,
    Action.PASSWORD_CHANGED,
    Action.ACCOUNT_DISABLED,
    Action.KEY_RENEWED,
    Action.RECOVERY_REPLACED,
    Action.VAULT_PASSWORD_CHANGED,
    Action.VAULT_OPENED,
    Action.ALARM_RESOLVED,
)


@dataclass(frozen=True, slots=True)
class Deed:
    """Something done since the first alarm: a line of the journal, without who did it."""

    seq: int
    at: datetime
    action: Action


@dataclass(frozen=True, slots=True)
class BackupWitness:
    """A backup that reads well, and the line of the journal at which it was made."""

    made_at: datetime
    seq: int


@dataclass(frozen=True, slots=True)
class ReportFacts:
    """``anchor_seq`` is the line that the key file remembers; ``code`` is that of the journal now."""

    business: Business
    made_at: datetime
    alarms: tuple[Alarm, ...]
    seq: int
    code: str
    anchor_seq: int
    backups: tuple[BackupWitness, ...]
    deeds: tuple[Deed, ...]


def gather_report(unlocked: UnlockedWorkspace, *, only_open: bool) -> ReportFacts:
    """Gather the facts about the alarms, those still open alone where ``only_open``; PermissionDenied."""
    unlocked.account.require(Permission.READ_JOURNAL)
    anchor_seq = unlocked.workspace.keys().journal_seq
    with unlocked.reading() as uow:
        alarms = read_alarms(uow, only_open=only_open)
        seq, head = journal_head(uow)
        backups = uow.session.execute(
            select(BackupCopy.made_at, BackupCopy.journal_seq)
            .where(BackupCopy.state == BackupState.SOUND.value)
            .distinct()
            .order_by(BackupCopy.made_at.desc())
            .limit(_BACKUPS)
        )
        first = min((alarm.line for alarm in alarms), default=seq)
        deeds = uow.session.execute(
            select(JournalEntry.seq, JournalEntry.at, JournalEntry.action)
            .where(JournalEntry.seq > first, JournalEntry.action.in_([one.value for one in _ANSWERS]))
            .order_by(JournalEntry.seq)
        )
        return ReportFacts(
            read_business(uow),
            uow.clock.now(),
            alarms,
            seq,
            write_head_code(seq, head),
            anchor_seq,
            tuple(BackupWitness(row.made_at, row.journal_seq) for row in backups),
            tuple(Deed(row.seq, row.at, Action(row.action)) for row in deeds),
        )
