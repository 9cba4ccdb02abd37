"""Let go of what routine lines said, once their term has passed, and leave the chain whole (SEC-06; CNIL, journalisation).

A line that is let go keeps its number, the hash before it, its own hash and its seal, so that every link and every seal is still
checked; who, what, on whom, when and the commitment go, and with them anything that its hash could be guessed from. A signed line
says which lines were let go; whatever is empty and not told by one is reported as tampered with (``app/journal/verify.py``).
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sqlalchemy import delete, select, update

from app.accounts.business import read_setting, write_setting
from app.accounts.roles import Permission
from app.journal.actions import Action
from app.journal.errors import TermOutOfBounds
from app.journal.known_days import clock_stands
from app.journal.record import record
from app.journal.terms import LONGEST_MONTHS, ROUTINE, SHORTEST_MONTHS, routine_ends
from app.values.id_set import read_id_set, write_id_set
from db.tables import JournalEntry, JournalPayload

if TYPE_CHECKING:
    from app.journal.chain import JsonScalar
    from app.workspace import UnitOfWork

LET_GO = ""
# What stands in place of the instant: no line was ever written then.
NO_TIME = datetime(2000, 1, 1, tzinfo=UTC)
_KEY = "journal.routine_months"
_CHUNK = 500
# One act lets go of so many at most; the next day goes on.
_MOST = 20_000


@dataclass(frozen=True, slots=True)
class LettingGo:
    """A line that tells which lines were let go: before which instant, and when it was told."""

    line: int
    told_at: datetime
    before: datetime
    lines: frozenset[int]


def routine_months(uow: UnitOfWork) -> int:
    """Return how many months routine lines are kept: twelve, where nobody chose less."""
    return int(read_setting(uow, _KEY, LONGEST_MONTHS))


def keep_routine_for(uow: UnitOfWork, months: int) -> None:
    """Choose how many months routine lines are kept; PermissionDenied, TermOutOfBounds."""
    uow.account.require(Permission.EDIT_SETTINGS)
    if not SHORTEST_MONTHS <= months <= LONGEST_MONTHS:
        raise TermOutOfBounds
    if months != routine_months(uow):
        write_setting(uow, _KEY, months)
        record(uow, Action.SETTING_CHANGED, details={"key": _KEY, "months": months}, signed=True)


def let_go_of_routine(uow: UnitOfWork, in_use: Iterable[int] = ()) -> int:
    """Let go of the routine lines whose term has passed and return how many; none while the date is in doubt.

    Lines ``in_use`` stay: something still rests on them. Only lines older than every line within the term go, so that the order
    of the chain itself shows their age.
    """
    if not clock_stands(uow):
        return 0
    before = routine_ends(uow.clock.today(), routine_months(uow))
    wanted = select(JournalEntry.seq).where(
        JournalEntry.action.in_([action.value for action in ROUTINE]),
        JournalEntry.signature == "",
        JournalEntry.seq < _first_within_term(uow, before),
    )
    spared = frozenset(in_use)
    lines = [seq for seq in uow.session.scalars(wanted.order_by(JournalEntry.seq).limit(_MOST)) if seq not in spared]
    if lines:
        details: dict[str, JsonScalar] = {
            "before": before.astimezone(UTC).isoformat(),
            "count": len(lines),
            "lines": write_id_set(lines),
        }
        record(uow, Action.LINES_LET_GO, details=details, signed=True)
        _empty(uow, lines)
    return len(lines)


def read_lettings_go(uow: UnitOfWork) -> tuple[LettingGo, ...]:
    """Return what the signed lines tell of lines let go; one whose details are gone or unreadable tells nothing."""
    told = (
        select(JournalEntry.seq, JournalEntry.at, JournalPayload.body)
        .join(JournalPayload, JournalPayload.seq == JournalEntry.seq)
        .where(JournalEntry.action == Action.LINES_LET_GO.value, JournalEntry.signature != "")
    )
    found = []
    for row in uow.session.execute(told):
        try:
            said = json.loads(row.body)
            before, lines = datetime.fromisoformat(said["before"]), read_id_set(said["lines"])
        except (ValueError, KeyError, TypeError):
            continue
        found.append(LettingGo(row.seq, row.at, before, lines))
    return tuple(found)


def _first_within_term(uow: UnitOfWork, before: datetime) -> int:
    first = uow.session.scalar(
        select(JournalEntry.seq)
        .where(JournalEntry.at >= before, JournalEntry.action != LET_GO)
        .order_by(JournalEntry.seq)
        .limit(1)
    )
    return first or 0


def _empty(uow: UnitOfWork, lines: list[int]) -> None:
    for start in range(0, len(lines), _CHUNK):
        some = lines[start : start + _CHUNK]
        nothing = {"at": NO_TIME, "actor": "", "action": LET_GO, "subject": "", "commitment": ""}
        uow.session.execute(update(JournalEntry).where(JournalEntry.seq.in_(some)).values(**nothing))
        uow.session.execute(delete(JournalPayload).where(JournalPayload.seq.in_(some)))
    uow.session.expire_all()
