"""The law of consent as pure functions: what a proof needs, what events amount to, how long they hold."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NamedTuple, TypeVar

from dateutil.relativedelta import relativedelta

from app.clock import BUSINESS_ZONE
from app.consent.kinds import Channel, ConsentAnswer, ConsentEventType, ConsentMethod, ConsentState, OptInMode
from app.retention.lines import DEFAULT_SCHEDULE, RetentionLine, Schedule

Cell = TypeVar("Cell")
PHONE_VALIDITY = relativedelta(years=1)
PHONE_WARNING = timedelta(days=30)
STRICTNESS = (OptInMode.SIMPLE, OptInMode.HYBRID, OptInMode.DOUBLE)
NOES = (ConsentEventType.REFUSED, ConsentEventType.WITHDRAWN)
WEAK_METHODS = frozenset({ConsentMethod.WEB_FORM, ConsentMethod.IMPORT, ConsentMethod.PHONE_CALL})


@dataclass(frozen=True, slots=True)
class ProofDraft:
    """What is known of a consent about to be recorded."""

    purpose_id: int | None
    channel: Channel | None
    method: ConsentMethod | None
    collected_at: datetime | None
    text_version_id: int | None
    positive_act: str = ""


class PastEvent(NamedTuple):
    """One event of one person, purpose and channel; a tuple, because a whole book is decided on at once."""

    event_type: ConsentEventType
    collected_at: datetime
    method: ConsentMethod
    valid_until: date | None = None
    mode: OptInMode = OptInMode.SIMPLE
    controller: str = ""
    object: str = ""
    guardian: str = ""


class Standing(NamedTuple):
    """What events amount to, and the yes that speaks where there is one."""

    state: ConsentState
    yes: PastEvent | None = None


def missing_proof_items(draft: ProofDraft) -> tuple[str, ...]:
    """Name what a consent lacks to be provable (CON-01, RGPD art. 7(1)); empty when nothing."""
    parts = {
        "purpose": draft.purpose_id,
        "channel": draft.channel,
        "method": draft.method,
        "collected_at": draft.collected_at,
        "text": draft.text_version_id,
        "positive_act": draft.positive_act.strip(),
    }
    return tuple(name for name, value in parts.items() if not value)


def events_of_answers(answers: Mapping[Cell, ConsentAnswer]) -> dict[Cell, ConsentEventType]:
    """Return one event per cell that was answered; an untouched cell gives none (CON-02, CON-03)."""
    meaning = {ConsentAnswer.YES: ConsentEventType.GRANTED, ConsentAnswer.NO: ConsentEventType.REFUSED}
    return {cell: meaning[answer] for cell, answer in answers.items() if answer in meaning}


def valid_until(channel: Channel, collected_at: datetime, wished: date | None = None) -> date | None:
    """Return the first day on which a consent holds no more; none where it has no term.

    By telephone one year at most, without tacit renewal (CON-10, C. conso R. 223-1). A longer wish raises ValueError.
    """
    collected_on = collected_at.astimezone(BUSINESS_ZONE).date()
    if channel is not Channel.PHONE:
        return wished
    longest = collected_on + PHONE_VALIDITY
    if wished is None:
        return longest
    if not collected_on < wished <= longest:
        raise ValueError("a telephone consent holds one year at most")
    return wished


def consent_state(events: Iterable[PastEvent], at: datetime, mode: OptInMode = OptInMode.SIMPLE) -> ConsentState:
    """Return what the events known at ``at`` amount to; see ``standing``."""
    return standing(events, at, mode).state


def standing(events: Iterable[PastEvent], at: datetime, mode: OptInMode = OptInMode.SIMPLE) -> Standing:
    """Return what the events known at ``at`` amount to: the latest speaks, and none is a yes by silence (CON-06, CON-09).

    After a no only a new yes counts: neither a late confirmation nor a term undoes it. A confirmation adds no time. Of the
    mode in force when the yes was said and the one in force now, the stricter decides: a setting frees nobody's address.
    A no dated later than ``at`` was said under a clock that ran ahead: it holds already.
    """
    state, yes = ConsentState.NONE, None
    known = [event for event in events if event.collected_at <= at or event.event_type in NOES]
    if len(known) > 1:
        known.sort(key=lambda event: event.collected_at)
    for event in known:
        if event.event_type is ConsentEventType.GRANTED:
            yes = event
        state = _after(state, event, mode)
    holds = state in (ConsentState.GIVEN, ConsentState.PENDING)
    term = yes.valid_until if yes is not None else None
    if holds and term is not None and at.astimezone(BUSINESS_ZONE).date() >= term:
        state = ConsentState.EXPIRED
    return Standing(state, yes)


def _after(state: ConsentState, event: PastEvent, mode: OptInMode) -> ConsentState:
    match event.event_type:
        case ConsentEventType.GRANTED:
            asked = max(event.mode, mode, key=STRICTNESS.index)
            return ConsentState.PENDING if needs_confirmation(event.method, asked) else ConsentState.GIVEN
        case ConsentEventType.REFUSED:
            return ConsentState.REFUSED
        case ConsentEventType.WITHDRAWN:
            return ConsentState.WITHDRAWN
        case ConsentEventType.CONFIRMED:
            return ConsentState.GIVEN if state is ConsentState.PENDING else state
        case ConsentEventType.EXPIRED:
            return state if state in (ConsentState.REFUSED, ConsentState.WITHDRAWN) else ConsentState.EXPIRED


def needs_confirmation(method: ConsentMethod, mode: OptInMode) -> bool:
    """Say whether a yes waits for the person's confirmation; an imported yes always does (CON-14)."""
    if method is ConsentMethod.IMPORT or mode is OptInMode.DOUBLE:
        return True
    return mode is OptInMode.HYBRID and method in WEAK_METHODS


def proof_kept_until(
    channel: Channel, collected_at: datetime, ended_on: date | None, schedule: Schedule = DEFAULT_SCHEDULE
) -> date | None:
    """Return until when the proof stays (CON-13); none while the consent is in use.

    By telephone three years from collection, whatever became of it (R. 223-2); else as the schedule says from its end.
    """
    if channel is Channel.PHONE:
        return schedule.end_of(RetentionLine.PHONE_PROOF, collected_at.astimezone(BUSINESS_ZONE).date())
    return None if ended_on is None else schedule.end_of(RetentionLine.CONSENT_PROOF, ended_on)
