"""Answer "could we contact this person that day?" from what was on record then, however much changed since."""

from __future__ import annotations

from datetime import date, datetime
from functools import cached_property

from sqlalchemy import select

from app.accounts.business import BUSINESS_SUBJECT, Business, business_of, read_business, setting_at
from app.accounts.roles import Permission
from app.clock import BUSINESS_ZONE
from app.consent.history import standings_of
from app.consent.kinds import Channel, ConsentState
from app.consent.purposes import PurposeView, purpose_at, read_purposes
from app.consent.rules import Standing
from app.contacts.kinds import AgeGroup, ContactKind, SourceKind
from app.contacts.past_cards import PastCard, cards_at
from app.contacts.past_facts import PastFacts, facts_at
from app.contacts.relationship import contact_of
from app.messaging.decide_contact import DecisionGrid, channels_of
from app.messaging.eligibility import ContactDecision, ContactFacts, SoftOptIn, decide
from app.messaging.errors import NotInTheBookYet
from app.messaging.fact_readings import is_named_in, kind_behind, own_requests, texts_of_sales
from app.messaging.gather_facts import covers, is_unprotected, message_facts
from app.messaging.kinds import OWN_REFUSALS
from app.messaging.merge_holds import holds_on, weightiest
from app.workspace import UnitOfWork
from db.tables import ConsentEvent, Interaction, ObjectionEvent, RetentionInquiry, SuppressionEntry


def decision_grid_at(uow: UnitOfWork, contact_id: int, at: datetime) -> DecisionGrid:
    """Return every decision as it stood at an instant; NotInTheBookYet where the contact was added later."""
    uow.account.require(Permission.READ_CONTACTS)
    contact_of(uow, contact_id)
    purposes = tuple(purpose_at(uow, purpose.id, at) for purpose in read_purposes(uow))
    cards = _cards_then(uow, contact_id, at)
    decisions = {
        (purpose.id, channel): _decide(cards, purpose, channel) for purpose in purposes for channel in purpose.channels
    }
    return DecisionGrid(purposes, channels_of(purposes), decisions)


def decide_then(
    uow: UnitOfWork, purpose: PurposeView, channel: Channel, contact_id: int, at: datetime
) -> ContactDecision:
    """Return the decision on one person for one purpose and channel as it stood at an instant; NotInTheBookYet.

    ``purpose`` is what ``purpose_at`` gives for that instant.
    """
    return _decide(_cards_then(uow, contact_id, at), purpose, channel)


class _CardThen:
    """A card as it was known at an instant; what several questions on it share is read once."""

    def __init__(self, uow: UnitOfWork, card: PastCard, held: PastFacts, at: datetime) -> None:
        self.uow, self.card, self.held, self.at = uow, card, held, at
        self.day = at.astimezone(BUSINESS_ZONE).date()

    @cached_property
    def business(self) -> Business:
        """The business as decisions saw it."""
        then = setting_at(self.uow, BUSINESS_SUBJECT, self.at)
        return read_business(self.uow) if then is None else business_of(then)

    @cached_property
    def said(self) -> dict[tuple[int, int, Channel], Standing]:
        """What had been said, for every purpose and channel."""
        owned = self.card.owns(ConsentEvent)
        return standings_of(self.uow, [self.card.contact_id], at=self.at, only=owned)

    @cached_property
    def requests(self) -> frozenset[str]:
        """What they asked about by themselves and could still be called back for."""
        contact_id, owned = self.card.contact_id, self.card.owns(Interaction)
        return own_requests(self.uow, [contact_id], self.at, owned).get(contact_id, frozenset())

    @cached_property
    def sale_texts(self) -> dict[tuple[str, date], str]:
        """What was shown at their sales."""
        return texts_of_sales(self.uow, self.card.contact_id)

    @cached_property
    def asked(self) -> bool:
        """Whether the question at term waited for their answer."""
        return _was_asked(self.uow, self.card, self.at)

    @cached_property
    def objections(self) -> dict[str | None, bool]:
        """The last word on each channel, and under no channel the last on all of them."""
        return _objections(self.uow, self.card, self.at)


def _cards_then(uow: UnitOfWork, contact_id: int, at: datetime) -> list[_CardThen]:
    cards = []
    for card in cards_at(uow.session, contact_id, at):
        held = facts_at(uow.session, card, at, uow.keys.fingerprint)
        if held is None:
            raise NotInTheBookYet
        cards.append(_CardThen(uow, card, held, at))
    if not cards:
        raise NotInTheBookYet
    return cards


