"""Which acts may be taken back, and what keeps an undo from letting a message through."""

from dataclasses import fields, replace
from datetime import date

import pytest

from app.contacts.kinds import AgeGroup, ContactKind, EmailUsage
from app.contacts.undo_rules import (
    _NOT_TAKEN_BACK,
    WayBack,
    changed_fields,
    is_binding,
    is_freed,
    is_overtaken,
    is_protected_less,
    way_back,
    with_fields,
)
from app.contacts.write_contact import ContactDraft
from app.journal import Action
from app.messaging.eligibility import ContactDecision
from app.messaging.kinds import Outcome, Reason
from app.values import EmailAddress
from resources import wording

YES = ContactDecision(Outcome.ALLOW, Reason.CONSENT)
IF = ContactDecision(Outcome.ALLOW_IF, Reason.POST)
NO = ContactDecision(Outcome.BLOCK, Reason.CONSENT_WITHDRAWN)
NO_ADDRESS = ContactDecision(Outcome.BLOCK, Reason.NO_ADDRESS)
TO_AND_FRO = {
    Action.CONTACT_ADDED,
    Action.CONTACT_EDITED,
    Action.CONTACT_TAGGED,
    Action.CONTACT_MARKED,
    Action.INTERACTION_RECORDED,
    Action.TAG_CHANGED,
    Action.SEGMENT_CHANGED,
}


@pytest.mark.rule("CON-06")
@pytest.mark.parametrize("action", Action)
def test_only_slips_of_the_hand_are_taken_back(action: Action) -> None:
    """Consents, objections, lists left, requests, erasures, retention, the vault: each has an act of its own, or none."""
    if action in TO_AND_FRO:
        assert way_back(action) is WayBack.BOTH
    elif action is Action.SUBSCRIBED:
        assert way_back(action) is WayBack.UNDO
    else:
        assert way_back(action) is WayBack.NONE


def test_what_binds_a_card_is_never_itself_taken_back() -> None:
    assert [one for one in Action if is_binding(one) and way_back(one) is not WayBack.NONE] == []
    assert is_binding(Action.CONSENT_RECORDED)
    assert is_binding(Action.OBJECTION_RECORDED)
    assert is_binding(Action.UNSUBSCRIBED)
    assert not is_binding(Action.CONTACT_TAGGED)


@pytest.mark.rule("PRO-01")
@pytest.mark.parametrize(
    ("before", "after", "freed"),
    [
        ({"a": NO}, {"a": YES}, True),
        ({"a": NO_ADDRESS}, {"a": IF}, True),
        ({"a": YES, "b": NO}, {"a": NO, "b": YES}, True),
        ({"a": YES}, {"a": NO}, False),
        ({"a": YES}, {"a": IF}, False),
        ({"a": NO}, {"a": NO_ADDRESS}, False),
        ({}, {"a": YES}, False),
    ],
)
def test_one_message_let_through_is_enough(
    before: dict[str, ContactDecision], after: dict[str, ContactDecision], freed: bool
) -> None:
    assert is_freed(before, after) is freed


@pytest.mark.rule("PRO-05")
@pytest.mark.parametrize(
    ("now", "then", "less"),
    [
        (ContactKind.CONSUMER, ContactKind.PROFESSIONAL, True),
        (ContactKind.UNKNOWN, ContactKind.GENERIC, True),
        (ContactKind.CONSUMER, ContactKind.UNKNOWN, False),
        (ContactKind.PROFESSIONAL, ContactKind.CONSUMER, False),
    ],
)
def test_a_kind_that_protects_stays(now: ContactKind, then: ContactKind, less: bool) -> None:
    assert is_protected_less(ContactDraft(kind=now), ContactDraft(kind=then)) is less


@pytest.mark.rule("MIN-01")
@pytest.mark.parametrize(
    ("now", "then", "less"),
    [
        (AgeGroup.UNDER_15, AgeGroup.UNKNOWN, True),
        (AgeGroup.FROM_15, AgeGroup.ADULT, True),
        (AgeGroup.ADULT, AgeGroup.UNKNOWN, False),
        (AgeGroup.UNKNOWN, AgeGroup.UNDER_15, False),
    ],
)
def test_an_age_that_protects_stays(now: AgeGroup, then: AgeGroup, less: bool) -> None:
    assert is_protected_less(ContactDraft(age_group=now), ContactDraft(age_group=then)) is less


def test_fields_that_changed_and_no_other_are_written() -> None:
    before = ContactDraft(family_name="Martin", town="Lyon")
    after = replace(before, family_name="Martinez", emails=(EmailAddress.parse("m@exemple.fr"),))
    names = changed_fields(before, after)
    assert names == ("family_name", "emails")
    now = replace(after, town="Brest")
    assert not is_overtaken(now, after, names)
    assert with_fields(now, names, before) == replace(before, town="Brest")
    assert is_overtaken(replace(now, family_name="Marty"), after, names)


def test_what_was_not_said_before_is_taken_away_again() -> None:
    mail = EmailAddress.parse("contact@garage.example")
    before = ContactDraft(emails=(mail,), own_values={3: "Blé"})
    after = replace(before, usages={mail: EmailUsage.GENERIC}, own_values={3: "Orge", 7: "oui"})
    names = changed_fields(before, after)
    assert names == ("usages", "own_values")
    taken_back = with_fields(after, names, before)
    assert (taken_back.usages, taken_back.own_values) == ({mail: None}, {3: "Blé", 7: ""})


def test_every_field_that_an_undo_writes_has_a_name() -> None:
    for one in fields(ContactDraft):
        if one.name not in _NOT_TAKEN_BACK:
            assert wording(f"acts.field.{one.name}")


def test_a_notice_and_an_origin_are_no_fields_of_an_undo() -> None:
    before = ContactDraft(family_name="Martin")
    assert changed_fields(before, replace(before, informed_on=date(2026, 11, 23), source_label="Salon")) == ()
