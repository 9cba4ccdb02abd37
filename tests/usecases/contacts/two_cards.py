"""Two cards of one person with random pasts, and what was decided on each: for the tests of merges."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from random import Random

from sqlalchemy import select

from app.clock import FixedClock
from app.consent.kinds import Channel, ConsentAnswer, ConsentMethod, OptInMode
from app.consent.purposes import PurposeDraft, publish_default_texts, read_purposes, save_purpose, seed_purposes
from app.consent.record_consent import ConsentDraft, record_consents, withdraw_all, withdraw_consent
from app.consent.subscriptions import create_list, subscribe, unsubscribe
from app.contacts.kinds import (
    AgeGroup,
    ContactKind,
    EmailUsage,
    InteractionKind,
    LawfulBasis,
    PhoneUsage,
    SourceKind,
)
from app.contacts.relationship import add_contract, record_interaction
from app.contacts.write_contact import ContactDraft, add_contact, draft_of, edit_contact
from app.messaging.decide_contact import decision_grid
from app.messaging.eligibility import ContactDecision
from app.messaging.kinds import MessageKind
from app.messaging.record_objection import record_objection
from app.messaging.suppression import add_fingerprint, email_fingerprint, phone_fingerprint
from app.values import EmailAddress, PhoneNumber
from app.workspace import UnitOfWork
from db.tables import Contact, ContactEmail, ContactPhone, ObjectionEvent, RetentionInquiry, Sale, TextVersion

CHANNELS = (Channel.EMAIL, Channel.SMS, Channel.PHONE, Channel.POST)
FAMILIES = ("nos produits et services", "literie")
Decisions = dict[tuple[int, Channel], ContactDecision]


def seed_book(uow: UnitOfWork) -> int:
    """Give the folder its purposes, one more with a double opt-in, and a list; return the list."""
    seed_purposes(uow)
    bedding = save_purpose(
        uow,
        PurposeDraft(
            "Offres literie",
            LawfulBasis.CONSENT,
            MessageKind.COMMERCIAL,
            CHANNELS,
            product_family="literie",
            opt_in_mode=OptInMode.DOUBLE,
        ),
    )
    publish_default_texts(uow, bedding)
    return create_list(uow, "Lettre", read_purposes(uow)[0].id)


class Past:
    """Random acts on one contact."""

    def __init__(self, uow: UnitOfWork, clock: FixedClock, chance: Random, list_id: int) -> None:
        self.uow, self.clock, self.chance, self.list_id = uow, clock, chance, list_id
        self.purposes = [one for one in read_purposes(uow) if one.rests_on_consent]

    def person(self, tag: str) -> int:
        chance = self.chance
        emails = [EmailAddress.parse(f"{tag}{n}@exemple.fr") for n in range(chance.choice([0, 1, 1, 2]))]
        if chance.random() < 0.3:
            emails.insert(chance.randrange(len(emails) + 1), EmailAddress.parse("commune@exemple.fr"))
        usages = {one: usage for one in emails if (usage := chance.choice([None, None, None, *EmailUsage]))}
        number = PhoneNumber.parse(f"06 12 34 5{'6' if tag == 'a' else '7'} 7{chance.randrange(3)}")
        informed = self.clock.today() if chance.random() < 0.6 else None
        return add_contact(
            self.uow,
            ContactDraft(
                kind=chance.choice(list(ContactKind)),
                given_name="Camille",
                family_name="Roy",
                emails=tuple(emails),
                phones=(number,) if chance.random() < 0.7 else (),
                usages=usages | {number: chance.choice([None, None, None, *PhoneUsage])},
                address_line1="3 rue Haute" if chance.random() < 0.6 else "",
                town="Lyon" if chance.random() < 0.7 else "Brest",
                age_group=chance.choice([AgeGroup.UNKNOWN, AgeGroup.UNKNOWN, AgeGroup.ADULT, *AgeGroup]),
                source_kind=chance.choice([SourceKind.DIRECT, SourceKind.DIRECT, *SourceKind]),
                informed_on=informed,
            ),
        )

    def live(self, contact: int, acts: int) -> None:
        """Do some random things, one a day."""
        for _ in range(acts):
            self.clock.advance(timedelta(days=self.chance.choice([0, 1, 9]), minutes=1))
            self.chance.choice(self.acts())(contact)

    def acts(self) -> list[Callable[[int], None]]:
        return [
            *[self.answer] * 5,
            *[self.take_back, self.object, self.lift, self.contract, self.sell, self.ask, self.join, self.leave],
            *[self.inquire, self.suppress, self.bury],
        ]

    def answer(self, contact: int) -> None:
        purpose, chance = self.chance.choice(self.purposes), self.chance
        answers = {
            (purpose.id, one): chance.choice([ConsentAnswer.YES, ConsentAnswer.YES, ConsentAnswer.NO])
            for one in CHANNELS
            if chance.random() < 0.6
        }
        guardian = "Dominique Roy" if chance.random() < 0.5 else ""
        young = self.uow.session.get_one(Contact, contact).age_group == AgeGroup.UNDER_15
        if answers and (guardian or not young):
            method = chance.choice([ConsentMethod.DESK, ConsentMethod.SIGNED_FORM])
            record_consents(self.uow, ConsentDraft(contact, answers, method, self.clock.now(), guardian=guardian))

    def take_back(self, contact: int) -> None:
        withdraw_consent(self.uow, contact, self.chance.choice(self.purposes).id, self.chance.choice(CHANNELS))
        if self.chance.random() < 0.2:
            withdraw_all(self.uow, contact)

    def object(self, contact: int) -> None:
        record_objection(self.uow, contact, self.chance.choice([None, *CHANNELS]))

    def lift(self, contact: int) -> None:
        held = self.uow.session.scalars(
            select(ObjectionEvent.channel).where(ObjectionEvent.contact_id == contact)
        ).all()
        if held:
            channel = self.chance.choice(held)
            self.uow.session.add(
                ObjectionEvent(
                    contact_id=contact,
                    channel=channel,
                    lifted=True,
                    made_at=self.clock.now(),
                    recorded_by="x",
                    method="desk",
                )
            )
            self.uow.session.flush()

    def contract(self, contact: int) -> None:
        add_contract(self.uow, contact, "Entretien", self.clock.today(), None, self.chance.choice(FAMILIES))

    def sell(self, contact: int) -> None:
        text = self.uow.session.scalar(select(TextVersion.id).limit(1))
        self.uow.session.add(
            Sale(
                contact_id=contact,
                sold_on=self.clock.today(),
                product_family=self.chance.choice(FAMILIES),
                refusal_offered=True,
                text_version_id=text,
            )
        )
        self.uow.session.flush()

    def ask(self, contact: int) -> None:
        family = self.chance.choice(FAMILIES)
        record_interaction(self.uow, contact, InteractionKind.INFORMATION_REQUEST, product_family=family)

    def join(self, contact: int) -> None:
        subscribe(self.uow, contact, self.list_id)

    def leave(self, contact: int) -> None:
        unsubscribe(self.uow, contact, self.list_id)

    def inquire(self, contact: int) -> None:
        if self.chance.random() < 0.3:
            today = self.clock.today()
            due = today + timedelta(days=30)
            self.uow.session.add(RetentionInquiry(contact_id=contact, asked_on=today, answer_due_on=due, asked_by="x"))
            self.uow.session.flush()

    def suppress(self, contact: int) -> None:
        if self.chance.random() < 0.3:
            for email in addresses(self.uow, contact, Channel.EMAIL)[:1]:
                add_fingerprint(self.uow, Channel.EMAIL, email_fingerprint(self.uow, email))
            for phone in addresses(self.uow, contact, Channel.SMS)[:1]:
                add_fingerprint(self.uow, Channel.SMS, phone_fingerprint(self.uow, phone))

    def bury(self, contact: int) -> None:
        if self.chance.random() < 0.1:
            self.uow.session.get_one(Contact, contact).deceased_on = self.clock.today()
            self.uow.session.flush()

    def inform(self, contact: int) -> None:
        held = draft_of(self.uow.session.get_one(Contact, contact))
        edit_contact(self.uow, contact, replace(held, informed_on=self.clock.today()))


def addresses(uow: UnitOfWork, contact: int, channel: Channel) -> list[str]:
    """Return a contact's addresses on a channel, the one that is written to first."""
    if channel is Channel.POST:
        held = uow.session.get_one(Contact, contact)
        return [f"{held.address_line1} {held.town}"] if held.address_line1 and held.town else []
    table, column = (
        (ContactEmail, ContactEmail.normalised) if channel is Channel.EMAIL else (ContactPhone, ContactPhone.e164)
    )
    return list(uow.session.scalars(select(column).where(table.contact_id == contact).order_by(table.position)))


def decisions(uow: UnitOfWork, contact: int) -> Decisions:
    return decision_grid(uow, contact).decisions
