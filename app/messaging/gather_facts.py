"""Gather what decisions need, for one person or a hundred thousand, in a fixed number of readings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import InstrumentedAttribute

from app.accounts.business import Business, read_business
from app.accounts.roles import Permission
from app.clock import BUSINESS_ZONE
from app.consent.history import standings_of
from app.consent.kinds import Channel, ConsentState
from app.consent.purposes import PurposeView
from app.consent.rules import PastEvent, Standing
from app.contacts.kinds import AgeGroup, ContactKind, EmailUsage, InteractionKind, PhoneUsage, SourceKind
from app.contacts.minors import is_minor_unprotected
from app.messaging.eligibility import ContactDecision, ContactFacts, MessageFacts, SoftOptIn, decide
from app.messaging.merge_holds import hold_in_force, holds_on
from app.messaging.own_request import may_still_answer
from app.messaging.suppression import address_fingerprint, suppressed_fingerprints
from app.values import fold
from app.workspace import UnitOfWork
from db.tables import (
    Contact,
    ContactEmail,
    ContactLawfulBasis,
    ContactPhone,
    Contract,
    Interaction,
    ObjectionEvent,
    RetentionInquiry,
    Sale,
)

Chosen = TypeVar("Chosen", bound=Select[*tuple[Any, ...]])


@dataclass(frozen=True, slots=True)
class GatheredFacts:
    """The facts of some contacts for one purpose and channel, and the address each would be written to."""

    message: MessageFacts
    contacts: dict[int, ContactFacts]
    addresses: dict[int, str]


def gather_facts(
    uow: UnitOfWork, purpose: PurposeView, channel: Channel, contact_ids: Iterable[int] | None
) -> GatheredFacts:
    """Read the facts of the contacts named, or of all."""
    ids = None if contact_ids is None else list(contact_ids)
    addresses, behind = _addresses(uow, channel, ids), who_is_behind(uow, channel, ids)
    suppressed = suppressed_fingerprints(uow, channel)
    who_object = objectors(uow, channel, ids)
    said = standings_of(uow, ids, purpose_id=purpose.id, channel=channel)
    requests = own_requests(uow, ids)
    contracts, sales = _running_contracts(uow, ids), _sales(uow, ids)
    with_basis, asked = _with_basis(uow, purpose.id, ids), _asked(uow, ids)
    holds = holds_on(uow, purpose.id, channel, ids)
    today, nothing, business = uow.clock.today(), frozenset[str](), read_business(uow)
    names = business.names
    # Most people of a book are alike to a decision: each likeness is made, and decided on, once.
    alike: dict[tuple[Any, ...], ContactFacts] = {}
    facts: dict[int, ContactFacts] = {}
    rows = uow.session.execute(_chosen(_CONTACT_COLUMNS, Contact.id, ids))
    for contact_id, kind, restricted_since, deceased_on, due_on, source, informed_on, age_group in rows:
        address = addresses.get(contact_id, "")
        standing = said.get((contact_id, purpose.id, channel), _SILENCE)
        values: dict[str, Any] = {
            "kind": _KINDS[kind],
            "behind_address": behind.get(contact_id),
            "has_address": bool(address),
            "restricted": restricted_since is not None,
            "deceased": deceased_on is not None,
            "objection": contact_id in who_object or _is_suppressed(uow, channel, address, suppressed),
            "minor_unprotected": is_unprotected(age_group, standing.yes),
            "minor_from_15": age_group == AgeGroup.FROM_15.value,
            "retention_due": due_on is not None and due_on <= today,
            "asked_once": contact_id in asked,
            "art14_pending": informed_on is None and _SOURCES[source].is_indirect,
            "informed": informed_on is not None,
            "has_lawful_basis": contact_id in with_basis,
            "consent": standing.state,
            "consent_same_company": standing.yes is None or standing.yes.controller in names,
            "consent_covers_object": covers(standing.yes, purpose.product_family),
            "own_request_families": requests.get(contact_id, nothing),
            "sales": sales.get(contact_id, ()),
            "contract_families": contracts.get(contact_id, nothing),
            "hold": hold_in_force(uow, holds[contact_id], channel, address, standing.yes)
            if contact_id in holds
            else None,
        }
        key = tuple(values.values())
        if key not in alike:
            alike[key] = ContactFacts(**values)
        facts[contact_id] = alike[key]
    return GatheredFacts(message_facts(uow, purpose, channel, business), facts, addresses)


def message_facts(uow: UnitOfWork, purpose: PurposeView, channel: Channel, business: Business) -> MessageFacts:
    """Return what a purpose and the business say of a message."""
    return MessageFacts(
        kind=purpose.message_kind,
        channel=channel,
        product_family=purpose.product_family,
        job_related=purpose.job_related,
        sender_may_send=uow.account.may(Permission.READ_CONTACTS),
        energy_renovation=business.energy_renovation,
        calls_on_own_request=business.calls_on_own_request,
    )


def is_unprotected(age_group: str, yes: PastEvent | None) -> bool:
    """Say whether a child is sent messages that no holder of parental responsibility agreed to (MIN-01, LIL 45)."""
    has_guardian = yes is not None and bool(yes.guardian)
    return is_minor_unprotected(AgeGroup(age_group), has_guardian_record=has_guardian)


def covers(yes: PastEvent | None, product_family: str) -> bool:
    """Say whether a yes was for these goods or services; it is for nothing else than what its text named."""
    return yes is None or yes.object == product_family or fold(yes.object) == fold(product_family)


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


def decide_each(gathered: GatheredFacts) -> dict[int, ContactDecision]:
    """Return the decision on every contact gathered."""
    made: dict[int, ContactDecision] = {}
    decisions: dict[int, ContactDecision] = {}
    for contact_id, facts in gathered.contacts.items():
        likeness = id(facts)
        if likeness not in made:
            made[likeness] = decide(facts, gathered.message)
        decisions[contact_id] = made[likeness]
    return decisions


_KINDS = {one.value: one for one in ContactKind}
_SOURCES = {one.value: one for one in SourceKind}
_SILENCE = Standing(ConsentState.NONE)
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


def _is_suppressed(uow: UnitOfWork, channel: Channel, address: str, suppressed: frozenset[str]) -> bool:
    if not suppressed or not address:
        return False
    return address_fingerprint(uow, channel, address) in suppressed


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
