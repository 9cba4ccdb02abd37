"""A value of an own field is read once, kept as text and said again the way people write it."""

from datetime import date

import pytest

import resources
from app.contacts.own_value_errors import (
    BirthInFuture,
    InvalidBirthYear,
    InvalidChoice,
    InvalidDayMonth,
    InvalidNumber,
    InvalidYesNo,
)
from app.contacts.own_value_rules import own_value_words, parse_own_value
from app.errors import UserError
from app.register.own_kinds import OwnFieldKind as Kind
from app.values import InvalidDate

TODAY = date(2026, 11, 23)
CHOICES = ("Matin", "Après-midi")


@pytest.mark.parametrize(
    ("kind", "typed", "kept", "read"),
    [
        (Kind.TEXT, "  Bleu   nuit ", "Bleu nuit", "Bleu nuit"),
        (Kind.NUMBER, "1 234,50", "1234.5", "1\u202f234,5"),
        (Kind.NUMBER, "1\u202f234.5", "1234.5", "1\u202f234,5"),
        (Kind.NUMBER, "-0,25", "-0.25", "-0,25"),
        (Kind.NUMBER, "100", "100", "100"),
        (Kind.NUMBER, "007", "7", "7"),
        (Kind.NUMBER, "-0", "0", "0"),
        (Kind.DATE, "23 novembre 2026", "2026-11-23", "23/11/2026"),
        (Kind.CHOICE, "apres-midi", "Après-midi", "Après-midi"),
        (Kind.YES_NO, "OUI", "yes", "oui"),
        (Kind.YES_NO, "faux", "no", "non"),
        (Kind.BIRTH_DATE, "14/05/1980", "1980-05-14", "14/05/1980"),
        (Kind.BIRTH_YEAR, "1980", "1980", "1980"),
        (Kind.BIRTH_DAY_MONTH, "14/5", "--05-14", "14/05"),
        (Kind.BIRTH_DAY_MONTH, "29 février", "--02-29", "29/02"),
    ],
)
def test_typed_kept_and_read_again(kind: Kind, typed: str, kept: str, read: str) -> None:
    assert parse_own_value(kind, CHOICES, typed, TODAY) == kept
    assert own_value_words(kind, kept) == read
    assert parse_own_value(kind, CHOICES, read, TODAY) == kept


@pytest.mark.rule("REG-04")
@pytest.mark.parametrize(("kind", "kept"), [(Kind.BIRTH_YEAR, "1980"), (Kind.BIRTH_DAY_MONTH, "--05-14")])
def test_of_a_whole_date_no_more_is_kept_than_was_chosen(kind: Kind, kept: str) -> None:
    assert parse_own_value(kind, (), "14/05/1980", TODAY) == kept


@pytest.mark.parametrize(
    ("kind", "typed", "error"),
    [
        (Kind.NUMBER, "douze", InvalidNumber),
        (Kind.NUMBER, "1,2,3", InvalidNumber),
        (Kind.NUMBER, "1e5", InvalidNumber),
        (Kind.DATE, "31/02/2026", InvalidDate),
        (Kind.CHOICE, "Soir", InvalidChoice),
        (Kind.YES_NO, "peut-être", InvalidYesNo),
        (Kind.BIRTH_DATE, "24/11/2026", BirthInFuture),
        (Kind.BIRTH_DATE, "14/05/1880", InvalidBirthYear),
        (Kind.BIRTH_YEAR, "1880", InvalidBirthYear),
        (Kind.BIRTH_YEAR, "2027", InvalidBirthYear),
        (Kind.BIRTH_DAY_MONTH, "31/02", InvalidDayMonth),
        (Kind.BIRTH_DAY_MONTH, "mai", InvalidDayMonth),
    ],
)
def test_what_cannot_be_read_is_refused(kind: Kind, typed: str, error: type[UserError]) -> None:
    with pytest.raises(error):
        parse_own_value(kind, CHOICES, typed, TODAY)


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.BIRTH])
def test_nothing_typed_is_nothing_known(kind: Kind) -> None:
    assert parse_own_value(kind, CHOICES, "  ", TODAY) == ""


def test_numbers_are_said_in_english_too() -> None:
    resources.set_language("en")
    assert own_value_words(Kind.NUMBER, "1234.5") == "1,234.5"


def test_a_value_of_an_unknown_kind_is_given_as_it_is() -> None:
    assert own_value_words(None, "2026-11-23") == "2026-11-23"
