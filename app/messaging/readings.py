"""What is on record of some contacts, or of all, for decisions; each table is read once however many questions are asked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import InstrumentedAttribute

from app.accounts.business import Business, read_business
from app.clock import BUSINESS_ZONE
from app.consent.history import standings_of
from app.consent.kinds import Channel, ConsentState
from app.consent.rules import Standing
from app.contacts.kinds import ContactKind, EmailUsage, InteractionKind, PhoneUsage
from app.messaging.eligibility import SoftOptIn
from app.messaging.merge_holds import Hold, holds_on
from app.messaging.own_request import may_still_answer
from app.messaging.suppression import suppressed_fingerprints
from app.workspace import UnitOfWork
from db.tables import (
    Contact,
    ContactEmail,
    ContactLawfulBasis,
    ContactPhone,
    Contract,
    Interaction,
    MergeHold,
    ObjectionEvent,
    RetentionInquiry,
    Sale,
)

Chosen = TypeVar("Chosen", bound=Select[*tuple[Any, ...]])
Read = TypeVar("Read")
ContactRow = tuple[int, str, date | None, date | None, date | None, str, date | None, str]

SILENCE = Standing(ConsentState.NONE)
# Five working days never take longer, whatever holidays fall among them.
_LONGEST_WINDOW = timedelta(days=15)
_CONTACT_COLUMNS = select(
    Contact.id,
    Contact.kind,
    Contact.restricted_since,
    Contact.deceased_on,
    Contact.retention_due_on,
    Contact.source_kind,
    Contact.informed_on,
    Contact.age_group,
)


class Readings:
    """The record of the contacts named, or of all where ``ids`` is None, as of one transaction.

    What one person ever answered is little and is read whole, so that ten questions about them cost no more than one; of
    many people only what the question asks is read.
    """

    def __init__(self, uow: UnitOfWork, ids: list[int] | None) -> None:
        self._uow, self._ids = uow, ids
        self._reads_whole = ids is not None and len(ids) == 1
        self._by_question: dict[tuple[str, int | None, Channel | None], Any] = {}

    @cached_property
    def contacts(self) -> list[ContactRow]:
        """Their own columns, in the order of ``_CONTACT_COLUMNS``."""
        return list(self._uow.session.execute(_chosen(_CONTACT_COLUMNS, Contact.id, self._ids)).tuples())

    @cached_property
    def business(self) -> Business:
        """Who asks."""
        return read_business(self._uow)

    @cached_property
    def requests(self) -> dict[int, frozenset[str]]:
        """What each asked about by themselves and may still be called back for."""
        return own_requests(self._uow, self._ids)

    @cached_property
    def contracts(self) -> dict[int, frozenset[str]]:
        """What each has a running contract for."""
        return _running_contracts(self._uow, self._ids)

    @cached_property
    def sales(self) -> dict[int, tuple[SoftOptIn, ...]]:
        """What each bought."""
        return _sales(self._uow, self._ids)

    @cached_property
    def asked(self) -> frozenset[int]:
        """Who was asked whether to stay, and has not answered."""
        return _asked(self._uow, self._ids)

    def addresses(self, channel: Channel) -> dict[int, str]:
        """Return each contact's first address for a channel."""
        of = channel if channel in (Channel.POST, Channel.EMAIL) else Channel.PHONE
        return self._once(("addresses", None, of), lambda: _addresses(self._uow, of, self._ids))

    def behind(self, channel: Channel) -> dict[int, ContactKind]:
        """Return who stands behind each contact's first address for a channel, where somebody said it."""
        return self._once(("behind", None, channel), lambda: who_is_behind(self._uow, channel, self._ids))

    def suppressed(self, channel: Channel) -> frozenset[str]:
        """Return the fingerprints on the list of a channel."""
        return self._once(("suppressed", None, channel), lambda: suppressed_fingerprints(self._uow, channel))

    def objectors(self, channel: Channel) -> frozenset[int]:
        """Return who objects on a channel."""
        return self._once(("objectors", None, channel), lambda: objectors(self._uow, channel, self._ids))

    def with_basis(self, purpose_id: int) -> frozenset[int]:
        """Return who has a lawful basis noted for a purpose."""
        return self._once(("basis", purpose_id, None), lambda: _with_basis(self._uow, purpose_id, self._ids))

    def standings(self, purpose_id: int, channel: Channel) -> dict[tuple[int, int, Channel], Standing]:
        """Return what was said by (contact, purpose, channel); it may hold other purposes and channels too."""
        if self._reads_whole:
            return self._once(("said", None, None), lambda: standings_of(self._uow, self._ids))
        return standings_of(self._uow, self._ids, purpose_id=purpose_id, channel=channel)

    def holds(self, purpose_id: int, channel: Channel) -> dict[int, tuple[Hold, ...]]:
        """Return what merges left waiting for a purpose and channel."""
        if (purpose_id, channel.value) not in self._held:
            return {}
        return holds_on(self._uow, purpose_id, channel, self._ids)

    @cached_property
    def _held(self) -> frozenset[tuple[int, str]]:
        held = select(MergeHold.purpose_id, MergeHold.channel).distinct()
        rows = self._uow.session.execute(_chosen(held, MergeHold.contact_id, self._ids))
        return frozenset((purpose_id, channel) for purpose_id, channel in rows)

    def _once(self, question: tuple[str, int | None, Channel | None], read: Callable[[], Read]) -> Read:
        if question not in self._by_question:
            self._by_question[question] = read()
        found: Read = self._by_question[question]
        return found


