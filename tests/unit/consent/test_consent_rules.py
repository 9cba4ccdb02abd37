"""The pure rules of consent: what events amount to and how long proofs stay."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.clock import BUSINESS_ZONE
from app.consent.kinds import Channel, ConsentAnswer, ConsentEventType, ConsentMethod, ConsentState, OptInMode
from app.consent.phone_text import PhoneMention, missing_phone_mentions
from app.consent.rules import (
    PastEvent,
    ProofDraft,
    consent_state,
    events_of_answers,
    missing_proof_items,
    proof_kept_until,
    valid_until,
)
from app.retention.lines import RetentionLine, default_rule, schedule_of

NOW = datetime(2026, 9, 15, 11, tzinfo=BUSINESS_ZONE)
DAY = timedelta(days=1)


def past(
    kind: str, days_ago: int = 1, method: ConsentMethod = ConsentMethod.DESK, until: date | None = None
) -> PastEvent:
    return PastEvent(ConsentEventType(kind), NOW - days_ago * DAY, method, until)


@pytest.mark.rule("CON-01")
def test_what_a_proof_lacks_is_named() -> None:
    assert missing_proof_items(ProofDraft(None, None, None, None, None)) == (
        "purpose",
        "channel",
        "method",
        "collected_at",
        "text",
        "positive_act",
    )
    assert missing_proof_items(ProofDraft(1, Channel.EMAIL, ConsentMethod.DESK, NOW, 3, "oui dit")) == ()


@pytest.mark.rule("CON-02")
@given(st.dictionaries(st.integers(), st.sampled_from(ConsentAnswer)))
def test_only_a_yes_is_a_yes(answers: dict[int, ConsentAnswer]) -> None:
    events = events_of_answers(answers)
    assert {cell for cell, event in events.items() if event is ConsentEventType.GRANTED} == {
        cell for cell, answer in answers.items() if answer is ConsentAnswer.YES
    }
    assert not {cell for cell in events if answers[cell] is ConsentAnswer.UNASKED}


@pytest.mark.rule("CON-06")
@pytest.mark.parametrize(
    ("events", "state"),
    [
        ([], ConsentState.NONE),
        ([past("granted")], ConsentState.GIVEN),
        ([past("granted", 3), past("withdrawn", 2)], ConsentState.WITHDRAWN),
        ([past("withdrawn", 3), past("granted", 2)], ConsentState.GIVEN),
        ([past("refused")], ConsentState.REFUSED),
        ([past("granted", -1)], ConsentState.NONE),
        ([past("granted", 3), past("expired", 1)], ConsentState.EXPIRED),
        ([past("withdrawn", 3), past("confirmed", 2)], ConsentState.WITHDRAWN),
        ([past("refused", 3), past("confirmed", 2)], ConsentState.REFUSED),
        ([past("confirmed")], ConsentState.NONE),
        ([past("granted", 4), past("withdrawn", 3), past("expired", 2)], ConsentState.WITHDRAWN),
        ([past("refused", 3), past("expired", 2)], ConsentState.REFUSED),
    ],
)
def test_the_last_word_counts(events: list[PastEvent], state: ConsentState) -> None:
    assert consent_state(events, NOW) is state


@pytest.mark.rule("CON-09")
@pytest.mark.parametrize(
    ("mode", "method", "state"),
    [
        (OptInMode.DOUBLE, ConsentMethod.SIGNED_FORM, ConsentState.PENDING),
        (OptInMode.HYBRID, ConsentMethod.WEB_FORM, ConsentState.PENDING),
        (OptInMode.HYBRID, ConsentMethod.DESK, ConsentState.GIVEN),
        (OptInMode.SIMPLE, ConsentMethod.WEB_FORM, ConsentState.GIVEN),
    ],
)
def test_who_must_confirm(mode: OptInMode, method: ConsentMethod, state: ConsentState) -> None:
    assert consent_state([past("granted", 2, method)], NOW, mode) is state
    assert consent_state([past("granted", 2, method), past("confirmed", 1)], NOW, mode) is ConsentState.GIVEN


@pytest.mark.rule("CON-10")
def test_a_telephone_consent_of_15_september_ends_before_the_next() -> None:
    until = valid_until(Channel.PHONE, NOW)
    assert until == date(2027, 9, 15)
    events = [PastEvent(ConsentEventType.GRANTED, NOW, ConsentMethod.DESK, until)]
    last_day = datetime(2027, 9, 14, 19, tzinfo=BUSINESS_ZONE)
    assert consent_state(events, last_day) is ConsentState.GIVEN
    assert consent_state(events, last_day + DAY) is ConsentState.EXPIRED


@pytest.mark.rule("CON-10")
@pytest.mark.parametrize("wished", [date(2027, 9, 16), date(2026, 9, 15), date(2025, 1, 1)])
def test_a_period_that_the_law_does_not_allow(wished: date) -> None:
    with pytest.raises(ValueError, match="one year"):
        valid_until(Channel.PHONE, NOW, wished)


@pytest.mark.rule("CON-10")
def test_a_confirmation_adds_no_time() -> None:
    granted = PastEvent(ConsentEventType.GRANTED, NOW, ConsentMethod.PHONE_CALL, valid_until(Channel.PHONE, NOW))
    confirmed = PastEvent(ConsentEventType.CONFIRMED, NOW + DAY, ConsentMethod.EMAIL_REPLY)
    last_day = datetime(2027, 9, 14, 19, tzinfo=BUSINESS_ZONE)
    assert consent_state([granted, confirmed], last_day, OptInMode.DOUBLE) is ConsentState.GIVEN
    assert consent_state([granted, confirmed], last_day + DAY, OptInMode.DOUBLE) is ConsentState.EXPIRED


@pytest.mark.rule("CON-14")
@pytest.mark.parametrize("mode", OptInMode)
def test_an_imported_tick_is_no_consent_until_confirmed(mode: OptInMode) -> None:
    ticked = past("granted", 3, ConsentMethod.IMPORT)
    assert consent_state([ticked], NOW, mode) is ConsentState.PENDING
    assert consent_state([ticked, past("confirmed", 1)], NOW, mode) is ConsentState.GIVEN


EVENTS = st.lists(
    st.builds(past, st.sampled_from(ConsentEventType), st.integers(1, 400), st.sampled_from(ConsentMethod)), max_size=6
)


@pytest.mark.rule("CON-06")
@given(EVENTS, st.sampled_from(["withdrawn", "refused", "expired"]), st.sampled_from(OptInMode))
def test_an_end_never_turns_into_a_yes(events: list[PastEvent], end: str, mode: OptInMode) -> None:
    before, after = consent_state(events, NOW, mode), consent_state([*events, past(end, 0)], NOW, mode)
    assert after not in (ConsentState.GIVEN, ConsentState.PENDING, ConsentState.NONE)
    if before in (ConsentState.WITHDRAWN, ConsentState.REFUSED) and end == "expired":
        assert after is before


@pytest.mark.rule("CON-13")
def test_how_long_a_proof_stays() -> None:
    assert proof_kept_until(Channel.PHONE, NOW, date(2026, 9, 16)) == date(2029, 9, 15)
    assert proof_kept_until(Channel.EMAIL, NOW, None) is None
    assert proof_kept_until(Channel.EMAIL, NOW, date(2026, 10, 1)) == date(2029, 10, 1)
    longer = schedule_of([replace(default_rule(RetentionLine.CONSENT_PROOF), months=60)])
    assert proof_kept_until(Channel.EMAIL, NOW, date(2026, 10, 1), longer) == date(2031, 10, 1)
    assert proof_kept_until(Channel.PHONE, NOW, None, longer) == date(2029, 9, 15)


WHOLE = (
    "J’accepte que Atelier Lumière me téléphone pour me proposer des salons. Accord valable un an. "
    "Je peux le retirer à tout moment. La preuve est gardée ; je peux en recevoir une copie."
)


@pytest.mark.rule("CON-11")
@pytest.mark.parametrize(
    ("cut", "missing"),
    [
        ("", ()),
        ("des salons", (PhoneMention.IDENTITY_AND_GOODS,)),
        ("J’accepte que", (PhoneMention.CHOICE,)),
        ("Accord valable un an.", (PhoneMention.PERIOD,)),
        ("à tout moment", (PhoneMention.WITHDRAWAL,)),
        ("La preuve est gardée ; je peux en recevoir une copie.", (PhoneMention.PROOF,)),
    ],
)
def test_the_five_mentions(cut: str, missing: tuple[PhoneMention, ...]) -> None:
    assert missing_phone_mentions(WHOLE.replace(cut, "") if cut else WHOLE, "Atelier Lumière", "salons") == missing
