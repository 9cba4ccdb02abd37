"""Which acts may be taken back, and how far: pure, so that no undo and no redo makes anyone more contactable.

Taking back is for slips of the hand. What a person said, and what the law asks to be kept, is answered by an act of its
own: a consent is withdrawn, a list that was left is joined again, an erasure is for good.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import fields, replace
from enum import StrEnum
from typing import TypeVar

from app.contacts.kinds import AgeGroup, ContactKind, EmailUsage, PhoneUsage
from app.contacts.write_contact import ContactDraft
from app.journal.actions import Action
from app.messaging.eligibility import ContactDecision
from app.values import EmailAddress, PhoneNumber

Cell = TypeVar("Cell", bound=Hashable)


class WayBack(StrEnum):
    """How an act may be taken back: not at all, once, or to and fro."""

    NONE = "none"
    UNDO = "undo"
    BOTH = "both"


_WAYS = {
    Action.CONTACT_ADDED: WayBack.BOTH,
    Action.CONTACT_EDITED: WayBack.BOTH,
    Action.CONTACT_TAGGED: WayBack.BOTH,
    Action.CONTACT_MARKED: WayBack.BOTH,
    Action.INTERACTION_RECORDED: WayBack.BOTH,
    Action.TAG_CHANGED: WayBack.BOTH,
    Action.SEGMENT_CHANGED: WayBack.BOTH,
    # Taking a joining back is leaving, which only a new joining answers; it goes through the rule again.
    Action.SUBSCRIBED: WayBack.UNDO,
}
# What binds the card as it stood: a yes said at an address, a request about data, a notice given.
_BINDING = frozenset(
    {
        Action.CONSENT_RECORDED,
        Action.CONSENT_WITHDRAWN,
        Action.CONSENT_CONFIRMED,
        Action.CONFIRMATION_SENT,
        Action.OBJECTION_RECORDED,
        Action.UNSUBSCRIBED,
        Action.REQUEST_OPENED,
        Action.RECTIFIED,
        Action.RESTRICTION_SET,
        Action.RESTRICTION_LIFTED,
        Action.DEATH_RECORDED,
        Action.NOTICE_GIVEN,
        Action.SALE_RECORDED,
        Action.CONTRACT_CHANGED,
        Action.RETENTION_DECIDED,
        Action.RETENTION_ASKED,
        Action.CONTACTS_MERGED,
        Action.MERGE_UNDONE,
    }
)
# The notice and the origin are events of their own, and bases are chosen one by one.
_NOT_TAKEN_BACK = frozenset({"informed_on", "informed_by", "source_kind", "source_label", "lawful_bases"})
# From who is protected most; the unknown kind is a consumer's.
_KINDS = {ContactKind.CONSUMER: 0, ContactKind.UNKNOWN: 0, ContactKind.PROFESSIONAL: 1, ContactKind.GENERIC: 2}
_AGES = {AgeGroup.UNDER_15: 0, AgeGroup.FROM_15: 1, AgeGroup.ADULT: 2, AgeGroup.UNKNOWN: 2}


def way_back(action: Action) -> WayBack:
    """Return how an act may be taken back; what is not named here may not be."""
    return _WAYS.get(action, WayBack.NONE)


def is_binding(action: Action) -> bool:
    """Say whether an act keeps the fields of its person's card from being taken back to what they were before it."""
    return action in _BINDING


def is_freed(before: Mapping[Cell, ContactDecision], after: Mapping[Cell, ContactDecision]) -> bool:
    """Say whether some message that may not go to a person would be let through."""
    return any(
        decision.may_be_contacted and not before[cell].may_be_contacted
        for cell, decision in after.items()
        if cell in before
    )


def is_protected_less(now: ContactDraft, then: ContactDraft) -> bool:
    """Say whether the kind or the age of a person would protect them less than it does (PRO-05, MIN-01)."""
    return _KINDS[then.kind] > _KINDS[now.kind] or _AGES[then.age_group] > _AGES[now.age_group]


def changed_fields(before: ContactDraft, after: ContactDraft) -> tuple[str, ...]:
    """Return the fields of a card that differ, of those that an undo may write."""
    names = (one.name for one in fields(ContactDraft) if one.name not in _NOT_TAKEN_BACK)
    return tuple(name for name in names if getattr(before, name) != getattr(after, name))


def with_fields(now: ContactDraft, names: tuple[str, ...], source: ContactDraft) -> ContactDraft:
    """Return a card as it is now, with some fields as another has them."""
    wanted = replace(now, **{name: getattr(source, name) for name in names})
    # What stays unsaid in a draft is kept as it is: what was not said there is said to be nothing.
    means: tuple[EmailAddress | PhoneNumber, ...] = (*wanted.emails, *wanted.phones) if "usages" in names else ()
    unsaid: dict[EmailAddress | PhoneNumber, EmailUsage | PhoneUsage | None] = dict.fromkeys(means)
    empty = dict.fromkeys(now.own_values, "")
    return replace(wanted, usages=unsaid | dict(wanted.usages), own_values=empty | dict(wanted.own_values))


def is_overtaken(now: ContactDraft, left_as: ContactDraft, names: tuple[str, ...]) -> bool:
    """Say whether somebody changed one of the fields since they were left as they were."""
    return any(getattr(now, name) != getattr(left_as, name) for name in names)
