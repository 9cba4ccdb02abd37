"""What an address is said to be, what its letters tell, and what kind of call is an exchange of which kind."""

import pytest

from app.contacts.call_kinds import CallDirection, CallResult, asks_follow_up, kind_of_call
from app.contacts.kinds import ContactKind, EmailUsage, InteractionKind, PhoneUsage, most_protected
from app.contacts.merge_kinds import Card
from app.contacts.merge_rules import united_usages
from app.contacts.usages import guess_usage
from app.values import EmailAddress
from resources import LANGUAGES, wording_table


@pytest.mark.rule("PRO-05")
@pytest.mark.parametrize(
    ("address", "usage"),
    [
        ("contact@garage-benali.example", EmailUsage.GENERIC),
        ("COMPTA@garage-benali.example", EmailUsage.GENERIC),
        ("marie.dupont@garage-benali.example", None),
        # A sole trader's private mailbox still identifies a person.
        ("contact@gmail.com", None),
        ("garage@orange.fr", None),
        ("contact.dupont@gmail.com", None),
    ],
)
def test_only_a_function_at_a_domain_of_its_own_is_guessed(address: str, usage: EmailUsage | None) -> None:
    assert guess_usage(EmailAddress.parse(address)) is usage


@pytest.mark.rule("PRO-05")
@pytest.mark.parametrize(
    ("kinds", "held"),
    [
        ((ContactKind.GENERIC, ContactKind.PROFESSIONAL), ContactKind.PROFESSIONAL),
        ((ContactKind.PROFESSIONAL, ContactKind.UNKNOWN), ContactKind.UNKNOWN),
        ((ContactKind.UNKNOWN, ContactKind.CONSUMER), ContactKind.CONSUMER),
        ((ContactKind.GENERIC,), ContactKind.GENERIC),
    ],
)
def test_the_kind_that_is_protected_most_holds(kinds: tuple[ContactKind, ...], held: ContactKind) -> None:
    assert most_protected(*kinds) is held


@pytest.mark.parametrize(
    ("stays", "goes", "united"),
    [
        ({}, {"a@x": "generic"}, {"a@x": "generic"}),
        ({"a@x": "named"}, {"a@x": "generic"}, {"a@x": "named"}),
        ({"a@x": "generic"}, {"a@x": "private"}, {"a@x": "private"}),
        ({"+33": "mobile"}, {"+33": "direct"}, {"+33": "mobile"}),
        ({"+33": "switchboard"}, {"+33": "private"}, {"+33": "private"}),
    ],
)
def test_of_two_usages_of_one_address_the_stricter_holds(stays: dict, goes: dict, united: dict) -> None:
    cards = [Card(1, "", {}, (), (), None, usages) for usages in (stays, goes)]  # type: ignore[arg-type]
    assert united_usages(*cards) == united


@pytest.mark.rule("RET-01")
@pytest.mark.parametrize(
    ("direction", "result", "kind"),
    [
        (CallDirection.INCOMING, CallResult.SETTLED, InteractionKind.INCOMING_CALL),
        (CallDirection.INCOMING, CallResult.MESSAGE_TAKEN, InteractionKind.INCOMING_CALL),
        (CallDirection.OUTGOING, CallResult.SETTLED, InteractionKind.OUTGOING_CALL),
        (CallDirection.OUTGOING, CallResult.TO_CALL_BACK, InteractionKind.OUTGOING_CALL),
        (CallDirection.OUTGOING, CallResult.MESSAGE_LEFT, InteractionKind.UNANSWERED_CALL),
        (CallDirection.OUTGOING, CallResult.NO_ANSWER, InteractionKind.UNANSWERED_CALL),
    ],
)
def test_only_a_call_received_is_the_persons_own_act(
    direction: CallDirection, result: CallResult, kind: InteractionKind
) -> None:
    assert result in direction.results
    assert kind_of_call(direction, result) is kind
    assert kind.from_person is (direction is CallDirection.INCOMING)


def test_what_leaves_something_to_do() -> None:
    assert {one for one in CallResult if asks_follow_up(one)} == {CallResult.TO_CALL_BACK, CallResult.MESSAGE_TAKEN}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_usage_and_result_has_its_word(language: str) -> None:
    tables = wording_table(language, "contacts")
    assert set(tables["email_usage"]) == {one.value for one in EmailUsage}
    assert set(tables["phone_usage"]) == {one.value for one in PhoneUsage}
    assert set(tables["call_result"]) == {one.value for one in CallResult}
    assert tables["affiliation_role"]
