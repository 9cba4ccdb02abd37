"""How long contacts stay: the clock is the person's own act, never an edit of ours (RET-01 to RET-06)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from dateutil.relativedelta import relativedelta

from app.contacts.kinds import ContactCategory
from app.retention.kinds import RetentionState
from app.retention.lines import DEFAULT_SCHEDULE, RetentionRule, Schedule, StartEvent

ANSWER_WITHIN = timedelta(days=30)


class TermEvent(StrEnum):
    """What a contact's term counts from."""

    COLLECTION = "collection"
    LAST_SIGN = "last_sign"
    RELATION_END = "relation_end"


@dataclass(frozen=True, slots=True)
class RetentionFacts:
    """What decides a contact's term; the relation ends as noted, or with the last contract."""

    category: ContactCategory
    collected_on: date
    last_inbound_on: date | None = None
    relationship_ended_on: date | None = None
    has_running_contract: bool = False


def last_inbound(own_acts: Iterable[date], collected_on: date) -> date:
    """Return the day of the person's last own act, or of collection where there was none (RET-01)."""
    return max(own_acts, default=collected_on)


def term_start(facts: RetentionFacts, start: StartEvent) -> tuple[TermEvent, date]:
    """Return from which event and day a contact's term counts.

    From the last sign: the latest of collection, the person's last own act and the end of the relation. From the end of
    the relation: that day, and as before where it is not known. From collection: that day, whatever followed.
    """
    known = {
        TermEvent.RELATION_END: facts.relationship_ended_on,
        TermEvent.LAST_SIGN: facts.last_inbound_on,
        TermEvent.COLLECTION: facts.collected_on,
    }
    if start is StartEvent.COLLECTION:
        return TermEvent.COLLECTION, facts.collected_on
    if start is StartEvent.RELATION_END and facts.relationship_ended_on is not None:
        # Nobody goes before their data came in: a relation noted as long over starts with the collection.
        known[TermEvent.LAST_SIGN] = None
    return max(((event, day) for event, day in known.items() if day is not None), key=lambda one: one[1])


def term_of(facts: RetentionFacts, rule: RetentionRule) -> date | None:
    """Return the day on which a rule makes the contact's data due (RET-02); none while a contract runs.

    A period ends on the day of the same number, or the month's last: 29 February 2024 gives 28 February 2027.
    """
    if facts.has_running_contract:
        return None
    return term_start(facts, rule.start)[1] + relativedelta(months=rule.months)


def retention_due(facts: RetentionFacts, schedule: Schedule = DEFAULT_SCHEDULE) -> date | None:
    """Return the day on which the contact's data are due by the schedule (RET-02); none while a contract runs."""
    return term_of(facts, schedule.of_category(facts.category))


def retention_state(due_on: date | None, today: date) -> RetentionState:
    """Return how near the term is; it is due on the very day (RET-02, RET-04)."""
    if due_on is None:
        return RetentionState.KEPT
    left = (due_on - today).days
    if left <= 0:
        return RetentionState.DUE
    if left <= 30:
        return RetentionState.WITHIN_30
    return RetentionState.WITHIN_90 if left <= 90 else RetentionState.KEPT


def answer_due(asked_on: date) -> date:
    """Return the day after which silence proposes deletion (RET-06)."""
    return asked_on + ANSWER_WITHIN


def may_ask(times_asked_since_last_sign: int) -> bool:
    """Say whether the one question may still be put: a second is refused (RET-06)."""
    return times_asked_since_last_sign == 0
