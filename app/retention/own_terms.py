"""The own term of a value: shorter than its contact's, counted from the day on which it was typed, and gone alone after it."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from dateutil.relativedelta import relativedelta
from sqlalchemy import func, select

from app.accounts.roles import Permission
from app.clock import BUSINESS_ZONE
from app.contacts.erase_own_values import CATEGORY, ErasedValues, erase_own_values, out_of_reach, rule_name
from app.errors import MachineError
from app.journal.known_days import clock_stands
from app.register.own_errors import OwnTermsWait
from app.register.own_rules import value_due_on
from app.rights.clean_remnants import clean_remnants
from app.workspace import UnitOfWork, UnlockedWorkspace
from db.tables import OwnField, OwnValue, PurgeRun

# A month that is shorter than the one before makes the reckoning back and forth differ by at most this.
_MONTH_ENDS = timedelta(days=4)


@dataclass(frozen=True, slots=True)
class ErasedRun:
    """One erasure of a field's values, as the purge log keeps it."""

    ran_on: date
    erased: int


def due_values(uow: UnitOfWork) -> dict[int, list[int]]:
    """Return, by field, the contacts whose value has reached its own term; those whom the law keeps whole are left out."""
    found: dict[int, list[int]] = {}
    today = uow.clock.today()
    with_term = select(OwnField.id, OwnField.retention_months).where(OwnField.retention_months > 0)
    for field_id, months in uow.session.execute(with_term):
        due = _due_of(uow, field_id, months or 0, today)
        reachable = sorted(due - out_of_reach(uow, due)) if due else []
        if reachable:
            found[field_id] = reachable
    return found


def count_due_values(uow: UnitOfWork) -> int:
    """Count the values that have reached their own term."""
    return sum(len(ids) for ids in due_values(uow).values())


def purge_due_values(uow: UnitOfWork, field_id: int | None = None) -> ErasedValues:
    """Erase each value that has reached its own term, of one field or of all, and note how many.

    OwnTermsWait while the computer's date is in doubt.
    """
    uow.account.require(Permission.ERASE)
    if not clock_stands(uow):
        raise OwnTermsWait
    due = {one: ids for one, ids in due_values(uow).items() if field_id in (None, one)}
    return ErasedValues(sum(erase_own_values(uow, one, ids).erased for one, ids in due.items()), 0)


def clear_traces(unlocked: UnlockedWorkspace) -> None:
    """Clean what the disk still holds of values that went; what a full disk prevents, closing the folder does."""
    with contextlib.suppress(MachineError):
        clean_remnants(unlocked)


def erased_runs(uow: UnitOfWork, field_id: int, limit: int = 3) -> tuple[ErasedRun, ...]:
    """Return the last erasures of a field's values, from the purge log, the latest first."""
    uow.account.require(Permission.EDIT_PURPOSES)
    rows = uow.session.execute(
        select(PurgeRun.ran_on, func.sum(PurgeRun.erased))
        .where(PurgeRun.category == CATEGORY, PurgeRun.rule == rule_name(field_id))
        .group_by(PurgeRun.ran_on)
        .order_by(PurgeRun.ran_on.desc())
        .limit(limit)
    )
    return tuple(ErasedRun(row[0], row[1]) for row in rows)


def _due_of(uow: UnitOfWork, field_id: int, months: int, today: date) -> set[int]:
    last = datetime.combine(today - relativedelta(months=months) + _MONTH_ENDS, time.max, BUSINESS_ZONE)
    rows = uow.session.execute(
        select(OwnValue.contact_id, OwnValue.written_at).where(
            OwnValue.own_field_id == field_id, OwnValue.written_at <= last.astimezone(UTC)
        )
    )
    return {
        contact_id
        for contact_id, written_at in rows
        if (due := value_due_on(written_at.astimezone(BUSINESS_ZONE).date(), months)) is not None and due <= today
    }
