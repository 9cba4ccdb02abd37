"""Gather what decisions need, for one person or a hundred thousand, in a fixed number of readings."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from app.accounts.business import Business
from app.accounts.roles import Permission
from app.consent.kinds import Channel, ConsentState
from app.consent.purposes import PurposeView
from app.consent.rules import PastEvent, Standing
from app.contacts.kinds import AgeGroup, ContactKind, SourceKind
from app.contacts.minors import is_minor_unprotected
from app.messaging.eligibility import ContactDecision, ContactFacts, MessageFacts, decide
from app.messaging.fact_readings import FactReadings
from app.messaging.merge_holds import hold_in_force
from app.messaging.suppression import address_fingerprint
from app.values import fold
from app.workspace import UnitOfWork


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
    return facts_from(FactReadings(uow, contact_ids), purpose, channel)


def facts_from(readings: FactReadings, purpose: PurposeView, channel: Channel) -> GatheredFacts:
    """Return the facts for one purpose and channel; what was read for another is not read again."""
    uow, addresses, behind = readings.uow, readings.addresses(channel), readings.behind(channel)
    suppressed, who_object = readings.suppressed(channel), readings.objectors(channel)
    said, requests = readings.standings(purpose.id, channel), readings.own_requests
    contracts, sales = readings.contracts, readings.sales
    with_basis, asked = readings.with_basis(purpose.id), readings.asked
    holds = readings.holds(purpose.id, channel)
    today, nothing, business = uow.clock.today(), frozenset[str](), readings.business
    names = business.names
    # Most people of a book are alike to a decision: each likeness is made, and decided on, once.
    alike: dict[tuple[Any, ...], ContactFacts] = {}
    facts: dict[int, ContactFacts] = {}
    for contact_id, kind, restricted_since, deceased_on, due_on, source, informed_on, age_group in readings.rows:
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


def _is_suppressed(uow: UnitOfWork, channel: Channel, address: str, suppressed: frozenset[str]) -> bool:
    if not suppressed or not address:
        return False
    return address_fingerprint(uow, channel, address) in suppressed
