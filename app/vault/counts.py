"""What the closed door may say: how many deposits wait, how many archives there are and end this year."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from app.accounts.business import read_setting, write_setting
from app.accounts.roles import Permission
from db.tables import ArchivedRecord, OutboxDeposit

if TYPE_CHECKING:
    from app.vault.open_vault import OpenVault
    from app.workspace import UnitOfWork, UnlockedWorkspace

_KEY = "vault.counts"


@dataclass(frozen=True, slots=True)
class ClosedDoor:
    """What is known of the vault without opening it; all but ``waiting`` dates from its last opening.

    ``ended`` are archives whose year has passed and which that opening did not delete.
    """

    exists: bool
    waiting: int
    archives: int
    ending_this_year: int
    ended: int = 0


def read_closed_door(uow: UnitOfWork) -> ClosedDoor:
    """Return the counts of the door; nothing nominative is in them."""
    uow.account.require(Permission.OPEN_VAULT)
    return door_counts(uow)


def door_counts(uow: UnitOfWork) -> ClosedDoor:
    """Return the counts for a summary in which the vault is one line among others; the door itself asks who stands before it."""
    kept = read_setting(uow, _KEY, {"archives": 0, "ends": {}})
    year = uow.clock.today().year
    waiting = uow.session.scalar(select(func.count()).select_from(OutboxDeposit)) or 0
    return ClosedDoor(
        exists=uow.keys.vault_public_key is not None,
        waiting=waiting,
        archives=kept["archives"],
        ending_this_year=kept["ends"].get(str(year), 0),
        ended=sum(count for of, count in kept["ends"].items() if int(of) < year),
    )


def may_hold_archives(uow: UnitOfWork) -> bool:
    """Say whether anything waits for the vault or was in it when it was last open; it says nothing of anybody."""
    if uow.keys.vault_public_key is None:
        return False
    kept = read_setting(uow, _KEY, {"archives": 0})
    return bool(kept["archives"]) or uow.session.scalar(select(OutboxDeposit.id).limit(1)) is not None


def refresh_counts(unlocked: UnlockedWorkspace, vault: OpenVault) -> None:
    """Leave outside the counts that the door will show once closed."""
    with vault.session() as session:
        total = session.scalar(select(func.count()).select_from(ArchivedRecord)) or 0
        year = func.strftime("%Y", ArchivedRecord.ends_on)
        rows = session.execute(select(year.label("year"), func.count().label("archives")).group_by(year))
        ends: dict[str, int] = {row.year: row.archives for row in rows}
    with unlocked.unit_of_work() as uow:
        write_setting(uow, _KEY, {"archives": total, "ends": ends})
