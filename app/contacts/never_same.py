"""« Jamais les mêmes »: two contacts that look alike and are two people; remembered until somebody takes it back."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import delete, select

from app.accounts.roles import Permission
from app.contacts.read_contact import ContactLine, read_lines
from app.contacts.relationship import contact_of
from app.journal import Action, record
from app.workspace import UnitOfWork
from db.tables import NeverSame


def never_same_pairs(uow: UnitOfWork) -> frozenset[tuple[int, int]]:
    """Return the pairs that must not be proposed again, the smaller id first."""
    rows = uow.session.execute(select(NeverSame.contact_id, NeverSame.other_id))
    return frozenset((row.contact_id, row.other_id) for row in rows)


@dataclass(frozen=True, slots=True)
class ApartContacts:
    """Two contacts that are two people, as the list shows them."""

    first: ContactLine
    second: ContactLine


def read_never_same(uow: UnitOfWork, *, offset: int, limit: int) -> list[ApartContacts]:
    """Return a window of the pairs that are never proposed, the latest first; frozen records only within reach."""
    uow.account.require(Permission.EDIT_CONTACTS)
    rows = uow.session.execute(
        select(NeverSame.contact_id, NeverSame.other_id).order_by(NeverSame.id.desc()).offset(offset).limit(limit)
    ).all()
    lines = {line.id: line for line in read_lines(uow, sorted({one for row in rows for one in row}))}
    return [
        ApartContacts(lines[row.contact_id], lines[row.other_id])
        for row in rows
        if row.contact_id in lines and row.other_id in lines
    ]


def say_never_same(uow: UnitOfWork, first: int, second: int) -> None:
    """Note that two contacts are two people; saying it twice changes nothing. ContactUnknown."""
    uow.account.require(Permission.EDIT_CONTACTS)
    one, other = sorted((first, second))
    subjects = [contact_of(uow, contact_id).subject_id for contact_id in (one, other)]
    held = select(NeverSame.id).where(NeverSame.contact_id == one, NeverSame.other_id == other)
    if uow.session.scalar(held) is not None:
        return
    now = uow.clock.now()
    uow.session.add(NeverSame(contact_id=one, other_id=other, said_at=now, said_by=uow.account.id))
    uow.session.flush()
    record(uow, Action.NEVER_SAME_SAID, subjects[0], {"other": subjects[1]})


def take_back_never_same(uow: UnitOfWork, first: int, second: int) -> None:
    """Let two contacts be proposed again. ContactUnknown."""
    uow.account.require(Permission.EDIT_CONTACTS)
    one, other = sorted((first, second))
    subjects = [contact_of(uow, contact_id).subject_id for contact_id in (one, other)]
    uow.session.execute(delete(NeverSame).where(NeverSame.contact_id == one, NeverSame.other_id == other))
    record(uow, Action.NEVER_SAME_TAKEN_BACK, subjects[0], {"other": subjects[1]})
