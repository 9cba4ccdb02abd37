"""How long contacts stay: the cases of the rules."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.contacts.kinds import ContactCategory, InteractionKind
from app.retention.kinds import RetentionState
from app.retention.schedule import RetentionFacts, answer_due, last_inbound, may_ask, retention_due, retention_state

PROSPECT = ContactCategory.PROSPECT


@pytest.mark.rule("RET-01")
@pytest.mark.parametrize(
    ("kind", "own"),
    [
        (InteractionKind.PURCHASE, True),
        (InteractionKind.INFORMATION_REQUEST, True),
        (InteractionKind.LINK_CLICK, True),
        (InteractionKind.INCOMING_CALL, True),
        (InteractionKind.EMAIL_OPENED, False),
        (InteractionKind.OUTGOING_EMAIL, False),
        (InteractionKind.UNANSWERED_CALL, False),
        (InteractionKind.DATA_EDIT, False),
    ],
)
def test_whose_act_it_is(kind: InteractionKind, own: bool) -> None:
    assert kind.from_person is own


@pytest.mark.rule("RET-01")
def test_the_last_own_act_counts_else_collection() -> None:
    assert last_inbound([date(2025, 1, 2), date(2024, 1, 1)], date(2023, 1, 1)) == date(2025, 1, 2)
    assert last_inbound([], date(2023, 1, 1)) == date(2023, 1, 1)


@pytest.mark.rule("RET-02")
@pytest.mark.parametrize(
    ("sign", "due"),
    [
        (date(2023, 11, 23), date(2026, 11, 23)),
        (date(2024, 2, 29), date(2027, 2, 28)),
        (date(2023, 12, 31), date(2026, 12, 31)),
    ],
)
def test_a_prospect_stays_three_years_from_the_last_sign(sign: date, due: date) -> None:
    assert retention_due(RetentionFacts(PROSPECT, date(2020, 1, 1), sign)) == due


@pytest.mark.rule("RET-02")
@pytest.mark.parametrize(
    ("today", "state"),
    [
        (date(2026, 11, 23), RetentionState.DUE),
        (date(2026, 11, 22), RetentionState.WITHIN_30),
        (date(2026, 10, 24), RetentionState.WITHIN_30),
        (date(2026, 10, 23), RetentionState.WITHIN_90),
        (date(2026, 8, 25), RetentionState.WITHIN_90),
        (date(2026, 8, 24), RetentionState.KEPT),
    ],
)
@pytest.mark.rule("RET-04")
def test_due_on_the_very_day(today: date, state: RetentionState) -> None:
    assert retention_state(date(2026, 11, 23), today) is state


@pytest.mark.rule("RET-05")
def test_a_running_contract_keeps_and_its_end_starts_the_clock() -> None:
    running = RetentionFacts(ContactCategory.CUSTOMER, date(2015, 1, 1), has_running_contract=True)
    ended = RetentionFacts(ContactCategory.CUSTOMER, date(2015, 1, 1), relationship_ended_on=date(2025, 6, 30))
    assert retention_due(running) is None
    assert retention_due(ended) == date(2028, 6, 30)


@pytest.mark.rule("RET-06")
def test_one_question_and_thirty_days() -> None:
    assert answer_due(date(2026, 11, 23)) == date(2026, 12, 23)
    assert may_ask(0)
    assert not may_ask(1)


@pytest.mark.rule("RET-02")
@given(
    st.dates(date(2000, 1, 1), date(2030, 1, 1)),
    st.none() | st.dates(date(2000, 1, 1), date(2030, 1, 1)),
    st.none() | st.dates(date(2000, 1, 1), date(2030, 1, 1)),
)
def test_a_later_sign_never_brings_the_term_nearer(collected: date, sign: date | None, ended: date | None) -> None:
    without = retention_due(RetentionFacts(PROSPECT, collected))
    due = retention_due(RetentionFacts(PROSPECT, collected, sign, ended))
    assert without is not None
    assert due is not None
    assert due >= without
