"""A yes of a child counts with a parent's; from fifteen it is their own, with care (MIN-01)."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from app.consent.errors import GuardianMissing
from app.consent.kinds import Channel, ConsentAnswer, ConsentMethod
from app.consent.purposes import read_purposes
from app.consent.record_consent import ConsentDraft, record_consents
from app.contacts.kinds import AgeGroup
from app.contacts.minors import guardian_needed, heeding_birth, is_minor_unprotected, needs_care
from app.contacts.note_errors import NumberForbidden
from app.contacts.write_contact import ContactDraft, add_contact, edit_contact
from app.exchange.import_batch import import_batch
from app.exchange.plan import DuplicatePolicy
from app.exchange.undo_batch import undo_batch
from app.messaging.decide_contact import decision_grid
from app.messaging.kinds import Condition, Outcome, Reason
from app.register.own_kinds import OwnFieldKind
from app.values import EmailAddress
from db.tables import ConsentEvent, Contact
from tests.usecases.exchange.test_own_columns import planned, previewed
from tests.usecases.register.own_field_cases import BIRTH, made

ZOE = (EmailAddress.parse("zoe@exemple.fr"),)
YES, NO = ConsentAnswer.YES, ConsentAnswer.NO


@pytest.fixture
def purpose(workspace, with_purposes):
    with workspace.unit_of_work() as uow:
        return next(one.id for one in read_purposes(uow) if one.rests_on_consent)


def person(workspace, age_group):
    with workspace.unit_of_work() as uow:
        draft = ContactDraft(given_name="Zoé", age_group=age_group, emails=ZOE, informed_on=uow.clock.today())
        return add_contact(uow, draft)


def answer(workspace, contact, purpose, said, **more):
    draft = ConsentDraft(contact, {(purpose, Channel.EMAIL): said}, ConsentMethod.DESK, **more)
    with workspace.unit_of_work() as uow:
        record_consents(uow, draft)


def kept(workspace):
    with workspace.reading() as uow:
        return list(uow.session.scalars(select(ConsentEvent.guardian)))


def by_email(workspace, contact, purpose):
    with workspace.reading() as uow:
        return decision_grid(uow, contact).decisions[purpose, Channel.EMAIL]


@pytest.mark.rule("MIN-01")
@pytest.mark.parametrize(
    ("age_group", "recorded", "unprotected", "careful"),
    [
        (AgeGroup.UNDER_15, False, True, False),
        (AgeGroup.UNDER_15, True, False, False),
        (AgeGroup.FROM_15, False, False, True),
        (AgeGroup.ADULT, False, False, False),
        (AgeGroup.UNKNOWN, False, False, False),
    ],
)
def test_ages(age_group, recorded, unprotected, careful):
    assert is_minor_unprotected(age_group, has_guardian_record=recorded) is unprotected
    assert needs_care(age_group) is careful
    assert guardian_needed(age_group) is (age_group is AgeGroup.UNDER_15)


@pytest.mark.rule("MIN-01")
@pytest.mark.parametrize("guardian", ["", "   "])
def test_a_childs_yes_alone_is_refused_and_nothing_is_written(workspace, purpose, guardian):
    zoe = person(workspace, AgeGroup.UNDER_15)
    with pytest.raises(GuardianMissing, match="guardian_missing"):
        answer(workspace, zoe, purpose, YES, guardian=guardian)
    assert kept(workspace) == []
    assert by_email(workspace, zoe, purpose).outcome is Outcome.BLOCK


@pytest.mark.rule("MIN-01")
def test_with_a_parent_it_counts_and_says_who(workspace, purpose):
    zoe = person(workspace, AgeGroup.UNDER_15)
    answer(workspace, zoe, purpose, YES, guardian=" Anne  Roy ")
    assert kept(workspace) == ["Anne Roy"]
    assert by_email(workspace, zoe, purpose).may_be_contacted


@pytest.mark.rule("MIN-01")
def test_a_child_says_no_alone(workspace, purpose):
    zoe = person(workspace, AgeGroup.UNDER_15)
    answer(workspace, zoe, purpose, NO)
    assert kept(workspace) == [""]


@pytest.mark.rule("MIN-01")
@pytest.mark.parametrize("age_group", [AgeGroup.UNKNOWN, AgeGroup.ADULT, AgeGroup.FROM_15])
def test_nobody_else_needs_a_parent_and_none_is_noted(workspace, purpose, age_group):
    zoe = person(workspace, age_group)
    answer(workspace, zoe, purpose, YES, guardian="Anne Roy")
    assert kept(workspace) == [""]
    decision = by_email(workspace, zoe, purpose)
    assert decision.may_be_contacted
    assert (Condition.MINOR_CARE in decision.conditions) is (age_group is AgeGroup.FROM_15)


@pytest.mark.rule("MIN-01")
def test_a_yes_from_before_the_age_was_known_no_longer_counts(workspace, purpose):
    zoe = person(workspace, AgeGroup.UNKNOWN)
    answer(workspace, zoe, purpose, YES)
    with workspace.unit_of_work() as uow:
        edit_contact(uow, zoe, ContactDraft(given_name="Zoé", age_group=AgeGroup.UNDER_15, emails=ZOE))
    assert by_email(workspace, zoe, purpose).reason is Reason.MINOR


@pytest.mark.rule("MIN-08")
def test_the_comment_takes_no_card_number(workspace, purpose):
    zoe = person(workspace, AgeGroup.ADULT)
    with pytest.raises(NumberForbidden):
        answer(workspace, zoe, purpose, YES, comment="carte 4111 1111 1111 1111")


@pytest.mark.rule("MIN-01")
@pytest.mark.parametrize(
    ("said", "born", "heard"),
    [
        (AgeGroup.UNKNOWN, "2011-11-24", AgeGroup.UNDER_15),
        (AgeGroup.UNKNOWN, "2011-11-23", AgeGroup.FROM_15),
        (AgeGroup.UNKNOWN, "2012-02-29", AgeGroup.UNDER_15),
        (AgeGroup.ADULT, "2008-11-24", AgeGroup.FROM_15),
        (AgeGroup.ADULT, "2008-11-23", AgeGroup.ADULT),
        (AgeGroup.UNDER_15, "1980-05-14", AgeGroup.UNDER_15),
        # Of a year, the youngest that it may be.
        (AgeGroup.UNKNOWN, "2026", AgeGroup.UNDER_15),
        (AgeGroup.UNKNOWN, "2011", AgeGroup.UNDER_15),
        (AgeGroup.UNKNOWN, "2010", AgeGroup.FROM_15),
        (AgeGroup.UNKNOWN, "2007", AgeGroup.UNKNOWN),
        (AgeGroup.UNKNOWN, "--11-24", AgeGroup.UNKNOWN),
        (AgeGroup.FROM_15, "", AgeGroup.FROM_15),
    ],
)
def test_a_birth_date_says_who_is_a_child(said, born, heard):
    assert heeding_birth(said, born, date(2026, 11, 23)) is heard


@pytest.mark.rule("MIN-01")
def test_whoever_the_book_knows_to_be_a_child_is_protected_however_the_date_came(workspace, purpose, tmp_path):
    (birth,) = made(workspace, replace(BIRTH, kind=OwnFieldKind.BIRTH_DATE))
    with workspace.unit_of_work() as uow:
        typed = ContactDraft(given_name="Zoé", age_group=AgeGroup.ADULT, emails=ZOE, own_values={birth: "2015-05-14"})
        child = add_contact(uow, typed)
        known = add_contact(uow, ContactDraft(family_name="Roy", emails=(EmailAddress("roy@x.example"),)))
    with pytest.raises(GuardianMissing):
        answer(workspace, child, purpose, YES)
    file = tmp_path / "clients.csv"
    lines = ("Nom;E-mail;Date de naissance", "Roy;roy@x.example;24/12/2014", "Blin;blin@x.example;01/02/2010")
    file.write_text("\n".join(lines), encoding="utf-8")
    plan = replace(planned(workspace, file), duplicates=DuplicatePolicy.UPDATE)
    seen = previewed(workspace, plan)
    with workspace.unit_of_work() as uow:
        batch = import_batch(uow, plan, seen).batch_id
        ages = dict(uow.session.execute(select(Contact.family_name, Contact.age_group)).all())
        assert (ages["Roy"], ages["Blin"]) == (AgeGroup.UNDER_15, AgeGroup.FROM_15)
        undo_batch(uow, batch)
        assert uow.session.get_one(Contact, known).age_group == AgeGroup.UNKNOWN
