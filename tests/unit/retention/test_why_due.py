"""Why a contact is due, in a few words."""

from datetime import date

import pytest

from app.contacts.kinds import ContactCategory
from app.retention.due_lines import TermFacts, why_due
from app.retention.lines import DEFAULT_SCHEDULE

COLLECTED, SIGN = date(2020, 1, 15), date(2023, 11, 2)


@pytest.mark.rule("RET-05")
@pytest.mark.parametrize(
    ("facts", "sentence"),
    [
        (TermFacts(date(2026, 11, 2), SIGN, COLLECTED), "prospect, dernier signe le 02/11/2023"),
        (TermFacts(date(2023, 1, 15), None, COLLECTED), "prospect, aucun signe depuis le 15/01/2020"),
        (TermFacts(date(2027, 5, 1), SIGN, COLLECTED), "prospect, relation finie\u00a0: 36 mois ensuite"),
        (TermFacts(None, SIGN, COLLECTED), "prospect, contrat sans fin connue"),
    ],
)
def test_the_clock_is_named(facts, sentence):
    assert why_due(ContactCategory.PROSPECT, facts, DEFAULT_SCHEDULE.of_category(ContactCategory.PROSPECT)) == sentence
