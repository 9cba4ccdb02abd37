"""The state of a consent as a condition on many contacts at once.

It asks the database what ``app.consent.rules.standing`` says of one person; a test compares both over random histories.
A contact has a state where any purpose of the channel has it, and none at all where nothing was ever said on the channel.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement, Select, and_, not_, or_, select, tuple_, union_all
from sqlalchemy.orm import aliased

from app.clock import BUSINESS_ZONE
from app.consent.kinds import Channel, ConsentEventType, ConsentMethod, ConsentState, OptInMode
from app.consent.rules import NOES, WEAK_METHODS
from db.search import Narrower
from db.tables import ConsentEvent, Contact, Purpose

_WORDS = (ConsentEventType.GRANTED, ConsentEventType.REFUSED, ConsentEventType.WITHDRAWN)
_Said = type[ConsentEvent]


def state_narrower(channel: Channel, states: Collection[ConsentState], now: datetime) -> Narrower:
    """Return who has one of the states on a channel, as it is known now."""
    among: list[Select[int]] = []
    holds: list[ColumnElement[bool]] = []
    spoken = [state for state in states if state is not ConsentState.NONE]
    if spoken:
        matches, said = _last_words(channel, spoken, now)
        among.append(matches)
        holds.append(matches.where(said.contact_id == Contact.id).exists())
    if ConsentState.NONE in states:
        silent = not_(_anything_said(channel, now))
        among.append(select(Contact.id).where(silent))
        holds.append(silent)
    found = union_all(*among).subquery()
    return Narrower(holds=or_(*holds), among=select(found.c[0]), is_slow=True)


def _last_words(channel: Channel, states: Collection[ConsentState], now: datetime) -> tuple[Select[int], _Said]:
    """Return who said a last word that amounts to one of the states, and the event that the query is about."""
    said = aliased(ConsentEvent)
    speaking = and_(
        said.channel == channel.value,
        _is_known(said, now),
        or_(*(_amounts_to(said, state, now) for state in states)),
        _is_last_word(said, now),
    )
    return select(said.contact_id).join(Purpose, Purpose.id == said.purpose_id).where(speaking), said


def _anything_said(channel: Channel, now: datetime) -> ColumnElement[bool]:
    said = aliased(ConsentEvent)
    return (
        select(said.contact_id)
        .where(said.contact_id == Contact.id, said.channel == channel.value, _is_known(said, now))
        .exists()
    )


def _is_known(said: _Said, now: datetime) -> ColumnElement[bool]:
    """A no of a clock that ran ahead holds already."""
    return or_(said.collected_at <= now, said.event_type.in_([kind.value for kind in NOES]))


def _is_last_word(said: _Said, now: datetime) -> ColumnElement[bool]:
    return not_(_followed_by(said, now, *_WORDS))


def _followed_by(said: _Said, now: datetime, *kinds: ConsentEventType) -> ColumnElement[bool]:
    """Say whether something of these kinds came after, of the same person, purpose and channel."""
    later = aliased(ConsentEvent)
    return (
        select(later.id)
        .where(
            later.contact_id == said.contact_id,
            later.purpose_id == said.purpose_id,
            later.channel == said.channel,
            later.collected_at >= said.collected_at,
            _is_known(later, now),
            tuple_(later.collected_at, later.id) > tuple_(said.collected_at, said.id),
            later.event_type.in_([kind.value for kind in kinds]),
        )
        .exists()
    )


def _amounts_to(said: _Said, state: ConsentState, now: datetime) -> ColumnElement[bool]:
    """Say whether a last word amounts to a state; each line answers to one of ``standing``."""
    today = now.astimezone(BUSINESS_ZONE).date()
    granted = said.event_type == ConsentEventType.GRANTED.value
    is_over = or_(
        and_(said.valid_until.is_not(None), said.valid_until <= today),
        _followed_by(said, now, ConsentEventType.EXPIRED),
    )
    waits = and_(_needs_confirmation(said), not_(_followed_by(said, now, ConsentEventType.CONFIRMED)))
    conditions: dict[ConsentState, ColumnElement[bool]] = {
        ConsentState.GIVEN: and_(granted, not_(is_over), not_(waits)),
        ConsentState.PENDING: and_(granted, not_(is_over), waits),
        ConsentState.EXPIRED: and_(granted, is_over),
        ConsentState.REFUSED: said.event_type == ConsentEventType.REFUSED.value,
        ConsentState.WITHDRAWN: said.event_type == ConsentEventType.WITHDRAWN.value,
    }
    return conditions[state]


def _needs_confirmation(said: _Said) -> ColumnElement[bool]:
    """Say whether a yes waits (CON-14): of the mode when it was said and the one in force now, the stricter decides."""
    double, hybrid = OptInMode.DOUBLE.value, OptInMode.HYBRID.value
    return or_(
        said.method == ConsentMethod.IMPORT.value,
        said.opt_in_mode == double,
        Purpose.opt_in_mode == double,
        and_(
            said.method.in_([method.value for method in WEAK_METHODS]),
            or_(said.opt_in_mode == hybrid, Purpose.opt_in_mode == hybrid),
        ),
    )
