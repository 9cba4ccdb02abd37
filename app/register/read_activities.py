"""Read the processing register: what the business says beside what Aparté knows, dates, gaps, and what was said before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from app.accounts.roles import Permission
from app.clock import BUSINESS_ZONE
from app.register.activity_dates import KnownChanges, began, known_changes
from app.register.activity_errors import ActivityUnknown
from app.register.activity_events import KeptActivity, events_of, kept_activities
from app.register.activity_facts import KnownFacts, known_facts, live_cells
from app.register.activity_kinds import (
    SHIPPED,
    ActivityDraft,
    ActivityEventKind,
    ActivityModel,
    ActivityView,
    RegisterCell,
)
from app.register.activity_models import in_reader_language, ready_draft
from app.register.activity_rules import changed_cells, draft_of, gaps_of, review_due_on
from app.workspace import UnitOfWork


@dataclass(frozen=True, slots=True)
class CellChange:
    """What a column said before and after a writing."""

    cell: RegisterCell
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class ActivityEvent:
    """One thing that was done to an activity: when, by which account, why, its name then, and what it changed."""

    kind: ActivityEventKind
    at: datetime
    by: str
    why: str
    name: str
    changes: tuple[CellChange, ...]

    @property
    def changed(self) -> tuple[RegisterCell, ...]:
        """The columns that it changed."""
        return tuple(one.cell for one in self.changes)


def read_activities(uow: UnitOfWork, *, archived_too: bool = False) -> tuple[ActivityView, ...]:
    """Return the activities in the order of the register: those that Aparté ships, then those that were added."""
    uow.account.require(Permission.EDIT_PURPOSES)
    facts, changes = known_facts(uow), known_changes(uow)
    began_at, today = began(uow.session) or uow.clock.now(), uow.clock.today()
    views = (_view(one, number, facts, changes, began_at, today) for number, one in enumerate(_all(uow, began_at), 1))
    return tuple(one for one in views if archived_too or not one.is_archived)


def read_activity(uow: UnitOfWork, key: str) -> ActivityView:
    """Return one activity, archived ones too; ActivityUnknown."""
    for one in read_activities(uow, archived_too=True):
        if one.key == key:
            return one
    raise ActivityUnknown


def count_reviews_due(uow: UnitOfWork) -> int:
    """Count the sheets that nobody read again for a year (REG-08)."""
    uow.account.require(Permission.EDIT_PURPOSES)
    began_at, today = began(uow.session) or uow.clock.now(), uow.clock.today()
    in_use = (one for one in _all(uow, began_at) if not one.is_archived)
    return sum(_review_due(one, began_at) <= today for one in in_use)


def activity_history(uow: UnitOfWork, key: str) -> tuple[ActivityEvent, ...]:
    """Return what was done to an activity, the latest first."""
    uow.account.require(Permission.EDIT_PURPOSES)
    found: list[ActivityEvent] = []
    said: ActivityDraft | None = None
    for row in events_of(uow.session, key):
        model, kind = ActivityModel(row.model), ActivityEventKind(row.kind)
        before = said or ready_draft(model)
        said = in_reader_language(model, draft_of(row.body)) if kind is ActivityEventKind.WRITTEN else before
        changes = tuple(CellChange(cell, before.said(cell), said.said(cell)) for cell in changed_cells(before, said))
        found.append(ActivityEvent(kind, row.made_at, row.made_by, row.why, said.name, changes))
    return tuple(reversed(found))


def _all(uow: UnitOfWork, began_at: datetime) -> list[KeptActivity]:
    """Return every activity; a shipped one that nobody touched is as old as the folder."""
    kept = kept_activities(uow.session)
    shipped = [kept.pop(model.value, KeptActivity(model.value, model, None, began_at)) for model in SHIPPED]
    return [*shipped, *kept.values()]


def _view(
    one: KeptActivity, number: int, facts: KnownFacts, changes: KnownChanges, began_at: datetime, today: date
) -> ActivityView:
    said = ready_draft(one.model) if one.said is None else in_reader_language(one.model, one.said)
    live, due = live_cells(one.model, facts), _review_due(one, began_at)
    dates = (one.created_at, one.written_at, changes.latest_of(one.model))
    return ActivityView(
        key=one.key,
        model=one.model,
        number=number,
        said=said,
        live=live,
        created_on=_created_on(one, began_at),
        updated_on=max(_day(at) for at in dates if at is not None),
        reviewed_on=_day(one.reviewed_at) if one.reviewed_at else None,
        review_due_on=due,
        is_archived=one.is_archived,
        gaps=gaps_of(one.model, said, live, tuple(facts.schedule.months().items())),
        is_review_due=due <= today and not one.is_archived,
    )


def _created_on(one: KeptActivity, began_at: datetime) -> date:
    """Return since when an activity stands in the register: what Aparté does, since the folder does it."""
    return _day(began_at if one.model.is_shipped else one.created_at)


def _review_due(one: KeptActivity, began_at: datetime) -> date:
    return review_due_on(_created_on(one, began_at), _day(one.reviewed_at) if one.reviewed_at else None)


def _day(instant: datetime) -> date:
    return instant.astimezone(BUSINESS_ZONE).date()
