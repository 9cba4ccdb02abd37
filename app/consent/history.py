"""Read the consent events of a person and what they amount to now."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, func, select

from app.accounts.roles import Permission
from app.consent.kinds import Channel, ConsentEventType, ConsentMethod, ConsentState, OptInMode
from app.consent.purposes import purpose_at
from app.consent.rules import PastEvent, Standing, standing
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
    found = standings_of(uow, contact_ids, purpose_id=purpose_id, channel=channel)
    return {key: one.state for key, one in found.items()}


def after_last_word(uow: UnitOfWork, contact_id: int, purpose_id: int, channel: Channel, now: datetime) -> datetime:
    """Return from when a no said now counts: from now, or from the last word on record where the clock was put back since.

    A clock that tells an earlier time than what was heard before is wrong: a no must not be filed before the yes it ends.
    """
    heard = select(func.max(ConsentEvent.collected_at)).where(
        ConsentEvent.contact_id == contact_id,
        ConsentEvent.purpose_id == purpose_id,
        ConsentEvent.channel == channel.value,
    )
    last = uow.session.scalar(heard)
    return now if last is None else max(now, last)


def standings_of(
    uow: UnitOfWork,
    contact_ids: list[int] | None,
    *,
    purpose_id: int | None = None,
    channel: Channel | None = None,
    at: datetime | None = None,
    only: ColumnElement[bool] | None = None,
) -> dict[tuple[int, int, Channel], Standing]:
    """Return what was said by (contact, purpose, channel), now or as it was known at an instant.

    ``only`` limits the events to those of one card, where cards were merged since.
    """
    modes = {row.id: OptInMode(row.opt_in_mode) for row in uow.session.execute(select(Purpose.id, Purpose.opt_in_mode))}
    if at is not None:
        modes |= {purpose: purpose_at(uow, purpose, at).opt_in_mode for purpose in modes}
    statement = select(
        ConsentEvent.contact_id,
        ConsentEvent.purpose_id,
        ConsentEvent.channel,
        ConsentEvent.event_type,
        ConsentEvent.collected_at,
        ConsentEvent.method,
        ConsentEvent.valid_until,
        ConsentEvent.opt_in_mode,
        ConsentEvent.controller_identity,
        ConsentEvent.object,
        ConsentEvent.guardian,
    ).order_by(ConsentEvent.id)
    if contact_ids is not None:
        statement = statement.where(ConsentEvent.contact_id.in_(contact_ids))
    if purpose_id is not None:
        statement = statement.where(ConsentEvent.purpose_id == purpose_id)
    if channel is not None:
        statement = statement.where(ConsentEvent.channel == channel.value)
    if at is not None:
        statement = statement.where(ConsentEvent.recorded_at <= at)
    if only is not None:
        statement = statement.where(only)
    events: dict[tuple[int, int, Channel], list[PastEvent]] = defaultdict(list)
    for contact, purpose, on, kind, collected, method, until, mode, controller, goods, guardian in uow.session.execute(
        statement
    ):
        past = PastEvent(
            _EVENT_TYPES[kind], collected, _METHODS[method], until, _MODES[mode], controller, goods, guardian
        )
        events[contact, purpose, _CHANNELS[on]].append(past)
    now = at or uow.clock.now()
    return {key: standing(past, now, modes[key[1]]) for key, past in events.items()}


# Looked up a hundred thousand times when a whole book is decided on.
_EVENT_TYPES = {one.value: one for one in ConsentEventType}
_METHODS = {one.value: one for one in ConsentMethod}
_MODES = {"": OptInMode.SIMPLE} | {one.value: one for one in OptInMode}
_CHANNELS = {one.value: one for one in Channel}
