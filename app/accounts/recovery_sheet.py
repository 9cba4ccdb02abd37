"""Make another recovery sheet of the daily file, and try the one at hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from app.accounts.account_slots import recovery_slot
from app.accounts.authentic import authentic_keys
from app.accounts.business import read_setting, write_setting
from app.accounts.closed_key_changes import left_behind, seal_anew
from app.accounts.confirm_presence import confirm_presence
from app.accounts.errors import NotEnoughMemory, RecoveryCodeRefused
from app.accounts.key_derivation import KdfCosts, costs_for_this_machine
from app.accounts.key_slots import RECOVERY, WrongSecret, open_slot
from app.accounts.recovery_code import normalise
from app.accounts.renew_key import renew_key
from app.accounts.renewal_date import note_renewal
from app.accounts.roles import Permission
from app.journal import Action, record
from db.tables import JournalEntry

if TYPE_CHECKING:
    from app.workspace import UnitOfWork, UnlockedWorkspace

_TRIED = "keys.sheet_tried_at"


def replace_recovery_sheet(
    unlocked: UnlockedWorkspace, code: str, password: str, *, costs: KdfCosts | None = None
) -> None:
    """Put ``code`` in the place of the sheet in use, which opens nothing from that moment on.

    Call it once the new sheet was printed and proved readable, with the acting account's own password typed again. The
    file goes under a fresh key, so that whoever kept the old sheet and a copy of the key file opens nothing new.

    Takes seconds: call it from a worker. Raises PermissionDenied, RecoveryCodeMistyped, WrongPassword and the like of
    ``confirm_presence``, DiskFull, WorkspaceBusy, NotEnoughMemory; then the old sheet stays good.
    """
    unlocked.account.require(Permission.MANAGE_ACCOUNTS)
    typed = normalise(code)
    confirm_presence(unlocked, password)
    keys = authentic_keys(unlocked)
    try:
        sheet, _ = recovery_slot(
            keys.identity,
            typed,
            unlocked.keys.data_keys,
            created=unlocked.clock.now().isoformat(timespec="seconds"),
            profile=(costs or costs_for_this_machine()).recovery,
        )
    except MemoryError as error:
        raise NotEnoughMemory from error
    others = tuple(slot for slot in keys.slots if slot.type != RECOVERY)
    changed, closed = left_behind(unlocked, keys, replace(keys, slots=(*others, sheet)))
    renew_key(unlocked, changed)
    seal_anew(unlocked, closed)
    with unlocked.unit_of_work() as uow:
        record(uow, Action.RECOVERY_REPLACED, signed=True)
        write_setting(uow, _TRIED, uow.clock.now().isoformat(timespec="seconds"))
        note_renewal(uow)


def try_recovery_sheet(unlocked: UnlockedWorkspace, code: str) -> None:
    """Make sure that the sheet at hand is the one in use, and keep the day; call it from a worker.

    Raises PermissionDenied, RecoveryCodeMistyped, RecoveryCodeRefused, NotEnoughMemory.
    """
    unlocked.account.require(Permission.MANAGE_ACCOUNTS)
    typed = normalise(code)
    keys = authentic_keys(unlocked)
    sheet = next((slot for slot in keys.slots if slot.type == RECOVERY and not slot.disabled), None)
    if sheet is None:
        raise RecoveryCodeRefused
    try:
        open_slot(keys.identity, sheet, typed)
    except WrongSecret as error:
        raise RecoveryCodeRefused from error
    except MemoryError as error:
        raise NotEnoughMemory from error
    with unlocked.unit_of_work() as uow:
        write_setting(uow, _TRIED, uow.clock.now().isoformat(timespec="seconds"))


def sheet_tried_at(uow: UnitOfWork) -> datetime | None:
    """Return when the sheet was last proved good, none where it never was since the first start."""
    kept = read_setting(uow, _TRIED, None)
    return None if kept is None else datetime.fromisoformat(kept)


def sheet_was_used(uow: UnitOfWork) -> bool:
    """Say whether the sheet opened the folder since it was made: it left its drawer, and another is due."""
    used, replaced = (
        uow.session.scalar(select(func.max(JournalEntry.seq)).where(JournalEntry.action == action.value)) or 0
        for action in (Action.RECOVERY_USED, Action.RECOVERY_REPLACED)
    )
    return used > replaced
