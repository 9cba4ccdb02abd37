"""Who of several chosen people changes, and why the others do not."""

import pytest

from app.contacts.bulk_rules import BulkKind, Left, PersonFacts, refusal_of, sentence_of, why_left
from app.messaging.eligibility import ContactDecision
from app.messaging.kinds import Outcome, Reason

YES = ContactDecision(Outcome.ALLOW_IF, Reason.CONSENT)


def no(reason: Reason) -> ContactDecision:
    return ContactDecision(Outcome.BLOCK, reason)


@pytest.mark.rule("DSR-09")
@pytest.mark.parametrize("kind", BulkKind)
def test_a_frozen_record_is_only_kept_but_may_leave_a_list(kind: BulkKind) -> None:
    expected = None if kind is BulkKind.LEAVE else Left.FROZEN
    assert why_left(kind, PersonFacts(is_frozen=True, decisions=(YES,))) is expected


@pytest.mark.parametrize("kind", BulkKind)
def test_who_is_so_already_stays(kind: BulkKind) -> None:
    assert why_left(kind, PersonFacts(has_it=True)) is Left.ALREADY
    assert why_left(kind, PersonFacts()) is None


@pytest.mark.rule("PRO-01")
@pytest.mark.parametrize(
    ("person", "why"),
    [
        (PersonFacts(decisions=(no(Reason.NO_ADDRESS), YES)), None),
        (PersonFacts(decisions=(no(Reason.NO_ADDRESS), no(Reason.OBJECTION))), Reason.OBJECTION),
        (PersonFacts(decisions=(no(Reason.NO_PHONE_CONSENT), no(Reason.CONSENT_REFUSED))), Reason.CONSENT_REFUSED),
        (PersonFacts(decisions=(no(Reason.NO_ADDRESS), no(Reason.NOT_INFORMED))), Reason.NOT_INFORMED),
        (PersonFacts(left_before=True, decisions=(YES,)), Left.LEFT_BEFORE),
    ],
)
def test_a_list_takes_whom_its_purpose_may_reach(person: PersonFacts, why: Left | Reason | None) -> None:
    assert why_left(BulkKind.JOIN, person) is why


@pytest.mark.rule("RET-02")
def test_no_change_of_category_takes_anyone_out_of_their_term() -> None:
    assert why_left(BulkKind.CATEGORY, PersonFacts(is_due=True)) is Left.TERM_REACHED
    assert why_left(BulkKind.CATEGORY, PersonFacts(is_due=True, would_be_due=True)) is None
    assert why_left(BulkKind.CATEGORY, PersonFacts(would_be_due=True)) is None
    assert why_left(BulkKind.OWNER, PersonFacts(is_due=True)) is None


def test_every_reason_can_be_read() -> None:
    assert refusal_of(()) is None
    for why in (*Left, *Reason):
        assert len(sentence_of(why)) > 8
