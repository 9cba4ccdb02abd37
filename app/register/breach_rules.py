"""The law of breaches: seventy-two hours of the clock, what must be written down, when the people concerned are told (art. 33, 34).

Hours are hours that pass: weekends and holidays count, and a change of the clocks gives or takes none (Regulation 1182/71, art. 3).
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from app.contacts.note_rules import find_forbidden_numbers
from app.register.breach_facts import BreachFacts
from app.register.breach_kinds import AuthorityStep, BreachFlaw, BreachState, PeopleStep, RiskLevel
from resources import counted, wording

PERIOD = timedelta(hours=72)
_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)


def deadline(aware_at: datetime) -> datetime:
    """Return the last instant to notify the CNIL, in UTC: aware at plus seventy-two hours that pass (BRE-02)."""
    return aware_at.astimezone(UTC) + PERIOD


def is_to_be_notified(facts: BreachFacts) -> bool:
    """Say whether the CNIL still waits to be told: it is, unless a risk is unlikely and the reasoning says why (art. 33(1))."""
    return facts.authority is AuthorityStep.AWAITED


def is_late(facts: BreachFacts, now: datetime) -> bool:
    """Say whether the CNIL was told, or is still to be told, after the seventy-two hours; the last instant is in time."""
    told_at = facts.notified_at if facts.authority is AuthorityStep.NOTIFIED else None
    if told_at is not None:
        return told_at > deadline(facts.aware_at)
    return is_to_be_notified(facts) and now > deadline(facts.aware_at)


def people_must_be_told(facts: BreachFacts) -> bool:
    """Say whether the people concerned are to be told: a high risk, and data that a stranger can read (art. 34(1), (3)(a))."""
    return facts.risk is RiskLevel.HIGH and not facts.was_encrypted


def state_of(facts: BreachFacts, now: datetime) -> BreachState:
    """Return what an entry asks for now."""
    if facts.closed_on is not None:
        return BreachState.CLOSED
    if is_to_be_notified(facts):
        return BreachState.LATE if now > deadline(facts.aware_at) else BreachState.RUNNING
    if people_must_be_told(facts) and facts.people_told is PeopleStep.AWAITED:
        return BreachState.PEOPLE_TO_TELL
    return BreachState.DECIDED


def time_left(aware_at: datetime, now: datetime) -> str:
    """Say how long is left, or how long ago it ended: two measures at most, as a person would say it."""
    left = deadline(aware_at) - now.astimezone(UTC)
    words = _span(abs(left))
    return wording("breaches.countdown.left" if left >= timedelta(0) else "breaches.countdown.over", span=words)


def flaws_of(facts: BreachFacts, now: datetime) -> tuple[BreachFlaw, ...]:
    """Return what an entry lacks to be kept; nothing where it may be."""
    found = [*_flaws_of_moments(facts, now), *_flaws_of_notifying(facts, now), *_flaws_of_telling(facts)]
    if not facts.kinds:
        found.append(BreachFlaw.KIND_MISSING)
    if not facts.description.strip():
        found.append(BreachFlaw.DESCRIPTION_MISSING)
    if min(facts.persons or 0, facts.records or 0) < 0:
        found.append(BreachFlaw.NEGATIVE_COUNT)
    if facts.risk is RiskLevel.NONE and not facts.reasoning.strip():
        found.append(BreachFlaw.REASONING_MISSING)
    if any("@" in text or find_forbidden_numbers(text) for text in facts.texts):
        found.append(BreachFlaw.NAMES_SOMEBODY)
    return tuple(sorted(found, key=list(BreachFlaw).index))


def _flaws_of_moments(facts: BreachFacts, now: datetime) -> list[BreachFlaw]:
    found = []
    if facts.aware_at < facts.discovered_at:
        found.append(BreachFlaw.AWARE_BEFORE_DISCOVERED)
    moments = (facts.aware_at, facts.discovered_at, facts.occurred_from, facts.occurred_to, facts.notified_at)
    if any(moment is not None and moment > now for moment in moments):
        found.append(BreachFlaw.IN_THE_FUTURE)
    if facts.occurred_from is not None and facts.occurred_to is not None and facts.occurred_to < facts.occurred_from:
        found.append(BreachFlaw.ENDS_BEFORE_IT_BEGINS)
    return found


def _flaws_of_notifying(facts: BreachFacts, now: datetime) -> list[BreachFlaw]:
    found = []
    if facts.authority is AuthorityStep.NOTIFIED and facts.notified_at is None:
        found.append(BreachFlaw.NOTIFIED_AT_MISSING)
    if facts.notified_at is not None and facts.notified_at < facts.aware_at:
        found.append(BreachFlaw.NOTIFIED_BEFORE_AWARE)
    if facts.authority is AuthorityStep.NOT_NEEDED:
        if facts.risk is not RiskLevel.NONE:
            found.append(BreachFlaw.MUST_BE_NOTIFIED)
        if not facts.not_notified_because.strip():
            found.append(BreachFlaw.NOT_NOTIFIED_BECAUSE_MISSING)
    if is_late(facts, now) and not facts.late_because.strip():
        found.append(BreachFlaw.LATE_BECAUSE_MISSING)
    return found


def _flaws_of_telling(facts: BreachFacts) -> list[BreachFlaw]:
    found = []
    if facts.people_told is PeopleStep.TOLD and facts.told_on is None:
        found.append(BreachFlaw.TOLD_ON_MISSING)
    is_spared = facts.people_told is PeopleStep.NOT_NEEDED and people_must_be_told(facts)
    if is_spared and not facts.not_told_because.strip():
        found.append(BreachFlaw.NOT_TOLD_BECAUSE_MISSING)
    waits = facts.people_told is PeopleStep.AWAITED and people_must_be_told(facts)
    if facts.closed_on is not None and (waits or is_to_be_notified(facts)):
        found.append(BreachFlaw.CLOSED_TOO_SOON)
    return found


def _span(time: timedelta) -> str:
    """Write a duration as days and hours, hours and minutes, or minutes."""
    days, hours, minutes = time // _DAY, time % _DAY // _HOUR, time % _HOUR // timedelta(minutes=1)
    parts = [("days", days), ("hours", hours)] if days else [("hours", hours), ("minutes", minutes)]
    said = [counted(f"breaches.countdown.{name}", number, str(number)) for name, number in parts if number]
    if not said:
        return wording("breaches.countdown.under_a_minute")
    return wording("breaches.countdown.joint").join(said)
