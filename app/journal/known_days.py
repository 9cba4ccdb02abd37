"""The days that the file knows to be true: noted at each opening, confirmed by a person where the clock is in doubt."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from app.accounts.business import read_setting, write_setting
from app.accounts.roles import Permission
from app.backup.kinds import BackupState
from app.clock import BUSINESS_ZONE
from app.journal.actions import Action
from app.journal.clock_guard import ClockFacts, ClockState, judge_clock
from app.journal.record import record
from db.tables import BackupCopy, JournalEntry

if TYPE_CHECKING:
    from app.workspace import UnitOfWork

_KEY = "clock.days"
_OPENINGS = (Action.UNLOCKED.value, Action.RECOVERY_USED.value)


def read_clock_facts(uow: UnitOfWork) -> ClockFacts:
    """Return what is known of past days, and today."""
    session = uow.session
    last = session.scalar(select(JournalEntry.at).order_by(JournalEntry.seq.desc()).limit(1))
    backup = session.scalar(select(func.max(BackupCopy.made_at)).where(BackupCopy.state == BackupState.SOUND.value))
    held = read_setting(uow, _KEY, {})
    return ClockFacts(
        today=uow.clock.today(),
        last_entry_on=_day(last),
        # Only where no day was accepted yet: it may take long to find.
        last_opened_on=None if "known_good_on" in held else _day(_last_opening(uow)),
        last_backup_on=_day(backup),
        known_good_on=_read(held, "known_good_on"),
        confirmed_on=_read(held, "confirmed_on"),
        back_on=_read(held, "back_on"),
    )


def _last_opening(uow: UnitOfWork) -> datetime | None:
    opened = select(JournalEntry.at).where(JournalEntry.action.in_(_OPENINGS))
    return uow.session.scalar(opened.order_by(JournalEntry.seq.desc()).limit(1))


def clock_state(uow: UnitOfWork) -> ClockState:
    """Say what is thought of the computer's date now; whatever erases because a day has come asks here first."""
    return judge_clock(read_clock_facts(uow))


def clock_stands(uow: UnitOfWork) -> bool:
    """Say whether the date may be relied on."""
    return clock_state(uow) is ClockState.STANDS


def note_opening(uow: UnitOfWork) -> ClockState:
    """Judge the date before the opening writes its own line; accept it, or mark « horloge reculée » in the journal."""
    facts = read_clock_facts(uow)
    state = judge_clock(facts)
    if state is ClockState.STANDS:
        _write(uow, replace(facts, known_good_on=facts.today, back_on=None))
    elif state is ClockState.BACK and facts.back_on != facts.today:
        known = facts.last_activity_on or facts.today
        record(uow, Action.CLOCK_BACK, details={"today": facts.today.isoformat(), "known": known.isoformat()})
        _write(uow, replace(facts, back_on=facts.today))
    elif state is ClockState.FORWARD and facts.known_good_on is None:
        # The opening's own line will bear the doubted day: what was known before it must not be forgotten.
        _write(uow, replace(facts, known_good_on=facts.last_activity_on))
    return state


def confirm_date(uow: UnitOfWork) -> None:
    """Accept the computer's date because who runs the business says so; it is remembered from this day on. PermissionDenied."""
    uow.account.require(Permission.EDIT_SETTINGS)
    facts = read_clock_facts(uow)
    known = facts.last_activity_on or facts.today
    details = {"today": facts.today.isoformat(), "known": known.isoformat(), "state": judge_clock(facts).value}
    record(uow, Action.DATE_CONFIRMED, details=details, signed=True)
    _write(uow, replace(facts, known_good_on=facts.today, confirmed_on=facts.today, back_on=None))


def _write(uow: UnitOfWork, facts: ClockFacts) -> None:
    kept = {"known_good_on": facts.known_good_on, "confirmed_on": facts.confirmed_on, "back_on": facts.back_on}
    write_setting(uow, _KEY, {name: day.isoformat() for name, day in kept.items() if day is not None})


def _day(at: datetime | None) -> date | None:
    return None if at is None else at.astimezone(BUSINESS_ZONE).date()


def _read(held: dict[str, str], name: str) -> date | None:
    return date.fromisoformat(held[name]) if name in held else None
