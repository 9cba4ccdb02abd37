"""Answer "may we contact this person?" for every purpose and channel, each with its reason."""

from __future__ import annotations

from dataclasses import dataclass

from app.accounts.roles import Permission
from app.consent.kinds import Channel
from app.consent.purposes import PROSPECTING_CHANNELS, PurposeView, read_purposes
from app.contacts.relationship import contact_of
from app.messaging.eligibility import ContactDecision, decide
from app.messaging.fact_readings import FactReadings
from app.messaging.gather_facts import facts_from
from app.workspace import UnitOfWork


@dataclass(frozen=True, slots=True)
class DecisionGrid:
    """One decision per purpose (row) and channel (column); a purpose not pursued on a channel has none."""

    purposes: tuple[PurposeView, ...]
    channels: tuple[Channel, ...]
    decisions: dict[tuple[int, Channel], ContactDecision]


def decision_grid(uow: UnitOfWork, contact_id: int) -> DecisionGrid:
    """Return every decision on one person; what the decisions share is read once."""
    uow.account.require(Permission.READ_CONTACTS)
    contact_of(uow, contact_id)
    purposes, readings = read_purposes(uow), FactReadings(uow, [contact_id])
    decisions = {
        (purpose.id, channel): _decide(readings, purpose, channel, contact_id)
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
    return _decide(FactReadings(uow, [contact_id]), purpose, channel, contact_id)


def _decide(readings: FactReadings, purpose: PurposeView, channel: Channel, contact_id: int) -> ContactDecision:
    facts = facts_from(readings, purpose, channel)
    return decide(facts.contacts[contact_id], facts.message)
