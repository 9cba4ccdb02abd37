"""The business's figures month by month: people in the book, consents, requests, terms.

Each figure is one reading or two, whatever the size of the book, and only counts: no figure leads back to anybody. What an
erasure took away cannot be counted any more, but for the erasure itself, which left its day.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from dateutil.relativedelta import relativedelta
from sqlalchemy import func, select

from app.accounts.roles import Permission
from app.clock import BUSINESS_ZONE
from app.consent.kinds import ConsentEventType
from app.exchange.import_batch import ImportedAs
from app.journal.actions import Action
from app.register.months import HOUR_LETTERS, begins_at, count_by_month, day_of_hour, last_months, still_there
from db.tables import (
    ConsentEvent,
    Contact,
    ErasureJob,
    ImportBatch,
    ImportRow,
    JournalEntry,
    PurgeRun,
    SubjectRequest,
)
from resources import wording

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import ColumnElement, Select
    from sqlalchemy.orm import InstrumentedAttribute

    from app.workspace import UnitOfWork

SPANS = (12, 36)
OnStep = Callable[[int, int], object]


class FigureKind(StrEnum):
    """What a figure is about; the value names its title and what it says of itself."""

    CONTACTS = "contacts"
    CONSENTS = "consents"
    REQUESTS = "requests"
    TERMS = "terms"

    @property
    def heading(self) -> str:
        """The title for the person reading."""
        return wording(f"figures.title.{self.value}")

    @property
    def note(self) -> str:
        """What exactly is counted."""
        return wording(f"figures.note.{self.value}")

    @property
    def nothing(self) -> str:
        """What is said while there is nothing to draw."""
        return wording(f"figures.nothing.{self.value}")


class LineKind(StrEnum):
    """One line of a figure; the value names it."""

    IN_BOOK = "in_book"
    GIVEN = "given"
    WITHDRAWN = "withdrawn"
    IN_TIME = "in_time"
    LATE = "late"
    REACHED = "reached"
    ERASED = "erased"

    @property
    def label(self) -> str:
        """The line's name for the person reading."""
        return wording(f"figures.line.{self.value}")


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure: for each of its lines a number per month, the oldest first."""

    kind: FigureKind
    months: tuple[date, ...]
    lines: tuple[tuple[LineKind, tuple[int, ...]], ...]

    @property
    def is_empty(self) -> bool:
        """Say whether there is nothing to draw."""
        return not any(any(counts) for _, counts in self.lines)


def figures_over_time(uow: UnitOfWork, span: int, on_step: OnStep = lambda done, total: None) -> tuple[Figure, ...]:
    """Return the figures that the account may see, over the last ``span`` months, this one included.

    ``on_step`` is told before each figure, and may raise to stop.
    """
    months = last_months(uow.clock.today(), span)
    open_to = [(kind, read) for kind, (needs, read) in _FIGURES.items() if uow.account.may(needs)]
    found = []
    for done, (kind, read) in enumerate(open_to):
        on_step(done, len(open_to))
        found.append(Figure(kind, months, read(uow, months)))
    return tuple(found)


_Lines = tuple[tuple[LineKind, tuple[int, ...]], ...]


def _contacts(uow: UnitOfWork, months: Sequence[date]) -> _Lines:
    now = uow.session.scalar(select(func.count()).select_from(Contact)) or 0
    came = count_by_month(months, [*_came_and_stayed(uow, months), *_came_and_went(uow, months)])
    went = count_by_month(months, _erasures(uow, months))
    return ((LineKind.IN_BOOK, still_there(now, came, went)),)


def _consents(uow: UnitOfWork, months: Sequence[date]) -> _Lines:
    return tuple(
        (
            line,
            count_by_month(months, _per_day(uow, ConsentEvent.collected_at, months, ConsentEvent.event_type == kind)),
        )
        for line, kind in (
            (LineKind.GIVEN, ConsentEventType.GRANTED.value),
            (LineKind.WITHDRAWN, ConsentEventType.WITHDRAWN.value),
        )
    )


def _requests(uow: UnitOfWork, months: Sequence[date]) -> _Lines:
    """A request counts in the month of its answer; one that still waits after its day, in the month of that day (DSR-01)."""
    today = uow.clock.today()
    deadline = func.coalesce(SubjectRequest.extended_until, SubjectRequest.due_on).label("deadline")
    in_time: list[tuple[date, int]] = []
    late: list[tuple[date, int]] = []
    for closed_at, due_on in uow.session.execute(select(SubjectRequest.closed_at, deadline)):
        answered_on = None if closed_at is None else closed_at.astimezone(BUSINESS_ZONE).date()
        if answered_on is None and due_on < today:
            late.append((due_on, 1))
        elif answered_on is not None:
            (in_time if answered_on <= due_on else late).append((answered_on, 1))
    return (LineKind.IN_TIME, count_by_month(months, in_time)), (LineKind.LATE, count_by_month(months, late))


def _terms(uow: UnitOfWork, months: Sequence[date]) -> _Lines:
    reached = (
        select(Contact.retention_due_on, func.count())
        .where(Contact.retention_due_on >= months[0], Contact.retention_due_on <= uow.clock.today())
        .group_by(Contact.retention_due_on)
    )
    days = [(day, count) for day, count in uow.session.execute(reached) if day is not None]
    return (
        (LineKind.REACHED, count_by_month(months, days)),
        (LineKind.ERASED, count_by_month(months, _erasures(uow, months))),
    )


def _came_and_stayed(uow: UnitOfWork, months: Sequence[date]) -> Iterator[tuple[date, int]]:
    return _per_day(uow, Contact.created_at, months)


def _came_and_went(uow: UnitOfWork, months: Sequence[date]) -> Iterator[tuple[date, int]]:
    """Return when the erased had come: the journal knows of those added by hand, the batches of those imported."""
    is_erased = JournalEntry.subject.in_(select(ErasureJob.subject_id))
    by_hand = (JournalEntry.action == Action.CONTACT_ADDED.value) & is_erased
    yield from _per_day(uow, JournalEntry.at, months, by_hand)
    imported = (
        select(ImportBatch.imported_at, func.count())
        .join(ImportRow, ImportRow.batch_id == ImportBatch.id)
        .where(ImportBatch.undone_at.is_(None), ImportBatch.imported_at >= begins_at(months[0]))
        .where(ImportRow.outcome == ImportedAs.CREATED.value, ImportRow.contact_id.is_(None))
        .group_by(ImportBatch.id)
    )
    for at, count in uow.session.execute(imported):
        yield at.astimezone(BUSINESS_ZONE).date(), count


def _erasures(uow: UnitOfWork, months: Sequence[date]) -> list[tuple[date, int]]:
    ran = select(PurgeRun.ran_on, func.sum(PurgeRun.erased)).where(PurgeRun.ran_on >= months[0])
    return [(day, int(count)) for day, count in uow.session.execute(ran.group_by(PurgeRun.ran_on))]


def _per_day(
    uow: UnitOfWork,
    instant: InstrumentedAttribute[datetime],
    months: Sequence[date],
    *conditions: ColumnElement[bool],
) -> Iterator[tuple[date, int]]:
    """Count rows by the business's day of an instant, from the first month on."""
    hour = func.substr(instant, 1, HOUR_LETTERS)
    counted: Select[str, int] = (
        select(hour, func.count())
        .where(instant >= begins_at(months[0]), instant < begins_at(months[-1] + relativedelta(months=1)), *conditions)
        .group_by(hour)
    )
    for found, count in uow.session.execute(counted):
        yield day_of_hour(found), count


_FIGURES: dict[FigureKind, tuple[Permission, Callable[[UnitOfWork, Sequence[date]], _Lines]]] = {
    FigureKind.CONTACTS: (Permission.READ_CONTACTS, _contacts),
    FigureKind.CONSENTS: (Permission.READ_CONTACTS, _consents),
    FigureKind.REQUESTS: (Permission.OPEN_REQUEST, _requests),
    FigureKind.TERMS: (Permission.REVIEW_RETENTION, _terms),
}
