"""« Le 12/03, pouvait-on lui écrire ? »: replaying what was on record gives the decision that was recorded that day."""

import contextlib
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import DatabaseError

from app.accounts.business import read_business, write_business
from app.clock import FixedClock
from app.consent.kinds import Channel, ConsentAnswer, ConsentMethod, OptInMode
from app.consent.purposes import PurposeDraft, purpose_at, read_purpose, read_purposes, save_purpose, seed_purposes
from app.consent.record_consent import ConsentDraft, record_consents, withdraw_all, withdraw_consent
from app.contacts.kinds import AgeGroup, ContactKind, InteractionKind, LawfulBasis
from app.contacts.relationship import add_contract, assign_lawful_basis, end_contract, record_interaction
from app.contacts.write_contact import ContactDraft, add_contact, draft_of, edit_contact
from app.messaging.decide_contact import decision_grid
from app.messaging.decide_then import decide_then, decision_grid_at
from app.messaging.eligibility import ContactDecision
from app.messaging.errors import NotInTheBookYet
from app.messaging.kinds import MessageKind, Reason
from app.messaging.record_objection import record_objection
from app.retention.ask_people import propose_inquiries
from app.retention.change_rule import change_rule
from app.retention.errors import RuleUnchanged
from app.retention.lines import Outcome, RetentionLine, StartEvent
from app.retention.review import ask_once, list_due
from app.retention.rule_bounds import RuleDraft
from app.values import EmailAddress, PhoneNumber
from app.workspace import UnitOfWork, UnlockedWorkspace
from db.tables import Contact, ContactFactChange, Contract, Sale

YES, NO = ConsentAnswer.YES, ConsentAnswer.NO
CHANNELS = (Channel.EMAIL, Channel.SMS, Channel.PHONE, Channel.POST)
FAMILIES = ("nos produits et services", "literie", "")
Decisions = dict[tuple[int, Channel], ContactDecision]


def person(number: int, chance: Random) -> ContactDraft:
    return ContactDraft(
        kind=chance.choice(list(ContactKind)),
        given_name="Camille",
        family_name=f"Roy{number}",
        emails=(EmailAddress.parse(f"camille{number % 3}@exemple.fr"),),
        phones=(PhoneNumber.parse("06 12 34 56 7" + str(number % 4)),),
        address_line1="3 rue Haute",
        town="Lyon",
    )


