"""What a document says of one consent event, gathered once for the proof, the proof file and the receipt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from app.consent.errors import PurposeUnknown
from app.consent.kinds import Channel, ConsentEventType
from app.consent.phone_text import PhoneMention, missing_phone_mentions
from app.consent.purposes import PurposeView, read_purpose
from app.consent.rules import proof_kept_until
from app.consent.texts import TextView, read_text
from app.contacts.card_access import readable_means
from app.contacts.derived import display_name
from app.contacts.relationship import contact_of
from app.retention.in_force import schedule_in_force
from app.retention.lines import Schedule
from app.workspace import UnitOfWork
from db.tables import ConsentEvent, Contact, Evidence


@dataclass(frozen=True, slots=True)
class ConsentFacts:
    """One event with all that it refers to; ``confirmation`` and ``withdrawal`` are later events of the same consent."""

    event: ConsentEvent
    contact: Contact
    person: str
    purpose: PurposeView
    text: TextView | None
    notice: TextView | None
    evidence: Evidence | None
    confirmation: ConsentEvent | None
    withdrawal: ConsentEvent | None
    schedule: Schedule

    @property
    def mentions(self) -> dict[PhoneMention, bool]:
        """Which of the five mentions of a telephone consent the text held (C. conso R. 223-1); empty for other channels."""
        if self.event.channel != Channel.PHONE.value or self.text is None:
            return {}
        goods = self.event.object
        if self.text.language == "en":
            goods = self.purpose.product_family_en or goods
        missing = missing_phone_mentions(self.text.body, self.event.controller_identity, goods, self.text.language)
        return {mention: mention not in missing for mention in PhoneMention}

    @property
    def kept_until(self) -> date | None:
        """The day until which the proof is kept; none while the consent is in use (CON-13)."""
        ended = self.withdrawal.collected_at.date() if self.withdrawal else self.event.valid_until
        return proof_kept_until(Channel(self.event.channel), self.event.collected_at, ended, self.schedule)


def consent_facts(uow: UnitOfWork, event_id: int) -> ConsentFacts:
    """Return the facts of one event; PurposeUnknown where it does not exist."""
    event = uow.session.get(ConsentEvent, event_id)
    if event is None:
        raise PurposeUnknown
    contact = contact_of(uow, event.contact_id)
    name = display_name(contact.given_name, contact.family_name, contact.organisation)
    return ConsentFacts(
        event=event,
        contact=contact,
        person=name or means_of(uow, contact),
        purpose=read_purpose(uow, event.purpose_id),
        text=read_text(uow, event.text_version_id) if event.text_version_id else None,
        notice=read_text(uow, event.notice_version_id) if event.notice_version_id else None,
        evidence=uow.session.get(Evidence, event.evidence_id) if event.evidence_id else None,
        confirmation=_later(uow, event, ConsentEventType.CONFIRMED),
        withdrawal=_later(uow, event, ConsentEventType.WITHDRAWN),
        schedule=schedule_in_force(uow.session),
    )


def means_of(uow: UnitOfWork, contact: Contact) -> str:
    """Return the addresses and numbers of a contact that the account may read, as they are read."""
    return ", ".join(readable_means(uow, contact, with_address=False))


def _later(uow: UnitOfWork, event: ConsentEvent, kind: ConsentEventType) -> ConsentEvent | None:
    return uow.session.scalar(
        select(ConsentEvent)
        .where(
            ConsentEvent.contact_id == event.contact_id,
            ConsentEvent.purpose_id == event.purpose_id,
            ConsentEvent.channel == event.channel,
            ConsentEvent.event_type == kind.value,
            ConsentEvent.collected_at >= event.collected_at,
            ConsentEvent.id != event.id,
        )
        .order_by(ConsentEvent.collected_at)
        .limit(1)
    )
