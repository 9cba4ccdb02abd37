"""Lists that people join and leave; being on a list gives no right to write to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from app.accounts.roles import Permission
from app.consent.errors import NameMissing, NameTaken
from app.consent.purposes import read_purpose
from app.contacts.relationship import contact_of, subjects_of
from app.journal import Action, record, record_each
from app.values.text import LONG, clean_line, clean_text
from app.workspace import UnitOfWork
from db.tables import Purpose, Subscription, SubscriptionList


@dataclass(frozen=True, slots=True)
class ListView:
    """A list and how many people are on it."""

    id: int
    name: str
    description: str
    purpose_id: int
    purpose: str
    members: int


def create_list(uow: UnitOfWork, name: str, purpose_id: int, description: str = "") -> int:
    """Open a list for one purpose; NameMissing, NameTaken, PurposeUnknown."""
    uow.account.require(Permission.EDIT_LISTS)
    if not name.strip():
        raise NameMissing
    read_purpose(uow, purpose_id)
    row = SubscriptionList(
        name=clean_line(name, 120),
        description=clean_text(description, LONG),
        purpose_id=purpose_id,
        created_at=uow.clock.now(),
    )
    uow.session.add(row)
    try:
        uow.session.flush()
    except IntegrityError as error:
        raise NameTaken from error
    record(uow, Action.LIST_CHANGED, details={"list": row.id, "purpose": purpose_id})
    return row.id


def read_lists(uow: UnitOfWork) -> tuple[ListView, ...]:
    """Return the open lists by name."""
    uow.account.require(Permission.READ_CONTACTS)
    members = (
        select(Subscription.list_id, func.count().label("members"))
        .where(Subscription.unsubscribed_at.is_(None))
        .group_by(Subscription.list_id)
        .subquery()
    )
    rows = uow.session.execute(
        select(SubscriptionList, Purpose.name, func.coalesce(members.c.members, 0))
        .join(Purpose, Purpose.id == SubscriptionList.purpose_id)
        .join(members, members.c.list_id == SubscriptionList.id, isouter=True)
        .where(SubscriptionList.closed_at.is_(None))
        .order_by(SubscriptionList.name)
    )
    return tuple(ListView(row.id, row.name, row.description, row.purpose_id, name, count) for row, name, count in rows)


def lists_of(uow: UnitOfWork, contact_id: int) -> frozenset[int]:
    """Return the ids of the lists a person is on."""
    rows = select(Subscription.list_id).where(
        Subscription.contact_id == contact_id, Subscription.unsubscribed_at.is_(None)
    )
    return frozenset(uow.session.scalars(rows))


def subscribe(uow: UnitOfWork, contact_id: int, list_id: int) -> None:
    """Put a person on a list; nothing happens where they already are."""
    contact_of(uow, contact_id)
    subscribe_each(uow, list_id, [contact_id])


def unsubscribe(uow: UnitOfWork, contact_id: int, list_id: int) -> None:
    """Take a person off a list; the stay remains in the history."""
    contact_of(uow, contact_id)
    unsubscribe_each(uow, list_id, [contact_id])


def subscribe_each(uow: UnitOfWork, list_id: int, contact_ids: Sequence[int]) -> int:
    """Put those on a list who are not on it, each with a line in the journal; return how many those were."""
    uow.account.require(Permission.READ_CONTACTS)
    members = members_among(uow, list_id, contact_ids)
    joining = {one: subject for one, subject in subjects_of(uow, contact_ids).items() if one not in members}
    if joining:
        stay = {"list_id": list_id, "subscribed_at": uow.clock.now(), "subscribed_by": uow.account.id}
        uow.session.execute(insert(Subscription), [stay | {"contact_id": one} for one in joining])
        record_each(uow, Action.SUBSCRIBED, joining.values(), {"list": list_id})
    return len(joining)


def unsubscribe_each(uow: UnitOfWork, list_id: int, contact_ids: Sequence[int]) -> int:
    """Take those off a list who are on it, each with a line in the journal; their stays remain in the history."""
    uow.account.require(Permission.READ_CONTACTS)
    leaving = subjects_of(uow, sorted(members_among(uow, list_id, contact_ids)))
    if leaving:
        stays = update(Subscription).where(
            Subscription.list_id == list_id,
            Subscription.contact_id.in_(leaving),
            Subscription.unsubscribed_at.is_(None),
        )
        uow.session.execute(stays.values(unsubscribed_at=uow.clock.now(), unsubscribed_by=uow.account.id))
        record_each(uow, Action.UNSUBSCRIBED, leaving.values(), {"list": list_id})
    return len(leaving)


def members_among(uow: UnitOfWork, list_id: int, contact_ids: Sequence[int]) -> frozenset[int]:
    """Return who of some contacts is on a list now."""
    return _stays_among(uow, list_id, contact_ids, Subscription.unsubscribed_at.is_(None))


def leavers_among(uow: UnitOfWork, list_id: int, contact_ids: Sequence[int]) -> frozenset[int]:
    """Return who of some contacts left a list and did not come back."""
    left = _stays_among(uow, list_id, contact_ids, Subscription.unsubscribed_at.is_not(None))
    return left - members_among(uow, list_id, contact_ids)


def _stays_among(
    uow: UnitOfWork, list_id: int, contact_ids: Sequence[int], state: ColumnElement[bool]
) -> frozenset[int]:
    stays = select(Subscription.contact_id).where(Subscription.list_id == list_id, state)
    return frozenset(uow.session.scalars(stays.where(Subscription.contact_id.in_(contact_ids))))
