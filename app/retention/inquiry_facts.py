"""Read what decides whether somebody may be asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from app.consent.kinds import Channel
from app.messaging.fact_readings import objectors
from app.messaging.suppression import address_fingerprint, suppressed_fingerprints
from app.retention.inquiry_rules import InquiryFacts
from app.retention.kinds import InquiryMeans
from app.rights.open_requests import has_open_request
from db.tables import RetentionInquiry

if TYPE_CHECKING:
    from datetime import date

    from app.workspace import UnitOfWork
    from db.tables import Contact

_CHANNELS = {InquiryMeans.EMAIL: Channel.EMAIL, InquiryMeans.POST: Channel.POST}


def no_news_since(contact: Contact) -> date:
    """Return the day of the last sign, or of collection where there was none."""
    return contact.last_inbound_on or contact.collected_on


def read_inquiry_facts(uow: UnitOfWork, contact: Contact) -> InquiryFacts:
    """Return the facts of one contact; a sign of theirs allows a new question at the next term."""
    asked = select(func.count()).where(
        RetentionInquiry.contact_id == contact.id, RetentionInquiry.asked_on >= no_news_since(contact)
    )
    addresses = {
        InquiryMeans.EMAIL: bool(contact.emails),
        InquiryMeans.POST: bool(contact.address_line1 and contact.town),
    }
    return InquiryFacts(
        addresses=frozenset(means for means, is_known in addresses.items() if is_known),
        refused=frozenset(means for means in InquiryMeans if _is_refused(uow, contact, _CHANNELS[means])),
        is_restricted=contact.restricted_since is not None,
        is_deceased=contact.deceased_on is not None,
        has_open_request=has_open_request(uow.session, contact.id),
        times_asked=uow.session.scalar(asked) or 0,
    )


def _is_refused(uow: UnitOfWork, contact: Contact, channel: Channel) -> bool:
    if contact.id in objectors(uow, channel, [contact.id]):
        return True
    if channel is not Channel.EMAIL or not contact.emails:
        return False
    return address_fingerprint(uow, channel, contact.emails[0].normalised) in suppressed_fingerprints(uow, channel)


def answer_awaited_until(uow: UnitOfWork, contact_id: int) -> date | None:
    """Return the last day to answer a question that waits and whose day has not passed: nobody is erased before."""
    waiting = select(func.max(RetentionInquiry.answer_due_on)).where(
        RetentionInquiry.contact_id == contact_id,
        RetentionInquiry.answered_on.is_(None),
        RetentionInquiry.answer_due_on >= uow.clock.today(),
    )
    return uow.session.scalar(waiting)
