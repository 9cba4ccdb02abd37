"""SIRET and SIREN: keys checked, any grouping read, one way of printing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.contacts.note_rules import find_forbidden_numbers
from app.values import InvalidSiret, Siret


@pytest.mark.parametrize(
    ("typed", "digits", "grouped"),
    [
        ("732 829 320 00074", "73282932000074", "732 829 320 00074"),
        ("73282932000074", "73282932000074", "732 829 320 00074"),
        ("732.829.320.00074", "73282932000074", "732 829 320 00074"),
        ("732\u00a0829\u202f320 00074", "73282932000074", "732 829 320 00074"),
        (" 732829320 ", "732829320", "732 829 320"),
        ("356 000 000", "356000000", "356 000 000"),
        ("356 000 000 00048", "35600000000048", "356 000 000 00048"),
        ("356 000 000 49837", "35600000049837", "356 000 000 49837"),
    ],
)
def test_what_is_read(typed: str, digits: str, grouped: str) -> None:
    found = Siret.parse(typed)
    assert (found.digits, found.grouped, found.siren) == (digits, grouped, digits[:9])
    assert found.is_establishment == (len(digits) == 14)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "732 829 321",
        "732 829 320 00075",
        "732 829 320 0007",
        "732 829 320 000744",
        "73282932A",
        "٧٣٢٨٢٩٣٢٠",
        "000 000 000",
        # La Poste: no key, and a sum of digits that is no multiple of five.
        "356 000 000 49838",
        # The whole has its key and the business has none.
        "732 829 321 00073",
    ],
)
def test_what_is_refused(typed: str) -> None:
    with pytest.raises(InvalidSiret):
        Siret.parse(typed)


@given(st.integers(0, 13), st.integers(1, 9))
def test_a_slip_of_one_digit_is_seen(place: int, shift: int) -> None:
    digits = "73282932000074"
    slipped = f"{digits[:place]}{(int(digits[place]) + shift) % 10}{digits[place + 1 :]}"
    with pytest.raises(InvalidSiret):
        Siret.parse(slipped)


@pytest.mark.rule("MIN-08")
@pytest.mark.parametrize("number", ["40483304800022", "55200844300018", "73282932000074", "35600000049837"])
def test_no_number_of_a_business_is_taken_for_a_card(number: str) -> None:
    assert not find_forbidden_numbers(f"{number} et {number[:9]}")
