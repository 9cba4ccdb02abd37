"""When what Aparté knows of an activity last changed: a period, a purpose, an own field, the business itself (REG-09).

Each date is read where the change was written down; none is kept a second time.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.accounts.business import BUSINESS_SUBJECT
from app.consent.read_purposes import read_purposes
from app.journal import Action
from app.register.activity_facts import FIELD_PURPOSES, RETENTION_LINES, purposes_of
from app.register.activity_kinds import ActivityModel
from app.register.field_entry import FieldPurpose
from app.workspace import UnitOfWork
from db.tables import JournalEntry, JournalPayload, RetentionRuleChange, SettingFactChange


@dataclass(frozen=True, slots=True)
class KnownChanges:
    """When each thing that activities follow last changed; what never did is not there."""

    business: datetime | None
    own_fields: datetime | None
    lines: dict[str, datetime]
    purposes: dict[ActivityModel, datetime]

    def latest_of(self, model: ActivityModel) -> datetime | None:
        """Return when what an activity follows last changed."""
        dates = [self.business, self.purposes.get(model)]
        dates += [self.lines.get(line.value) for line in RETENTION_LINES.get(model, ())]
        if FieldPurpose.OWN_FIELD in FIELD_PURPOSES.get(model, ()):
            dates.append(self.own_fields)
        return max((one for one in dates if one is not None), default=None)


def known_changes(uow: UnitOfWork) -> KnownChanges:
    """Read when things last changed."""
    session = uow.session
    line, changed_at = RetentionRuleChange.category, func.max(RetentionRuleChange.changed_at)
    told = _told(uow)
    lines = {row[0]: row[1] for row in session.execute(select(line, changed_at).group_by(line))}
    return KnownChanges(
        business=session.scalar(
            select(func.max(SettingFactChange.changed_at)).where(SettingFactChange.subject == BUSINESS_SUBJECT)
        ),
        own_fields=max((at for action, at, _ in told if action == Action.OWN_FIELD_CHANGED.value), default=None),
        lines=lines,
        purposes=_purposes_changed(
            uow, [(at, body) for action, at, body in told if action == Action.PURPOSE_CHANGED.value]
        ),
    )


def began(session: Session) -> datetime | None:
    """Return when the folder began, which its first line of journal tells."""
    return session.scalar(select(JournalEntry.at).order_by(JournalEntry.seq).limit(1))


def _purposes_changed(uow: UnitOfWork, told: Iterable[tuple[datetime, str | None]]) -> dict[ActivityModel, datetime]:
    all_purposes = read_purposes(uow, active_only=False)
    model_of = {
        one.id: model
        for model in (ActivityModel.CUSTOMERS, ActivityModel.PROSPECTING)
        for one in purposes_of(model, all_purposes)
    }
    found: dict[ActivityModel, datetime] = {}
    for at, body in told:
        model = model_of.get(json.loads(body).get("purpose", 0)) if body else None
        if model is not None:
            found[model] = max(at, found.get(model, at))
    return found


def _told(uow: UnitOfWork) -> list[tuple[str, datetime, str | None]]:
    """Return what the journal tells of purposes and own fields, in one walk along it: it may be long."""
    actions = (Action.PURPOSE_CHANGED.value, Action.OWN_FIELD_CHANGED.value)
    rows = uow.session.execute(
        select(JournalEntry.action, JournalEntry.at, JournalPayload.body)
        .join(JournalPayload, JournalPayload.seq == JournalEntry.seq, isouter=True)
        .where(JournalEntry.action.in_(actions))
    )
    return [(row[0], row[1], row[2]) for row in rows]
