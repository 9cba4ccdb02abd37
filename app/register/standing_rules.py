"""Where a business stands, duty by duty: pure rules over counts that were read in the folder.

Nothing here can be raised by emptying. A register without sheets, purposes without texts or a folder without a backup is missing;
a duty does not concern a business only where a fact of life did not happen to it (nobody asked anything, no breach, no vault),
and what is not concerned never counts as kept.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from dateutil.relativedelta import relativedelta

from app.register.standing_kinds import Answer, Duty, Point, Standing, standing_of

BACKUP_WITHIN = timedelta(days=7)
_JOURNAL_READ_WITHIN = relativedelta(months=3)
_SHEET_TRIED_WITHIN = relativedelta(years=1)


@dataclass(frozen=True, slots=True)
class StandingFacts:
    """What was read in the folder: counts, days and instants; the defaults are those of an empty one."""

    today: date
    now: datetime
    began_on: date
    sheets: int = 0
    sheets_incomplete: int = 0
    sheets_to_review: int = 0
    purposes: int = 0
    texts_missing: int = 0
    notices_at_fault: int = 0
    contacts_without_basis: int = 0
    consents_unproved: int = 0
    contacts_uninformed: int = 0
    requests: int = 0
    requests_late: int = 0
    terms_due: int = 0
    notes_flagged: int = 0
    suppressed: int = 0
    suppressed_to_review: int = 0
    has_vault: bool = False
    archives_ended: int = 0
    breaches: int = 0
    breaches_at_fault: int = 0
    backup_at: datetime | None = None
    has_new_work: bool = True
    elsewhere_at: datetime | None = None
    backups_damaged: int = 0
    reread_is_due: bool = False
    sheet_was_used: bool = False
    sheet_tried_on: date | None = None
    passwords_issued: int = 0
    access_review_is_due: bool = False
    alarms_open: int = 0
    journal_read_on: date | None = None
    journal_was_whole: bool = False


@dataclass(frozen=True, slots=True)
class _Rule:
    """Where a duty is mended, how much of it is missing, and whether it concerns the business."""

    place: str
    target: str
    missing: Callable[[StandingFacts], int]
    concerns: Callable[[StandingFacts], bool] = lambda _facts: True


def read_standing(facts: StandingFacts) -> Standing:
    """Return every point."""
    return standing_of(_point(duty, rule, facts) for duty, rule in _RULES.items())


def _point(duty: Duty, rule: _Rule, facts: StandingFacts) -> Point:
    count = rule.missing(facts)
    if count:
        return Point(duty, Answer.MISSING, count, rule.place, rule.target)
    answer = Answer.MET if rule.concerns(facts) else Answer.NOT_CONCERNED
    return Point(duty, answer, 0, rule.place, rule.target)


def _register(facts: StandingFacts) -> int:
    return facts.sheets_incomplete if facts.sheets else 1


def _texts(facts: StandingFacts) -> int:
    return facts.texts_missing if facts.purposes else 1


def _backup_recent(facts: StandingFacts) -> int:
    """A backup of a week holds; an older one too, as long as nothing was done since that it does not have (SEC-09)."""
    if facts.backup_at is None:
        return 1
    return int(facts.has_new_work and facts.now - facts.backup_at > BACKUP_WITHIN)


def _backup_elsewhere(facts: StandingFacts) -> int:
    return int(facts.elsewhere_at is None or facts.now - facts.elsewhere_at > BACKUP_WITHIN)


def _backup_read(facts: StandingFacts) -> int:
    unread = facts.backup_at is None or facts.reread_is_due
    return facts.backups_damaged or int(unread)


def _recovery_sheet(facts: StandingFacts) -> int:
    """The first start has the sheet typed again, so the day of that counts as its first trial."""
    tried_on = facts.sheet_tried_on or facts.began_on
    return int(facts.sheet_was_used or tried_on + _SHEET_TRIED_WITHIN <= facts.today)


def _journal(facts: StandingFacts) -> int:
    if facts.alarms_open:
        return facts.alarms_open
    is_read = facts.journal_read_on is not None and facts.journal_read_on + _JOURNAL_READ_WITHIN > facts.today
    return int(not (is_read and facts.journal_was_whole))


_RULES: Mapping[Duty, _Rule] = {
    # RGPD art. 30(1); REG-02.
    Duty.REGISTER_COMPLETE: _Rule("compliance", "register", _register),
    # RGPD art. 24(1), 30; REG-08.
    Duty.REGISTER_REVIEWED: _Rule(
        "compliance", "register", lambda facts: facts.sheets_to_review or int(not facts.sheets)
    ),
    # RGPD art. 4(11), 7(1); CON-01, CON-04.
    Duty.TEXTS: _Rule("compliance", "purposes", _texts),
    # RGPD art. 13, 14; INF-08.
    Duty.NOTICES: _Rule("compliance", "notices", lambda facts: facts.notices_at_fault),
    # RGPD art. 6(1); REG-05.
    Duty.BASES: _Rule("contacts", "without_basis", lambda facts: facts.contacts_without_basis),
    # RGPD art. 7(1); CON-01.
    Duty.CONSENTS_PROVED: _Rule("desk", "", lambda facts: facts.consents_unproved),
    # RGPD art. 13(1), 14(3); INF-04, INF-06.
    Duty.INFORMED: _Rule("compliance", "uninformed", lambda facts: facts.contacts_uninformed),
    # RGPD art. 12(3); DSR-01.
    Duty.REQUESTS: _Rule("requests", "", lambda facts: facts.requests_late, lambda facts: facts.requests > 0),
    # RGPD art. 5(1)(e); RET-02.
    Duty.RETENTION: _Rule("retention", "due", lambda facts: facts.terms_due),
    # RGPD art. 5(1)(c), 9; MIN-05.
    Duty.NOTES: _Rule("compliance", "notes", lambda facts: facts.notes_flagged),
    # RGPD art. 21(3); RET-13.
    Duty.SUPPRESSION: _Rule(
        "compliance", "suppression", lambda facts: facts.suppressed_to_review, lambda facts: facts.suppressed > 0
    ),
    # RGPD art. 5(1)(e).
    Duty.ARCHIVES: _Rule("vault", "", lambda facts: facts.archives_ended, lambda facts: facts.has_vault),
    # RGPD art. 33, 34; BRE-02.
    Duty.BREACHES: _Rule(
        "compliance", "breaches", lambda facts: facts.breaches_at_fault, lambda facts: facts.breaches > 0
    ),
    # RGPD art. 32(1)(c); SEC-09.
    Duty.BACKUP_RECENT: _Rule("settings", "backups", _backup_recent),
    Duty.BACKUP_ELSEWHERE: _Rule("settings", "backups", _backup_elsewhere),
    Duty.BACKUP_READ: _Rule("settings", "backups", _backup_read),
    Duty.RECOVERY_SHEET: _Rule("settings", "keys", _recovery_sheet),
    # RGPD art. 32; SEC-01, SEC-02.
    Duty.PASSWORDS: _Rule("settings", "accounts", lambda facts: facts.passwords_issued),
    # RGPD art. 32(4); REG-08.
    Duty.ACCESS_REVIEWED: _Rule("compliance", "data_map", lambda facts: int(facts.access_review_is_due)),
    # RGPD art. 5(2), 32; SEC-06.
    Duty.JOURNAL: _Rule("compliance", "journal", _journal),
}
