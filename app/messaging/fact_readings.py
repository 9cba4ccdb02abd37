"""What decisions read of people: each reading is made once, however many purposes and channels are asked about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from datetime import date, datetime, timedelta
from typing import Any, TypeVar, cast

from sqlalchemy import ColumnElement, Row, Select, select
from sqlalchemy.orm import InstrumentedAttribute

from app.accounts.business import Business, read_business
from app.clock import BUSINESS_ZONE
from app.consent.history import standings_of
from app.consent.kinds import Channel
from app.consent.rules import Standing
from app.contacts.kinds import ContactKind, EmailUsage, InteractionKind, PhoneUsage
from app.messaging.eligibility import SoftOptIn
from app.messaging.merge_holds import Hold, holds_on
from app.messaging.own_request import may_still_answer
from app.messaging.suppression import address_fingerprint, suppressed_fingerprints
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
    TextVersion,
)

Chosen = TypeVar("Chosen", bound=Select[*tuple[Any, ...]])
T = TypeVar("T")


class FactReadings:
    """The readings about some contacts, or about all, that questions on them share within one unit of work."""

    def __init__(self, uow: UnitOfWork, contact_ids: Iterable[int] | None) -> None:
        self.uow = uow
        self._ids = None if contact_ids is None else list(contact_ids)
        self._made: dict[Hashable, object] = {}

    @property
    def business(self) -> Business:
        """The business as it is."""
        return self._once("business", lambda: read_business(self.uow))

    @property
    def rows(self) -> list[Row[*tuple[Any, ...]]]:
        """Each contact's own columns."""
        return self._once(
            "rows", lambda: list(self.uow.session.execute(_chosen(_CONTACT_COLUMNS, Contact.id, self._ids)))
        )

    @property
    def own_requests(self) -> dict[int, frozenset[str]]:
        """What each asked about by themselves."""
        return self._once("own_requests", lambda: own_requests(self.uow, self._ids))

    @property
    def contracts(self) -> dict[int, frozenset[str]]:
        """The families of each one's running contracts."""
        return self._once("contracts", lambda: _running_contracts(self.uow, self._ids))

    @property
    def sales(self) -> dict[int, tuple[SoftOptIn, ...]]:
        """What each bought."""
        return self._once("sales", lambda: _sales(self.uow, self._ids, self.business.names))

    @property
    def asked(self) -> frozenset[int]:
        """Who was asked, at their term, whether they want to stay."""
        return self._once("asked", lambda: _asked(self.uow, self._ids))

    def addresses(self, channel: Channel) -> dict[int, str]:
        """Each one's address on a channel; those reached by telephone have one for all its channels."""
        kind = channel if channel in (Channel.POST, Channel.EMAIL) else Channel.PHONE
        return self._once(("addresses", kind), lambda: _addresses(self.uow, kind, self._ids))

    def behind(self, channel: Channel) -> dict[int, ContactKind]:
        """Who stands behind each one's first address for a channel, where somebody said it."""
        return self._once(("behind", channel), lambda: who_is_behind(self.uow, channel, self._ids))

    def suppressed(self, channel: Channel) -> frozenset[str]:
        """The fingerprints of the suppression list for a channel; of few people, those of their own addresses."""
        return self._once(("suppressed", channel), lambda: self._suppressed(channel))

    def objectors(self, channel: Channel) -> frozenset[int]:
        """Who objects on a channel."""
        if not self._any(ObjectionEvent.contact_id):
            return frozenset()
        return self._once(("objectors", channel), lambda: objectors(self.uow, channel, self._ids))

    def with_basis(self, purpose_id: int) -> frozenset[int]:
        """Who has a lawful basis for a purpose."""
        if self._are_few:
            return self._once("bases", lambda: _bases(self.uow, self._ids)).get(purpose_id, frozenset())
        return self._once(("basis", purpose_id), lambda: _with_basis(self.uow, purpose_id, self._ids))

    def holds(self, purpose_id: int, channel: Channel) -> dict[int, tuple[Hold, ...]]:
        """What merges left waiting for a purpose and channel."""
        if not self._any(MergeHold.contact_id):
            return {}
        return self._once(("holds", purpose_id, channel), lambda: holds_on(self.uow, purpose_id, channel, self._ids))

    def standings(self, purpose_id: int, channel: Channel) -> dict[tuple[int, int, Channel], Standing]:
        """What was said for a purpose and channel; of few people, all that they said is read at once."""
        if self._are_few:
            return self._once("said", lambda: standings_of(self.uow, self._ids))
        return self._once(
            ("said", purpose_id, channel),
            lambda: standings_of(self.uow, self._ids, purpose_id=purpose_id, channel=channel),
        )

    @property
    def _are_few(self) -> bool:
        return self._ids is not None and len(self._ids) <= _FEW

    def _any(self, owner: InstrumentedAttribute[int]) -> bool:
        """Say whether a table may hold something of these people: of few it is asked once, and nearly always nothing."""
        if not self._are_few:
            return True
        found = _chosen(select(owner), owner, self._ids).limit(1)
        return self._once(("any", owner.class_), lambda: self.uow.session.scalar(found) is not None)

    def _suppressed(self, channel: Channel) -> frozenset[str]:
        if not self._are_few:
            return suppressed_fingerprints(self.uow, channel)
        own = {address_fingerprint(self.uow, channel, address) for address in self.addresses(channel).values()}
        among = {one for one in own if one is not None}
        return suppressed_fingerprints(self.uow, channel, among) if among else frozenset()

    def _once(self, name: Hashable, read: Callable[[], T]) -> T:
        if name not in self._made:
            self._made[name] = read()
        return cast("T", self._made[name])


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


