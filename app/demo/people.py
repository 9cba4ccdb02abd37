"""The people of the fictional business: always the same, from one seed."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from random import Random
from typing import Any

from app.contacts.kinds import ContactCategory, ContactKind, SourceKind
from app.contacts.write_contact import ContactDraft
from app.values import EmailAddress, PhoneNumber, fold
from resources import path


@cache
def lexicon() -> dict[str, Any]:
    """Return the lists of names, towns and notes."""
    return tomllib.loads(path("lexicons/demo.toml").read_text("utf-8"))


@dataclass(frozen=True, slots=True)
class Arrival:
    """A contact and how many days ago it came."""

    draft: ContactDraft
    days_ago: int


def arrivals(chance: Random, count: int) -> list[Arrival]:
    """Return contacts in the order they came, over four years."""
    days = sorted((chance.randrange(2, 1_450) for _ in range(count)), reverse=True)
    return [Arrival(_person(chance, number), days_ago) for number, days_ago in enumerate(days)]


def _person(chance: Random, number: int) -> ContactDraft:
    words = lexicon()
    if number % 9 == 0:
        return _company(chance, number)
    given, family = chance.choice(words["given_names"]), chance.choice(words["family_names"])
    postcode, town = chance.choice(words["towns"])
    professional = number % 5 == 0
    with_email, with_phone = chance.random() < 0.85, chance.random() < 0.8
    return ContactDraft(
        kind=ContactKind.PROFESSIONAL
        if professional
        else chance.choice([ContactKind.CONSUMER] * 5 + [ContactKind.UNKNOWN]),
        category=chance.choice(
            [ContactCategory.PROSPECT] * 4 + [ContactCategory.CUSTOMER] * 3 + [ContactCategory.FORMER_CUSTOMER]
        ),
        given_name=given,
        family_name=family,
        organisation=chance.choice(words["companies"]) if professional else "",
        job_title="gérant" if professional else "",
        address_line1=f"{chance.randrange(1, 120)} {chance.choice(words['streets'])}",
        postcode=postcode,
        town=town,
        emails=(EmailAddress(f"{_plain(given)}.{_plain(family)}{number}@exemple.fr"),) if with_email else (),
        phones=(_phone(chance, number),) if with_phone or not with_email else (),
        source_kind=SourceKind.REFERRAL if number % 31 == 0 else SourceKind.DIRECT,
    )


def _company(chance: Random, number: int) -> ContactDraft:
    words = lexicon()
    name = chance.choice(words["companies"])
    postcode, town = chance.choice(words["towns"])
    return ContactDraft(
        kind=ContactKind.GENERIC,
        category=ContactCategory.SUPPLIER if number % 2 else ContactCategory.CUSTOMER,
        organisation=name,
        address_line1=f"{chance.randrange(1, 120)} {chance.choice(words['streets'])}",
        postcode=postcode,
        town=town,
        emails=(EmailAddress(f"contact{number}@{_plain(name)}.example"),),
        phones=(_phone(chance, number),),
    )


def _phone(chance: Random, number: int) -> PhoneNumber:
    """Return a number of the ranges set aside for fiction (ARCEP decision 2018-0881)."""
    return PhoneNumber(f"+336399810{chance.randrange(10)}{number % 10}")


def _plain(name: str) -> str:
    return "".join(letter for letter in fold(name) if letter.isalnum())