def _decide(cards: list[_CardThen], purpose: PurposeView, channel: Channel) -> ContactDecision:
    return _together([_decide_card(one, purpose, channel) for one in cards])


def _together(decisions: list[ContactDecision]) -> ContactDecision:
    """Return what several cards of one person amount to: a no on one is the person's, a yes is what one of them allowed."""
    for decision in decisions:
        if decision.reason in OWN_REFUSALS:
            return decision
    return next((decision for decision in decisions if decision.may_be_contacted), decisions[0])


def _decide_card(then: _CardThen, purpose: PurposeView, channel: Channel) -> ContactDecision:
    uow, held, day, contact_id = then.uow, then.held, then.day, then.card.contact_id
    standing = then.said.get((contact_id, purpose.id, channel), Standing(ConsentState.NONE))
    address = _address(held, channel)
    facts = ContactFacts(
        kind=ContactKind(held.kind),
        behind_address=_behind(held, channel),
        has_address=bool(address),
        restricted=held.restricted,
        deceased=held.deceased,
        objection=_objected(then, channel) or _was_suppressed(uow, channel, address, then.at),
        minor_unprotected=is_unprotected(held.age_group, standing.yes),
        minor_from_15=held.age_group == AgeGroup.FROM_15.value,
        retention_due=held.retention_due_on is not None and held.retention_due_on <= day,
        asked_once=then.asked,
        art14_pending=SourceKind(held.source_kind).is_indirect and held.informed_on is None,
        informed=held.informed_on is not None,
        has_lawful_basis=purpose.id in held.purposes_with_basis,
        consent=standing.state,
        consent_same_company=standing.yes is None or standing.yes.controller in then.business.names,
        consent_covers_object=covers(standing.yes, purpose.product_family),
        sales=tuple(
            SoftOptIn(
                sale.product_family,
                sale.refusal_offered,
                sale.text_recorded,
                is_named_in(then.sale_texts.get((sale.product_family, sale.sold_on)), then.business.names),
            )
            for sale in held.sales
            if sale.sold_on <= day
        ),
        contract_families=frozenset(
            one.product_family
            for one in held.contracts
            if one.started_on <= day and (one.ended_on is None or one.ended_on >= day)
        ),
        own_request_families=then.requests,
        hold=weightiest(
            holds_on(uow, purpose.id, channel, [contact_id], then.at).get(contact_id, ()), address, standing.yes
        ),
    )
    return decide(facts, message_facts(uow, purpose, channel, then.business))


def _address(held: PastFacts, channel: Channel) -> str:
    if channel is Channel.POST:
        return "post" if held.has_post else ""
    return held.email if channel is Channel.EMAIL else held.phone


def _behind(held: PastFacts, channel: Channel) -> ContactKind | None:
    usage = held.email_usage if channel is Channel.EMAIL else held.phone_usage
    return kind_behind(channel, usage) if usage and channel is not Channel.POST else None


def _objected(then: _CardThen, channel: Channel) -> bool:
    return then.objections.get(None, False) or then.objections.get(channel.value, False)


def _objections(uow: UnitOfWork, card: PastCard, at: datetime) -> dict[str | None, bool]:
    said = select(ObjectionEvent.channel, ObjectionEvent.lifted).where(
        ObjectionEvent.contact_id == card.contact_id, card.owns(ObjectionEvent), ObjectionEvent.made_at <= at
    )
    return {on: not lifted for on, lifted in uow.session.execute(said.order_by(ObjectionEvent.id))}


def _was_suppressed(uow: UnitOfWork, channel: Channel, fingerprint: str, at: datetime) -> bool:
    found = select(SuppressionEntry.id).where(
        SuppressionEntry.channel == channel.value,
        SuppressionEntry.fingerprint == fingerprint,
        SuppressionEntry.added_at <= at,
    )
    return bool(fingerprint) and uow.session.scalar(found.limit(1)) is not None


def _was_asked(uow: UnitOfWork, card: PastCard, at: datetime) -> bool:
    day = at.astimezone(BUSINESS_ZONE).date()
    waiting = select(RetentionInquiry.id).where(
        RetentionInquiry.contact_id == card.contact_id,
        card.owns(RetentionInquiry),
        RetentionInquiry.asked_on <= day,
        RetentionInquiry.answered_on.is_(None) | (RetentionInquiry.answered_on > day),
    )
    return uow.session.scalar(waiting.limit(1)) is not None
