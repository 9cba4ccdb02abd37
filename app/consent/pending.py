"""The yeses that wait for the person's confirmation."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from app.consent.history import states_of
from app.consent.kinds import Channel, ConsentEventType, ConsentMethod, ConsentState
from app.workspace import UnitOfWork
from db.tables import ConsentEvent, Purpose, TextVersion


@dataclass(frozen=True, slots=True)
class PendingYes:
    """One yes on record, in the exact words that were agreed to, that counts only once confirmed."""

    event_id: int
    contact_id: int
    purpose_id: int
    purpose: str
    channel: Channel
    text: str
    language: str
    agreed_at: datetime
    method: ConsentMethod


def pending_yeses(uow: UnitOfWork, contact_ids: Iterable[int]) -> tuple[PendingYes, ...]:
    """Return, per person, purpose and channel, the latest yes where it waits (CON-09, CON-14).

    A yes taken back, refused, expired or said again since is not among them, so that no confirmation revives it; nor is
    one of a closed purpose.
    """
    ids = list(contact_ids)
    states = states_of(uow, ids)
    latest: dict[tuple[int, int, str], PendingYes] = {}
    rows = uow.session.execute(
        select(ConsentEvent, Purpose.name, TextVersion.body, TextVersion.language)
        .join(Purpose, Purpose.id == ConsentEvent.purpose_id)
        .join(TextVersion, TextVersion.id == ConsentEvent.text_version_id)
        .where(
            ConsentEvent.contact_id.in_(ids),
            ConsentEvent.event_type == ConsentEventType.GRANTED.value,
            Purpose.active,
        )
        .order_by(ConsentEvent.collected_at, ConsentEvent.id)
    )
    for event, purpose, body, language in rows:
        channel = Channel(event.channel)
        if states[event.contact_id, event.purpose_id, channel] is ConsentState.PENDING:
            latest[event.contact_id, event.purpose_id, event.channel] = PendingYes(
                event.id,
                event.contact_id,
                event.purpose_id,
                purpose,
                channel,
                body,
                language,
                event.collected_at,
                ConsentMethod(event.method),
            )
    order = list(Channel)
    return tuple(sorted(latest.values(), key=lambda one: (one.contact_id, one.purpose_id, order.index(one.channel))))