class Life:
    """Random days in the life of a small book, with every decision of every day written down."""

    def __init__(self, workspace: UnlockedWorkspace, clock: FixedClock, seed: int) -> None:
        self.workspace, self.clock, self.chance = workspace, clock, Random(seed)
        self.people: list[int] = []
        self.recorded: list[tuple[datetime, int, Decisions]] = []
        with workspace.unit_of_work() as uow:
            seed_purposes(uow)
            self.purpose = next(one.id for one in read_purposes(uow) if one.rests_on_consent)

    def live(self, days: int) -> None:
        for _ in range(days):
            self.clock.advance(
                timedelta(days=self.chance.choice([0, 1, 1, 5, 40]), minutes=self.chance.randrange(1, 300))
            )
            with self.workspace.unit_of_work() as uow:
                if not self.people or (len(self.people) < 4 and self.chance.random() < 0.2):
                    self.people.append(add_contact(uow, person(len(self.people), self.chance)))
                else:
                    self._something(uow, self.chance.choice(self.people))
            self.clock.advance(timedelta(minutes=1))
            with self.workspace.reading() as uow:
                for one in self.people:
                    self.recorded.append((self.clock.now(), one, decision_grid(uow, one).decisions))

    def _something(self, uow: UnitOfWork, contact: int) -> None:
        acts = [self._answer] * 4 + [self._edit] * 3
        acts += [self._take_back, self._object, self._contract, self._sell, self._ask, self._freeze]
        acts += [
            self._change_purpose,
            self._change_business,
            self._wait_for_answer,
            self._change_basis,
            self._change_schedule,
        ]
        self.chance.choice(acts)(uow, contact)

    def _answer(self, uow: UnitOfWork, contact: int) -> None:
        answers = {
            (self.purpose, one): self.chance.choice([YES, YES, NO]) for one in CHANNELS if self.chance.random() < 0.6
        }
        past = self.clock.now() - timedelta(days=self.chance.choice([0, 0, 12]))
        method = self.chance.choice([ConsentMethod.DESK, ConsentMethod.PHONE_CALL, ConsentMethod.SIGNED_FORM])
        if answers:
            record_consents(uow, ConsentDraft(contact, answers, method, past))

    def _edit(self, uow: UnitOfWork, contact: int) -> None:
        held = draft_of(uow.session.get_one(Contact, contact))
        change = self.chance.choice(
            [
                {"kind": self.chance.choice(list(ContactKind))},
                {"age_group": self.chance.choice(list(AgeGroup))},
                {"emails": ()},
                {"emails": (EmailAddress.parse(f"camille{self.chance.randrange(3)}@exemple.fr"),)},
                {"phones": ()},
                {"town": self.chance.choice(["", "Lyon"])},
                {"informed_on": self.clock.today()},
            ]
        )
        edit_contact(uow, contact, replace(held, **change))

    def _take_back(self, uow: UnitOfWork, contact: int) -> None:
        withdraw_consent(uow, contact, self.purpose, self.chance.choice(CHANNELS))
        if self.chance.random() < 0.3:
            withdraw_all(uow, contact)

    def _object(self, uow: UnitOfWork, contact: int) -> None:
        record_objection(uow, contact, self.chance.choice([None, *CHANNELS]))

    def _contract(self, uow: UnitOfWork, contact: int) -> None:
        running = uow.session.scalars(select(Contract.id).where(Contract.ended_on.is_(None))).all()
        if running and self.chance.random() < 0.5:
            end_contract(uow, running[0], self.clock.today())
        else:
            add_contract(uow, contact, "Entretien", self.clock.today(), None, self.chance.choice(FAMILIES))

    def _sell(self, uow: UnitOfWork, contact: int) -> None:
        family = self.chance.choice(FAMILIES)
        uow.session.add(
            Sale(contact_id=contact, sold_on=self.clock.today(), product_family=family, refusal_offered=True)
        )
        uow.session.flush()

    def _ask(self, uow: UnitOfWork, contact: int) -> None:
        kind = self.chance.choice([InteractionKind.INFORMATION_REQUEST, InteractionKind.OUTGOING_CALL])
        record_interaction(uow, contact, kind, product_family=self.chance.choice(FAMILIES))

    def _freeze(self, uow: UnitOfWork, contact: int) -> None:
        held = uow.session.get_one(Contact, contact)
        held.restricted_since = None if held.restricted_since else self.clock.today()
        uow.session.flush()

    def _change_purpose(self, uow: UnitOfWork, contact: int) -> None:
        held = read_purpose(uow, self.purpose)
        kinds = [MessageKind.COMMERCIAL, MessageKind.RENEWAL, MessageKind.SERVICE]
        draft = PurposeDraft(
            held.name,
            held.lawful_basis,
            self.chance.choice(kinds),
            held.channels,
            product_family=self.chance.choice(FAMILIES),
            opt_in_mode=self.chance.choice(list(OptInMode)),
            job_related=self.chance.random() < 0.5,
        )
        save_purpose(uow, draft, self.purpose)

    def _change_business(self, uow: UnitOfWork, contact: int) -> None:
        held = read_business(uow)
        names = {"name": f"Maison {self.chance.randrange(3)}"} if self.chance.random() < 0.3 else {}
        write_business(uow, replace(held, energy_renovation=self.chance.random() < 0.3, **names))

    def _wait_for_answer(self, uow: UnitOfWork, contact: int) -> None:
        for line in list_due(uow)[:1]:
            (proposal,) = propose_inquiries(uow, [line.contact.id])
            if line.contact.id not in self.asked and proposal.obstacle is None:
                self.asked.add(line.contact.id)
                ask_once(uow, line.contact.id)

    def _change_basis(self, uow: UnitOfWork, contact: int) -> None:
        assign_lawful_basis(uow, contact, self.purpose, self.chance.choice(list(LawfulBasis)))

    def _change_schedule(self, uow: UnitOfWork, contact: int) -> None:
        months = self.chance.choice([1, 6, 24, 60])
        draft = RuleDraft(RetentionLine.PROSPECT, months, StartEvent.LAST_SIGN, Outcome.ERASE, "Cycle d’achat")
        with contextlib.suppress(RuleUnchanged):
            change_rule(uow, draft)

    @property
    def asked(self) -> set[int]:
        return self.__dict__.setdefault("_asked_people", set())


@pytest.mark.rule("CON-06")
def test_replaying_to_a_day_gives_the_decision_of_that_day(workspace: UnlockedWorkspace, clock: FixedClock) -> None:
    life = Life(workspace, clock, 0)
    life.live(50)
    seen = set()
    with workspace.reading() as uow:
        for at, contact, decisions in life.recorded:
            assert decision_grid_at(uow, contact, at).decisions == decisions, (at, contact)
            seen |= {one.reason for one in decisions.values()}
    assert len(seen) > 8, seen


def test_nobody_was_in_the_book_before_they_were_added(
    workspace: UnlockedWorkspace, clock: FixedClock, with_purposes: None
) -> None:
    with workspace.unit_of_work() as uow:
        contact = add_contact(uow, person(0, Random(0)))
        with pytest.raises(NotInTheBookYet):
            decision_grid_at(uow, contact, clock.now() - timedelta(days=1))


@pytest.mark.rule("CON-05")
def test_what_was_known_is_never_rewritten(workspace: UnlockedWorkspace, clock: FixedClock) -> None:
    with workspace.unit_of_work() as uow:
        contact = add_contact(uow, person(0, Random(0)))
    clock.advance(timedelta(days=1))
    with workspace.unit_of_work() as uow:
        held = draft_of(uow.session.get_one(Contact, contact))
        edit_contact(uow, contact, replace(held, emails=()))
    with workspace.unit_of_work() as uow:
        kept = uow.session.scalars(select(ContactFactChange.facts)).all()
        assert len(kept) == 1
        assert "camille" not in kept[0]
        for statement in ("UPDATE contact_fact_change SET facts = ''", "DELETE FROM contact_fact_change"):
            with pytest.raises(DatabaseError, match="append-only"):
                uow.session.execute(text(statement))


