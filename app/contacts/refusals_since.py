"""What a person refused on a merged card, said to both cards when they are parted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import inspect, select

from app.consent.keep_event import keep_event
from app.consent.kinds import ConsentEventType
from app.contacts.kinds import AgeGroup, ContactKind, most_protected
from app.contacts.merge_rules import earliest
from app.contacts.merge_snapshot import Snapshot, from_text
from app.journal import Action
from db.tables import ConsentEvent, Contact, ObjectionEvent, RetentionInquiry, Subscription

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy.orm import Session

    from app.workspace import UnitOfWork
    from db.tables import ContactMerge

_NO = (ConsentEventType.WITHDRAWN.value, ConsentEventType.REFUSED.value)
# In the order of protection; what is known of a person's age is of both cards.
_PROTECTED = (AgeGroup.UNDER_15.value, AgeGroup.FROM_15.value)


@dataclass(frozen=True, slots=True)
class SaidSince:
    """The refusals recorded since a merge, as values of their rows; lists by number, what became known of the person."""

    consents: tuple[dict[str, Any], ...]
    objections: tuple[dict[str, Any], ...]
    left: frozenset[int]
    deceased_on: date | None
    age_group: str
    kind: ContactKind | None
    asked: tuple[dict[str, Any], ...]


def known_events(session: Session, contact_id: int) -> dict[str, list[int]]:
    """Return the numbers of a card's events, and of its open stays in lists: what is not among them later came since."""
    known = {
        table.__tablename__: list(session.scalars(select(table.id).where(table.contact_id == contact_id)))
        for table in (ConsentEvent, ObjectionEvent, RetentionInquiry)
    }
    on_list = select(Subscription.id).where(
        Subscription.contact_id == contact_id, Subscription.unsubscribed_at.is_(None)
    )
    return known | {Subscription.__tablename__: list(session.scalars(on_list))}


def said_since(uow: UnitOfWork, merge: ContactMerge) -> SaidSince:
    """Return what was refused on the merged card since, so far as it did not come with either card."""
    session, contact = uow.session, uow.session.get_one(Contact, merge.contact_id)
    snapshot = from_text(merge.snapshot)
    consents, objections, asked = (
        _since(session, snapshot, contact.id, table) for table in (ConsentEvent, ObjectionEvent, RetentionInquiry)
    )
    were_open = Subscription.id.in_(snapshot.known[Subscription.__tablename__])
    left = select(Subscription.list_id).where(were_open, Subscription.unsubscribed_at.is_not(None))
    merged = snapshot.merged
    return SaidSince(
        consents=tuple(_values(event) for event in consents if event.event_type in _NO),
        objections=tuple(_values(event) for event in objections),
        left=frozenset(session.scalars(left)),
        deceased_on=contact.deceased_on if contact.deceased_on != merged["deceased_on"] else None,
        age_group=contact.age_group if contact.age_group != merged["age_group"] else "",
        kind=ContactKind(contact.kind) if contact.kind != merged["kind"] else None,
        asked=tuple(_values(row) for row in asked if row.answered_on is None),
    )


def say_to_both(uow: UnitOfWork, back: Contact, said: SaidSince) -> None:
    """Write the refusals on the card that comes back too; on the other they stand already."""
    session = uow.session
    for values in said.consents:
        event = ConsentEvent(**(values | {"contact_id": back.id, "recorded_at": uow.clock.now(), "evidence_id": None}))
        action = Action.CONSENT_WITHDRAWN if event.event_type == ConsentEventType.WITHDRAWN else Action.CONSENT_RECORDED
        keep_event(uow, back, event, action)
    session.add_all(ObjectionEvent(**(values | {"contact_id": back.id})) for values in said.objections)
    session.add_all(RetentionInquiry(**(values | {"contact_id": back.id})) for values in said.asked)
    open_stays = select(Subscription).where(
        Subscription.contact_id == back.id,
        Subscription.list_id.in_(said.left),
        Subscription.unsubscribed_at.is_(None),
    )
    for stay in session.scalars(open_stays):
        stay.unsubscribed_at, stay.unsubscribed_by = uow.clock.now(), uow.account.id
    back.deceased_on = earliest(back.deceased_on, said.deceased_on)
    if said.kind is not None:
        back.kind = most_protected(ContactKind(back.kind), said.kind).value
    if said.age_group in _PROTECTED and back.age_group not in _PROTECTED[: _PROTECTED.index(said.age_group)]:
        back.age_group = said.age_group
    session.flush()


def _since(session: Session, snapshot: Snapshot, contact_id: int, table: Any) -> list[Any]:
    known = table.id.in_(snapshot.known[table.__tablename__])
    return list(session.scalars(select(table).where(table.contact_id == contact_id, ~known).order_by(table.id)))


def _values(row: Any) -> dict[str, Any]:
    columns = (column.key for column in inspect(type(row)).column_attrs)
    return {name: getattr(row, name) for name in columns if name != "id"}
