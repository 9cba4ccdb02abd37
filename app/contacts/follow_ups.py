"""What was promised to somebody for a day: noted with a call, shown when it is due, ticked off in one click."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, select

from app.accounts.roles import Permission
from app.contacts.errors import FollowUpPast, FollowUpUnknown
from app.contacts.note_kinds import FollowUp
from app.contacts.read_contact import ContactLine, read_lines
from app.contacts.relationship import contact_of
from app.journal import Action, record
from app.register.access_rules import FOLLOW_UPS
from app.register.field_access import may_read, require_writing
from app.workspace import UnitOfWork
from db.tables import FollowUp as FollowUpRow

# Nobody does more in a day; whoever has more still to do sees the latest of them first.
MOST_LISTED = 200


@dataclass(frozen=True, slots=True)
class FollowUpDraft:
    """What is to be done, on what day, by which account; by whoever notes it where no account is named."""

    kind: FollowUp
    due_on: date
    assigned_to: str = ""


@dataclass(frozen=True, slots=True)
class FollowUpLine:
    """Something still to be done for a contact."""

    id: int
    contact: ContactLine
    kind: FollowUp
    due_on: date
    assigned_to: str
    is_late: bool


def add_follow_up(uow: UnitOfWork, contact_id: int, draft: FollowUpDraft, interaction_id: int | None = None) -> int:
    """Note what is to be done and return its id; FollowUpPast, ContactUnknown."""
    uow.account.require(Permission.EDIT_CONTACTS)
    require_writing(uow, FOLLOW_UPS)
    contact = contact_of(uow, contact_id)
    if draft.due_on < uow.clock.today():
        raise FollowUpPast
    row = FollowUpRow(
        contact_id=contact_id,
        interaction_id=interaction_id,
        kind=draft.kind.value,
        due_on=draft.due_on,
        assigned_to=draft.assigned_to or uow.account.id,
        created_at=uow.clock.now(),
        created_by=uow.account.id,
    )
    uow.session.add(row)
    uow.session.flush()
    record(uow, Action.FOLLOW_UP_CHANGED, contact.subject_id, {"follow_up": row.id, "done": False})
    return row.id


def tick_off(uow: UnitOfWork, follow_up_id: int) -> None:
    """Say that it was done; saying it twice changes nothing. FollowUpUnknown."""
    _set_done(uow, follow_up_id, is_done=True)


def take_back_tick(uow: UnitOfWork, follow_up_id: int) -> None:
    """Say that it is still to be done. FollowUpUnknown."""
    _set_done(uow, follow_up_id, is_done=False)


def follow_ups_of(uow: UnitOfWork, contact_id: int) -> tuple[FollowUpLine, ...]:
    """Return what is still to be done for a contact, whoever does it, the soonest first; nothing for who reads no exchanges."""
    contact_of(uow, contact_id)
    if not uow.account.may(Permission.EDIT_CONTACTS) or not may_read(uow, FOLLOW_UPS):
        return ()
    return _lines(uow, FollowUpRow.contact_id == contact_id)


def due_follow_ups(uow: UnitOfWork) -> tuple[FollowUpLine, ...]:
    """Return what the account has to do today, the latest first; whoever runs the business sees everybody's."""
    if not uow.account.may(Permission.EDIT_CONTACTS) or not may_read(uow, FOLLOW_UPS):
        return ()
    due = FollowUpRow.due_on <= uow.clock.today()
    if not uow.account.may(Permission.MANAGE_ACCOUNTS):
        due &= FollowUpRow.assigned_to == uow.account.id
    return _lines(uow, due)


def _lines(uow: UnitOfWork, wanted: ColumnElement[bool]) -> tuple[FollowUpLine, ...]:
    rows = uow.session.scalars(
        select(FollowUpRow)
        .where(FollowUpRow.done_at.is_(None), wanted)
        .order_by(FollowUpRow.due_on, FollowUpRow.id)
        .limit(MOST_LISTED)
    ).all()
    cards = {line.id: line for line in read_lines(uow, _distinct(row.contact_id for row in rows))}
    today = uow.clock.today()
    return tuple(
        FollowUpLine(row.id, cards[row.contact_id], FollowUp(row.kind), row.due_on, row.assigned_to, row.due_on < today)
        for row in rows
        if row.contact_id in cards
    )


def _distinct(ids: Iterable[int]) -> list[int]:
    return list(dict.fromkeys(ids))


def _set_done(uow: UnitOfWork, follow_up_id: int, *, is_done: bool) -> None:
    uow.account.require(Permission.EDIT_CONTACTS)
    require_writing(uow, FOLLOW_UPS)
    row = uow.session.get(FollowUpRow, follow_up_id)
    if row is None:
        raise FollowUpUnknown
    if is_done == (row.done_at is not None):
        return
    row.done_at, row.done_by = (uow.clock.now(), uow.account.id) if is_done else (None, "")
    subject = contact_of(uow, row.contact_id).subject_id
    record(uow, Action.FOLLOW_UP_CHANGED, subject, {"follow_up": row.id, "done": is_done})
