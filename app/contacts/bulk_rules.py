"""Who of several chosen people changes, who does not, and why: pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from app.messaging.eligibility import ContactDecision
from app.messaging.kinds import OWN_REFUSALS, Reason
from resources import wording


class BulkKind(StrEnum):
    """What may be changed of several people at once."""

    TAG = "tag"
    UNTAG = "untag"
    JOIN = "join"
    LEAVE = "leave"
    OWNER = "owner"
    CATEGORY = "category"

    @property
    def label(self) -> str:
        """The same for the person choosing."""
        return wording(f"bulk.kind.{self.value}")


class Left(StrEnum):
    """Why a person stays as they are."""

    ALREADY = "already"
    FROZEN = "frozen"
    GONE = "gone"
    LEFT_BEFORE = "left_before"
    TERM_REACHED = "term_reached"
    OVERTAKEN = "overtaken"

    @property
    def sentence(self) -> str:
        """The reason for the person reading."""
        return wording(f"bulk.left.{self.value}")


Why = Left | Reason


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """What decides about one person.

    ``has_it`` says that the change would change nothing. ``is_due`` and ``would_be_due`` are about the term of their data,
    now and after. ``decisions`` are those of the list's purpose, one per channel.
    """

    has_it: bool = False
    is_frozen: bool = False
    left_before: bool = False
    is_due: bool = False
    would_be_due: bool = False
    decisions: tuple[ContactDecision, ...] = ()


def why_left(kind: BulkKind, person: PersonFacts) -> Why | None:
    """Return why a change leaves a person as they are; nothing where it may go ahead.

    A frozen record is only kept (RGPD art. 18). Whoever left a list is not put back in a batch, and neither is whoever may
    not be written to on any channel of its purpose (PRO-01). Whose term is reached is decided in the retention review: no
    change of category in a batch gives them more years, nor lets anyone write to them again (RET-02).
    """
    if person.is_frozen and kind is not BulkKind.LEAVE:
        return Left.FROZEN
    if person.has_it:
        return Left.ALREADY
    if kind is BulkKind.JOIN:
        return Left.LEFT_BEFORE if person.left_before else refusal_of(person.decisions)
    if kind is BulkKind.CATEGORY and person.is_due and not person.would_be_due:
        return Left.TERM_REACHED
    return None


def refusal_of(decisions: Iterable[ContactDecision]) -> Reason | None:
    """Return why nobody may write to a person for a purpose, on whatever channel; nothing where one channel may serve.

    What the person said themselves is told first, and a missing address last.
    """
    reasons = []
    for decision in decisions:
        if decision.may_be_contacted:
            return None
        reasons.append(decision.reason)
    return min(reasons, key=_weight, default=None)


def _weight(reason: Reason) -> int:
    if reason in OWN_REFUSALS:
        return 0
    return 2 if reason is Reason.NO_ADDRESS else 1


def sentence_of(why: Why) -> str:
    """Return the reason for the person reading."""
    return why.sentence if isinstance(why, Left) else wording(f"messaging.reason.{why.name.lower()}")
