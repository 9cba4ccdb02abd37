"""Answer "may we contact this person?" for every purpose and channel, each with its reason."""

from __future__ import annotations

from dataclasses import dataclass

from app.accounts.roles import Permission
from app.consent.kinds import Channel
from app.consent.purposes import PROSPECTING_CHANNELS, PurposeView, read_purposes
from app.contacts.relationship import contact_of
from app.messaging.eligibility import ContactDecision, decide
from app.messaging.gather_facts import GatheredFacts, facts_for, gather_facts
from app.messaging.readings import Readings
from app.workspace import UnitOfWork


@dataclass(frozen=True, slots=True)
class DecisionGrid:
    """One decision per purpose (row) and channel (column); a purpose not pursued on a channel has none."""

    purposes: tuple[PurposeView, ...]
    channels: tuple[Channel, ...]
    decisions: dict[tuple[int, Channel], ContactDecision]


def decision_grid(uow: UnitOfWork, contact_id: int) -> DecisionGrid:
    """Return every decision on one person."""
    uow.account.require(Permission.READ_CONTACTS)
    contact_of(uow, contact_id)
    purposes = read_purposes(uow)
    read = Readings(uow, [contact_id])
    decisions = {
        (purpose.id, channel): _decided(facts_for(read, uow, purpose, channel), contact_id)
        for purpose in purposes
        for channel in purpose.channels
    }
    return DecisionGrid(purposes, channels_of(purposes), decisions)


def channels_of(purposes: tuple[PurposeView, ...]) -> tuple[Channel, ...]:
    """Return the channels to show: the usual four, and fax or robocalls where a purpose is pursued by them."""
    used = {channel for purpose in purposes for channel in purpose.channels}
    return tuple(channel for channel in Channel if channel in PROSPECTING_CHANNELS or channel in used)


def decide_contact(uow: UnitOfWork, purpose: PurposeView, channel: Channel, contact_id: int) -> ContactDecision:
    """Return the decision on one person for one purpose and channel."""
    return _decided(gather_facts(uow, purpose, channel, [contact_id]), contact_id)


def _decided(facts: GatheredFacts, contact_id: int) -> ContactDecision:
    return decide(facts.contacts[contact_id], facts.message)
