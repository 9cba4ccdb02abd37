"""When somebody may be erased without anybody clicking: announced first, shown long enough, and still due (RET-04, RET-15)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from app.retention.kinds import PurgeObstacle

ANNOUNCED_FOR = timedelta(days=30)
# A week at most without a look at the announcement: longer, and it is as if it had not been made.
SEEN_WITHIN = timedelta(days=7)
SHOWN_AGAIN_FOR = timedelta(days=7)
SPARED_MONTHS = 6


@dataclass(frozen=True, slots=True)
class StandingFacts:
    """What decides whether somebody is to be erased at term.

    ``answer_due_on`` is the last day to answer a question still unanswered, ``spared_on`` the last day on which somebody
    decided not to erase.
    """

    due_on: date | None
    has_running_contract: bool = False
    has_open_request: bool = False
    is_restricted: bool = False
    answer_due_on: date | None = None
    spared_on: date | None = None


def standing(facts: StandingFacts, today: date) -> PurgeObstacle | None:
    """Say what forbids that somebody be erased today by herself; none where nothing does.

    A contract that runs (RGPD art. 6(1)(b)), an open request (DSR-07), a restriction (art. 18), a question whose time runs
    (RET-06), a decision to spare that is less than six months old, or a term that is not reached: a new sign moved it.
    """
    forbidden = {
        PurgeObstacle.RUNNING_CONTRACT: facts.has_running_contract,
        PurgeObstacle.NOT_DUE: facts.due_on is None or facts.due_on > today,
        PurgeObstacle.RESTRICTED: facts.is_restricted,
        PurgeObstacle.OPEN_REQUEST: facts.has_open_request,
        PurgeObstacle.INQUIRY: facts.answer_due_on is not None and facts.answer_due_on >= today,
        PurgeObstacle.SPARED: _is_spared(facts.spared_on, today),
    }
    return next((why for why, holds in forbidden.items() if holds), None)


def _is_spared(spared_on: date | None, today: date) -> bool:
    """A decision dated after today was written under a wrong clock: it spares nobody."""
    return spared_on is not None and spared_on <= today < spared_on + relativedelta(months=SPARED_MONTHS)


def first_purge_day(announced_on: date) -> date:
    """Return the first day on which an announced erasure may run by itself: thirty days later."""
    return announced_on + ANNOUNCED_FOR


def after_absence(purge_on: date, last_shown_on: date | None, today: date) -> date:
    """Return the day of an announced erasure, put off where nobody could see the announcement (RET-15: catch-up).

    The rule, counted in whole days, on each opening by somebody who may erase, before anything is erased:

    - ``last_shown_on`` is the last day before on which the announcements were shown to such an account;
    - shown within the last seven days: the announced day stands, today included;
    - not shown for more than seven days, never, or on a day that is still to come (the clock was wrong then): the day is the announced one or seven days from today, the later of the
      two. So whoever comes back from a long closure first reads what was announced, and has a week to object;
    - a new absence of more than seven days begins the seven days again; a day is put off, never brought forward.

    Shown last on 1 December, announced for the 20th: opened on the 8th, the 20th stands; opened on the 20th after nineteen
    days away, the 27th; opened on the 9th after eight days away, the 20th, for it is later than the 16th.
    """
    if last_shown_on is not None and timedelta(0) <= today - last_shown_on <= SEEN_WITHIN:
        return purge_on
    return max(purge_on, today + SHOWN_AGAIN_FOR)
