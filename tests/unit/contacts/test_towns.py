"""The towns of France by postcode, from the shipped file."""

from __future__ import annotations

import pytest

from app.contacts.towns import is_french_postcode, is_in_france, towns_beginning, towns_of


@pytest.mark.parametrize(
    ("postcode", "towns"),
    [
        ("69003", ("Lyon",)),
        ("75015", ("Paris",)),
        ("75016", ("Paris",)),
        ("13001", ("Marseille",)),
        ("01000", ("Bourg-en-Bresse", "Saint-Denis-lès-Bourg")),
        (" 97400 ", ("Saint-Denis",)),
        ("97110", ("Pointe-à-Pitre",)),
        ("69902", ()),
        ("", ()),
        ("690", ()),
    ],
)
def test_towns_of_a_postcode(postcode: str, towns: tuple[str, ...]) -> None:
    assert towns_of(postcode) == towns


def test_many_towns_share_a_postcode_and_stand_in_order() -> None:
    towns = towns_of("51300")
    assert len(towns) > 40
    assert list(towns) == sorted(towns)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("st-etienne-de-baig", ("Saint-Étienne-de-Baïgorry", "64430")),
        ("Saint Étienne de Baïg", ("Saint-Étienne-de-Baïgorry", "64430")),
        ("ste marie aux m", ("Sainte-Marie-aux-Mines", "68160")),
        ("VAULX EN VEL", ("Vaulx-en-Velin", "69120")),
    ],
)
def test_a_town_is_found_as_it_is_typed(typed: str, found: tuple[str, str]) -> None:
    assert towns_beginning(typed)[0] == found


def test_a_dozen_is_enough_and_nothing_finds_nothing() -> None:
    assert len(towns_beginning("saint")) == 12
    assert towns_beginning("") == towns_beginning(" - ") == towns_beginning("zzz") == ()


@pytest.mark.parametrize(("text", "is_one"), [("69003", True), (" 2A004", False), ("6900", False), ("L-1234", False)])
def test_the_form_of_a_postcode(text: str, is_one: bool) -> None:
    assert is_french_postcode(text) is is_one


@pytest.mark.parametrize(("country", "home"), [("", True), ("France", True), ("FR", True), ("Belgique", False)])
def test_where_france_is(country: str, home: bool) -> None:
    assert is_in_france(country) is home
