"""Consents counted by purpose, channel and year, and how they were given: figures of events, from which nobody is found again.

The database counts; a hundred thousand people give a few dozen lines. What an erasure took away is not counted any more.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from app.accounts.roles import Permission
from app.consent.kinds import Channel, ConsentEventType, ConsentMethod
from db.tables import ConsentEvent, Purpose

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement

    from app.register.file_period import FilePeriod
    from app.workspace import UnitOfWork


@dataclass(frozen=True, slots=True)
class AnswerCounts:
    """The answers of one purpose, channel and year."""

    year: int
    purpose: str
    channel: Channel
    counts: dict[ConsentEventType, int]

    def of(self, kind: ConsentEventType) -> int:
        """Return how many there were of a kind."""
        return self.counts.get(kind, 0)


@dataclass(frozen=True, slots=True)
class MethodCounts:
    """The yeses that were given in one way: how many, with the exact text, with a piece of evidence."""

    method: ConsentMethod
    given: int
    with_text: int
    with_evidence: int


@dataclass(frozen=True, slots=True)
class ConsentStatistics:
    """Everything that is counted of consents in a period."""

    answers: tuple[AnswerCounts, ...]
    methods: tuple[MethodCounts, ...]


def consent_statistics(uow: UnitOfWork, period: FilePeriod) -> ConsentStatistics:
    """Return the figures of a period; PermissionDenied."""
    uow.account.require(Permission.READ_JOURNAL)
    answers = tuple(one for year in period.years for one in _answers(uow, period.of_year(year), year))
    return ConsentStatistics(answers, tuple(_methods(uow, period)))


def _answers(uow: UnitOfWork, period: FilePeriod, year: int) -> Iterator[AnswerCounts]:
    rows = uow.session.execute(
        select(Purpose.id, Purpose.name, ConsentEvent.channel, ConsentEvent.event_type, func.count())
        .join(Purpose, Purpose.id == ConsentEvent.purpose_id)
        .where(_within(period))
        .group_by(Purpose.id, ConsentEvent.channel, ConsentEvent.event_type)
    )
    found: dict[tuple[int, Channel], AnswerCounts] = {}
    for purpose_id, name, channel, kind, count in rows:
        key = (purpose_id, Channel(channel))
        line = found.setdefault(key, AnswerCounts(year, name, key[1], {}))
        line.counts[ConsentEventType(kind)] = count
    order = list(Channel)
    yield from (found[key] for key in sorted(found, key=lambda key: (key[0], order.index(key[1]))))


def _methods(uow: UnitOfWork, period: FilePeriod) -> Iterator[MethodCounts]:
    given = ConsentEvent.event_type == ConsentEventType.GRANTED.value
    rows = uow.session.execute(
        select(
            ConsentEvent.method,
            func.count(),
            func.count(ConsentEvent.text_version_id),
            func.count(ConsentEvent.evidence_id),
        )
        .where(given, _within(period))
        .group_by(ConsentEvent.method)
    )
    found = {row[0]: MethodCounts(ConsentMethod(row[0]), row[1], row[2], row[3]) for row in rows}
    yield from (found[method.value] for method in ConsentMethod if method.value in found)


def _within(period: FilePeriod) -> ColumnElement[bool]:
    begins, ends = period.instants
    return (ConsentEvent.collected_at >= begins) & (ConsentEvent.collected_at < ends)
