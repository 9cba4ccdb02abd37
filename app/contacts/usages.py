"""Whose an e-mail address is, as far as its own letters tell: a proposal, which a person confirms by leaving it."""

from __future__ import annotations

import tomllib
from functools import cache

import resources
from app.contacts.kinds import EmailUsage
from app.values import EmailAddress


def guess_usage(email: EmailAddress) -> EmailUsage | None:
    """Return GENERIC for contact@…, info@… at a domain of its own; nothing where the letters tell nothing.

    A mailbox at a provider of private ones may be one person's, whatever stands before the sign.
    """
    domain = email.normalised.partition("@")[2]
    is_generic = is_of_a_function(email) and domain not in _words("private_providers")
    return EmailUsage.GENERIC if is_generic else None


def is_of_a_function(email: EmailAddress) -> bool:
    """Say whether what stands before the sign names a function and no person: contact, compta, accueil."""
    return email.normalised.partition("@")[0] in _words("generic_addresses")


@cache
def _words(name: str) -> frozenset[str]:
    with resources.path("lexicons/email_addresses.toml").open("rb") as file:
        return frozenset(tomllib.load(file)[name]["words"])
