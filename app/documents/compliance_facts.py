"""Gather all that the compliance file says, by the readers of each room: registers, texts, counts and dates, nobody's name.

Colleagues stand in it by role and initials: whoever inspects asks which function may do what, and who exactly sits behind a role
is told where the inspector asks for it (RGPD art. 5(1)(c)).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from app.accounts.business import Business, read_business
from app.accounts.manage_accounts import read_accounts, signing_keys
from app.accounts.roles import Account, Permission
from app.backup.reread import CopySeen, list_backups
from app.clock import BUSINESS_ZONE
from app.consent.kinds import Channel, TextKind
from app.consent.read_purposes import PurposeView, read_purposes
from app.consent.statistics import ConsentStatistics, consent_statistics
from app.consent.texts import TextView, text_history
from app.documents.print_access import gather_access
from app.journal.alarms import Alarm, read_alarms
from app.journal.head_code import write_head_code
from app.journal.let_go import routine_months
from app.journal.verify import Verification, verify
from app.progress import quiet
from app.register.activity_dates import began
from app.register.activity_kinds import ActivityView
from app.register.breach_register import Breach, read_versions
from app.register.breach_triggers import SetAside, read_set_aside
from app.register.file_period import FilePeriod, period_of
from app.register.notice import NoticeVersion, notice_is_stale, notice_versions
from app.register.notice_items import NOTICE_KINDS
from app.register.read_activities import read_activities
from app.register.standing_facts import gather_facts
from app.register.standing_kinds import Standing
from app.register.standing_rules import read_standing
from app.retention.anonymous_counts import ShownCount, read_anonymous
from app.retention.lines import RetentionRule
from app.retention.read_schedule import read_lines
from app.retention.run_figures import RunCount, run_figures
from app.rights.request_figures import RequestFact, requests_received
from app.vault.counts import ClosedDoor, door_counts
from app.version import VERSION
from resources import LANGUAGES, wording

if TYPE_CHECKING:
    from app.documents.access_report import AccessFacts
    from app.workspace import UnitOfWork, UnlockedWorkspace

Tell = Callable[[int, int], object]


@dataclass(frozen=True, slots=True)
class NoticeInFile:
    """One notice with all its versions, the newest first, and whether the register has changed since."""

    kind: TextKind
    language: str
    versions: tuple[NoticeVersion, ...]
    is_stale: bool

    @property
    def current(self) -> NoticeVersion | None:
        """The version in use."""
        return next((one for one in self.versions if one.retired_at is None), None)


@dataclass(frozen=True, slots=True)
class JournalState:
    """The journal as it was read to its end for this file; ``code`` binds its last line, to be compared with paper."""

    found: Verification
    code: str
    alarms: tuple[Alarm, ...]
    routine_months: int


@dataclass(frozen=True, slots=True)
class ComplianceFacts:
    """All that the file says; ``names`` gives role and initials for each account."""

    business: Business
    made_at: datetime
    made_by: str
    period: FilePeriod
    standing: Standing
    activities: tuple[ActivityView, ...]
    purposes: tuple[PurposeView, ...]
    texts: tuple[TextView, ...]
    notices: tuple[NoticeInFile, ...]
    consents: ConsentStatistics
    requests: tuple[RequestFact, ...]
    schedule: tuple[RetentionRule, ...]
    runs: tuple[RunCount, ...]
    anonymous: tuple[ShownCount, ...]
    door: ClosedDoor
    breaches: tuple[Breach, ...]
    set_aside: tuple[SetAside, ...]
    access: AccessFacts
    accounts: tuple[tuple[Account, bool], ...]
    journal: JournalState
    backups: tuple[CopySeen, ...]
    program: str
    names: dict[str, str]

    @property
    def today(self) -> date:
        """The day on which the file is made."""
        return self.made_at.astimezone(BUSINESS_ZONE).date()


def gather_compliance(unlocked: UnlockedWorkspace, year: int | None, tell: Tell = quiet) -> ComplianceFacts:
    """Gather the facts of a year, or of all years; ``tell`` gets (lines of the journal read, lines in all) and may raise to stop.

    Takes seconds: the whole journal is read again. PermissionDenied.
    """
    unlocked.account.require(Permission.KEEP_BREACHES)
    accounts, keys, backups = read_accounts(unlocked), signing_keys(unlocked), list_backups(unlocked)
    names = {account.id: role_and_initials(account) for account, _ in accounts}
    in_use = {account.id for account, is_open in accounts if is_open}
    with unlocked.reading() as uow:
        found = verify(uow, public_keys=keys, on_progress=tell)
        period = period_of(year, _began_on(uow), uow.clock.today())
        purposes = read_purposes(uow, active_only=False)
        return ComplianceFacts(
            business=read_business(uow),
            made_at=uow.clock.now(),
            made_by=names[unlocked.account.id],
            period=period,
            standing=read_standing(gather_facts(uow, in_use)),
            activities=read_activities(uow),
            purposes=purposes,
            texts=_texts(uow, purposes),
            notices=tuple(_notice(uow, kind, code) for kind in NOTICE_KINDS for code in LANGUAGES),
            consents=consent_statistics(uow, period),
            requests=requests_received(uow, period),
            schedule=read_lines(uow),
            runs=run_figures(uow, period),
            anonymous=read_anonymous(uow),
            door=door_counts(uow),
            breaches=read_versions(uow),
            set_aside=read_set_aside(uow),
            access=gather_access(uow, accounts),
            accounts=accounts,
            journal=JournalState(
                found, write_head_code(found.lines, found.head), read_alarms(uow), routine_months(uow)
            ),
            backups=backups,
            program=VERSION,
            names=names,
        )


def years_of(uow: UnitOfWork) -> tuple[int, ...]:
    """Return the years that a file may be about, the latest first."""
    return tuple(range(uow.clock.today().year, _began_on(uow).year - 1, -1))


def role_and_initials(account: Account) -> str:
    """Return « Accueil (I. R.) »."""
    initials = " ".join(f"{part[0]}." for part in account.display_name.split() if part[0].isalpha())
    role = account.role.label
    return wording("compliance.said.who", role=role, initials=initials) if initials else role


def _began_on(uow: UnitOfWork) -> date:
    return (began(uow.session) or uow.clock.now()).astimezone(BUSINESS_ZONE).date()


def _texts(uow: UnitOfWork, purposes: tuple[PurposeView, ...]) -> tuple[TextView, ...]:
    """Return every version of every consent text, of channels that a purpose left too."""
    return tuple(
        version
        for purpose in purposes
        for channel in Channel
        for code in LANGUAGES
        for version in text_history(uow, purpose.id, channel, code)
    )


def _notice(uow: UnitOfWork, kind: TextKind, code: str) -> NoticeInFile:
    return NoticeInFile(kind, code, notice_versions(uow, kind, code), notice_is_stale(uow, kind, code))
