"""Whom the ban of a sector takes out of reach, told before the switch is turned (C. conso L. 223-8 and L. 223-1)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from app.accounts.roles import Permission
from app.consent.kinds import Channel
from app.consent.purposes import read_purposes
from app.messaging.fact_readings import FactReadings
from app.messaging.gather_facts import GatheredFacts, decide_each, facts_from
from app.progress import quiet
from app.workspace import UnitOfWork


def count_out_of_reach(uow: UnitOfWork, on_progress: Callable[[int, int], object] = quiet) -> int:
    """Count the contacts whom some offer reaches today without the ban, and none by these means with it.

    The same count says who comes back into reach where the ban is lifted. Post stays allowed, and is not counted.
    """
    uow.account.require(Permission.EDIT_SETTINGS)
    readings = FactReadings(uow, None)
    cells = [
        (purpose, channel)
        for purpose in read_purposes(uow)
        for channel in purpose.channels
        if purpose.message_kind.is_commercial and channel is not Channel.POST
    ]
    free: set[int] = set()
    barred: set[int] = set()
    for done, (purpose, channel) in enumerate(cells):
        on_progress(done, len(cells))
        gathered = facts_from(readings, purpose, channel)
        free |= _reached(gathered, energy_renovation=False)
        barred |= _reached(gathered, energy_renovation=True)
    return len(free - barred)


def _reached(gathered: GatheredFacts, *, energy_renovation: bool) -> set[int]:
    message = replace(gathered.message, energy_renovation=energy_renovation)
    decisions = decide_each(replace(gathered, message=message))
    return {contact_id for contact_id, decision in decisions.items() if decision.may_be_contacted}
