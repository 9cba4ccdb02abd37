"""The day's reminders: what is due, said once a day, put off until tomorrow and never hidden for long when late."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from sqlalchemy import func, select

from app.accounts.roles import Permission
from app.backup.health import count_damaged, days_without, days_without_elsewhere
from app.consent import waiting_confirmations
from app.consent.write_web_kit import count_stale_kits
from app.contacts.find_duplicates import count_duplicates
from app.contacts.note_review import count_flagged
from app.journal.alarms import read_alarms
from app.journal.known_days import clock_stands
from app.messaging import call_list, renewal_notice, suppression_list
from app.register.access_review import count_review_due
from app.register.breach_register import count_pressing
from app.register.breach_triggers import count_proposals
from app.register.notice import notice_is_stale
from app.register.notice_items import NOTICE_KINDS
from app.register.read_activities import count_reviews_due
from app.retention.announce import count_announced
from app.retention.kinds import DueFilter
from app.retention.own_terms import count_due_values
from app.retention.review import count_due
from app.rights.open_requests import count_open_due
from app.rights.vault_part import count_vault_awaited
from app.workspace import UnitOfWork
from db.tables import Contact, OutboxDeposit, ReminderSnooze
from resources import LANGUAGES

_HIDDEN_AT_MOST = timedelta(days=7)


class Topic(StrEnum):
    """What a reminder is about; the value names its sentence."""

    INTEGRITY_ALARM = "integrity_alarm"
    BREACH_RUNNING = "breach_running"
    BREACH_PROPOSED = "breach_proposed"
    REQUEST_LATE = "request_late"
    RETENTION_DUE = "retention_due"
    RETENTION_UNANSWERED = "retention_unanswered"
    OWN_VALUES_DUE = "own_values_due"
    CLOCK_DOUBTED = "clock_doubted"
    PURGE_ANNOUNCED = "purge_announced"
    RENEWAL_NOTICE_DUE = "renewal_notice_due"
    CONFIRMATION_OVERDUE = "confirmation_overdue"
    REQUEST_SOON = "request_soon"
    RETENTION_SOON = "retention_soon"
    PHONE_CONSENT_ENDING = "phone_consent_ending"
    CONFIRMATION_WAITING = "confirmation_waiting"
    NOTICE_STALE = "notice_stale"
    WEB_KIT_STALE = "web_kit_stale"
    REGISTER_REVIEW = "register_review"
    NOT_INFORMED = "not_informed"
    ACCESS_REVIEW = "access_review"
    NOTES_FLAGGED = "notes_flagged"
    DUPLICATES = "duplicates"
    SUPPRESSION_REVIEW = "suppression_review"
    VAULT_AWAITED = "vault_awaited"
    DEPOSITS_WAITING = "deposits_waiting"
    BACKUP_DAMAGED = "backup_damaged"
    BACKUP_LATE = "backup_late"
    BACKUP_ELSEWHERE = "backup_elsewhere"


@dataclass(frozen=True, slots=True)
class Reminder:
    """One line: how many, about what, the place that settles it and what it shows there."""

    topic: Topic
    count: int
    place: str
    target: str
    is_late: bool


@dataclass(frozen=True, slots=True)
class _Rule:
    """Where a topic is settled, by whom, whether it is late, and how it is counted."""

    place: str
    needs: Permission
    count: Callable[[UnitOfWork], int]
    target: str = ""
    is_late: bool = False


def reminders(uow: UnitOfWork) -> tuple[Reminder, ...]:
    """Return what the account has to be reminded of now, the late first."""
    today, found = uow.clock.today(), []
    for topic, rule in _RULES.items():
        if not uow.account.may(rule.needs) or _is_snoozed(uow, topic, today):
            continue
        count = rule.count(uow)
        if count:
            found.append(Reminder(topic, count, rule.place, rule.target, rule.is_late))
    return tuple(found)


def snooze(uow: UnitOfWork, topic: Topic) -> bool:
    """Put a reminder off until tomorrow; say whether it was: what is late cannot be hidden for more than a week."""
    today = uow.clock.today()
    held = uow.session.get(ReminderSnooze, (uow.account.id, topic.value))
    first = held.first_snoozed_on if held is not None and _goes_on(held, today) else today
    if _RULES[topic].is_late and today - first >= _HIDDEN_AT_MOST:
        return False
    uow.session.merge(
        ReminderSnooze(
            account_id=uow.account.id, topic=topic.value, first_snoozed_on=first, until=today + timedelta(days=1)
        )
    )
    return True


def _goes_on(held: ReminderSnooze, today: date) -> bool:
    """Say whether putting off again continues the series rather than beginning one."""
    return today - held.until <= timedelta(days=1)


def _is_snoozed(uow: UnitOfWork, topic: Topic, today: date) -> bool:
    held = uow.session.get(ReminderSnooze, (uow.account.id, topic.value))
    return held is not None and held.until > today


def _late_requests(uow: UnitOfWork) -> int:
    return count_open_due(uow.session, None, uow.clock.today())


def _soon_requests(uow: UnitOfWork) -> int:
    today = uow.clock.today()
    return count_open_due(uow.session, today, today + timedelta(days=11))


def _stale_notices(uow: UnitOfWork) -> int:
    return sum(notice_is_stale(uow, kind, language) for kind in NOTICE_KINDS for language in LANGUAGES)


def _deposits(uow: UnitOfWork) -> int:
    return uow.session.scalar(select(func.count()).select_from(OutboxDeposit)) or 0


def _alarms(uow: UnitOfWork) -> int:
    return len(read_alarms(uow, only_open=True))


def _not_informed(uow: UnitOfWork) -> int:
    never = select(func.count()).select_from(Contact).where(Contact.informed_on.is_(None))
    return uow.session.scalar(never) or 0


_RETENTION, _DESK = Permission.REVIEW_RETENTION, Permission.RECORD_CONSENT
_RULES: dict[Topic, _Rule] = {
    Topic.INTEGRITY_ALARM: _Rule("compliance", Permission.MANAGE_ACCOUNTS, _alarms, "journal", is_late=True),
    Topic.BREACH_RUNNING: _Rule("compliance", Permission.KEEP_BREACHES, count_pressing, "breaches", is_late=True),
    Topic.BREACH_PROPOSED: _Rule("compliance", Permission.KEEP_BREACHES, count_proposals, "breaches", is_late=True),
    Topic.REQUEST_LATE: _Rule("requests", Permission.OPEN_REQUEST, _late_requests, is_late=True),
    Topic.RETENTION_DUE: _Rule("retention", _RETENTION, lambda uow: count_due(uow).due, is_late=True),
    Topic.RETENTION_UNANSWERED: _Rule(
        "retention", _RETENTION, lambda uow: count_due(uow).unanswered, DueFilter.UNANSWERED.value, is_late=True
    ),
    Topic.OWN_VALUES_DUE: _Rule("compliance", Permission.ERASE, count_due_values, "own_fields", is_late=True),
    Topic.CLOCK_DOUBTED: _Rule(
        "retention", Permission.EDIT_SETTINGS, lambda uow: int(not clock_stands(uow)), "announced", is_late=True
    ),
    Topic.PURGE_ANNOUNCED: _Rule("retention", Permission.ERASE, count_announced, "announced"),
    Topic.RENEWAL_NOTICE_DUE: _Rule(
        "lists", Permission.EXPORT_MAILING_LIST, renewal_notice.count_due, "renewals", is_late=True
    ),
    Topic.CONFIRMATION_OVERDUE: _Rule(
        "desk", _DESK, waiting_confirmations.count_overdue, "confirmations", is_late=True
    ),
    Topic.REQUEST_SOON: _Rule("requests", Permission.OPEN_REQUEST, _soon_requests),
    Topic.RETENTION_SOON: _Rule("retention", _RETENTION, lambda uow: count_due(uow).within_30),
    Topic.PHONE_CONSENT_ENDING: _Rule("lists", Permission.PLACE_CALLS, call_list.count_ending, "calls"),
    Topic.CONFIRMATION_WAITING: _Rule("desk", _DESK, waiting_confirmations.count_waiting, "confirmations"),
    Topic.NOTICE_STALE: _Rule("compliance", Permission.EDIT_PURPOSES, _stale_notices, "notices"),
    Topic.WEB_KIT_STALE: _Rule("compliance", Permission.EDIT_PURPOSES, count_stale_kits, "website"),
    Topic.REGISTER_REVIEW: _Rule("compliance", Permission.EDIT_PURPOSES, count_reviews_due, "register"),
    Topic.NOT_INFORMED: _Rule("contacts", Permission.EDIT_CONTACTS, _not_informed),
    Topic.ACCESS_REVIEW: _Rule("compliance", Permission.EDIT_SETTINGS, count_review_due, "data_map"),
    Topic.NOTES_FLAGGED: _Rule("compliance", Permission.EDIT_PURPOSES, count_flagged, "notes"),
    Topic.DUPLICATES: _Rule("contacts", Permission.EDIT_CONTACTS, count_duplicates, "duplicates"),
    Topic.SUPPRESSION_REVIEW: _Rule("compliance", Permission.READ_JOURNAL, suppression_list.count_due, "suppression"),
    Topic.VAULT_AWAITED: _Rule("requests", Permission.OPEN_VAULT, count_vault_awaited),
    Topic.DEPOSITS_WAITING: _Rule("vault", Permission.OPEN_VAULT, _deposits),
    Topic.BACKUP_DAMAGED: _Rule("settings", Permission.EDIT_SETTINGS, count_damaged, "backups", is_late=True),
    Topic.BACKUP_LATE: _Rule("settings", Permission.EDIT_SETTINGS, days_without, "backups", is_late=True),
    Topic.BACKUP_ELSEWHERE: _Rule("settings", Permission.EDIT_SETTINGS, days_without_elsewhere, "backups"),
}
