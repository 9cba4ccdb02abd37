"""Values at the edge: what people type becomes one form, or a clear refusal."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.values import (
    EmailAddress,
    InvalidDate,
    InvalidEmail,
    InvalidPhone,
    PhoneNumber,
    clean_text,
    fold,
    parse_french_date,
)


@pytest.mark.parametrize(
    ("typed", "e164", "national"),
    [
        ("06 12 34 56 78", "+33612345678", "06 12 34 56 78"),
        ("06.12.34.56.78", "+33612345678", "06 12 34 56 78"),
        ("+33 6 12 34 56 78", "+33612345678", "06 12 34 56 78"),
        ("0033612345678", "+33612345678", "06 12 34 56 78"),
        ("(+33) 06-12-34-56-78", "+33612345678", "06 12 34 56 78"),
        ("04 78 00 00 00", "+33478000000", "04 78 00 00 00"),
        ("0262 20 02 02", "+262262200202", "0262 20 02 02"),
        ("06 39 98 10 58", "+33639981058", "06 39 98 10 58"),
        ("01 99 00 12 34", "+33199001234", "01 99 00 12 34"),
        ("+32 2 512 34 56", "+3225123456", "+32 2 512 34 56"),
    ],
)
def test_a_number_in_any_writing(typed: str, e164: str, national: str) -> None:
    number = PhoneNumber.parse(typed)
    assert (number.e164, number.national) == (e164, national)


@pytest.mark.parametrize(
    "typed", ["", "12", "bonjour", "06 12 34 56", "00 00 00 00 00", "0612345678901234", "06 39 97 10 5"]
)
def test_what_is_no_number_is_refused(typed: str) -> None:
    with pytest.raises(InvalidPhone):
        PhoneNumber.parse(typed)


@pytest.mark.parametrize(
    ("typed", "normalised"),
    [
        (" Jean@X.fr ", "jean@x.fr"),
        ("jean.dupont+cadeau@exemple.fr", "jean.dupont+cadeau@exemple.fr"),
        ("éloïse@exemple.fr", "éloïse@exemple.fr"),
    ],
)
def test_an_address_is_compared_in_one_form(typed: str, normalised: str) -> None:
    assert EmailAddress.parse(typed).normalised == normalised


@pytest.mark.parametrize("typed", ["", "jean", "jean@", "@x.fr", "jean@x", "jean@x..fr", "a b@x.fr"])
def test_what_is_no_address_is_refused(typed: str) -> None:
    with pytest.raises(InvalidEmail):
        EmailAddress.parse(typed)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("23/11/2026", date(2026, 11, 23)),
        ("3.1.26", date(2026, 1, 3)),
        ("31-12-1999", date(1999, 12, 31)),
        ("01/02/70", date(1970, 2, 1)),
        ("2026-11-23", date(2026, 11, 23)),
        ("2026-11-23T00:00:00", date(2026, 11, 23)),
        ("1er mars 2026", date(2026, 3, 1)),
        ("23 décembre 2026", date(2026, 12, 23)),
        ("14 juil. 2026", date(2026, 7, 14)),
        ("lundi 23 novembre 2026", date(2026, 11, 23)),
        ("23\u00a0d\u00e9cembre\u00a02026", date(2026, 12, 23)),
        ("23 de\u0301cembre 2026", date(2026, 12, 23)),
        ("1 AOÛT 2026", date(2026, 8, 1)),
    ],
)
def test_french_dates(typed: str, expected: date) -> None:
    assert parse_french_date(typed) == expected


@pytest.mark.parametrize(
    "typed", ["", "32/01/2026", "29/02/2027", "11/23/2026", "hier", "2026", "1 brumaire 2026", "demain 3 mars 2026"]
)
def test_what_is_no_date_is_refused(typed: str) -> None:
    with pytest.raises(InvalidDate):
        parse_french_date(typed)


@given(st.dates(min_value=date(1969, 1, 1)))
def test_a_date_written_in_french_is_read_back(day: date) -> None:
    assert parse_french_date(f"{day.day:02}/{day.month:02}/{day.year:04}") == day


@pytest.mark.parametrize(
    ("text", "folded"),
    [("Éloïse  MARTIN", "eloise martin"), ("Œuvre", "oeuvre"), ("Straße", "strasse"), ("L’Haÿ", "l'hay")],
)
def test_folding(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet=st.characters(exclude_categories=())))
def test_clean_text_can_always_be_kept(text: str) -> None:
    cleaned = clean_text(text)
    cleaned.encode()
    assert "\x00" not in cleaned
    assert "\u202e" not in cleaned
