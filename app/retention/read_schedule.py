"""The schedule for the screen: every line as it is in force, and the history of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.accounts.roles import Permission
from app.retention.in_force import rules_of, schedule_in_force
from app.retention.lines import RetentionLine, RetentionRule, Schedule, default_rule

if TYPE_CHECKING:
    from app.workspace import UnitOfWork


def read_schedule(uow: UnitOfWork) -> Schedule:
    """Return the schedule in force."""
    return schedule_in_force(uow.session)


def read_lines(uow: UnitOfWork) -> tuple[RetentionRule, ...]:
    """Return every line as it is in force, people first."""
    uow.account.require(Permission.REVIEW_RETENTION)
    schedule = schedule_in_force(uow.session)
    return tuple(schedule.of(line) for line in RetentionLine)


def read_history(uow: UnitOfWork, line: RetentionLine) -> tuple[RetentionRule, ...]:
    """Return every version of a line, the one in force first and the default last."""
    uow.account.require(Permission.REVIEW_RETENTION)
    return (*reversed(rules_of(uow.session, line)), default_rule(line))
