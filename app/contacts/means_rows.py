"""The rows of a card's addresses and numbers, written anew by a merge and by its undo."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.values import EmailAddress
from db.tables import ContactEmail, ContactPhone


def email_rows(values: Iterable[str], usages: Mapping[str, str]) -> list[ContactEmail]:
    """Return addresses in their order; ``usages`` say whose each is, by the address in lower case."""
    addresses = [EmailAddress(value) for value in values]
    return [
        ContactEmail(position=place, value=one.value, normalised=one.normalised, usage=usages.get(one.normalised, ""))
        for place, one in enumerate(addresses)
    ]


def phone_rows(numbers: Iterable[str], usages: Mapping[str, str]) -> list[ContactPhone]:
    """Return numbers in their order; ``usages`` say what line each is."""
    return [
        ContactPhone(position=place, e164=number, usage=usages.get(number, "")) for place, number in enumerate(numbers)
    ]
