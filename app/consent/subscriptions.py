"""Lists that people join and leave; being on a list gives no right to write to them."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError

from app.accounts.roles import Permission
from app.consent.errors import NameMissing, NameTaken
from app.consent.purposes import read_purpose
from app.contacts.relationship import contact_of
from app.journal import Action, record
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
    uow.account.require(Permission.READ_CONTACTS)
    if list_id in lists_of(uow, contact_id):
        return
    contact = contact_of(uow, contact_id)
    uow.session.add(
        Subscription(
            list_id=list_id, contact_id=contact_id, subscribed_at=uow.clock.now(), subscribed_by=uow.account.id
        )
    )
    record(uow, Action.SUBSCRIBED, contact.subject_id, {"list": list_id})


def unsubscribe(uow: UnitOfWork, contact_id: int, list_id: int) -> None:
    """Take a person off a list; the stay remains in the history."""
    uow.account.require(Permission.READ_CONTACTS)
    contact = contact_of(uow, contact_id)
    stays = uow.session.scalars(
        select(Subscription).where(
            Subscription.list_id == list_id,
            Subscription.contact_id == contact_id,
            Subscription.unsubscribed_at.is_(None),
        )
    )
    for stay in stays:
        stay.unsubscribed_at, stay.unsubscribed_by = uow.clock.now(), uow.account.id
        record(uow, Action.UNSUBSCRIBED, contact.subject_id, {"list": list_id})
