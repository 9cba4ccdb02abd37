"""Which of two values is fuller, and which of two states is stricter: pure, so that no merge makes anyone more contactable."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from datetime import date
from typing import Any

from app.contacts.kinds import (
    AgeGroup,
    ContactCategory,
    ContactKind,
    EmailUsage,
    PhoneUsage,
    SourceKind,
    most_protected,
)
from app.contacts.merge_kinds import Card, MergeField, MergeOrder, Side

_AGES = (AgeGroup.UNDER_15, AgeGroup.FROM_15, AgeGroup.ADULT, AgeGroup.UNKNOWN)
_CATEGORIES = (
    ContactCategory.EMPLOYEE,
    ContactCategory.CUSTOMER,
    ContactCategory.SUPPLIER,
    ContactCategory.PROCESSOR,
    ContactCategory.FORMER_CUSTOMER,
    ContactCategory.PROSPECT,
)


def propose(field: MergeField, left: Card, right: Card) -> Side:
    """Return the side whose value is fuller; of two as full, the one that was changed last."""
    full, other = _fullness(field, left), _fullness(field, right)
    if full == other:
        return Side.LEFT if left.updated_at >= right.updated_at else Side.RIGHT
    return Side.LEFT if full > other else Side.RIGHT


def propose_stays(left: Card, right: Card, left_history: int, right_history: int) -> Side:
    """Return the card with more history; of two alike, the older."""
    if left_history != right_history:
        return Side.LEFT if left_history > right_history else Side.RIGHT
    return Side.LEFT if left.contact_id < right.contact_id else Side.RIGHT


def merged_values(stays: Card, goes: Card, order: MergeOrder) -> dict[str, Any]:
    """Return the columns of the merged card: what was chosen, and the stricter of what nobody chooses."""
    chosen = {
        column: (goes if field in order.from_goes else stays).values[column]
        for field in MergeField
        for column in field.columns
    }
    return chosen | stricter(stays.values, goes.values)


def united(field: MergeField, stays: Card, goes: Card, order: MergeOrder) -> tuple[str, ...]:
    """Return the addresses or numbers of both, those of the chosen side first, none twice."""
    first, then = (goes, stays) if field in order.from_goes else (stays, goes)
    if field is MergeField.PHONES:
        return tuple(dict.fromkeys((*first.phones, *then.phones)))
    written: dict[str, str] = {}
    for email in (*first.emails, *then.emails):
        written.setdefault(email.casefold(), email)
    return tuple(written.values())


def united_usages(stays: Card, goes: Card) -> dict[str, str]:
    """Return what is said of the addresses and numbers of both; where the two differ, what protects most."""
    said = dict(goes.usages)
    for means, usage in stays.usages.items():
        said[means] = stricter_usage(means, usage, said.get(means, usage))
    return said


def stricter_usage(means: str, one: str, other: str) -> str:
    """Return which of two usages of an address or a number protects most."""
    usages: type[EmailUsage | PhoneUsage] = PhoneUsage if means[1:].isdecimal() else EmailUsage
    kind = most_protected(usages(one).kind, usages(other).kind)
    return one if usages(one).kind is kind else other


def stricter(stays: Mapping[str, Any], goes: Mapping[str, Any]) -> dict[str, Any]:
    """Return what is decided by rule: kind, age, origin, information, dates, who looks after them."""
    aged = min((stays, goes), key=lambda one: _AGES.index(AgeGroup(one["age_group"])))
    indirect = [one for one in (stays, goes) if SourceKind(one["source_kind"]).is_indirect]
    origin = indirect[0] if indirect else stays
    untold = any(one["informed_on"] is None for one in indirect)
    return {
        "kind": most_protected(*(ContactKind(one["kind"]) for one in (stays, goes))).value,
        "age_group": aged["age_group"],
        "age_checked_on": aged["age_checked_on"],
        "source_kind": origin["source_kind"],
        "source_label": origin["source_label"],
        "source_row": origin["source_row"],
        # Whoever's data came from elsewhere must be told, whatever the other card says (art. 14).
        "informed_on": None if untold else latest(stays["informed_on"], goes["informed_on"]),
        "collected_on": min(stays["collected_on"], goes["collected_on"]),
        "relationship_ended_on": latest(stays["relationship_ended_on"], goes["relationship_ended_on"]),
        "deceased_on": earliest(stays["deceased_on"], goes["deceased_on"]),
        "owner_id": stays["owner_id"] or goes["owner_id"],
    }


def latest(first: date | None, second: date | None) -> date | None:
    """Return the later of the days known."""
    return max((day for day in (first, second) if day is not None), default=None)


def earliest(first: date | None, second: date | None) -> date | None:
    """Return the earlier of the days known."""
    return min((day for day in (first, second) if day is not None), default=None)


def _fullness(field: MergeField, card: Card) -> tuple[int, ...]:
    """Return how much a card says in a field."""
    if field is MergeField.CATEGORY:
        return (-_CATEGORIES.index(ContactCategory(card.values["category"])),)
    if field is MergeField.EMAILS:
        return (len(card.emails),)
    if field is MergeField.PHONES:
        return (len(card.phones),)
    # What an address is for is no part of how fully it is written.
    return _fullness_of_text([str(card.values[column]) for column in field.columns if column != "address_label"])


def _fullness_of_text(texts: list[str]) -> tuple[int, ...]:
    """Return how much a text says: parts filled, letters that no capital or missing accent levelled, length."""
    whole = " ".join(text for text in texts if text)
    accents = sum(unicodedata.combining(letter) > 0 for letter in unicodedata.normalize("NFKD", whole))
    # An initial with its dot, or a word in capitals, was written in haste.
    levelled = whole.isupper() or whole.islower() or len(whole.strip(" .")) < 2
    return sum(bool(text) for text in texts), accents - 10 * levelled, len(whole)
