"""Read the schedule in force: whoever needs a duration asks here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.clock import BUSINESS_ZONE
from app.retention.lines import LINES, Outcome, RetentionLine, RetentionRule, Schedule, StartEvent, schedule_of
from db.tables import RetentionRuleChange

_IN_ORDER = select(RetentionRuleChange).order_by(RetentionRuleChange.id)


def schedule_in_force(session: Session) -> Schedule:
    """Return the schedule as it stands: the business's latest choice for each line, else the default."""
    return schedule_of(_rules(session.scalars(_IN_ORDER)))


def schedule_at(session: Session, at: datetime) -> Schedule:
    """Return the schedule as it stood at an instant."""
    return schedule_of(_rules(session.scalars(_IN_ORDER.where(RetentionRuleChange.changed_at <= at))))


def rules_of(session: Session, line: RetentionLine) -> list[RetentionRule]:
    """Return every choice made for a line, the oldest first; the default, which nobody made, is not among them."""
    return _rules(session.scalars(_IN_ORDER.where(RetentionRuleChange.category == line.value)))


def _rules(rows: Iterable[RetentionRuleChange]) -> list[RetentionRule]:
    ranks: Counter[str] = Counter()
    rules = []
    for row in rows:
        ranks[row.category] += 1
        line = RetentionLine(row.category)
        terms = LINES[line]
        rules.append(
            RetentionRule(
                line=line,
                months=row.months,
                start=StartEvent(row.start_event) if row.start_event else terms.starts[0],
                outcome=Outcome(row.outcome) if row.outcome else terms.outcomes[0],
                version=ranks[row.category],
                since=row.changed_at.astimezone(BUSINESS_ZONE).date(),
                reason=row.reason,
                changed_by=row.changed_by,
            )
        )
    return rules
