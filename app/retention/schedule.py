"""How long contacts stay: the clock is the person's own act, never an edit of ours (RET-01 to RET-06)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from app.contacts.kinds import ContactCategory
from app.retention.kinds import RetentionState

ANSWER_WITHIN = timedelta(days=30)
_THREE_YEARS, _FIVE_YEARS = 36, 60

# CNIL référentiel « gestion des activités commerciales » for the first three; civil limitation (CCIV 2224) for the others.
DEFAULT_MONTHS: Mapping[ContactCategory, int] = {
    ContactCategory.PROSPECT: _THREE_YEARS,
    ContactCategory.CUSTOMER: _THREE_YEARS,
    ContactCategory.FORMER_CUSTOMER: _THREE_YEARS,
    ContactCategory.SUPPLIER: _FIVE_YEARS,
    ContactCategory.PROCESSOR: _FIVE_YEARS,
    ContactCategory.EMPLOYEE: _FIVE_YEARS,
}


@dataclass(frozen=True, slots=True)
class RetentionFacts:
    """What decides a contact's term."""

    category: ContactCategory
    collected_on: date
    last_inbound_on: date | None = None
    relationship_ended_on: date | None = None
    has_running_contract: bool = False


def last_inbound(own_acts: Iterable[date], collected_on: date) -> date:
    """Return the day of the person's last own act, or of collection where there was none (RET-01)."""
    return max(own_acts, default=collected_on)


def retention_due(facts: RetentionFacts, months: Mapping[ContactCategory, int] = DEFAULT_MONTHS) -> date | None:
    """Return the day on which the contact's data are due (RET-02); none while a contract runs.

    Counted from the latest of collection, the person's last own act and the end of the relation. A period ends on the day
    of the same number, or the month's last: 29 February 2024 gives 28 February 2027.
    """
    if facts.has_running_contract:
        return None
    known = (facts.collected_on, facts.last_inbound_on, facts.relationship_ended_on)
    start = max(day for day in known if day is not None)
    return start + relativedelta(months=months[facts.category])


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