@pytest.mark.rule("CON-09")
def test_a_laxer_setting_frees_nobody(workspace: UnlockedWorkspace, clock: FixedClock, with_purposes: None) -> None:
    with workspace.unit_of_work() as uow:
        purpose = next(one for one in read_purposes(uow) if one.rests_on_consent)
        base = PurposeDraft(
            purpose.name,
            purpose.lawful_basis,
            purpose.message_kind,
            purpose.channels,
            product_family=purpose.product_family,
        )
        save_purpose(uow, replace(base, opt_in_mode=OptInMode.DOUBLE), purpose.id)
        contact = add_contact(uow, replace(person(0, Random(0)), kind=ContactKind.CONSUMER))
        record_consents(uow, ConsentDraft(contact, {(purpose.id, Channel.EMAIL): YES}, ConsentMethod.DESK))
        save_purpose(uow, base, purpose.id)
        now = decide_then(uow, purpose_at(uow, purpose.id, clock.now()), Channel.EMAIL, contact, clock.now())
    assert now.reason is Reason.CONSENT_PENDING


@pytest.mark.rule("CON-15")
@pytest.mark.parametrize(("former", "reason"), [(True, Reason.CONSENT), (False, Reason.OTHER_COMPANY)])
def test_a_yes_follows_the_company_not_its_name(
    workspace: UnlockedWorkspace, clock: FixedClock, former: bool, reason: Reason, with_purposes: None
) -> None:
    with workspace.unit_of_work() as uow:
        purpose = next(one for one in read_purposes(uow) if one.rests_on_consent)
        contact = add_contact(uow, replace(person(0, Random(0)), kind=ContactKind.CONSUMER))
        record_consents(uow, ConsentDraft(contact, {(purpose.id, Channel.EMAIL): YES}, ConsentMethod.DESK))
        held = read_business(uow)
        write_business(uow, replace(held, name="Maison Neuve", former_names=(held.name,) if former else ()))
        assert decision_grid(uow, contact).decisions[purpose.id, Channel.EMAIL].reason is reason


@pytest.mark.rule("PRO-06")
def test_a_yes_is_for_the_goods_it_named(workspace: UnlockedWorkspace, with_purposes: None) -> None:
    with workspace.unit_of_work() as uow:
        purpose = next(one for one in read_purposes(uow) if one.rests_on_consent)
        contact = add_contact(uow, replace(person(0, Random(0)), kind=ContactKind.CONSUMER))
        record_consents(uow, ConsentDraft(contact, {(purpose.id, Channel.EMAIL): YES}, ConsentMethod.DESK))
        draft = PurposeDraft(purpose.name, purpose.lawful_basis, purpose.message_kind, purpose.channels)
        save_purpose(uow, replace(draft, product_family="assurances"), purpose.id)
        assert decision_grid(uow, contact).decisions[purpose.id, Channel.EMAIL].reason is Reason.OTHER_OBJECT


@pytest.mark.rule("MIN-01")
@pytest.mark.parametrize(("age", "reason"), [(AgeGroup.UNDER_15, Reason.MINOR), (AgeGroup.FROM_15, Reason.CONSENT)])
def test_a_child_is_not_prospected(
    workspace: UnlockedWorkspace, age: AgeGroup, reason: Reason, with_purposes: None
) -> None:
    with workspace.unit_of_work() as uow:
        purpose = next(one for one in read_purposes(uow) if one.rests_on_consent)
        contact = add_contact(uow, replace(person(0, Random(0)), kind=ContactKind.CONSUMER))
        record_consents(uow, ConsentDraft(contact, {(purpose.id, Channel.EMAIL): YES}, ConsentMethod.DESK))
        edit_contact(uow, contact, replace(person(0, Random(0)), kind=ContactKind.CONSUMER, age_group=age))
        assert decision_grid(uow, contact).decisions[purpose.id, Channel.EMAIL].reason is reason


def test_who_asked_is_called_back_within_five_days(
    workspace: UnlockedWorkspace, clock: FixedClock, with_purposes: None
) -> None:
    with workspace.unit_of_work() as uow:
        purpose = next(one for one in read_purposes(uow) if one.rests_on_consent)
        contact = add_contact(uow, replace(person(0, Random(0)), kind=ContactKind.CONSUMER))
        asked = InteractionKind.INFORMATION_REQUEST
        record_interaction(uow, contact, asked, product_family=purpose.product_family)
        first = decision_grid(uow, contact).decisions[purpose.id, Channel.PHONE].reason
        clock.advance(timedelta(days=6))
        later = decision_grid(uow, contact).decisions[purpose.id, Channel.PHONE].reason
    assert (first, later) == (Reason.ANSWER_TO_REQUEST, Reason.NO_PHONE_CONSENT)
