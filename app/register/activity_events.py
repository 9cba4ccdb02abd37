"""What was done to each activity of the register, as it is kept: the latest writing is in force."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.register.activity_kinds import ActivityDraft, ActivityEventKind, ActivityModel, RegisterCell
from app.register.activity_rules import draft_of
from db.tables import ProcessingActivityEvent

# Those whose people are told by a privacy notice that Aparté writes.
_TOLD_BY_NOTICES = (ActivityModel.CUSTOMERS, ActivityModel.PROSPECTING)


@dataclass(frozen=True, slots=True)
class KeptActivity:
    """An activity somebody touched; ``said`` is none while only its ready words are in force."""

    key: str
    model: ActivityModel
    said: ActivityDraft | None
    created_at: datetime
    written_at: datetime | None = None
    reviewed_at: datetime | None = None
    reviewed_before: datetime | None = None
    is_archived: bool = False


@dataclass(frozen=True, slots=True)
class OutsideRecipients:
    """Whom the register names outside the business for data of the contact book, in the business's own words."""

    processors: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    transfers: tuple[str, ...] = ()


def kept_activities(session: Session) -> dict[str, KeptActivity]:
    """Return the activities that somebody touched, by key, in the order in which that began."""
    found: dict[str, KeptActivity] = {}
    for row in events_of(session):
        held = found.get(row.activity) or KeptActivity(row.activity, ActivityModel(row.model), None, row.made_at)
        found[row.activity] = _after(held, row)
    return found


def events_of(session: Session, key: str = "") -> Iterable[ProcessingActivityEvent]:
    """Return what was done, the oldest first, to one activity or to all."""
    statement = select(ProcessingActivityEvent).order_by(ProcessingActivityEvent.id)
    if key:
        statement = statement.where(ProcessingActivityEvent.activity == key)
    return session.scalars(statement)


def outside_recipients(session: Session) -> OutsideRecipients:
    """Return whom the notices must name too, once each."""
    told = [one.said for one in kept_activities(session).values() if one.model in _TOLD_BY_NOTICES and one.said]

    def named(cell: RegisterCell) -> tuple[str, ...]:
        return tuple(dict.fromkeys(one.words[cell] for one in told if one.words.get(cell)))

    abroad = (
        " ".join(part for part in (one.words[RegisterCell.TRANSFERS], one.words.get(RegisterCell.GUARANTEES)) if part)
        for one in told
        if one.words.get(RegisterCell.TRANSFERS)
    )
    return OutsideRecipients(named(RegisterCell.PROCESSORS), named(RegisterCell.OTHERS), tuple(dict.fromkeys(abroad)))


def _after(held: KeptActivity, row: ProcessingActivityEvent) -> KeptActivity:
    match ActivityEventKind(row.kind):
        case ActivityEventKind.WRITTEN:
            return replace(held, said=draft_of(row.body), written_at=row.made_at)
        case ActivityEventKind.REVIEWED:
            return replace(held, reviewed_at=row.made_at, reviewed_before=held.reviewed_at)
        case ActivityEventKind.REVIEW_TAKEN_BACK:
            return replace(held, reviewed_at=held.reviewed_before)
        case ActivityEventKind.ARCHIVED:
            return replace(held, is_archived=True)
        case ActivityEventKind.TAKEN_UP:
            return replace(held, is_archived=False)
