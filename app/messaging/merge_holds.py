"""What a merge of two cards must not allow, until the person says a new yes.

A no of one card is not outweighed by a yes of the other, and what allowed a message to one card's address does not allow it
to the other's. A merge writes down which messages wait; a yes said after it frees them, and nothing else does.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from app.consent.kinds import Channel
from app.consent.rules import PastEvent
from app.messaging.kinds import HoldGround
from app.messaging.suppression import address_fingerprint
from app.workspace import UnitOfWork
from db.tables import MergeHold

# By post a card has one address: what waits there waits whatever is corrected in it.
ANY_ADDRESS = ""


@dataclass(frozen=True, slots=True)
class Hold:
    """One purpose and channel that wait, at one address or at all of them, since the merge."""

    ground: HoldGround
    fingerprint: str
    held_at: datetime


def holds_on(
    uow: UnitOfWork, purpose_id: int, channel: Channel, ids: list[int] | None, at: datetime | None = None
) -> dict[int, tuple[Hold, ...]]:
    """Return what merges left waiting for a purpose and channel, by contact: now, or as it was at an instant."""
    statement = select(MergeHold).where(MergeHold.purpose_id == purpose_id, MergeHold.channel == channel.value)
    if ids is not None:
        statement = statement.where(MergeHold.contact_id.in_(ids))
    if at is not None:
        statement = statement.where(MergeHold.held_at <= at)
    found: dict[int, list[Hold]] = defaultdict(list)
    for row in uow.session.scalars(statement):
        found[row.contact_id].append(Hold(HoldGround(row.ground), row.fingerprint, row.held_at))
    return {contact_id: tuple(holds) for contact_id, holds in found.items()}


def hold_in_force(
    uow: UnitOfWork, holds: Iterable[Hold], channel: Channel, address: str, yes: PastEvent | None
) -> HoldGround | None:
    """Return why a message to an address waits; none once a yes was said after the merge."""
    return weightiest(holds, address_fingerprint(uow, channel, address) or ANY_ADDRESS, yes)


def weightiest(holds: Iterable[Hold], fingerprint: str, yes: PastEvent | None) -> HoldGround | None:
    """Return the ground that counts for the address of a fingerprint, a no before all; none where nothing waits."""
    grounds = {
        hold.ground
        for hold in holds
        if hold.fingerprint in (ANY_ADDRESS, fingerprint) and (yes is None or yes.collected_at <= hold.held_at)
    }
    return next((ground for ground in HoldGround if ground in grounds), None)