def own_requests(
    uow: UnitOfWork, ids: list[int] | None, at: datetime | None = None, only: ColumnElement[bool] | None = None
) -> dict[int, frozenset[str]]:
    """Return what each contact asked about by themselves and may still be called back for (row 19)."""
    now = at or uow.clock.now()
    today = now.astimezone(BUSINESS_ZONE).date()
    asked = select(Interaction.contact_id, Interaction.product_family, Interaction.occurred_at).where(
        Interaction.kind == InteractionKind.INFORMATION_REQUEST.value,
        Interaction.product_family != "",
        Interaction.occurred_at > now - _LONGEST_WINDOW,
        Interaction.recorded_at <= now,
    )
    if only is not None:
        asked = asked.where(only)
    families: dict[int, set[str]] = defaultdict(set)
    for owner, family, when in uow.session.execute(_chosen(asked, Interaction.contact_id, ids)):
        if may_still_answer(when.astimezone(BUSINESS_ZONE).date(), today):
            families[owner].add(family)
    return {owner: frozenset(found) for owner, found in families.items()}


def _chosen(statement: Chosen, column: InstrumentedAttribute[int], ids: list[int] | None) -> Chosen:
    return statement if ids is None else statement.where(column.in_(ids))


def _addresses(uow: UnitOfWork, channel: Channel, ids: list[int] | None) -> dict[int, str]:
    """Return each contact's first address for a channel; by post, whether one is known is enough."""
    if channel is Channel.POST:
        posts = select(Contact.id, Contact.address_line1, Contact.postcode, Contact.town)
        return {
            row.id: ", ".join(part for part in (row.address_line1, row.postcode, row.town) if part)
            for row in uow.session.execute(_chosen(posts, Contact.id, ids))
            if row.address_line1 and row.town
        }
    if channel is Channel.EMAIL:
        emails = select(ContactEmail.contact_id, ContactEmail.normalised).where(ContactEmail.position == 0)
        return {
            row.contact_id: row.normalised for row in uow.session.execute(_chosen(emails, ContactEmail.contact_id, ids))
        }
    phones = select(ContactPhone.contact_id, ContactPhone.e164).where(ContactPhone.position == 0)
    return {row.contact_id: row.e164 for row in uow.session.execute(_chosen(phones, ContactPhone.contact_id, ids))}


def who_is_behind(uow: UnitOfWork, channel: Channel, ids: list[int] | None) -> dict[int, ContactKind]:
    """Return who stands behind each contact's first address for a channel, where somebody said it; by post nothing hangs on it."""
    if channel is Channel.POST:
        return {}
    table = ContactEmail if channel is Channel.EMAIL else ContactPhone
    said = select(table.contact_id, table.usage).where(table.position == 0, table.usage != "")
    rows = uow.session.execute(_chosen(said, table.contact_id, ids))
    return {row.contact_id: kind_behind(channel, row.usage) for row in rows}


def kind_behind(channel: Channel, usage: str) -> ContactKind:
    """Return who stands behind an address or a number of a usage that was said."""
    return (EmailUsage(usage) if channel is Channel.EMAIL else PhoneUsage(usage)).kind


def objectors(uow: UnitOfWork, channel: Channel, ids: list[int] | None) -> frozenset[int]:
    """Return who objects on a channel: the last word on it, or on all channels, counts."""
    last: dict[tuple[int, str | None], bool] = {}
    statement = select(ObjectionEvent.contact_id, ObjectionEvent.channel, ObjectionEvent.lifted)
    statement = statement.where(ObjectionEvent.channel.is_(None) | (ObjectionEvent.channel == channel.value))
    for owner, on, lifted in uow.session.execute(
        _chosen(statement, ObjectionEvent.contact_id, ids).order_by(ObjectionEvent.id)
    ):
        last[owner, on] = not lifted
    return frozenset(owner for (owner, _), objects in last.items() if objects)


def _running_contracts(uow: UnitOfWork, ids: list[int] | None) -> dict[int, frozenset[str]]:
    today = uow.clock.today()
    running = select(Contract.contact_id, Contract.product_family).where(
        Contract.started_on <= today, Contract.ended_on.is_(None) | (Contract.ended_on >= today)
    )
    families: dict[int, set[str]] = defaultdict(set)
    for owner, family in uow.session.execute(_chosen(running, Contract.contact_id, ids)):
        families[owner].add(family)
    return {owner: frozenset(found) for owner, found in families.items()}


def _sales(uow: UnitOfWork, ids: list[int] | None) -> dict[int, tuple[SoftOptIn, ...]]:
    made: dict[int, list[SoftOptIn]] = defaultdict(list)
    for sale in uow.session.scalars(
        _chosen(select(Sale).where(Sale.sold_on <= uow.clock.today()), Sale.contact_id, ids)
    ):
        made[sale.contact_id].append(
            SoftOptIn(sale.product_family, sale.refusal_offered, sale.text_version_id is not None)
        )
    return {owner: tuple(found) for owner, found in made.items()}


def _with_basis(uow: UnitOfWork, purpose_id: int, ids: list[int] | None) -> frozenset[int]:
    held = select(ContactLawfulBasis.contact_id).where(ContactLawfulBasis.purpose_id == purpose_id)
    return frozenset(uow.session.scalars(_chosen(held, ContactLawfulBasis.contact_id, ids)))


def _asked(uow: UnitOfWork, ids: list[int] | None) -> frozenset[int]:
    waiting = select(RetentionInquiry.contact_id).where(RetentionInquiry.answered_on.is_(None))
    return frozenset(uow.session.scalars(_chosen(waiting, RetentionInquiry.contact_id, ids)))
