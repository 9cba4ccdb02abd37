"""Which words may have been meant: one letter wrong, two in a long word, and never a number."""

import pytest

from app.contacts.typing_errors import may_be_mistyped, nearest, readings

KNOWN = ("benali", "bernard", "dupont", "lefevre", "marchand", "martin", "martine", "zimmermann", "zola")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("martni", "martin"),
        ("matrin", "martin"),
        ("marttin", "martin"),
        ("nartin", "martin"),
        ("dupond", "dupont"),
        ("lefebre", "lefevre"),
        ("zimerman", "zimmermann"),
        ("zimmr", "zimmermann"),
        ("benalli", "benali"),
    ],
)
def test_what_was_meant_comes_first(typed: str, meant: str) -> None:
    assert nearest(typed, KNOWN)[0] == meant


@pytest.mark.parametrize("typed", ["zoal", "dupxxt", "garage", "mxxtin"])
def test_what_is_too_far_is_not_meant(typed: str) -> None:
    assert "dupont" not in nearest(typed, KNOWN)
    assert "martin" not in nearest(typed, KNOWN)


@pytest.mark.parametrize(("typed", "may_be"), [("mar", False), ("0612345678", False), ("c123", False), ("mart", True)])
def test_short_words_and_numbers_are_taken_at_their_word(typed: str, may_be: bool) -> None:
    assert may_be_mistyped(typed) is may_be


def test_few_readings_are_tried() -> None:
    assert readings([("a", "b"), ("c",)]) == (("a", "c"), ("b", "c"))
    assert len(readings([tuple("abcd")] * 3)) == 8
