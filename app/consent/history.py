"""Read the consent events of a person and what they amount to now."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from app.accounts.roles import Permission
from app.consent.kinds import Channel, ConsentEventType, ConsentMethod, ConsentState, OptInMode
from app.consent.rules import PastEvent, consent_state
from app.workspace import UnitOfWork
from db.tables import ConsentEvent, Evidence, Purpose, TextVersion


@dataclass(frozen=True, slots=True)
class ConsentLine:
    """One event as the history shows it."""

    id: int
    purpose_id: int
    purpose: str
    channel: Channel
    event_type: ConsentEventType
    collected_at: datetime
    recorded_by: str
    method: ConsentMethod
    text_version: int | None
    evidence_name: str
    valid_until: date | None


def consent_history(uow: UnitOfWork, contact_id: int) -> tuple[ConsentLine, ...]:
    """Return every event of a person, newest first."""
    uow.account.require(Permission.READ_CONTACTS)
    rows = uow.session.execute(
        select(ConsentEvent, Purpose.name, TextVersion.version, Evidence.file_name)
        .join(Purpose, Purpose.id == ConsentEvent.purpose_id)
        .join(TextVersion, TextVersion.id == ConsentEvent.text_version_id, isouter=True)
        .join(Evidence, Evidence.id == ConsentEvent.evidence_id, isouter=True)
        .where(ConsentEvent.contact_id == contact_id)
        .order_by(ConsentEvent.collected_at.desc(), ConsentEvent.id.desc())
    )
    return tuple(
        ConsentLine(
            event.id,
            event.purpose_id,
            purpose,
            Channel(event.channel),
            ConsentEventType(event.event_type),
            event.collected_at,
            event.recorded_by,
            ConsentMethod(event.method),
            version,
            evidence or "",
            event.valid_until,
        )
        for event, purpose, version, evidence in rows
    )


def current_states(uow: UnitOfWork, contact_id: int) -> dict[tuple[int, Channel], ConsentState]:
    """Return the state of each purpose and channel on which the person ever answered."""
    found = states_of(uow, [contact_id])
    return {(purpose, channel): state for (_, purpose, channel), state in found.items()}


def states_of(
    uow: UnitOfWork, contact_ids: list[int] | None, *, purpose_id: int | None = None, channel: Channel | None = None
) -> dict[tuple[int, int, Channel], ConsentState]:
    """Return states by (contact, purpose, channel), for some contacts or for all, in one reading."""
    modes = {row.id: OptInMode(row.opt_in_mode) for row in uow.session.execute(select(Purpose.id, Purpose.opt_in_mode))}
    statement = select(
        ConsentEvent.contact_id,
        ConsentEvent.purpose_id,
        ConsentEvent.channel,
        ConsentEvent.event_type,
        ConsentEvent.collected_at,
        ConsentEvent.method,
        ConsentEvent.valid_until,
    ).order_by(ConsentEvent.id)
    if contact_ids is not None:
        statement = statement.where(ConsentEvent.contact_id.in_(contact_ids))
    if purpose_id is not None:
        statement = statement.where(ConsentEvent.purpose_id == purpose_id)
    if channel is not None:
        statement = statement.where(ConsentEvent.channel == channel.value)
    events: dict[tuple[int, int, Channel], list[PastEvent]] = defaultdict(list)
    for row in uow.session.execute(statement):
        past = PastEvent(ConsentEventType(row.event_type), row.collected_at, ConsentMethod(row.method), row.valid_until)
        events[row.contact_id, row.purpose_id, Channel(row.channel)].append(past)
    now = uow.clock.now()
    return {key: consent_state(past, now, modes[key[1]]) for key, past in events.items()}
