"""The checklist of the first week, read from what the file tells: nothing of it is ever ticked by hand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from sqlalchemy import func, select

from app.accounts.business import BUSINESS_SUBJECT, read_business
from app.accounts.own_settings import read_own, write_own
from app.accounts.recovery_sheet import sheet_tried_at, sheet_was_used
from app.backup.health import read_health
from app.clock import BUSINESS_ZONE
from app.consent.kinds import TextKind
from app.first_week_rules import FirstStep, StepState, steps_shown
from app.journal import Action
from app.register.activity_dates import began
from app.register.notice import current_notice, notice_is_stale
from app.register.read_activities import read_activities
from app.workspace import UnitOfWork
from db.tables import ConsentEvent, Contact, JournalEntry, Purpose, SettingFactChange, TextVersion

_HIDDEN = "first_week.hidden"


def read_first_week(uow: UnitOfWork, accounts: int) -> tuple[StepState, ...]:
    """Return the account's steps; nothing where all is done, or where the account wants to see it no more.

    ``accounts`` is how many there are, which the key file tells and the database does not.
    """
    if read_own(uow, _HIDDEN, default=False):
        return ()
    asked = [step for step in FirstStep if uow.account.may(step.needs)]
    found = {step: _FACTS[step](uow) for step in asked}
    if accounts > 1 and found.get(FirstStep.COLLEAGUE, _began(uow)) is None:
        # Opened with the folder itself.
        found[FirstStep.COLLEAGUE] = _began(uow)
    return steps_shown(uow.account, {step: day for step, day in found.items() if day is not None})


def show_first_week(uow: UnitOfWork, *, is_shown: bool) -> None:
    """Hide the checklist for the account that acts, or bring it back."""
    write_own(uow, _HIDDEN, not is_shown)


def _questions(uow: UnitOfWork) -> date | None:
    return _last(uow, Action.FIRST_HOUR_APPLIED)


def _business(uow: UnitOfWork) -> date | None:
    held = read_business(uow)
    if not (held.name and held.siret and held.address_lines and (held.email or held.phone)):
        return None
    changed = select(func.max(SettingFactChange.changed_at)).where(SettingFactChange.subject == BUSINESS_SUBJECT)
    return _day(uow.session.scalar(changed)) or _began(uow)


def _sheet(uow: UnitOfWork) -> date | None:
    """It was typed again at the first start; one that was used has to be replaced."""
    if sheet_was_used(uow):
        return None
    return _day(sheet_tried_at(uow)) or _last(uow, Action.RECOVERY_REPLACED) or _began(uow)


def _contacts(uow: UnitOfWork) -> date | None:
    # The first by number came first; the earliest of all days would be looked for in the whole book.
    return _day(uow.session.scalar(select(Contact.created_at).order_by(Contact.id).limit(1)))


def _purposes(uow: UnitOfWork) -> date | None:
    """The words that came with the program do not count: only what the business made its own."""
    changed = select(func.min(SettingFactChange.changed_at)).where(SettingFactChange.subject.like("purpose:%"))
    rewritten = select(func.min(TextVersion.created_at)).where(
        TextVersion.purpose_id.is_not(None), TextVersion.version > 1
    )
    added = (
        select(func.min(TextVersion.created_at))
        .join(Purpose, Purpose.id == TextVersion.purpose_id)
        .where(Purpose.code.not_in(("newsletter", "service", "legal")))
    )
    days = [_day(uow.session.scalar(one)) for one in (changed, rewritten, added)]
    return min((day for day in days if day is not None), default=None)


def _notice(uow: UnitOfWork) -> date | None:
    notice = current_notice(uow)
    return None if notice is None or notice_is_stale(uow, TextKind.NOTICE_13) else notice.published_on


def _consent(uow: UnitOfWork) -> date | None:
    return _day(uow.session.scalar(select(ConsentEvent.recorded_at).order_by(ConsentEvent.id).limit(1)))


def _register(uow: UnitOfWork) -> date | None:
    sheets = read_activities(uow)
    return max(sheet.updated_on for sheet in sheets) if all(sheet.is_complete for sheet in sheets) else None


def _colleague(uow: UnitOfWork) -> date | None:
    return _last(uow, Action.ACCOUNT_ADDED)


def _stick(uow: UnitOfWork) -> date | None:
    return _day(read_health(uow).last_elsewhere)


def _reread(uow: UnitOfWork) -> date | None:
    return _last(uow, Action.BACKUPS_VERIFIED)


_FACTS: dict[FirstStep, Callable[[UnitOfWork], date | None]] = {
    FirstStep.QUESTIONS: _questions,
    FirstStep.BUSINESS: _business,
    FirstStep.SHEET: _sheet,
    FirstStep.CONTACTS: _contacts,
    FirstStep.PURPOSES: _purposes,
    FirstStep.NOTICE: _notice,
    FirstStep.CONSENT: _consent,
    FirstStep.REGISTER: _register,
    FirstStep.COLLEAGUE: _colleague,
    FirstStep.STICK: _stick,
    FirstStep.REREAD: _reread,
}


def _last(uow: UnitOfWork, action: Action) -> date | None:
    return _day(uow.session.scalar(select(func.max(JournalEntry.at)).where(JournalEntry.action == action.value)))


def _began(uow: UnitOfWork) -> date | None:
    return _day(began(uow.session))


def _day(at: datetime | None) -> date | None:
    return None if at is None else at.astimezone(BUSINESS_ZONE).date()