# Five working days never take longer, whatever holidays fall among them.
_LONGEST_WINDOW = timedelta(days=15)
_FEW = 50
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


def _sales(uow: UnitOfWork, ids: list[int] | None, names: frozenset[str]) -> dict[int, tuple[SoftOptIn, ...]]:
    made: dict[int, list[SoftOptIn]] = defaultdict(list)
    sold = select(Sale.contact_id, Sale.product_family, Sale.refusal_offered, TextVersion.body).join(
        TextVersion, TextVersion.id == Sale.text_version_id, isouter=True
    )
    known: dict[tuple[str, bool, str | None], SoftOptIn] = {}
    for owner, family, offered, body in uow.session.execute(
        _chosen(sold.where(Sale.sold_on <= uow.clock.today()), Sale.contact_id, ids).order_by(Sale.id)
    ):
        key = (family, offered, body)
        if key not in known:
            known[key] = SoftOptIn(family, offered, body is not None, is_named_in(body, names))
        made[owner].append(known[key])
    return {owner: tuple(found) for owner, found in made.items()}


def is_named_in(text: str | None, names: frozenset[str]) -> bool:
    """Say whether a text shown at a sale named the company, under one of its names; where none was kept nothing rests on it."""
    return text is None or any(name in text for name in names)


def texts_of_sales(uow: UnitOfWork, contact_id: int) -> dict[tuple[str, date], str]:
    """Return the text shown at a person's sales, by product family and day."""
    shown = (
        select(Sale.product_family, Sale.sold_on, TextVersion.body)
        .join(TextVersion, TextVersion.id == Sale.text_version_id)
        .where(Sale.contact_id == contact_id)
    )
    return {(row.product_family, row.sold_on): row.body for row in uow.session.execute(shown)}


def _with_basis(uow: UnitOfWork, purpose_id: int, ids: list[int] | None) -> frozenset[int]:
    held = select(ContactLawfulBasis.contact_id).where(ContactLawfulBasis.purpose_id == purpose_id)
    return frozenset(uow.session.scalars(_chosen(held, ContactLawfulBasis.contact_id, ids)))


def _bases(uow: UnitOfWork, ids: list[int] | None) -> dict[int, frozenset[int]]:
    """Return who has a lawful basis, by purpose."""
    holders: dict[int, set[int]] = defaultdict(set)
    held = select(ContactLawfulBasis.purpose_id, ContactLawfulBasis.contact_id)
    for purpose, owner in uow.session.execute(_chosen(held, ContactLawfulBasis.contact_id, ids)):
        holders[purpose].add(owner)
    return {purpose: frozenset(found) for purpose, found in holders.items()}


def _asked(uow: UnitOfWork, ids: list[int] | None) -> frozenset[int]:
    waiting = select(RetentionInquiry.contact_id).where(RetentionInquiry.answered_on.is_(None))
    return frozenset(uow.session.scalars(_chosen(waiting, RetentionInquiry.contact_id, ids)))
