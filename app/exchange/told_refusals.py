"""Refusals that a file tells: whoever is said to want nothing more is refused to everyone, at once (art. 21, CPCE L. 34-5).

A refusal needs no proof, unlike an agreement, and the stricter state wins: it holds for a contact that was known already too,
whatever was chosen for duplicates.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from sqlalchemy import select

from app.consent.kinds import Channel, ConsentMethod
from app.exchange.typed_row import TypedRow
from app.messaging.record_objection import honour_objection
from app.workspace import UnitOfWork
from db.tables import ObjectionEvent


def honour_refusals(uow: UnitOfWork, rows: Iterable[TypedRow], contact_of: Callable[[int], int | None]) -> int:
    """Record an objection for each refusal that a row tells of its contact and that does not stand yet; return for how many rows."""
    honoured = 0
    for row in rows:
        contact_id = contact_of(row.number) if row.refuses else None
        if contact_id is None:
            continue
        missing = list(_missing(uow, contact_id, row.refuses))
        for channel in missing:
            honour_objection(uow, contact_id, channel, method=ConsentMethod.IMPORT)
        honoured += bool(missing)
    return honoured


def _missing(uow: UnitOfWork, contact_id: int, refused: frozenset[Channel]) -> Iterator[Channel | None]:
    """Yield the channels to object on, none for all of them at once; those on which the person objects already are left out."""
    last: dict[str | None, bool] = {}
    events = select(ObjectionEvent.channel, ObjectionEvent.lifted).where(ObjectionEvent.contact_id == contact_id)
    for channel, lifted in uow.session.execute(events.order_by(ObjectionEvent.id)):
        last[channel] = not lifted
    if last.get(None):
        return
    if refused == frozenset(Channel):
        yield None
        return
    yield from (channel for channel in Channel if channel in refused and not last.get(channel.value))
