"""The automatic purge: what was announced, whose day has come and which is still due, one person after the other (RET-15).

Nothing is erased here in a way of its own: each person goes through ``erase_decided`` in a transaction of hers, in which it is
asked once more whether she is still due. A kill leaves each person whole or gone; the next start goes on.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.accounts.roles import Permission
from app.errors import MachineError, UserError
from app.journal import Action, record
from app.journal.known_days import clock_stands
from app.retention.announce import Absence, Left, announce_next, cancel, is_automatic, put_off_unseen, take_back
from app.retention.kinds import PurgeObstacle
from app.retention.own_terms import clear_traces, purge_due_values
from app.retention.purge_report import note_left
from app.retention.standing_facts import read_standings
from app.rights.clean_remnants import clean_remnants
from app.rights.erase_several import PersonDecision, erase_decided, propose_each
from app.rights.erasure_preview import preview_erasure
from app.rights.tombstones import list_tombstones
from db.tables import PurgeAnnouncement

if TYPE_CHECKING:
    from app.workspace import UnitOfWork, UnlockedWorkspace

# One run at a time in this process; the folder's lock keeps other processes out.
_ONE_AT_A_TIME = threading.Lock()
Tell = Callable[[int, int], object]


@dataclass(slots=True)
class DayDone:
    """What the day's run did: how many were announced anew and erased, who was to go and stays, what was put off.

    ``values`` counts what went of people who stay: own fields may have a term of their own, which needs no announcement.
    """

    announced: int = 0
    erased: int = 0
    values: int = 0
    left: list[Left] = field(default_factory=list)
    absence: Absence | None = None

    @property
    def wants_telling(self) -> bool:
        """Say whether somebody has to read about it now; whoever waits for a vault is told in the list."""
        cancelled = any(one.standing not in _STAYS_ANNOUNCED for one in self.left)
        return bool(self.erased or cancelled or self.absence)


# They stay announced: what keeps them is ours to mend, not a sign of theirs.
_STAYS_ANNOUNCED = (PurgeObstacle.NO_VAULT, PurgeObstacle.REFUSED)


def pass_day(
    unlocked: UnlockedWorkspace,
    *,
    tell: Tell = lambda _done, _total: None,
    goes_on: Callable[[], bool] = lambda: True,
) -> DayDone | None:
    """Take back, put off, announce, then erase what has come; none where nothing may run.

    Nothing runs unless the business chose so, for an account that may not erase, or while the computer's date is in doubt.
    ``goes_on`` is asked between two people. MachineError where the machine fails: whoever went before is gone.
    """
    with _ONE_AT_A_TIME:
        return _pass(unlocked, tell, goes_on) if may_run(unlocked) else None


def _pass(unlocked: UnlockedWorkspace, tell: Tell, goes_on: Callable[[], bool]) -> DayDone:
    done = DayDone()
    _take_back_all(unlocked, done)
    with unlocked.unit_of_work() as uow:
        done.absence = put_off_unseen(uow)
    _announce_all(unlocked, done)
    with unlocked.unit_of_work() as uow:
        done.values = purge_due_values(uow).erased
    due = _due(unlocked)
    try:
        for number, contact_id in enumerate(due):
            if not goes_on():
                break
            tell(number, len(due))
            _erase(unlocked, contact_id, done)
    finally:
        if done.erased:
            _conclude(unlocked, done)
        elif done.values:
            clear_traces(unlocked)
    return done


def may_run(unlocked: UnlockedWorkspace) -> bool:
    """Say whether the purge may run by itself now."""
    if not unlocked.account.may(Permission.ERASE):
        return False
    with unlocked.reading() as uow:
        return is_automatic(uow) and clock_stands(uow)


def _take_back_all(unlocked: UnlockedWorkspace, done: DayDone) -> None:
    after: int | None = 0
    while after is not None:
        with unlocked.unit_of_work() as uow:
            left, after = take_back(uow, after)
        done.left.extend(left)


def _announce_all(unlocked: UnlockedWorkspace, done: DayDone) -> None:
    after: int | None = 0
    while after is not None:
        with unlocked.unit_of_work() as uow:
            count, after = announce_next(uow, after)
        done.announced += count


def _due(unlocked: UnlockedWorkspace) -> list[int]:
    with unlocked.reading() as uow:
        come = select(PurgeAnnouncement.contact_id).where(PurgeAnnouncement.purge_on <= uow.clock.today())
        return list(uow.session.scalars(come.order_by(PurgeAnnouncement.purge_on, PurgeAnnouncement.contact_id)))


def _erase(unlocked: UnlockedWorkspace, contact_id: int, done: DayDone) -> None:
    """Erase one person, or say why she stays; a MachineError goes up, for nobody after could be erased either."""
    name = ""
    try:
        with unlocked.unit_of_work() as uow:
            told = uow.session.get(PurgeAnnouncement, contact_id)
            if told is None or told.purge_on > uow.clock.today() or not clock_stands(uow):
                return
            forbidden, decision = _decide(uow, contact_id)
            name = decision.name
            if forbidden is None:
                erase_decided(uow, decision, told.announced_on)
            elif forbidden not in _STAYS_ANNOUNCED:
                cancel(uow, contact_id, forbidden)
    except MachineError:
        raise
    except UserError:
        forbidden = PurgeObstacle.REFUSED
    if forbidden is not None:
        done.left.append(Left(name, forbidden))
        return
    done.erased += 1
    # Where it cannot be listed now, the next start does.
    with contextlib.suppress(UserError):
        list_tombstones(unlocked)


def _decide(uow: UnitOfWork, contact_id: int) -> tuple[PurgeObstacle | None, PersonDecision]:
    """Ask again, on the very point of erasing: what forbids it, and what would be done."""
    (decision,) = propose_each(uow, [contact_id])
    forbidden = read_standings(uow, [contact_id])[contact_id]
    if forbidden is None and decision.obstacle:
        forbidden = PurgeObstacle.REFUSED
    if forbidden is None and needs_vault(uow, contact_id):
        forbidden = PurgeObstacle.NO_VAULT
    return forbidden, decision


def needs_vault(uow: UnitOfWork, contact_id: int) -> bool:
    """Say whether something must be archived for which there is no vault: by itself, nothing of that is lost (art. 17(3))."""
    archive = preview_erasure(uow, contact_id).split.proposed_archive
    return archive is not None and uow.keys.vault_public_key is None


def _conclude(unlocked: UnlockedWorkspace, done: DayDone) -> None:
    """Tell the journal and clean the disk; what a full disk prevents, the next start does."""
    with contextlib.suppress(MachineError):
        with unlocked.unit_of_work() as uow:
            record(uow, Action.PURGE_RAN, details={"erased": done.erased, "left": len(done.left)}, signed=True)
            note_left(uow, done.left)
        clean_remnants(unlocked)
