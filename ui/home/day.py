"""What the start screen says of the day: what waits, what was erased by itself, what follows a call, the standing, the figures."""

from __future__ import annotations

from dataclasses import dataclass

from app.accounts.manage_accounts import read_accounts
from app.accounts.roles import Permission
from app.contacts.follow_ups import FollowUpLine, due_follow_ups
from app.contacts.read_contact import ContactQuery, count_matching, list_contacts
from app.first_week import read_first_week
from app.first_week_rules import StepState
from app.register.standing_facts import gather_standing, may_read_standing
from app.register.standing_kinds import Standing
from app.retention.purge_report import PurgedDay, unread_days
from app.retention.reminders import Reminder, reminders
from app.retention.review import RetentionCounts, count_due
from app.rights.kinds import Urgency
from app.rights.read_requests import count_open
from app.workspace import UnlockedWorkspace


@dataclass(frozen=True, slots=True)
class Day:
    """The start screen's facts; ``requests`` is none for whoever opens none, ``standing`` for who does not answer for the data."""

    reminders: tuple[Reminder, ...]
    contacts: int
    terms: RetentionCounts
    purged: tuple[PurgedDay, ...]
    to_do: tuple[FollowUpLine, ...]
    requests: dict[Urgency, int] | None
    first_week: tuple[StepState, ...]
    standing: Standing | None


def read_day(workspace: UnlockedWorkspace) -> Day:
    """Read the facts of the day; for a thread of its own, since a large book takes longer than a window may wait."""
    standing = gather_standing(workspace) if may_read_standing(workspace) else None
    with workspace.reading() as uow:
        # Read for nothing but this: the list's statements are made and its words loaded here, before somebody goes there.
        list_contacts(uow, ContactQuery(), limit=1)
        return Day(
            reminders=reminders(uow),
            contacts=count_matching(uow, ContactQuery()),
            terms=count_due(uow),
            purged=unread_days(uow),
            to_do=due_follow_ups(uow),
            requests=count_open(uow) if workspace.account.may(Permission.OPEN_REQUEST) else None,
            first_week=read_first_week(uow, len(read_accounts(workspace))),
            standing=standing,
        )
