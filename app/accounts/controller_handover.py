"""How far a change of controller is: each step stands by itself, so that an interrupted one says what remains."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from app.accounts.business import read_business, read_setting, write_business, write_setting
from app.accounts.key_errors import SameAccount
from app.accounts.manage_accounts import read_accounts
from app.accounts.roles import Permission, Role
from app.journal import Action, record
from db.tables import JournalEntry
from resources import wording

if TYPE_CHECKING:
    from app.workspace import UnitOfWork, UnlockedWorkspace

_KEY = "keys.handover"


class HandoverStep(StrEnum):
    """What a change of controller is made of, in the order that keeps somebody answerable at every moment."""

    TAKE_ROLE = "take_role"
    VAULT = "vault"
    SHEET = "sheet"
    CONTACT = "contact"
    LEAVE_ROLE = "leave_role"

    @property
    def label(self) -> str:
        """The step's name for the person reading."""
        return wording(f"keys.handover_step.{self.value}")


@dataclass(frozen=True, slots=True)
class Handover:
    """From whom, to whom, and since which line of the journal; ``remaining`` are the steps still to take."""

    old: str
    new: str
    since: int
    remaining: tuple[HandoverStep, ...]


def begin_handover(unlocked: UnlockedWorkspace, old: str, new: str) -> Handover:
    """Write down that the change has begun; SameAccount, PermissionDenied."""
    unlocked.account.require(Permission.MANAGE_ACCOUNTS)
    if old == new:
        raise SameAccount
    with unlocked.unit_of_work() as uow:
        since = record(uow, Action.SETTING_CHANGED, details={"key": _KEY, "old": old, "new": new}, signed=True)
        write_setting(uow, _KEY, {"old": old, "new": new, "since": since})
    begun = read_handover(unlocked)
    if begun is None:
        raise RuntimeError("what was just written is not there")
    return begun


def read_handover(unlocked: UnlockedWorkspace) -> Handover | None:
    """Return the change under way, with what remains as the accounts and the journal tell it; none where none is."""
    roles = {account.id: (account.role, is_open) for account, is_open in read_accounts(unlocked)}
    with unlocked.reading() as uow:
        kept = read_setting(uow, _KEY, None)
        if kept is None:
            return None
        done = {
            HandoverStep.TAKE_ROLE: roles.get(kept["new"], (None, False)) == (Role.CONTROLLER, True),
            HandoverStep.VAULT: uow.keys.vault_public_key is None
            or _told(uow, Action.VAULT_HANDED_OVER, kept["since"]),
            HandoverStep.SHEET: _told(uow, Action.RECOVERY_REPLACED, kept["since"]),
            HandoverStep.CONTACT: bool(kept.get("contact")),
            HandoverStep.LEAVE_ROLE: roles.get(kept["old"], (None, False)) != (Role.CONTROLLER, True),
        }
    remaining = tuple(step for step in HandoverStep if not done[step])
    return Handover(kept["old"], kept["new"], kept["since"], remaining)


def confirm_rights_contact(unlocked: UnlockedWorkspace, contact: str) -> None:
    """Write where people write to exercise their rights from now on; notices and letters carry it. PermissionDenied."""
    unlocked.account.require(Permission.MANAGE_ACCOUNTS)
    with unlocked.unit_of_work() as uow:
        kept = read_setting(uow, _KEY, None)
        business = read_business(uow)
        if contact != business.contact_for_rights:
            write_business(uow, replace(business, contact_for_rights=contact))
        if kept is not None:
            write_setting(uow, _KEY, {**kept, "contact": True})


def end_handover(unlocked: UnlockedWorkspace) -> None:
    """Forget the change, done or given up."""
    unlocked.account.require(Permission.MANAGE_ACCOUNTS)
    with unlocked.unit_of_work() as uow:
        write_setting(uow, _KEY, None)
        record(uow, Action.SETTING_CHANGED, details={"key": _KEY})


def _told(uow: UnitOfWork, action: Action, since: int) -> bool:
    found = select(func.count()).select_from(JournalEntry)
    return bool(uow.session.scalar(found.where(JournalEntry.seq > since, JournalEntry.action == action.value)))
