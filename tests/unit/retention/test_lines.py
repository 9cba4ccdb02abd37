"""The lines of the schedule, read like table 3.2: default, bounds, what may be chosen, what is refused and how it is said."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from app.contacts.kinds import ContactCategory, InteractionKind
from app.retention.errors import (
    LineFixed,
    LineInformative,
    OutcomeRefused,
    PeriodTooLong,
    PeriodTooShort,
    ReasonMissing,
    RuleUnchanged,
    StartRefused,
)
from app.retention.explain import HeldBy, Hold, explain
from app.retention.lines import (
    LINES,
    Outcome,
    RetentionLine,
    Standing,
    StartEvent,
    default_rule,
    period_words,
    schedule_of,
)
from app.retention.rule_bounds import RuleDraft, check_change, check_rule, warning_of
from app.retention.schedule import RetentionFacts, TermEvent, retention_due, term_of
from app.vault.kinds import ArchiveReason

L, S, O = RetentionLine, StartEvent, Outcome  # noqa: E741 - a table of the law reads better short
DAYS = st.dates(date(2000, 1, 1), date(2030, 1, 1))


def draft_of(line, **changes):
    rule = default_rule(line)
    return replace(RuleDraft(line, rule.months, rule.start, rule.outcome, "Cycle d’achat long"), **changes)


@pytest.mark.rule("RET-02")
@pytest.mark.rule("CON-13")
@pytest.mark.parametrize(
    ("line", "months", "start", "outcome"),
    [
        (L.PROSPECT, 36, S.LAST_SIGN, O.ASK_THEN_ERASE),
        (L.CUSTOMER, 36, S.LAST_SIGN, O.ERASE),
        (L.FORMER_CUSTOMER, 36, S.LAST_SIGN, O.ERASE),
        (L.SUPPLIER, 60, S.LAST_SIGN, O.ERASE),
        (L.PROCESSOR, 60, S.LAST_SIGN, O.ERASE),
        (L.EMPLOYEE, 60, S.LAST_SIGN, O.ERASE),
        (L.CONTRACT_FILE, 60, S.CONTRACT_END, O.ARCHIVE_THEN_ERASE),
        (L.INVOICES, 120, S.YEAR_END, O.ARCHIVE_THEN_ERASE),
        (L.TAX_RECORDS, 72, S.YEAR_END, O.ARCHIVE_THEN_ERASE),
        (L.CONSUMER_CONTRACT, 120, S.CONCLUSION, O.ARCHIVE_THEN_ERASE),
        (L.PHONE_PROOF, 36, S.CONSENT_GIVEN, O.ERASE),
        (L.CONSENT_PROOF, 36, S.LAST_USE, O.ARCHIVE_THEN_ERASE),
        (L.SUPPRESSION_LIST, 36, S.OBJECTION, O.REVIEW),
        (L.REQUEST_FILE, 60, S.REQUEST_CLOSED, O.ERASE),
        (L.IDENTITY_COPY, 0, S.RECEIPT, O.ERASE),
        (L.BREACH_REGISTER, 60, S.OCCURRENCE, O.REVIEW),
        (L.JOURNAL, 12, S.OCCURRENCE, O.ERASE),
        (L.FREE_NOTES, 0, S.CONTACT, O.ERASE),
    ],
)
def test_the_default_of_each_line(line, months, start, outcome):
    rule = default_rule(line)
    assert (rule.months, rule.start, rule.outcome, rule.version) == (months, start, outcome, 0)


def test_no_line_is_left_out_and_each_category_of_contacts_has_its_own():
    assert set(LINES) == set(RetentionLine)
    assert {line.category for line in RetentionLine} - {None} == set(ContactCategory)


@pytest.mark.rule("CON-13")
@pytest.mark.parametrize(
    ("line", "months", "refused"),
    [
        (L.INVOICES, 119, PeriodTooShort),
        (L.INVOICES, 120, None),
        (L.INVOICES, 181, PeriodTooLong),
        (L.TAX_RECORDS, 71, PeriodTooShort),
        (L.TAX_RECORDS, 72, None),
        (L.CONSUMER_CONTRACT, 119, PeriodTooShort),
        (L.PHONE_PROOF, 35, PeriodTooShort),
        (L.PHONE_PROOF, 36, None),
        (L.PHONE_PROOF, 37, PeriodTooLong),
        (L.CONSENT_PROOF, 11, PeriodTooShort),
        (L.CONSENT_PROOF, 60, None),
        (L.CONSENT_PROOF, 61, PeriodTooLong),
        (L.SUPPRESSION_LIST, 35, PeriodTooShort),
        (L.SUPPRESSION_LIST, 36, None),
        (L.SUPPRESSION_LIST, 120, None),
        (L.IDENTITY_COPY, 1, PeriodTooLong),
        (L.IDENTITY_COPY, 0, None),
        (L.JOURNAL, 5, PeriodTooShort),
        (L.JOURNAL, 6, None),
        (L.JOURNAL, 12, None),
        (L.JOURNAL, 13, PeriodTooLong),
        (L.REQUEST_FILE, 61, PeriodTooLong),
        (L.CONTRACT_FILE, 121, PeriodTooLong),
        (L.PROSPECT, 0, PeriodTooShort),
        (L.PROSPECT, 1, None),
        (L.PROSPECT, 120, None),
        (L.PROSPECT, 121, PeriodTooLong),
    ],
)
def test_the_law_bounds_each_line(line, months, refused):
    if refused is None:
        check_rule(draft_of(line, months=months))
    else:
        with pytest.raises(refused):
            check_rule(draft_of(line, months=months))


@pytest.mark.parametrize(
    ("draft", "refused"),
    [
        (draft_of(L.PROSPECT, months=48, reason="  "), ReasonMissing),
        (draft_of(L.PROSPECT), RuleUnchanged),
        (draft_of(L.PROSPECT, start=S.RELATION_END), StartRefused),
        (draft_of(L.CUSTOMER, start=S.COLLECTION), StartRefused),
        (draft_of(L.PROSPECT, outcome=O.REVIEW), OutcomeRefused),
        (draft_of(L.INVOICES, outcome=O.ERASE), OutcomeRefused),
        (draft_of(L.PHONE_PROOF, months=24), LineFixed),
        (draft_of(L.IDENTITY_COPY, months=1), LineFixed),
        (draft_of(L.JOURNAL, months=6), LineInformative),
        (draft_of(L.BREACH_REGISTER, months=72), LineInformative),
        (draft_of(L.FREE_NOTES, months=12), LineInformative),
    ],
)
@pytest.mark.parametrize("language", resources.LANGUAGES)
def test_what_is_refused_is_said_in_three_parts(draft, refused, language):
    resources.set_language(language)
    with pytest.raises(refused) as caught:
        check_change(draft, default_rule(draft.line))
    assert caught.value.sentence.count(". ") >= 2
    assert "{" not in caught.value.sentence


@pytest.mark.parametrize("line", RetentionLine)
def test_a_line_that_may_be_changed_leaves_a_choice(line):
    terms = LINES[line]
    assert (terms.standing is Standing.EDITABLE) <= (terms.least < terms.most)
    assert terms.least <= terms.months <= terms.most


def test_longer_than_the_reference_is_warned_about():
    assert warning_of(L.PROSPECT, 36) == ""
    assert "3 ans" in warning_of(L.PROSPECT, 37)
    assert warning_of(L.SUPPLIER, 60) == ""
    assert warning_of(L.CONSENT_PROOF, 60)


@pytest.mark.parametrize(
    ("months", "words"), [(36, "3 ans"), (12, "1 an"), (1, "1 mois"), (18, "18 mois"), (0, "0 mois")]
)
def test_periods_in_words(months, words):
    assert period_words(months) == words


@pytest.mark.rule("RET-02")
@pytest.mark.parametrize(
    ("category", "start", "facts", "event", "due"),
    [
        (L.PROSPECT, S.LAST_SIGN, {}, TermEvent.COLLECTION, date(2023, 1, 1)),
        (L.PROSPECT, S.LAST_SIGN, {"last_inbound_on": date(2021, 2, 28)}, TermEvent.LAST_SIGN, date(2024, 2, 28)),
        (L.PROSPECT, S.COLLECTION, {"last_inbound_on": date(2021, 2, 28)}, TermEvent.COLLECTION, date(2023, 1, 1)),
        (
            L.CUSTOMER,
            S.LAST_SIGN,
            {"last_inbound_on": date(2022, 5, 4), "relationship_ended_on": date(2021, 6, 30)},
            TermEvent.LAST_SIGN,
            date(2025, 5, 4),
        ),
        (
            L.CUSTOMER,
            S.RELATION_END,
            {"last_inbound_on": date(2022, 5, 4), "relationship_ended_on": date(2021, 6, 30)},
            TermEvent.RELATION_END,
            date(2024, 6, 30),
        ),
        (L.CUSTOMER, S.RELATION_END, {"last_inbound_on": date(2022, 5, 4)}, TermEvent.LAST_SIGN, date(2025, 5, 4)),
        (
            L.CUSTOMER,
            S.RELATION_END,
            {"relationship_ended_on": date(2019, 1, 1)},
            TermEvent.COLLECTION,
            date(2023, 1, 1),
        ),
        (L.CUSTOMER, S.RELATION_END, {"has_running_contract": True}, TermEvent.COLLECTION, None),
    ],
)
def test_each_start_gives_its_day_and_says_from_which_event(category, start, facts, event, due):
    held = RetentionFacts(ContactCategory(category.value), date(2020, 1, 1), **facts)
    rule = replace(default_rule(category), start=start)
    explained = explain(held, rule)
    assert (explained.event, explained.due) == (event, due)
    assert retention_due(held, schedule_of([rule])) == due


@st.composite
def lives(draw):
    return RetentionFacts(
        draw(st.sampled_from(ContactCategory)), draw(DAYS), draw(st.none() | DAYS), draw(st.none() | DAYS)
    )


@pytest.mark.rule("RET-02")
@given(lives(), st.integers(1, 120), st.integers(0, 60), st.sampled_from([S.LAST_SIGN, S.RELATION_END, S.COLLECTION]))
def test_a_longer_period_never_makes_anyone_due_earlier(facts, months, more, start):
    rule = replace(default_rule(RetentionLine(facts.category.value)), months=months, start=start)
    short, long = term_of(facts, rule), term_of(facts, replace(rule, months=months + more))
    assert short is not None
    assert long is not None
    assert long >= short


@pytest.mark.rule("RET-02")
@given(lives(), st.sampled_from([S.RELATION_END, S.COLLECTION]))
def test_no_other_start_keeps_longer_than_the_last_sign(facts, start):
    rule = default_rule(RetentionLine(facts.category.value))
    other, usual = term_of(facts, replace(rule, start=start)), term_of(facts, rule)
    assert other is not None
    assert usual is not None
    assert facts.collected_on <= other <= usual


@pytest.mark.rule("RET-07")
@pytest.mark.parametrize(
    ("reason", "ends"),
    [
        (ArchiveReason.ACCOUNTING, date(2034, 2, 28)),
        (ArchiveReason.TAX, date(2030, 2, 28)),
        (ArchiveReason.LITIGATION, date(2029, 2, 28)),
        (ArchiveReason.CONSUMER_CONTRACT, date(2034, 2, 28)),
        (ArchiveReason.CONSENT_PROOF, date(2027, 2, 28)),
    ],
)
def test_each_archive_has_its_line(reason, ends):
    assert schedule_of([]).archive_end(reason, date(2024, 2, 29)) == ends


def test_the_explanation_in_words():
    facts = RetentionFacts(ContactCategory.PROSPECT, date(2020, 1, 1), date(2023, 5, 4))
    rule = replace(default_rule(L.PROSPECT), version=2, since=date(2024, 3, 1), months=24)
    said = explain(facts, rule, sign=InteractionKind.INCOMING_CALL).sentence.replace("\u00a0", " ")
    assert said == (
        "Prospect ; dernier signe de sa part : appel reçu, le 04/05/2023 ; 2 ans (votre règle n° 2, du 01/03/2024) ; "
        "ensuite : demander une fois, puis effacer."
    )
    held = HeldBy(Hold.RUNNING_CONTRACT, date(2022, 1, 1), "Entretien")
    kept = explain(replace(facts, has_running_contract=True), rule, holds=(held,))
    assert kept.due is None
    assert "« Entretien »" in kept.sentence.replace("\u00a0", " ")


@pytest.mark.parametrize("language", resources.LANGUAGES)
@pytest.mark.parametrize("line", RetentionLine)
def test_everything_about_a_line_is_said(line, language):
    resources.set_language(language)
    rule, terms = default_rule(line), LINES[line]
    said = [line.label, line.law, resources.wording(f"schedule.standing.{terms.standing.value}")]
    said += [replace(rule, start=start).period for start in terms.starts]
    said += [resources.wording(f"schedule.start.{start.value}") for start in terms.starts]
    said += [outcome.label for outcome in terms.outcomes]
    assert all(said)
    assert "{" not in "".join(said)
