"""How long routine lines speak, and that every act has its sentence in both languages."""

from datetime import date, datetime

import pytest

from app.clock import BUSINESS_ZONE
from app.journal.actions import Action
from app.journal.tell import sentence, told_details
from app.journal.terms import ROUTINE, routine_ends
from resources import LANGUAGES, set_language, wording


@pytest.mark.rule("SEC-06")
@pytest.mark.parametrize(
    ("today", "months", "day"),
    [
        (date(2026, 11, 23), 12, date(2025, 11, 23)),
        (date(2026, 11, 23), 6, date(2026, 5, 23)),
        (date(2026, 3, 31), 6, date(2025, 9, 28)),
        (date(2028, 8, 31), 6, date(2028, 2, 28)),
        (date(2026, 1, 5), 7, date(2025, 6, 5)),
    ],
)
def test_routine_lines_end_at_midnight_so_many_months_ago(today: date, months: int, day: date) -> None:
    assert routine_ends(today, months) == datetime(day.year, day.month, day.day, tzinfo=BUSINESS_ZONE)


@pytest.mark.rule("SEC-06")
@pytest.mark.parametrize("months", [0, 5, 13])
def test_less_than_six_months_or_more_than_twelve_is_refused(months: int) -> None:
    with pytest.raises(ValueError, match=str(months)):
        routine_ends(date(2026, 11, 23), months)


@pytest.mark.rule("SEC-06")
def test_what_must_be_proved_is_no_routine() -> None:
    proofs = (
        "consent",
        "objection",
        "erased",
        "request",
        "export",
        "purge",
        "vault",
        "breach",
        "alarm",
        "role",
        "key_",
    )
    assert not [action for action in ROUTINE if any(word in action.value for word in proofs)]


def test_every_act_has_a_label_and_a_sentence_in_both_languages() -> None:
    for language in LANGUAGES:
        set_language(language)
        for action in Action:
            said = sentence(action.value, "Claire", "Éloïse")
            assert "Claire" in said, action
            assert said.endswith("."), action
            assert wording(f"journal.action.{action.value}")


def test_details_are_told_in_words_and_technical_ones_are_not() -> None:
    body = '{"count":1212,"encrypted":false,"fields":"contact.town,x","people":"AAAA","account":"a1","list":null}'
    told = dict(told_details(body, {"a1": "Claire"}, {"contact.town": "Ville"}))
    assert told == {"Nombre": "1\u202f212", "Chiffré": "non", "Champs": "Ville, x", "Compte": "Claire"}
