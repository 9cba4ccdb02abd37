"""Read what the standing rests on, by the readers that each room has already: counts alone, nobody's name."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from dateutil.relativedelta import relativedelta
from sqlalchemy import exists, func, select
from sqlalchemy.orm import aliased

from app.accounts.manage_accounts import read_accounts
from app.accounts.own_password import issued_accounts
from app.accounts.recovery_sheet import sheet_tried_at, sheet_was_used
from app.accounts.roles import Permission
from app.backup.health import read_health, reread_is_due
from app.clock import BUSINESS_ZONE
from app.consent.kinds import ConsentEventType, TextKind
from app.consent.read_purposes import read_purposes
from app.consent.texts import CONSENT_TEXT
from app.contacts.kinds import SourceKind
from app.contacts.note_review import count_flagged
from app.journal.actions import Action
from app.journal.alarms import read_alarms
from app.messaging import suppression_list
from app.register.access_review import count_review_due
from app.register.activity_dates import began
from app.register.activity_kinds import ActivityView
from app.register.breach_register import count_pressing, read_breaches
from app.register.breach_triggers import count_proposals
from app.register.notice import current_notice, notice_is_stale
from app.register.notice_items import NOTICE_KINDS
from app.register.read_activities import activity_history, count_reviews_due, read_activities
from app.register.standing_kinds import Standing
from app.register.standing_rules import StandingFacts, read_standing
from app.retention.own_terms import count_due_values
from app.retention.review import count_due
from app.rights.deadlines import end_of_period
from app.rights.open_requests import count_open_due
from app.vault.counts import door_counts
from db.tables import (
    ConsentEvent,
    Contact,
    ContactLawfulBasis,
    JournalEntry,
    JournalPayload,
    SubjectRequest,
    SuppressionEntry,
    TextVersion,
)
from resources import LANGUAGES

if TYPE_CHECKING:
    from sqlalchemy import Select

    from app.workspace import UnitOfWork, UnlockedWorkspace

_MONTH = relativedelta(months=1)
_INDIRECT = tuple(kind.value for kind in SourceKind if kind.is_indirect)


def may_read_standing(unlocked: UnlockedWorkspace) -> bool:
    """Say whether the account is one of those who answer for the data."""
    return unlocked.account.may(Permission.KEEP_BREACHES)


def gather_standing(unlocked: UnlockedWorkspace) -> Standing:
    """Return where the business stands now; for a thread of its own, in a large book. PermissionDenied."""
    unlocked.account.require(Permission.KEEP_BREACHES)
    in_use = {account.id for account, is_open in read_accounts(unlocked) if is_open}
    with unlocked.reading() as uow:
        return read_standing(gather_facts(uow, in_use))


def gather_facts(uow: UnitOfWork, accounts: set[str]) -> StandingFacts:
    """Return the facts; ``accounts`` are those in use."""
    today, now = uow.clock.today(), uow.clock.now()
    sheets = read_activities(uow, archived_too=True)
    backups, tried = read_health(uow), sheet_tried_at(uow)
    read_on, was_whole = _journal_read(uow)
    door, breaches = door_counts(uow), read_breaches(uow)
    began_at = began(uow.session) or now
    return StandingFacts(
        today=today,
        now=now,
        began_on=_day(began_at),
        sheets=sum(not one.is_archived for one in sheets),
        sheets_incomplete=sum(_is_owed(uow, one) for one in sheets),
        sheets_to_review=count_reviews_due(uow),
        purposes=len(read_purposes(uow)),
        texts_missing=_texts_missing(uow),
        notices_at_fault=_notices_at_fault(uow),
        contacts_without_basis=_count(uow, _without_basis()),
        consents_unproved=_count(uow, _unproved()),
        contacts_uninformed=_count(uow, _uninformed(today)),
        requests=_count(uow, select(func.count()).select_from(SubjectRequest)),
        requests_late=count_open_due(uow.session, None, today),
        terms_due=count_due(uow).due + count_due_values(uow),
        notes_flagged=count_flagged(uow),
        suppressed=_count(uow, select(func.count()).select_from(SuppressionEntry)),
        suppressed_to_review=suppression_list.count_due(uow),
        has_vault=door.exists,
        archives_ended=door.ended,
        breaches=len(breaches),
        breaches_at_fault=count_pressing(uow) + count_proposals(uow),
        backup_at=backups.last,
        has_new_work=backups.has_new_work,
        elsewhere_at=backups.last_elsewhere,
        backups_damaged=backups.damaged,
        reread_is_due=reread_is_due(uow),
        sheet_was_used=sheet_was_used(uow),
        sheet_tried_on=_day(tried) if tried else None,
        passwords_issued=len(issued_accounts(uow) & accounts),
        access_review_is_due=bool(count_review_due(uow)),
        alarms_open=len(read_alarms(uow, only_open=True)),
        journal_read_on=read_on,
        journal_was_whole=was_whole,
    )


def _is_owed(uow: UnitOfWork, sheet: ActivityView) -> bool:
    """Say whether a sheet is still to be completed: filing it away does not complete it, unless it is the undo of that day."""
    if sheet.is_complete or not sheet.is_archived:
        return not sheet.is_complete
    return _day(activity_history(uow, sheet.key)[0].at) > sheet.created_on


def _texts_missing(uow: UnitOfWork) -> int:
    """Count the channels without a French text, of purposes in use and of closed ones under which somebody answered."""
    in_use = select(TextVersion.purpose_id, TextVersion.channel).where(
        TextVersion.kind == CONSENT_TEXT, TextVersion.language == "fr", TextVersion.retired_at.is_(None)
    )
    found = {(row[0], row[1]) for row in uow.session.execute(in_use)}
    answered = set(uow.session.scalars(select(ConsentEvent.purpose_id).distinct()))
    return sum(
        (one.id, channel.value) not in found
        for one in read_purposes(uow, active_only=False)
        if one.rests_on_consent and (one.active or one.id in answered)
        for channel in one.channels
    )


def _notices_at_fault(uow: UnitOfWork) -> int:
    """Count the French notices that were never published, and those of any language that say what is no longer so."""
    return sum(_is_at_fault(uow, kind, code) for kind in NOTICE_KINDS for code in LANGUAGES)


def _is_at_fault(uow: UnitOfWork, kind: TextKind, code: str) -> bool:
    is_never_published = code == "fr" and current_notice(uow, kind, code) is None
    return is_never_published or notice_is_stale(uow, kind, code)


def _without_basis() -> Select[int]:
    grounded = exists().where(ContactLawfulBasis.contact_id == Contact.id)
    return select(func.count()).select_from(Contact).where(~grounded)


def _unproved() -> Select[int]:
    """Count the yeses that still stand and of which nobody knows to what exact words they were said."""
    later = aliased(ConsentEvent)
    followed = exists().where(
        later.contact_id == ConsentEvent.contact_id,
        later.purpose_id == ConsentEvent.purpose_id,
        later.channel == ConsentEvent.channel,
        # A sum, or the database would walk the numbers that follow instead of the few events of one person.
        later.id + 0 > ConsentEvent.id,
    )
    standing = ConsentEvent.event_type == ConsentEventType.GRANTED.value
    counted = select(func.count()).select_from(ConsentEvent)
    return counted.where(standing, ConsentEvent.text_version_id.is_(None), ~followed)


def _uninformed(today: date) -> Select[int]:
    """Count who is to be informed by now: at once where the data came from the person, within a month otherwise (art. 14(3))."""
    told_by = today - _MONTH
    # A period that ends on a day off ends on the next working day.
    while end_of_period(told_by, 1) >= today:
        told_by -= relativedelta(days=1)
    is_indirect = Contact.source_kind.in_(_INDIRECT)
    owed = ~is_indirect | (Contact.collected_on <= told_by)
    return select(func.count()).select_from(Contact).where(Contact.informed_on.is_(None), owed)


def _journal_read(uow: UnitOfWork) -> tuple[date | None, bool]:
    """Return the day on which the journal was last read to its end, and whether every line held."""
    last = uow.session.execute(
        select(JournalEntry.at, JournalPayload.body)
        .join(JournalPayload, JournalPayload.seq == JournalEntry.seq, isouter=True)
        .where(JournalEntry.action == Action.JOURNAL_VERIFIED.value)
        .order_by(JournalEntry.seq.desc())
        .limit(1)
    ).first()
    return (None, False) if last is None else (_day(last.at), '"findings":0' in (last.body or ""))


def _count(uow: UnitOfWork, counted: Select[int]) -> int:
    return uow.session.scalar(counted) or 0


def _day(instant: datetime) -> date:
    return instant.astimezone(BUSINESS_ZONE).date()
