"""The alarms: what was found wrong stays in sight until somebody who answers for the file writes what it was."""

from __future__ import annotations

import hashlib
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.accounts.business import read_setting, write_setting
from app.accounts.roles import Permission
from app.journal.actions import Action
from app.journal.alarm_moment import GoodMoment
from app.journal.errors import ExplanationMissing, NoSuchAlarm
from app.journal.integrity import IntegrityFlaw
from app.journal.record import record
from app.values.text import clean_text
from db.tables import JournalEntry
from resources import wording

if TYPE_CHECKING:
    from app.journal.chain import JsonScalar
    from app.workspace import UnitOfWork

_KEY = "journal.alarms"
_KEPT = 50
_SHORTEST, _LONGEST = 10, 1_000


class AlarmStep(StrEnum):
    """One thing to do about an alarm; its sentence stands in the wording of ``integrity`` under ``[step]``."""

    ASK = "ask"
    REPORT = "report"
    VERIFY = "verify"
    BACKUP = "backup"
    KEEP_BACKUPS = "keep_backups"
    LAST_DAY = "last_day"
    RESTORE = "restore"
    PASSWORDS = "passwords"
    RESOLVE = "resolve"

    @property
    def sentence(self) -> str:
        """What to do, for the person reading."""
        return wording(f"integrity.step.{self.value}")


_STEPS: dict[IntegrityFlaw, tuple[AlarmStep, ...]] = {
    IntegrityFlaw.OLDER_FILE: (AlarmStep.ASK, AlarmStep.REPORT, AlarmStep.RESTORE),
    IntegrityFlaw.LOG_GONE: (AlarmStep.LAST_DAY, AlarmStep.REPORT, AlarmStep.RESTORE),
    IntegrityFlaw.CHANGED_WHILE_CLOSED: (AlarmStep.ASK, AlarmStep.VERIFY, AlarmStep.REPORT, AlarmStep.RESTORE),
    IntegrityFlaw.JOURNAL_CHANGED: (
        AlarmStep.KEEP_BACKUPS,
        AlarmStep.VERIFY,
        AlarmStep.REPORT,
        AlarmStep.PASSWORDS,
        AlarmStep.RESTORE,
    ),
    IntegrityFlaw.WITNESS_FORGED: (AlarmStep.ASK, AlarmStep.VERIFY, AlarmStep.REPORT),
    IntegrityFlaw.WITNESS_GONE: (AlarmStep.ASK, AlarmStep.VERIFY, AlarmStep.BACKUP),
    IntegrityFlaw.SEAL_BROKEN: (
        AlarmStep.KEEP_BACKUPS,
        AlarmStep.REPORT,
        AlarmStep.PASSWORDS,
        AlarmStep.RESTORE,
    ),
    IntegrityFlaw.ANCHOR_MISSING: (AlarmStep.ASK, AlarmStep.KEEP_BACKUPS, AlarmStep.REPORT, AlarmStep.RESTORE),
}


def steps_for(flaw: IntegrityFlaw) -> tuple[AlarmStep, ...]:
    """Return what to do about a flaw, in order; the last is always to write what it was."""
    return (*_STEPS[flaw], AlarmStep.RESOLVE)


@dataclass(frozen=True, slots=True)
class Alarm:
    """One finding: the journal's line that tells it, what was found then, and what it turned out to be.

    Instants are ISO texts; ``seq`` and ``head`` are where the journal ended when it was found.
    """

    line: int
    flaw: str
    found_at: str
    seq: int
    head: str
    good_seq: int = 0
    good_head: str = ""
    good_at: str = ""
    resolved_at: str = ""
    resolved_line: int = 0
    explanation: str = ""

    @property
    def kind(self) -> IntegrityFlaw:
        """What was found."""
        return IntegrityFlaw(self.flaw)

    @property
    def is_open(self) -> bool:
        """Say whether nobody has written what it was."""
        return not self.resolved_at

    @property
    def found(self) -> datetime:
        """When it was found."""
        return datetime.fromisoformat(self.found_at)

    @property
    def good(self) -> datetime | None:
        """When all was sound for the last time that is known."""
        return datetime.fromisoformat(self.good_at) if self.good_at else None

    @property
    def resolved(self) -> datetime | None:
        """When it was explained."""
        return datetime.fromisoformat(self.resolved_at) if self.resolved_at else None


def raise_alarm(
    uow: UnitOfWork, flaw: IntegrityFlaw, end: tuple[int, str], good: GoodMoment | None = None, expected: int = 0
) -> Alarm:
    """Tell the journal what was found and keep it in sight; ``end`` is where the journal stopped before this line."""
    known = good or GoodMoment()
    details: dict[str, JsonScalar] = {"flaw": flaw.value, "expected": expected or known.seq}
    line = record(uow, Action.JOURNAL_CUT, details=details)
    found = Alarm(
        line,
        flaw.value,
        uow.clock.now().isoformat(timespec="seconds"),
        *end,
        good_seq=known.seq,
        good_head=known.head,
        good_at=known.at,
    )
    _write(uow, [found, *_read(uow)])
    return found


def journal_end(uow: UnitOfWork) -> tuple[int, str]:
    """Return the number and the hash of the journal's last line; zero and nothing where somebody took every line away."""
    last = uow.session.execute(select(JournalEntry.seq, JournalEntry.hash).order_by(JournalEntry.seq.desc()).limit(1))
    row = last.first()
    return (row.seq, row.hash) if row is not None else (0, "")


def read_alarms(uow: UnitOfWork, *, only_open: bool = False) -> tuple[Alarm, ...]:
    """Return the alarms, newest first; anybody may know that there is one."""
    return tuple(alarm for alarm in _read(uow) if alarm.is_open or not only_open)


def resolve_alarm(uow: UnitOfWork, line: int, explanation: str) -> Alarm:
    """Write what an alarm was, signed; the journal commits to the text by its fingerprint, and holds none of it.

    PermissionDenied, ExplanationMissing, NoSuchAlarm.
    """
    uow.account.require(Permission.MANAGE_ACCOUNTS)
    text = clean_text(explanation, _LONGEST).strip()
    if len(text) < _SHORTEST:
        raise ExplanationMissing
    alarms = _read(uow)
    found = next((alarm for alarm in alarms if alarm.line == line and alarm.is_open), None)
    if found is None:
        raise NoSuchAlarm
    details: dict[str, JsonScalar] = {"alarm": line, "sha256": hashlib.sha256(text.encode()).hexdigest()}
    told = record(uow, Action.ALARM_RESOLVED, details=details, signed=True)
    closed = replace(
        found,
        resolved_at=uow.clock.now().isoformat(timespec="seconds"),
        resolved_line=told,
        explanation=text,
    )
    _write(uow, [closed if alarm is found else alarm for alarm in alarms])
    return closed


def _read(uow: UnitOfWork) -> list[Alarm]:
    return [Alarm(**kept) for kept in read_setting(uow, _KEY, [])]


def _write(uow: UnitOfWork, alarms: list[Alarm]) -> None:
    """Keep what is open, and the newest of what is closed."""
    closed = [alarm for alarm in alarms if not alarm.is_open][_KEPT:]
    write_setting(uow, _KEY, [asdict(alarm) for alarm in alarms if alarm not in closed])
